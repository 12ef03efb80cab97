package dk.roedtraad.model.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.roedtraad.model.decision.Answer.MET;
import static dk.roedtraad.model.decision.Answer.NOT_MET;
import static dk.roedtraad.model.decision.Answer.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The truth tables of Kleene's strong three-valued logic, written out. */
class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          MET",
        "MET,          NOT_MET,      NOT_MET",
        "MET,          UNDETERMINED, UNDETERMINED",
        "NOT_MET,      MET,          NOT_MET",
        "NOT_MET,      NOT_MET,      NOT_MET",
        "NOT_MET,      UNDETERMINED, NOT_MET",
        "UNDETERMINED, MET,          UNDETERMINED",
        "UNDETERMINED, NOT_MET,      NOT_MET",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void and_keeps_what_a_single_no_settles(Answer one, Answer other, Answer expected) {
        assertEquals(expected, one.and(other));
        assertEquals(expected, Answer.all(List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          MET",
        "MET,          NOT_MET,      MET",
        "MET,          UNDETERMINED, MET",
        "NOT_MET,      MET,          MET",
        "NOT_MET,      NOT_MET,      NOT_MET",
        "NOT_MET,      UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, MET,          MET",
        "UNDETERMINED, NOT_MET,      UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void or_keeps_what_a_single_yes_settles(Answer one, Answer other, Answer expected) {
        assertEquals(expected, one.or(other));
        assertEquals(expected, Answer.any(List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNDETERMINED, UNDETERMINED"})
    void not_turns_a_settled_answer_and_settles_nothing(Answer answer, Answer expected) {
        assertEquals(expected, answer.not());
    }

    /** Every list of up to five answers, and every number: settled exactly where every way of settling what is open agrees. */
    @Test
    void at_least_so_many_of_is_settled_when_nothing_that_is_open_can_change_it() {
        int checked = 0;
        for (List<Answer> answers : listsOfUpTo(5)) {
            for (int least = 0; least <= answers.size() + 1; least++) {
                Set<Boolean> ways = new HashSet<>();
                for (List<Answer> settled : settlings(answers)) {
                    ways.add(settled.stream().filter(MET::equals).count() >= least);
                }
                Answer expected = ways.size() == 2 ? UNDETERMINED : Answer.of(ways.contains(true));

                assertEquals(expected, Answer.atLeast(least, answers), () -> answers.toString());
                checked++;
            }
            assertEquals(Answer.any(answers), Answer.atLeast(1, answers));
            assertEquals(Answer.all(answers), Answer.atLeast(answers.size(), answers));
        }
        assertEquals(
                2_369, checked, "3^k lists of k answers, each with the numbers from 0 to k + 1, for k from 0 to 5");
    }

    private static List<List<Answer>> listsOfUpTo(int most) {
        List<List<Answer>> lists = new ArrayList<>(List.of(List.of()));
        int first = 0;
        for (int size = 1; size <= most; size++) {
            int end = lists.size();
            for (List<Answer> shorter : List.copyOf(lists.subList(first, end))) {
                for (Answer answer : Answer.values()) {
                    lists.add(Stream.concat(shorter.stream(), Stream.of(answer)).toList());
                }
            }
            first = end;
        }
        return lists;
    }

    /** Every list in which what is open has been settled one way or the other. */
    private static List<List<Answer>> settlings(List<Answer> answers) {
        int at = answers.indexOf(UNDETERMINED);
        if (at < 0) {
            return List.of(answers);
        }
        List<Answer> yes = new ArrayList<>(answers);
        yes.set(at, MET);
        List<Answer> no = new ArrayList<>(answers);
        no.set(at, NOT_MET);
        return Stream.concat(settlings(yes).stream(), settlings(no).stream()).toList();
    }

    @Test
    void all_of_nothing_is_met_and_any_of_nothing_is_not() {
        assertEquals(MET, Answer.all(List.of()));
        assertEquals(NOT_MET, Answer.any(List.of()));
    }

    @Test
    void more_than_two_are_combined_alike() {
        assertEquals(NOT_MET, Answer.all(List.of(MET, UNDETERMINED, NOT_MET)));
        assertEquals(UNDETERMINED, Answer.all(List.of(MET, UNDETERMINED, MET)));
        assertEquals(MET, Answer.any(List.of(NOT_MET, UNDETERMINED, MET)));
        assertEquals(UNDETERMINED, Answer.any(List.of(NOT_MET, UNDETERMINED, NOT_MET)));
    }

    @Test
    void a_known_yes_or_no_is_never_undetermined() {
        assertEquals(MET, Answer.of(true));
        assertEquals(NOT_MET, Answer.of(false));
    }

    @Test
    void those_who_do_not_say_the_same_settle_nothing() {
        assertEquals(MET, Answer.agreed(List.of(MET, MET)));
        assertEquals(NOT_MET, Answer.agreed(List.of(NOT_MET, NOT_MET)));
        assertEquals(UNDETERMINED, Answer.agreed(List.of(MET, NOT_MET)));
        assertEquals(UNDETERMINED, Answer.agreed(List.of(NOT_MET, UNDETERMINED)));
        assertEquals(UNDETERMINED, Answer.agreed(List.of()));
    }
}
