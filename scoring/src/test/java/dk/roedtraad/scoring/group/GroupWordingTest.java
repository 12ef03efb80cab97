package dk.roedtraad.scoring.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.scoring.wording.ScoringWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Every method, reason and caution has its words in both languages. */
class GroupWordingTest {
    private static final double[] FIRST = {1, 2, 4, 7};
    private static final double[] SECOND = {2, 2, 8, 9};

    /** An estimate by every method there is. */
    private static List<Estimate> everyMethod() {
        PairedChange change = PairedChange.of(FIRST, SECOND);
        Balance age = Balance.continuous(FIRST, new boolean[] {true, true, false, false});
        Balance women = Balance.binary(Share.of(1, 2), Share.of(2, 3));
        List<Outcome> outcomes = List.of(Outcome.EVENT, Outcome.EVENT, Outcome.EVENT, Outcome.CENSORED);
        TimeToEvent.Curve waiting = TimeToEvent.kaplanMeier(FIRST, outcomes);
        TimeToEvent.Curve had = TimeToEvent.cumulativeIncidence(FIRST, outcomes, Outcome.EVENT);
        return List.of(
                change.mean(),
                change.dz(),
                change.dav(),
                change.gz(),
                change.gav(),
                change.gavLakens(),
                Proportions.wilson(Share.of(1, 2)),
                Proportions.newcombe(Share.of(1, 2), Share.of(2, 3)),
                ExactPairs.mcnemar(1, 2, 3, 0).share(),
                ExactPairs.sign(FIRST, SECOND).share(),
                age.fromWhole(),
                age.fromRest(),
                women.fromWhole(),
                women.fromRest(),
                waiting.at(2),
                waiting.median(),
                had.at(2),
                had.median());
    }

    @ParameterizedTest
    @EnumSource
    void all_is_worded_and_nothing_else_is(Language language) {
        TextBundle texts = ScoringWording.get();
        List<String> keys = new ArrayList<>();
        everyMethod().forEach(estimate -> keys.add("group.method." + estimate.method()));
        Stream.of(Reason.values()).forEach(reason -> keys.add("group.reason." + reason));
        Stream.of(Caution.values()).forEach(caution -> keys.add("group.caution." + caution));
        Set<String> said = new LinkedHashSet<>();
        for (String key : keys) {
            Optional<String> text = texts.find(key, List.of(), language, Register.PROFESSIONAL);
            assertNotEquals(Optional.empty(), text, key);
            said.add(text.orElseThrow());
        }

        assertEquals(keys.size(), said.size(), "two say the same");
        assertEquals(29, keys.size());
    }

    @Test
    void estimates_are_equal_by_all_they_say_and_tell_no_value_by_themselves() {
        Estimate one = Proportions.wilson(Share.of(1, 2));

        assertEquals(one, Proportions.wilson(Share.of(1, 2)));
        assertEquals(one.hashCode(), Proportions.wilson(Share.of(1, 2)).hashCode());
        assertNotEquals(one, Proportions.wilson(Share.of(2, 2)));
        assertNotEquals(one, Proportions.wilson(new Share(1, 2, 1)));
        assertNotEquals(one, "wilson-95");
        assertEquals("Estimate[wilson-95, n=2, missing=0]", one.toString());
    }
}
