package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MatchesTest {

    private static Match match(String entry, Answer answer) {
        return Match.builder()
                .entry(entry)
                .name("Indsatsen " + entry)
                .criteria(Explanation.builder()
                        .rule(Rule.builder()
                                .code("FITS_TARGET_GROUP")
                                .version(1)
                                .ground(Ground.PRACTICE)
                                .addSource("S1-69")
                                .build())
                        .answer(answer)
                        .build())
                .build();
    }

    private static Matches matches(Match... matches) {
        return Matches.builder()
                .on(LocalDate.of(2026, 11, 22))
                .ruleSet("match-1")
                .catalogue(LocalText.builder().da("Indsatskatalog").build())
                .addMatches(matches)
                .build();
    }

    @Test
    void the_answer_is_read_from_the_explanation_and_there_are_three_of_them() {
        Match fits = match("a", Answer.MET);
        Match doesNot = match("b", Answer.NOT_MET);
        Match cannotTell = match("c", Answer.UNDETERMINED);
        Matches all = matches(fits, doesNot, cannotTell);

        assertEquals(List.of(fits), all.ofAnswer(Answer.MET));
        assertEquals(List.of(doesNot), all.ofAnswer(Answer.NOT_MET));
        assertEquals(List.of(cannotTell), all.ofAnswer(Answer.UNDETERMINED));
    }

    @Test
    void an_entry_is_asked_once() {
        InvalidValueException e = assertThrows(
                InvalidValueException.class, () -> matches(match("a", Answer.MET), match("a", Answer.NOT_MET)));

        assertEquals(List.of(new Violation("", "rule.Matches.everyEntryOnce", List.of())), e.getViolations());
    }
}
