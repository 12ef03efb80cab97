package dk.roedtraad.model.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.plan.CoherentPlan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MunicipalitiesTest {
    private static final LocalDate LAST_DAY_OF_FIVE = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY_OF_FOUR = LocalDate.of(2027, 1, 1);

    @Test
    void there_are_98_municipalities_each_with_a_name_of_its_own() {
        assertEquals(98, Municipalities.getCodes().size());
        assertEquals(
                98,
                Municipalities.getCodes().stream()
                        .map(code -> Municipalities.findName(code).orElseThrow())
                        .distinct()
                        .count());
    }

    @Test
    void the_last_day_of_2026_has_five_regions() {
        assertEquals(
                Map.of("Hovedstaden", 29L, "Sjælland", 17L, "Syddanmark", 22L, "Midtjylland", 19L, "Nordjylland", 11L),
                countOn(LAST_DAY_OF_FIVE));
    }

    @Test
    void from_2027_two_of_them_are_one() {
        assertEquals(
                Map.of("Østdanmark", 46L, "Syddanmark", 22L, "Midtjylland", 19L, "Nordjylland", 11L),
                countOn(FIRST_DAY_OF_FOUR));
    }

    @ParameterizedTest
    @CsvSource({
        "0101, København, Hovedstaden, Østdanmark",
        "0400, Bornholm, Hovedstaden, Østdanmark",
        "0265, Roskilde, Sjælland, Østdanmark",
        "0492, Ærø, Syddanmark, Syddanmark",
        "0751, Aarhus, Midtjylland, Midtjylland",
        "0860, Hjørring, Nordjylland, Nordjylland"
    })
    void a_municipality_has_a_name_and_lies_in_a_region(String code, String name, String in2026, String in2027) {
        MunicipalityCode municipality = MunicipalityCode.parse(code);

        assertEquals(Optional.of(name), Municipalities.findName(municipality));
        assertEquals(Optional.of(in2026), Municipalities.findRegionOn(municipality, LAST_DAY_OF_FIVE));
        assertEquals(Optional.of(in2027), Municipalities.findRegionOn(municipality, FIRST_DAY_OF_FOUR));
    }

    @Test
    void before_2007_there_were_no_regions() {
        MunicipalityCode municipality = MunicipalityCode.parse("0101");

        assertEquals(Optional.empty(), Municipalities.findRegionOn(municipality, LocalDate.of(2006, 12, 31)));
        assertEquals(Optional.of("Hovedstaden"), Municipalities.findRegionOn(municipality, LocalDate.of(2007, 1, 1)));
    }

    /** Christiansø, two of Greenland, one that does not exist yet. */
    @ParameterizedTest
    @ValueSource(strings = {"0411", "0955", "960", "0999"})
    void a_code_that_the_table_does_not_know_survives_without_a_name(String text) {
        MunicipalityCode code = MunicipalityCode.parse(text);

        assertEquals(Optional.empty(), Municipalities.findName(code));
        assertEquals(Optional.empty(), Municipalities.findRegionOn(code, FIRST_DAY_OF_FOUR));
        assertEquals(
                Optional.of(code),
                CoherentPlan.builder().id("p1").municipality(code).build().getMunicipality());
    }

    @Test
    void nobody_can_change_the_table() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Municipalities.getCodes().clear());
    }

    @Test
    void three_and_four_digits_are_the_same_code() {
        assertEquals(MunicipalityCode.parse("101"), MunicipalityCode.parse("0101"));
        assertEquals("0101", MunicipalityCode.parse("101").toText());
        assertNotEquals(MunicipalityCode.parse("101"), MunicipalityCode.parse("147"));
    }

    @Test
    void codes_are_in_order_of_their_digits() {
        assertEquals(
                List.of("0101", "0411", "0860"),
                List.of("860", "0101", "411").stream()
                        .map(MunicipalityCode::parse)
                        .sorted()
                        .map(MunicipalityCode::toText)
                        .toList());
        assertEquals("0101", Municipalities.getCodes().iterator().next().toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "01011", "1O1", " 101", "101 ", "٠١٠١"})
    void a_text_that_is_no_code_is_refused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> MunicipalityCode.parse(text));

        assertEquals("text: municipalityCode.form", e.getMessage());
    }

    @Property
    void a_code_reads_back_from_its_own_text(@ForAll @IntRange(min = 100, max = 9999) int number) {
        MunicipalityCode code = MunicipalityCode.parse(Integer.toString(number));

        assertEquals(code, MunicipalityCode.parse(code.toText()));
        assertEquals(code, MunicipalityCode.parse(code.toString()));
        assertTrue(code.toText().endsWith(Integer.toString(number)));
        assertEquals(4, code.toText().length());
    }

    private static Map<String, Long> countOn(LocalDate day) {
        return Municipalities.getCodes().stream()
                .collect(Collectors.groupingBy(
                        code -> Municipalities.findRegionOn(code, day).orElseThrow(), Collectors.counting()));
    }
}
