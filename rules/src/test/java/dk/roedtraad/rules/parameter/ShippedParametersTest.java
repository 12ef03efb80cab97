package dk.roedtraad.rules.parameter;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The shipped tables: every number has a row, every row a source, and no day falls between two acts. */
class ShippedParametersTest {
    private static final Parameters SHIPPED = ShippedParameters.get();

    /** No source gives these, or two contradict each other; the host sets them. */
    private static final Set<String> NOT_GIVEN = Set.of(
            "passivity.days",
            "indicator.earlysupport.age",
            "indicator.schoolchanges.min",
            "outreach.work.hours",
            "start.latest.days",
            "coordinator.changes.max",
            "contacts.max",
            "caseload.max",
            "combine.trend.days",
            "start.firsttime.days");

    @Test
    void every_number_that_a_rule_asks_for_has_a_row_but_those_that_no_source_gives() throws IllegalAccessException {
        Set<String> keys = new TreeSet<>();
        for (Field field : ParameterKeys.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                keys.add((String) field.get(null));
            }
        }
        assertTrue(keys.containsAll(NOT_GIVEN));
        NOT_GIVEN.forEach(key -> assertFalse(SHIPPED.isSet(key), key));
        keys.removeAll(NOT_GIVEN);
        keys.forEach(key -> assertTrue(SHIPPED.isSet(key), key));
    }

    @Test
    void a_municipality_sets_the_number_that_no_source_gives_and_a_misspelt_key_is_named() {
        Parameter passivity = SHIPPED.get("lowscore.inarow", LocalDate.of(2026, 11, 22))
                .withKey("passivity.days")
                .withUnit(Parameter.Unit.DAYS);

        assertTrue(SHIPPED.overlaidBy("Aarhus Kommune", List.of(passivity)).isSet("passivity.days"));
        for (String misspelt : List.of("passivity.day", "Passivity.days", "passivity.days ", "lowscore.in_a_row")) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> SHIPPED.overlaidBy("Aarhus Kommune", List.of(passivity.withKey(misspelt))));
            assertTrue(
                    e.toString().contains("local: unknown keys [" + misspelt + "]; known are [age.majority, "),
                    e.toString());
        }
    }

    @Test
    void every_row_says_where_it_comes_from() {
        for (Parameter row : SHIPPED.getRows()) {
            assertFalse(row.getSources().isEmpty(), row.getKey());
            row.getSources().forEach(source -> assertFalse(source.toText().contains("; "), row.getKey()));
        }
    }

    @Test
    void between_two_rows_of_a_number_no_day_is_left_out() {
        for (String key :
                SHIPPED.getRows().stream().map(Parameter::getKey).distinct().toList()) {
            assertEquals(List.of(), SHIPPED.gaps(key), key);
        }
    }

    @Test
    void what_rests_on_an_act_says_which_and_where() {
        List<Source> sources =
                SHIPPED.get("age.majority", LocalDate.of(2026, 11, 22)).getSources();

        assertEquals(
                List.of("forældreansvarsloven", "værgemålsloven"),
                sources.stream().flatMap(source -> source.getAct().stream()).toList());
        assertEquals(
                List.of("§ 1", "§ 1"),
                sources.stream().flatMap(source -> source.getPlace().stream()).toList());
    }

    /** The numbers as the sources give them; the days before and on which each begins to hold. */
    @ParameterizedTest
    @CsvSource({
        "visitation.age.min,           15, 2023-01-01",
        "visitation.age.max,           25, 2023-01-01",
        "coordination.sectors.min,     2,  2023-01-01",
        "indicator.approaching18.age,  15, 2023-01-01",
        "indicator.longcourse.months,  6,  2023-01-01",
        "partyrights.age,              10, 2024-01-01",
        "youthplan.decision.age,       16, 2024-01-01",
        "youthplan.ready,              3,  2024-01-01",
        "transition.preparation.age,   16, 2024-01-01",
        "followup.first,               3,  2024-01-01",
        "drugtreatment.start,          14, 2024-01-01",
        "review.interval,              3,  2023-01-01",
        "age.majority,                 18, 2007-10-01",
        "responsibility.age.end,       25, 2019-08-01",
        "youthsupport.decision.lead,   6,  2024-01-01",
        "youthsupport.age.end,         23, 2024-01-01",
        "rights.information.age,       17, 2019-01-01",
        "handover.meeting.age,         17, 2012-01-01",
        "lowscore.index,               50, 2015-01-01",
        "lowscore.inarow,              2,  2015-01-01",
        "lowscore.drop,                15, 2018-01-01",
        "figures.cell.min,             5,  2015-01-01",
        "duty.age.min,                 15, 2019-08-01",
        "duty.age.end,                 18, 2019-08-01",
        "contact.after.leaving.weekdays,    5, 2019-08-01",
        "contact.after.leaving.workingdays, 5, 2019-08-01",
        "new.activity.days,            30, 2019-08-01",
        "outreach.age.min,             15, 2019-08-01",
        "outreach.age.end,             25, 2019-08-01",
        "fgu.offer.age.end,            25, 2019-01-01",
        "stu.offer.age.end,            25, 2024-01-01"
    })
    void a_number_holds_from_its_first_day(String key, BigDecimal value, LocalDate from) {
        assertEquals(Optional.empty(), SHIPPED.find(key, from.minusDays(1)));
        assertEquals(value, SHIPPED.get(key, from).getValue());
        assertEquals(value, SHIPPED.get(key, LocalDate.of(2026, 11, 22)).getValue());
    }

    /** Law 1.7 no. 1: serviceloven for everybody until the end of 2023, for adults since; barnets lov from then on. */
    @Test
    void V_03_from_which_age_and_until_which_the_acts_give_support() {
        LocalDate before = LocalDate.of(2023, 12, 31);
        LocalDate after = LocalDate.of(2024, 1, 1);

        assertEquals(
                BigDecimal.ZERO, SHIPPED.get("socialservices.age.from", before).getValue());
        assertEquals(
                BigDecimal.valueOf(18),
                SHIPPED.get("socialservices.age.from", after).getValue());
        assertEquals(Optional.empty(), SHIPPED.find("youthsupport.age.end", before));
        assertEquals(
                BigDecimal.valueOf(23),
                SHIPPED.get("youthsupport.age.end", after).getValue());
        assertEquals(Optional.empty(), SHIPPED.find("socialservices.age.from", LocalDate.of(1998, 6, 30)));
    }

    @Test
    void the_lines_of_what_changes_have_a_source_and_a_first_day() {
        for (String table : List.of("/dk/roedtraad/rules/transition/changes.csv")) {
            List<NamedCsvRecord> rows =
                    Tables.read(Objects.requireNonNull(ShippedParameters.class.getResourceAsStream(table), table));
            assertFalse(rows.isEmpty(), table);
            rows.forEach(row -> {
                assertFalse(row.getField("source").isBlank(), row.toString());
                assertTrue(Tables.valid(row).getStartInclusive().isBefore(LocalDate.of(2026, 11, 22)), row.toString());
            });
        }
    }
}
