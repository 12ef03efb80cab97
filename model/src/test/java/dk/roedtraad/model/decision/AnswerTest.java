package dk.roedtraad.model.decision;

import java.util.List;

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
}
