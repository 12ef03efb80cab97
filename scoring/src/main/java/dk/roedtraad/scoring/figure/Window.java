package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.time.Period;

/**
 * The day of the question and the period up to it.
 *
 * @param from the first day of the period
 * @param on the day of the question, the last of the period
 */
record Window(LocalDate from, LocalDate on) {

    /** Whether a day lies in the period. */
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(on);
    }

    /** Whether a period holds on the day of the question. */
    Answer isNow(Fact<Period> period) {
        return period instanceof Fact.Known<Period> known
                ? Answer.of(known.getValue().contains(on))
                : Answer.UNDETERMINED;
    }

    /** Whether something holds of any element: of one that is not in the list too, unless the list is known to be complete. */
    <T> Answer any(FactList<T> list, Function<? super T, Answer> asked) {
        return any(list.getItems(), asked).or(beyond(list));
    }

    static <T> Answer any(List<T> items, Function<? super T, Answer> asked) {
        Answer any = Answer.NOT_MET;
        for (int i = 0; i < items.size() && any != Answer.MET; i++) {
            any = any.or(asked.apply(items.get(i)));
        }
        return any;
    }

    /** Whether something may hold of an element that is not in the list. */
    Answer beyond(FactList<?> list) {
        return list.isCompleteOn(on) ? Answer.NOT_MET : Answer.UNDETERMINED;
    }
}
