package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.plan.OwnWords;

/** What a view makes of each place of a case. {@link Redaction} asks it, and does the rest. */
abstract class Handling {

    /** Why the attribute is hidden here, whatever it holds; empty where it is not. */
    abstract Optional<Reason> closes(Place place);

    /** Why one value at a place is hidden as a whole; empty where it is not. */
    abstract Optional<Reason> closes(Place place, DomainValue value);

    /** Why the fields that a type does not know are hidden; empty where they are not. */
    abstract Optional<Reason> closesUnknownFields(String pointer);

    /** What stands where the owner cannot do without, so that it need not be hidden itself; mostly nothing. */
    Optional<Object> standIn(Place place) {
        return Optional.empty();
    }

    /** A value that holds no other, as it is shown; empty where it is hidden as free text. */
    Optional<Object> shown(Place place, Object value) {
        return Optional.of(value);
    }

    /** The day that a fact holds from, or that a list was vouched for, as it is shown. */
    LocalDate shown(LocalDate date) {
        return date;
    }

    /** Whether it is shown when and where a fact was written down. */
    boolean showsRecords() {
        return true;
    }

    /** The order in which the facts of a history are shown. */
    List<Integer> order(List<? extends Fact<?>> facts) {
        return IntStream.range(0, facts.size()).boxed().toList();
    }

    /** Who was asked and did not wish to say, or said it to somebody else, is taken to want it private. */
    static boolean isPrivate(Fact<Boolean> keptPrivate) {
        return keptPrivate instanceof Fact.Known<Boolean> known
                ? known.getValue()
                : keptPrivate.getState() == FactState.DECLINED || keptPrivate.getState() == FactState.WITHHELD;
    }

    static boolean isPrivate(DomainValue value) {
        return value instanceof OwnWords words && isPrivate(words.getKeptPrivate());
    }
}
