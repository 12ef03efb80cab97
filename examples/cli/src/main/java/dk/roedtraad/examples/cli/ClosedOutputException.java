package dk.roedtraad.examples.cli;

/** Standard output takes no more, since the disk is full or nobody reads it, as after {@code | head}: the command stops. */
final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException() {
        super(null, null, false, false);
    }
}
