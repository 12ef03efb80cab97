package dk.roedtraad.rules.selfcheck;

/**
 * What has been seen of an item: in so many cases, or activities, it is kept, in so many not, and of so many it is not known. Those
 * that it does not concern are not counted.
 *
 * @param kept where it is kept
 * @param notKept where it is not
 * @param unknown where it is not known
 */
public record Seen(int kept, int notKept, int unknown) {
    static final Seen NOTHING = new Seen(0, 0, 0);
    static final Seen KEPT = new Seen(1, 0, 0);
    static final Seen NOT_KEPT = new Seen(0, 1, 0);
    static final Seen UNKNOWN = new Seen(0, 0, 1);

    Seen and(Seen other) {
        return new Seen(kept + other.kept, notKept + other.notKept, unknown + other.unknown);
    }
}
