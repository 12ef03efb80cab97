package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every score, whatever the instrument. */
class ScorerLawsTest {
    private static final String DAY = "2026-11-02";

    /** An item on any scale, its answer if it has one. */
    private record Drawn(int min, int max, boolean reversed, int answer, boolean answered) {
        Drawn withAnswer(int other) {
            return new Drawn(min, max, reversed, other, answered);
        }
    }

    @Provide
    Arbitrary<List<Drawn>> items() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, true, true, false))
                .as((min, reach, reversed, answer, answered) ->
                        new Drawn(min, min + reach, reversed, min + Math.min(answer, reach), answered))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** A step up moves the score up, or down where the item is turned; rounded to whole points it may stay. */
    @Property
    void raising_one_answer_never_lowers_the_score_and_lowers_it_where_the_item_is_turned(
            @ForAll("items") List<Drawn> items,
            @ForAll MissingPolicy policy,
            @ForAll Scale.Method method,
            @ForAll Random random) {
        int i = random.nextInt(items.size());
        Drawn raised = items.get(i);
        Assume.that(raised.answered && raised.answer < raised.max);
        List<Drawn> higher = new ArrayList<>(items);
        higher.set(i, raised.withAnswer(raised.answer + 1));

        Score before = score(items, policy, method);
        Score after = score(higher, policy, method);

        assertEquals(before.getStatus(), after.getStatus());
        if (before.getIndex().isPresent()) {
            int way = after.getIndex().orElseThrow().compareTo(before.getIndex().orElseThrow());
            boolean isRounded = policy == MissingPolicy.PRORATE && before.getStatus() == Score.Status.PRORATED;
            assertTrue(way == (raised.reversed ? -1 : 1) || (isRounded && way == 0), items::toString);
        }
    }

    /** What is filled in is never outside what the missing answers could have been. */
    @Property
    void a_prorated_score_lies_between_those_of_the_lowest_and_the_highest_answers_that_are_missing(
            @ForAll("items") List<Drawn> items, @ForAll MissingPolicy policy) {
        Score filled = score(items, policy, Scale.Method.SUM);
        if (filled.getRaw().isPresent()) {
            BigDecimal least = score(completed(items, true), MissingPolicy.STRICT, Scale.Method.SUM)
                    .getRaw()
                    .orElseThrow();
            BigDecimal most = score(completed(items, false), MissingPolicy.STRICT, Scale.Method.SUM)
                    .getRaw()
                    .orElseThrow();
            BigDecimal raw = filled.getRaw().orElseThrow();
            assertTrue(least.compareTo(raw) <= 0 && raw.compareTo(most) <= 0, items::toString);
        }
    }

    private static List<Drawn> completed(List<Drawn> items, boolean low) {
        return items.stream()
                .map(item -> item.answered
                        ? item
                        : new Drawn(
                                item.min, item.max, item.reversed, low != item.reversed ? item.min : item.max, true))
                .toList();
    }

    /** Who answers the same at both ends of everything stays there when an answer is missing. */
    @Property
    void somebody_at_the_end_of_every_scale_stays_there(@ForAll("items") List<Drawn> items) {
        Assume.that(items.stream().anyMatch(Drawn::answered));
        for (boolean low : new boolean[] {true, false}) {
            List<Drawn> atEnd = items.stream()
                    .map(item -> item.withAnswer(low != item.reversed ? item.min : item.max))
                    .toList();
            int end = items.stream().mapToInt(item -> low ? item.min : item.max).sum();

            for (MissingPolicy policy : List.of(MissingPolicy.PERSON_MEAN, MissingPolicy.PRORATE)) {
                BigDecimal raw = score(atEnd, policy, Scale.Method.SUM).getRaw().orElseThrow();
                assertEquals(0, BigDecimal.valueOf(end).compareTo(raw), items::toString);
            }
        }
    }

    @Property
    void the_order_of_the_answers_decides_nothing(
            @ForAll("items") List<Drawn> items, @ForAll MissingPolicy policy, @ForAll Random random) {
        Instrument instrument = instrument(items, Scale.Method.SUM);
        Measurement measurement = measurement(instrument, items);
        List<ItemAnswer> shuffled = new ArrayList<>(measurement.getAnswers());
        Collections.shuffle(shuffled, random);
        Scorer scorer = Scorer.of(instrument, policy);

        assertEquals(scorer.score(measurement), scorer.score(measurement.withAnswers(shuffled)));
    }

    /** An item left open is told apart from one answered with the lowest answer; under STRICT there is then no score at all. */
    @Property
    void a_missing_answer_is_never_the_lowest_answer(@ForAll("items") List<Drawn> items) {
        Assume.that(items.stream().anyMatch(item -> !item.answered));

        Score strict = score(items, MissingPolicy.STRICT, Scale.Method.SUM);
        Score filled = score(items, MissingPolicy.PERSON_MEAN, Scale.Method.SUM);

        assertEquals(Score.Status.TOO_FEW_ANSWERS, strict.getStatus());
        assertTrue(strict.getRaw().isEmpty() && strict.getIndex().isEmpty());
        long answered = items.stream().filter(Drawn::answered).count();
        assertEquals(answered == 0 ? Score.Status.TOO_FEW_ANSWERS : Score.Status.PRORATED, filled.getStatus());
        assertEquals(answered, filled.getAnswered());
    }

    /** By hand: (1 − 0)/4 of the way on the first scale is (x − 1)/6 on the second; so 1 + 6/4 = 2.5 is filled in. */
    @Test
    void what_is_missing_gets_the_same_place_on_its_own_scale() {
        List<Drawn> items = List.of(new Drawn(0, 4, false, 1, true), new Drawn(1, 7, false, 0, false));

        assertEquals(
                0,
                new BigDecimal("3.5")
                        .compareTo(score(items, MissingPolicy.PERSON_MEAN, Scale.Method.SUM)
                                .getRaw()
                                .orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("4") // half up
                        .compareTo(score(items, MissingPolicy.PRORATE, Scale.Method.SUM)
                                .getRaw()
                                .orElseThrow()));
    }

    /** Below zero too a half is rounded up: -2.5 to -2. */
    @Test
    void a_half_below_zero_is_rounded_up_as_one_above_it() {
        List<Drawn> items = List.of(new Drawn(-2, 2, false, -1, true), new Drawn(-3, 3, false, 0, false));

        assertEquals(
                0,
                new BigDecimal("-2") // -1 and a fourth of the way from -3: -1.5
                        .compareTo(score(items, MissingPolicy.PRORATE, Scale.Method.SUM)
                                .getRaw()
                                .orElseThrow()));
    }

    private static Score score(List<Drawn> items, MissingPolicy policy, Scale.Method method) {
        Instrument instrument = instrument(items, method);
        return Scorer.of(instrument, policy).score(measurement(instrument, items));
    }

    private static Instrument instrument(List<Drawn> drawn, Scale.Method method) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn item = drawn.get(i);
            items.add(Instruments.item("item" + i, item.min, item.max).withReversed(item.reversed));
        }
        return Instrument.builder()
                .id("drawn")
                .version("1")
                .definedBy("Eksempelkommunen")
                .items(items)
                .addScale(Scale.builder()
                        .key("all")
                        .items(items.stream().map(Item::getKey).toList())
                        .method(method)
                        .leastAnswered(1)
                        .build())
                .build();
    }

    private static Measurement measurement(Instrument instrument, List<Drawn> drawn) {
        List<ItemAnswer> answers = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).answered) {
                answers.add(Measurements.answer("item" + i, drawn.get(i).answer));
            }
        }
        return Instruments.answers(instrument, DAY, "").withAnswers(answers);
    }
}
