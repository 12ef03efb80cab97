package dk.roedtraad.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.youth.Genders;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class KeyFigureTest {
    /** 18 of 40 have a coordinator: 45 per cent; by Wilson 95 from 30.7 to 60.2 (the formula in Python 3). */
    private static final KeyFigure SHARE = KeyFigure.builder()
            .figure(Figures.WITH_COORDINATOR)
            .measure(KeyFigure.Measure.PERCENT)
            .disclosure(KeyFigure.Disclosure.SHOWN)
            .persons(40)
            .unknown(3)
            .value(new BigDecimal("45"))
            .low(new BigDecimal("30.7"))
            .high(new BigDecimal("60.2"))
            .method("wilson-95")
            .build();

    @Test
    void a_suppressed_cell_holds_no_number_at_all_not_even_a_zero() {
        KeyFigure hidden = KeyFigure.builder()
                .figure(Figures.LEFT)
                .measure(KeyFigure.Measure.NUMBER)
                .disclosure(KeyFigure.Disclosure.SUPPRESSED)
                .build();

        assertEquals(Optional.empty(), hidden.getValue());
        assertRule("numberedAsDisclosed", () -> hidden.withPersons(0));
        assertRule("numberedAsDisclosed", () -> hidden.withUnknown(1));
        assertRule("numberedAsDisclosed", () -> hidden.withValue(BigDecimal.ZERO));
    }

    @Test
    void a_figure_that_is_shown_has_a_value_and_says_how_many_are_behind_it() {
        assertRule("numberedAsDisclosed", () -> SHARE.withPersons(Optional.empty()));
        KeyFigure.Builder withoutValue = KeyFigure.builder()
                .figure(Figures.WITH_COORDINATOR)
                .measure(KeyFigure.Measure.PERCENT)
                .disclosure(KeyFigure.Disclosure.SHOWN)
                .persons(40);
        assertRule("numberedAsDisclosed", withoutValue::build);
    }

    @Test
    void what_is_known_of_nobody_says_of_how_many_and_has_no_value() {
        KeyFigure notKnown = KeyFigure.builder()
                .figure(Figures.YOUTH_EXPERIENCE)
                .measure(KeyFigure.Measure.POINTS)
                .disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                .persons(0)
                .unknown(12)
                .build();

        assertEquals(Optional.of(12), notKnown.getUnknown());
        assertRule("numberedAsDisclosed", () -> notKnown.withValue(BigDecimal.ZERO));
    }

    @Test
    void an_interval_has_two_ends_around_the_value() {
        assertRule("withinItsInterval", () -> SHARE.withLow(Optional.empty()));
        assertRule("withinItsInterval", () -> SHARE.withHigh(new BigDecimal("44.9")));
        assertDoesNotThrow(() -> SHARE.withHigh(new BigDecimal("45.0")));
    }

    @Test
    void a_share_lies_between_0_and_100() {
        assertRule("shareFrom0To100", () -> SHARE.withHigh(new BigDecimal("100.1")));
        assertRule("shareFrom0To100", () -> SHARE.withLow(new BigDecimal("-0.1")));
        assertDoesNotThrow(
                () -> SHARE.withMeasure(KeyFigure.Measure.DAYS).withHigh(new BigDecimal("100.1")),
                "days have no such end");
    }

    @Test
    void a_category_stands_with_what_is_divided_by() {
        assertRule("categoryOfADimension", () -> SHARE.withDimension(Dimensions.GENDER));
        assertRule("categoryOfADimension", () -> SHARE.withCategory(Genders.FEMALE));
        assertDoesNotThrow(() -> KeyFigure.builder()
                .from(SHARE)
                .dimension(Dimensions.GENDER)
                .category(Genders.FEMALE)
                .build());
    }

    @Test
    void a_figure_of_one_category_stands_once() {
        KeyFigures all = KeyFigures.builder()
                .on(LocalDate.of(2026, 11, 22))
                .addFigures(
                        SHARE,
                        KeyFigure.builder()
                                .from(SHARE)
                                .dimension(Dimensions.GENDER)
                                .category(Genders.FEMALE)
                                .build())
                .build();

        InvalidValueException e =
                assertThrows(InvalidValueException.class, () -> all.withFigures(List.of(SHARE, SHARE.withPersons(41))));
        assertEquals(List.of(new Violation("", "rule.KeyFigures.everyFigureOnce", List.of())), e.getViolations());
    }

    private static void assertRule(String rule, org.junit.jupiter.api.function.Executable wrong) {
        InvalidValueException e = assertThrows(InvalidValueException.class, wrong);
        assertEquals(List.of(new Violation("", "rule.KeyFigure." + rule, List.of())), e.getViolations());
    }
}
