package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is said of measurements: values or reasons, and texts by key. */
class ProgressionNounsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final Score VALUE = Score.builder()
            .date(DAY)
            .status(Score.Status.COMPLETE)
            .policy(MissingPolicy.STRICT)
            .answered(5)
            .raw(BigDecimal.valueOf(8))
            .index(BigDecimal.valueOf(32))
            .build();

    private static void assertRefused(String rule, Executable broken) {
        String message =
                String.valueOf(assertThrows(InvalidValueException.class, broken).getMessage());
        assertTrue(message.contains(rule), message);
    }

    @ParameterizedTest
    @EnumSource
    void a_score_is_a_value_or_a_reason(Score.Status status) {
        boolean isValue = status == Score.Status.COMPLETE || status == Score.Status.PRORATED;
        boolean hasRaw = isValue || status == Score.Status.NOT_IN_TABLE || status == Score.Status.NORM_GROUP_NOT_KNOWN;
        Score.Builder bare = Score.builder()
                .date(DAY)
                .status(status)
                .policy(MissingPolicy.STRICT)
                .answered(3);
        Score.Builder withRaw = Score.builder()
                .date(DAY)
                .status(status)
                .policy(MissingPolicy.STRICT)
                .answered(3)
                .raw(BigDecimal.ONE);

        if (isValue) {
            assertRefused("rule.Score.valueOrReason", bare::build);
            assertRefused("rule.Score.valueOrReason", withRaw::build);
            assertEquals(status, withRaw.index(BigDecimal.ONE).build().getStatus());
        } else if (hasRaw) {
            assertRefused("rule.Score.valueOrReason", bare::build);
            assertEquals(status, withRaw.build().getStatus());
            assertRefused("rule.Score.valueOrReason", withRaw.index(BigDecimal.ONE)::build);
        } else {
            assertEquals(status, bare.build().getStatus());
            assertRefused("rule.Score.valueOrReason", withRaw::build);
        }
    }

    @Test
    void a_band_is_of_a_value_and_stands_with_its_source() {
        assertRefused("rule.Score.bandOfValueWithSource", () -> VALUE.withBand("low"));
        assertRefused("rule.Score.bandOfValueWithSource", () -> VALUE.withBandSource("a study"));
        assertEquals(
                Optional.of("low"),
                Score.builder()
                        .from(VALUE)
                        .band("low")
                        .bandSource("a study")
                        .build()
                        .getBand());
        Score.Builder reason = Score.builder()
                .date(DAY)
                .status(Score.Status.NORM_GROUP_NOT_KNOWN)
                .policy(MissingPolicy.STRICT)
                .answered(5)
                .raw(BigDecimal.ONE)
                .addOpen(OpenPoint.fact(FactKey.at("/youth/birthDate")));
        assertRefused("rule.Score.bandOfValueWithSource", reason.band("low").bandSource("a study")::build);
    }

    @Test
    void a_direction_is_told_from_three_days_on_and_never_before() {
        Slope slope = Slope.builder()
                .per30Days(BigDecimal.ONE)
                .perQuarter(new BigDecimal("3.04375"))
                .intercept(BigDecimal.TEN)
                .build();
        Trend.Builder three = Trend.builder().days(3);

        assertRefused("rule.Trend.toldFromThreeDays", three::build);
        assertRefused("rule.Trend.toldFromThreeDays", three.theilSen(slope)::build);
        assertEquals(3, three.leastSquares(slope).build().getDays());
        assertEquals(2, Trend.builder().days(2).build().getDays());
        assertRefused(
                "rule.Trend.toldFromThreeDays",
                Trend.builder().days(2).theilSen(slope).leastSquares(slope)::build);
    }

    /** Kendall's S of n scores that all rise has a two-sided p of 2/n!: 0.083 with four, 0.017 with five. */
    @Test
    void a_direction_is_sure_when_its_interval_keeps_to_one_side_on_five_days_or_more() {
        assertTrue(trend(5, "0.1", "2").tellsSureDirection());
        assertTrue(trend(5, "-2", "-0.1").tellsSureDirection());
        assertFalse(trend(4, "0.1", "2").tellsSureDirection());
        assertFalse(trend(5, "0", "2").tellsSureDirection());
        assertFalse(trend(5, "-0.1", "2").tellsSureDirection());
        assertFalse(Trend.builder().days(2).build().tellsSureDirection());
    }

    private static Trend trend(int days, String lower, String upper) {
        Slope slope = Slope.builder()
                .per30Days(BigDecimal.ONE)
                .perQuarter(new BigDecimal("3.04375"))
                .intercept(BigDecimal.TEN)
                .lowerPer30Days(new BigDecimal(lower))
                .upperPer30Days(new BigDecimal(upper))
                .build();
        return Trend.builder().days(days).theilSen(slope).leastSquares(slope).build();
    }

    @Test
    void a_rhythm_is_not_kept_more_often_than_there_are_windows() {
        Adherence adherence = Adherence.builder()
                .instrument("who-5")
                .informant(Informants.YOUTH)
                .every(Interval.ofMonths(1))
                .windows(3)
                .kept(3)
                .latest(DAY)
                .nextDue(DAY.plusMonths(1))
                .daysOverdue(0)
                .build();

        assertRefused("rule.Adherence.keptWithinWindows", () -> adherence.withKept(4));
    }

    @Test
    void the_steps_of_an_item_are_told_only_between_two_answers() {
        ItemDevelopment item = ItemDevelopment.builder()
                .item("cooperation")
                .lowest(1)
                .highest(5)
                .latest(4)
                .build();

        assertEquals(Optional.empty(), item.steps());
        assertEquals(Optional.empty(), item.stepsSinceFirst());
        assertEquals(Optional.of(-1), item.withEarlier(5).steps());
        assertEquals(Optional.of(2), item.withFirst(2).stepsSinceFirst());
    }

    @Test
    void a_discrepancy_is_the_youths_answer_less_the_professionals() {
        assertEquals(
                -2,
                Discrepancy.builder()
                        .instrument("bip")
                        .version("1")
                        .item("cooperation")
                        .lowest(1)
                        .highest(5)
                        .youth(2)
                        .youthDate(DAY)
                        .professional(4)
                        .professionalDate(DAY)
                        .build()
                        .steps());
    }

    @Test
    void a_talking_point_has_a_text_by_its_kind_and_what_that_text_knows() {
        TalkingPoint change = TalkingPoint.builder()
                .kind(TalkingPoint.Kind.CHANGE)
                .instrument("who-5")
                .informant(Informants.YOUTH)
                .since(DAY.minusMonths(1))
                .until(DAY)
                .amount(BigDecimal.valueOf(-20))
                .relevance(Change.Relevance.DECLINED)
                .reliability(Change.Reliability.WITHIN_MEASUREMENT_ERROR)
                .build();

        assertEquals("talk.CHANGE", change.toKey());
        assertEquals("talk.CHANGE.means", change.withCount(3).toKey());
        assertTrue(change.withScale("sum")
                .toArguments(Language.DANISH)
                .contains(Argument.key("instrument", "instrument.who-5.sum")));
        assertEquals(
                List.of(
                        Argument.date("since", DAY.minusMonths(1)),
                        Argument.date("until", DAY),
                        Argument.text("amount", "−20"),
                        Argument.key("instrument", "instrument.who-5"),
                        Argument.key("informant", Informants.YOUTH.toKey()),
                        Argument.text("items", ""),
                        Argument.key("verdict", "change.DECLINED.WITHIN_MEASUREMENT_ERROR")),
                change.toArguments(Language.DANISH));
        assertEquals(
                "talk.TREND.BEYOND_MEASUREMENT_ERROR",
                TalkingPoint.builder()
                        .kind(TalkingPoint.Kind.TREND)
                        .reliability(Change.Reliability.BEYOND_MEASUREMENT_ERROR)
                        .build()
                        .toKey());
        assertEquals(
                "talk.OVERDUE",
                TalkingPoint.builder().kind(TalkingPoint.Kind.OVERDUE).build().toKey());
    }

    @Test
    void the_items_of_a_talking_point_are_named_in_the_language() {
        TalkingPoint steps = TalkingPoint.builder()
                .kind(TalkingPoint.Kind.STEPS_UP)
                .count(2)
                .addItems(
                        LocalText.builder().da("Samarbejde").en("Cooperation").build(),
                        LocalText.builder().da("Hverdag").build())
                .build();

        assertTrue(steps.toArguments(Language.DANISH).contains(Argument.text("items", "Samarbejde, Hverdag")));
        assertTrue(steps.toArguments(Language.ENGLISH).contains(Argument.text("items", "Cooperation, Hverdag")));
        assertTrue(steps.toArguments(Language.ENGLISH).contains(Argument.number("count", 2)));
    }

    @Test
    void an_event_of_the_course_has_a_text_by_what_began_or_ended() {
        CourseSpan effort = CourseSpan.builder()
                .kind(CourseSpan.Kind.EFFORT)
                .title("FGU")
                .period(Period.from(DAY))
                .build();
        CourseEvent began = CourseEvent.builder()
                .kind(CourseEvent.Kind.BEGAN)
                .date(DAY)
                .span(effort)
                .build();

        assertEquals("talk.BEGAN.EFFORT", began.toKey());
        assertEquals(List.of(Argument.date("date", DAY), Argument.text("title", "FGU")), began.toArguments());
        assertEquals(
                "talk.ENDED.COORDINATOR",
                began.withKind(CourseEvent.Kind.ENDED)
                        .withSpan(effort.withKind(CourseSpan.Kind.COORDINATOR))
                        .toKey());
    }

    @Test
    void what_is_told_together_with_a_professional_is_the_youths_and_what_others_tell_is_not() {
        assertTrue(Informants.isYouth(Informants.YOUTH));
        assertTrue(Informants.isYouth(Informants.YOUTH_WITH_PROFESSIONAL));
        assertFalse(Informants.isYouth(Informants.PROFESSIONAL));
        assertFalse(Informants.isYouth(Code.of("urn:example:informant", "youth")));
    }

    @Test
    void an_informant_of_the_hosts_own_is_shown_as_it_wrote_it() {
        TalkingPoint point = TalkingPoint.builder()
                .kind(TalkingPoint.Kind.TOO_FEW)
                .informant(Code.of("urn:example:informant", "mormor").withDisplay("Mormor"))
                .build();

        assertTrue(point.toArguments(Language.DANISH).contains(Argument.text("informant", "Mormor")));
    }
}
