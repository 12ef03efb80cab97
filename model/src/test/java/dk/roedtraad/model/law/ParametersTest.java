package dk.roedtraad.model.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParametersTest {
    private static final Parameter FIRST = row("age.max", 25, Period.of(day("2024-01-01"), day("2025-07-01")));
    private static final Parameter SECOND = row("age.max", 30, Period.of(day("2025-07-01"), day("2026-01-01")));
    private static final Parameter OPEN = row("age.min", 15, Period.from(day("2024-01-01")));

    private static final Parameter LOCAL =
            row("meeting.age", 17, Period.from(day("2024-01-01"))).withLocal(true);

    @Test
    void the_row_of_the_day_is_found_at_half_open_boundaries() {
        Parameters parameters = Parameters.of(List.of(SECOND, OPEN, FIRST));

        assertEquals(Optional.empty(), parameters.find("age.max", day("2023-12-31")));
        assertEquals(Optional.of(FIRST), parameters.find("age.max", day("2024-01-01")));
        assertEquals(Optional.of(FIRST), parameters.find("age.max", day("2025-06-30")));
        assertEquals(Optional.of(SECOND), parameters.find("age.max", day("2025-07-01")));
        assertEquals(Optional.of(SECOND), parameters.find("age.max", day("2025-12-31")));
        assertEquals(Optional.empty(), parameters.find("age.max", day("2026-01-01")));
    }

    @Property
    void the_rows_of_a_day_are_those_that_are_found_on_it(
            @ForAll @IntRange(min = 0, max = 900) int one, @ForAll @IntRange(min = 0, max = 900) int other) {
        Parameters all = Parameters.of(List.of(SECOND, OPEN, FIRST, LOCAL))
                .knowing("not.set")
                .overlaidBy("Eksempelkommunen", List.of(LOCAL.withValue(BigDecimal.valueOf(16))));
        for (LocalDate on :
                List.of(day("2023-11-01").plusDays(one), day("2023-11-01").plusDays(other))) {
            for (String key : List.of("age.max", "age.min", "meeting.age", "not.set")) {
                assertEquals(all.find(key, on), all.on(on).find(key), key + " " + on);
            }
        }
    }

    @Test
    void a_row_without_end_holds_on() {
        assertEquals(OPEN, Parameters.of(List.of(OPEN)).get("age.min", day("2060-01-01")));
    }

    @Test
    void a_look_up_on_an_uncovered_day_names_key_and_day() {
        Parameters parameters = Parameters.of(List.of(FIRST));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> parameters.get("age.max", day("2025-07-01")));

        assertTrue(e.toString().contains("age.max"), e.toString());
        assertTrue(e.toString().contains("2025-07-01"), e.toString());
    }

    @Test
    void a_key_that_is_not_there_names_key_and_day_too() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Parameters.of(List.of()).get("fee", day("2025-07-01")));

        assertTrue(e.toString().contains("fee") && e.toString().contains("2025-07-01"), e.toString());
    }

    @Test
    void rows_of_one_key_that_overlap_are_refused_naming_every_such_key() {
        Parameter overlapping = row("age.max", 29, Period.of(day("2025-06-30"), day("2025-07-01")));
        Parameter second = row("age.min", 16, Period.from(day("2030-01-01")));

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(
                        List.of(FIRST, overlapping, OPEN, second, row("fee", 1, Period.from(day("2024-01-01"))))));

        assertEquals(
                "rows: overlapping periods for [age.max (2025-06-30/2025-07-01), age.min (2030-01-01/..)]",
                e.getMessage());
    }

    @Test
    void a_key_is_named_once_with_all_days_that_two_rows_share() {
        Parameter whole = row("k", 1, Period.of(day("2024-01-01"), day("2027-01-01")));
        Parameter early = row("k", 2, Period.of(day("2024-02-01"), day("2024-03-01")));
        Parameter late = row("k", 3, Period.of(day("2026-12-01"), day("2028-01-01")));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Parameters.of(List.of(late, whole, early)));

        assertEquals(
                "rows: overlapping periods for [k (2024-02-01/2024-03-01, 2026-12-01/2027-01-01)]", e.getMessage());
    }

    @Test
    void a_short_row_inside_a_long_one_overlaps() {
        Parameter whole = row("k", 1, Period.of(day("2024-01-01"), day("2027-01-01")));
        Parameter inside = row("k", 2, Period.of(day("2026-01-01"), day("2026-02-01")));

        assertThrows(IllegalArgumentException.class, () -> Parameters.of(List.of(inside, whole)));
    }

    @Test
    void two_rows_from_the_same_day_overlap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(List.of(OPEN, row("age.min", 14, OPEN.getValid()))));
    }

    @Test
    void rows_of_different_keys_may_hold_on_the_same_day() {
        assertEquals(2, Parameters.of(List.of(FIRST, OPEN)).getRows().size());
    }

    @Test
    void a_key_is_set_when_any_row_of_any_date_has_it() {
        Parameters parameters = Parameters.of(List.of(FIRST));

        assertTrue(parameters.isSet("age.max"));
        assertFalse(parameters.isSet("age.min"));
    }

    @Test
    void rows_come_by_key_and_then_by_date() {
        assertEquals(
                List.of(FIRST, SECOND, OPEN),
                Parameters.of(List.of(OPEN, SECOND, FIRST)).getRows());
    }

    @Test
    void days_between_two_rows_are_a_gap_and_the_days_around_all_rows_are_none() {
        Parameter early = row("k", 1, Period.of(day("2024-01-01"), day("2025-01-01")));
        Parameter middle = row("k", 2, Period.of(day("2025-01-01"), day("2025-07-01")));
        Parameter late = row("k", 3, Period.of(day("2026-01-01"), day("2027-01-01")));
        Parameter last = row("k", 3, Period.from(day("2027-01-02")));

        assertEquals(
                List.of(
                        Period.of(day("2025-07-01"), day("2026-01-01")),
                        Period.of(day("2027-01-01"), day("2027-01-02"))),
                Parameters.of(List.of(late, last, early, middle)).gaps("k"));
        assertEquals(List.of(), Parameters.of(List.of(early, middle)).gaps("k"));
        assertEquals(List.of(), Parameters.of(List.of(early)).gaps("no such key"));
    }

    @Test
    void a_municipality_replaces_a_local_row_on_the_days_of_its_own_row_only() {
        Parameters shipped = Parameters.of(List.of(LOCAL, OPEN));
        Parameter ours = row("meeting.age", 16, Period.of(day("2026-01-01"), day("2026-07-01")));

        Parameters overlaid = shipped.overlaidBy("Aarhus Kommune", List.of(ours));

        assertEquals(LOCAL, overlaid.get("meeting.age", day("2025-12-31")));
        assertEquals(ours.withLayer("Aarhus Kommune"), overlaid.get("meeting.age", day("2026-01-01")));
        assertEquals(ours.withLayer("Aarhus Kommune"), overlaid.get("meeting.age", day("2026-06-30")));
        assertEquals(LOCAL, overlaid.get("meeting.age", day("2026-07-01")));
        assertEquals(OPEN, overlaid.get("age.min", day("2026-01-01")));
    }

    @Test
    void the_row_found_says_whose_it_is() {
        Parameters overlaid = Parameters.of(List.of(LOCAL))
                .overlaidBy("Aarhus Kommune", List.of(row("meeting.age", 16, Period.from(day("2026-01-01")))));

        assertEquals(
                Optional.empty(), overlaid.get("meeting.age", day("2025-12-31")).getLayer());
        assertEquals(
                Optional.of("Aarhus Kommune"),
                overlaid.get("meeting.age", day("2026-01-01")).getLayer());
    }

    @Test
    void the_table_below_stays_as_it_was() {
        Parameters shipped = Parameters.of(List.of(LOCAL));

        shipped.overlaidBy("Aarhus Kommune", List.of(row("meeting.age", 16, Period.from(day("2026-01-01")))));

        assertEquals(LOCAL, shipped.get("meeting.age", day("2026-01-01")));
    }

    @Test
    void a_municipality_sets_a_number_that_the_table_knows_and_does_not_have() {
        Parameter passivity = row("passivity.days", 30, Period.from(day("2026-01-01")));
        Parameters shipped = Parameters.of(List.of(OPEN)).knowing("passivity.days");

        Parameters overlaid = shipped.overlaidBy("Aarhus Kommune", List.of(passivity));

        assertFalse(shipped.isSet("passivity.days"));
        assertTrue(overlaid.isSet("passivity.days"));
        assertEquals(passivity.withLayer("Aarhus Kommune"), overlaid.get("passivity.days", day("2026-01-01")));
        assertEquals(Optional.empty(), overlaid.find("passivity.days", day("2025-12-31")));
    }

    @Test
    void a_key_that_nobody_asks_for_is_named_beside_those_that_may_be_asked_for() {
        Parameters shipped = Parameters.of(List.of(OPEN, LOCAL)).knowing("passivity.days");

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> shipped.overlaidBy(
                        "Aarhus Kommune",
                        List.of(
                                row("passivity.day", 30, Period.from(day("2026-01-01"))),
                                row("meeting.age", 16, Period.from(day("2026-01-01"))),
                                row("Meeting.age", 16, Period.from(day("2026-01-01"))))));

        assertEquals(
                "local: unknown keys [Meeting.age, passivity.day]; known are [age.min, meeting.age, passivity.days]",
                e.getMessage());
    }

    @Test
    void a_layer_above_knows_what_the_layers_below_know() {
        Parameter passivity = row("passivity.days", 30, Period.from(day("2026-01-01")));

        Parameters unit = Parameters.of(List.of(LOCAL))
                .knowing("passivity.days")
                .knowing("own.rule.days")
                .overlaidBy("Aarhus Kommune", List.of(row("meeting.age", 16, LOCAL.getValid())))
                .overlaidBy("Ungeenheden", List.of(passivity, passivity.withKey("own.rule.days")));

        assertEquals(
                Optional.of("Ungeenheden"),
                unit.get("passivity.days", day("2026-01-01")).getLayer());
        assertEquals(
                Optional.of("Ungeenheden"),
                unit.get("own.rule.days", day("2026-01-01")).getLayer());
    }

    @Test
    void every_key_that_is_not_the_municipality_s_to_set_is_named_at_once() {
        Parameter closed = LOCAL.withKey("closed").withValid(Period.of(day("2024-01-01"), day("2026-01-01")));
        Parameters shipped = Parameters.of(List.of(
                        OPEN,
                        closed,
                        LOCAL.withKey("early"),
                        LOCAL.withKey("gap").withValid(Period.of(day("2024-01-01"), day("2025-01-01"))),
                        LOCAL.withKey("gap").withValid(Period.from(day("2025-01-02"))),
                        LOCAL.withKey("turned").withValid(Period.of(day("2024-01-01"), day("2026-06-01"))),
                        LOCAL.withKey("turned").withLocal(false).withValid(Period.from(day("2026-06-01"))),
                        LOCAL.withKey("unit"),
                        LOCAL))
                .knowing("passivity.days");
        Period whole = Period.from(day("2024-01-01"));

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> shipped.overlaidBy(
                        "Aarhus Kommune",
                        List.of(
                                row("unit", 1, whole).withUnit(Parameter.Unit.DAYS),
                                row("turned", 1, whole),
                                row("gap", 1, whole),
                                row("early", 1, Period.from(day("2023-12-31"))),
                                row("closed", 1, whole),
                                row("age.min", 14, whole),
                                row("passivity.days", 30, whole),
                                row("meeting.age", 16, whole))));

        assertEquals(
                "local: a row must count what its rule counts, and replace only local rows, on all of its days; not so for "
                        + "[age.min, closed, early, gap, turned, unit]",
                e.getMessage());
    }

    @Test
    void an_overlay_may_end_with_the_row_it_replaces_and_span_two_local_rows() {
        Parameters shipped = Parameters.of(List.of(
                LOCAL.withValid(Period.of(day("2024-01-01"), day("2025-01-01"))),
                LOCAL.withValid(Period.of(day("2025-01-01"), day("2026-01-01")))));

        Parameters overlaid = shipped.overlaidBy(
                "Aarhus Kommune", List.of(row("meeting.age", 16, Period.of(day("2024-07-01"), day("2026-01-01")))));

        assertEquals(
                BigDecimal.valueOf(16),
                overlaid.get("meeting.age", day("2025-12-31")).getValue());
        assertEquals(Optional.empty(), overlaid.find("meeting.age", day("2026-01-01")));
        assertEquals(List.of(), overlaid.gaps("meeting.age"));
    }

    @Test
    void rows_of_an_overlay_that_overlap_are_refused_with_key_and_days() {
        Parameter ours = row("meeting.age", 16, Period.from(day("2026-01-01")));

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(List.of(LOCAL)).overlaidBy("Aarhus Kommune", List.of(ours, ours)));

        assertEquals("local: overlapping periods for [meeting.age (2026-01-01/..)]", e.getMessage());
    }

    @Test
    void a_layer_has_a_name() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(List.of(LOCAL)).overlaidBy(" ", List.of()));

        assertTrue(e.toString().contains("layer"), e.toString());
    }

    @Test
    void a_layer_above_may_replace_only_what_the_layer_below_left_local() {
        Parameters municipality = Parameters.of(List.of(LOCAL, LOCAL.withKey("fixed")))
                .overlaidBy(
                        "Aarhus Kommune",
                        List.of(
                                row("meeting.age", 16, LOCAL.getValid()).withLocal(true),
                                row("fixed", 16, LOCAL.getValid()).withLocal(false)));

        Parameters unit =
                municipality.overlaidBy("Ungeenheden", List.of(row("meeting.age", 15, Period.from(day("2026-01-01")))));

        assertEquals(
                Optional.of("Ungeenheden"),
                unit.get("meeting.age", day("2026-01-01")).getLayer());
        assertEquals(
                Optional.of("Aarhus Kommune"),
                unit.get("meeting.age", day("2025-12-31")).getLayer());
        assertThrows(
                IllegalArgumentException.class,
                () -> municipality.overlaidBy("Ungeenheden", List.of(row("fixed", 15, LOCAL.getValid()))));
    }

    @Property
    void on_every_day_the_overlay_wins_where_it_holds_and_nothing_changes_elsewhere(
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(max = 100) int asked) {
        LocalDate first = day("2024-01-01");
        Parameters shipped = Parameters.of(List.of(
                LOCAL.withValid(Period.of(first, first.plusDays(30))),
                LOCAL.withValid(Period.from(first.plusDays(30)))));
        Parameter ours = row("meeting.age", 16, Period.of(first.plusDays(start), first.plusDays(start + length)));
        LocalDate on = first.plusDays(asked);

        Optional<Parameter> found = shipped.overlaidBy("us", List.of(ours)).find("meeting.age", on);

        boolean oursHolds = asked >= start && asked < start + length;
        assertEquals(oursHolds ? Optional.of(ours.withLayer("us")) : shipped.find("meeting.age", on), found);
    }

    private static Parameter row(String key, int value, Period valid) {
        return Parameter.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .unit(Parameter.Unit.YEARS)
                .valid(valid)
                .local(false)
                .addSource("S1-08")
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_number_that_no_row_gives_is_set_in_the_unit_of_its_rule_where_that_is_known() {
        Parameters shipped = Parameters.of(List.of(LOCAL))
                .knowing(Parameter.Unit.DAYS, "passivity.days")
                .knowing("own");
        Parameter days = row("passivity.days", 30, LOCAL.getValid()).withUnit(Parameter.Unit.DAYS);

        assertTrue(shipped.overlaidBy("us", List.of(days)).isSet("passivity.days"));
        assertTrue(shipped.overlaidBy("us", List.of(days.withKey("own"))).isSet("own"));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> shipped.overlaidBy("us", List.of(days.withUnit(Parameter.Unit.MONTHS))));
        assertTrue(String.valueOf(e.getMessage()).endsWith("[passivity.days]"), e.getMessage());
    }

    @Test
    void the_table_tells_which_keys_it_knows_which_of_them_nobody_has_set_and_what_they_count() {
        Parameters shipped = Parameters.of(List.of(LOCAL))
                .knowing(Parameter.Unit.DAYS, "passivity.days")
                .knowing("own");

        assertEquals(List.of("own", "passivity.days"), shipped.getNotSet());
        assertTrue(shipped.isKnown("own") && shipped.isKnown(LOCAL.getKey()));
        assertFalse(shipped.isKnown("passivity.day"));
        assertEquals(Optional.of(Parameter.Unit.DAYS), shipped.findUnit("passivity.days"));
        assertEquals(Optional.of(LOCAL.getUnit()), shipped.findUnit(LOCAL.getKey()));
        assertEquals(Optional.empty(), shipped.findUnit("own"));
    }
}
