package dk.roedtraad.model.identity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ReplacementCprNumberTest {

    /** The first two are the examples of dk-core. */
    @ParameterizedTest
    @CsvSource({
        "0703921VJ4, NATIONAL",
        "1206550VK9, REGIONAL",
        "0703097AA0, NATIONAL",
        "0703095ZZ9, REGIONAL",
        "0703096QX5, REGIONAL"
    })
    void digit_7_says_who_gave_the_number(String text, ReplacementCprNumber.Kind kind) {
        assertEquals(kind, ReplacementCprNumber.parse(text).getKind());
    }

    @Test
    void a_hyphen_after_six_digits_makes_no_difference() {
        assertEquals(ReplacementCprNumber.parse("0703921VJ4"), ReplacementCprNumber.parse("070392-1VJ4"));
        assertEquals("0703921VJ4", ReplacementCprNumber.parse("070392-1VJ4").toText());
        assertNotEquals(ReplacementCprNumber.parse("0703921VJ4"), ReplacementCprNumber.parse("0703921VJ5"));
    }

    @Test
    void the_29th_of_february_is_always_accepted_since_the_century_is_not_known() {
        assertEquals("2902011AB1", ReplacementCprNumber.parse("2902011AB1").toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3002921VJ4", "3104921VJ4", "0007921VJ4", "3201921VJ4", "0100921VJ4", "0113921VJ4"})
    void a_day_that_no_year_has_is_refused(String text) {
        assertRefused("replacementCpr.date", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0703922VJ4", // digit 7 of no kind
                "0703929VJ4",
                "0703921vj4",
                "0703921ÆØ4",
                "0703921V44",
                "0703921VJA",
                "0703921VJ45",
                "8703094002"
            })
    void another_form_is_refused(String text) {
        assertRefused("replacementCpr.form", text);
    }

    @Property
    void a_number_reads_back_from_its_own_text_and_hides_it(@ForAll("numbers") ReplacementCprNumber number) {
        assertEquals(number, ReplacementCprNumber.parse(number.toText()));
        assertFalse(number.toString().contains(number.toText()));
    }

    @Provide
    static Arbitrary<ReplacementCprNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 28),
                        Arbitraries.integers().between(10, 12),
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.of('0', '1', '5', '6', '7'),
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
                        Arbitraries.integers().between(0, 9))
                .as((day, month, year, digit, letters, last) ->
                        ReplacementCprNumber.parse("" + day + month + year + digit + letters + last));
    }

    private static void assertRefused(String code, String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> ReplacementCprNumber.parse(text));

        assertEquals("text: " + code, e.getMessage());
        assertEquals(null, e.getCause());
    }
}
