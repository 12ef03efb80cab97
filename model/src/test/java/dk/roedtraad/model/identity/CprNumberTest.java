package dk.roedtraad.model.identity;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbers written here are published test numbers or have 60 added to the day, so that none is a real person's. */
class CprNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "medcom-test-persons.csv", numLinesToSkip = 1)
    void a_published_test_person_is_read_with_the_right_date_and_without_modulus_11(String text, LocalDate birthDate) {
        CprNumber number = CprNumber.parse(text);

        assertEquals(Optional.of(birthDate), number.dateInNumber());
        assertFalse(number.hasModulus11());
        assertFalse(number.isReplacement());
        assertFalse(number.isRequiredButUnknown());
    }

    @Test
    void the_documentations_classic_example_has_modulus_11() {
        assertTrue(CprNumber.parse("0707614285").hasModulus11());
    }

    @Test
    void a_hyphen_after_six_digits_makes_no_difference() {
        CprNumber plain = CprNumber.parse("0505109990");
        CprNumber hyphened = CprNumber.parse("050510-9990");

        assertEquals(plain, hyphened);
        assertEquals(plain.hashCode(), hyphened.hashCode());
        assertEquals("0505109990", hyphened.toText());
        assertNotEquals(plain, CprNumber.parse("0505159995"));
    }

    /** The table of CPR-kontoret, written out: digit 7, then the century of the years 00-36, 37-57 and 58-99. */
    @ParameterizedTest
    @CsvSource({
        "0, 1900, 1900, 1900",
        "1, 1900, 1900, 1900",
        "2, 1900, 1900, 1900",
        "3, 1900, 1900, 1900",
        "4, 2000, 1900, 1900",
        "5, 2000, 2000, 1800",
        "6, 2000, 2000, 1800",
        "7, 2000, 2000, 1800",
        "8, 2000, 2000, 1800",
        "9, 2000, 1900, 1900"
    })
    void digit_7_and_the_year_say_the_century(int digit, int upTo36, int upTo57, int upTo99) {
        for (int year = 0; year < 100; year++) {
            int century = year <= 36 ? upTo36 : year <= 57 ? upTo57 : upTo99;
            String tail = "07" + (year < 10 ? "0" : "") + year + digit + "000";
            Optional<LocalDate> expected = Optional.of(LocalDate.of(century + year, 7, 15));

            assertEquals(expected, CprNumber.parse("15" + tail).dateInNumber());
            assertEquals(expected, CprNumber.parse("75" + tail).dateInNumber());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00, false", // 1900
        "0, 04, true", // 1904
        "0, 58, false", // 1958
        "1, 00, false", // 1900
        "1, 36, true", // 1936
        "2, 00, false", // 1900
        "2, 96, true", // 1996
        "3, 00, false", // 1900
        "3, 72, true", // 1972
        "4, 00, true", // 2000
        "4, 36, true", // 2036
        "4, 37, false", // 1937
        "4, 40, true", // 1940
        "5, 00, true", // 2000
        "5, 40, true", // 2040
        "5, 57, false", // 2057
        "5, 58, false", // 1858
        "5, 60, true", // 1860
        "6, 00, true", // 2000
        "6, 56, true", // 2056
        "6, 59, false", // 1859
        "7, 00, true", // 2000
        "7, 09, false", // 2009
        "7, 96, true", // 1896
        "8, 00, true", // 2000
        "8, 08, true", // 2008
        "8, 98, false", // 1898
        "9, 00, true", // 2000
        "9, 08, true", // 2008
        "9, 09, false", // 2009
        "9, 99, false" // 1999
    })
    void the_29th_of_february_is_a_date_when_the_year_with_its_century_is_a_leap_year(
            int digit, String year, boolean exists) {
        for (String day : List.of("29", "89")) {
            String text = day + "02" + year + digit + "000";
            if (exists) {
                assertEquals(
                        Optional.of("--02-29"),
                        CprNumber.parse(text)
                                .dateInNumber()
                                .map(date -> "--" + date.toString().substring(5)));
            } else {
                assertRefused("cpr.date", text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001059990", // day 0
                "3201059990",
                "3002049990", // 30 February
                "3104059990", // 31 April
                "3106059990",
                "3109059990",
                "3111059990",
                "0100059990", // month 0
                "0113059990",
                "6001059990", // 60 + 0
                "9201059990", // 60 + 32
                "9104059990", // 60 + 31 April
                "9902059990",
                "0000000001"
            })
    void a_date_that_no_year_has_is_refused(String text) {
        assertRefused("cpr.date", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "870309400",
                "87030940021",
                "870309--4002",
                "870309 4002",
                "87-03094002",
                "8703094-002",
                " 8703094002",
                "8703094002\n",
                "870309400A",
                "٨٧٠٣٠٩٤٠٠٢", // Arabic digits
                "０７０７６１４２８５" // full-width digits
            })
    void another_form_is_refused(String text) {
        assertRefused("cpr.form", text);
    }

    @Test
    void a_replacement_with_60_added_to_the_day_holds_the_day_without_them() {
        CprNumber number = CprNumber.parse("8703094002");

        assertTrue(number.isReplacement());
        assertEquals(Optional.of(LocalDate.of(2009, 3, 27)), number.dateInNumber());
        assertTrue(CprNumber.parse("6101014000").isReplacement());
        assertEquals(
                Optional.of(LocalDate.of(2001, 12, 31)),
                CprNumber.parse("9112014000").dateInNumber());
    }

    @Test
    void ten_noughts_are_required_but_unknown_and_hold_no_date() {
        CprNumber number = CprNumber.parse("000000-0000");

        assertTrue(number.isRequiredButUnknown());
        assertFalse(number.isReplacement());
        assertEquals(Optional.empty(), number.dateInNumber());
        assertEquals("0000000000", number.toText());
        assertEquals("CprNumber{***}", number.toString());
    }

    @Property
    void a_number_reads_back_from_its_own_text(@ForAll("numbers") CprNumber number) {
        assertEquals(number, CprNumber.parse(number.toText()));
    }

    @Property
    void no_digit_string_makes_anything_but_a_number_or_a_refusal_that_hides_it(
            @ForAll @NumericChars @StringLength(10) String digits) {
        try {
            CprNumber number = CprNumber.parse(digits);
            assertEquals(digits, number.toText());
            assertEquals("CprNumber{***}", number.toString());
        } catch (IllegalArgumentException e) {
            assertEquals("text: cpr.date", e.getMessage());
        }
    }

    @Property
    void changing_one_digit_never_keeps_modulus_11(
            @ForAll("numbers") CprNumber number,
            @ForAll @IntRange(min = 6, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String digits = number.toText();
        int changed = (digits.charAt(place) - '0' + step) % 10;
        String other = digits.substring(0, place) + changed + digits.substring(place + 1);
        assertFalse(number.hasModulus11() && CprNumber.parse(other).hasModulus11());
    }

    /** Days that every month has, in the years that CPR numbers cover; half of them as replacements. */
    @Provide
    static Arbitrary<CprNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(0, 60))
                .as((day, month, year, serial, added) ->
                        CprNumber.parse(pad(day + added, 2) + pad(month, 2) + pad(year, 2) + pad(serial, 4)));
    }

    private static String pad(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static void assertRefused(String code, String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> CprNumber.parse(text));
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));

        assertEquals("text: " + code, e.getMessage());
        assertFalse(!text.isEmpty() && trace.toString().contains(text), "the text shows in the stack trace");
        assertEquals(null, e.getCause());
    }
}
