package dk.roedtraad.model.organisation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CvrNumberTest {

    /** The example of python-stdnum (sum 143 = 13 · 11) and that of dk-core (sum 187 = 17 · 11). */
    @ParameterizedTest
    @ValueSource(strings = {"13585628", "26919991"})
    void a_number_whose_weighted_sum_divides_by_11_is_read(String text) {
        assertEquals(text, CvrNumber.parse(text).toText());
        assertEquals(text, CvrNumber.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13585627", "13585629", "26919919", "12345678"})
    void a_number_whose_weighted_sum_does_not_is_refused(String text) {
        assertRefused("cvr.modulus11", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1358562", "135856280", "DK13585628", "13 58 56 28", "1358562A"})
    void another_form_is_refused(String text) {
        assertRefused("cvr.form", text);
    }

    @Property
    void a_number_reads_back_from_its_own_text(@ForAll("numbers") CvrNumber number) {
        assertEquals(number, CvrNumber.parse(number.toText()));
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll("numbers") CvrNumber number,
            @ForAll @IntRange(min = 0, max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String digits = number.toText();
        int wrong = (digits.charAt(place) - '0' + step) % 10;

        assertRefused("cvr.modulus11", digits.substring(0, place) + wrong + digits.substring(place + 1));
    }

    @Provide
    static Arbitrary<CvrNumber> numbers() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(8)
                .filter(digits -> weightedSum(digits) % 11 == 0)
                .map(CvrNumber::parse);
    }

    private static int weightedSum(String digits) {
        return 2 * digit(digits, 0)
                + 7 * digit(digits, 1)
                + 6 * digit(digits, 2)
                + 5 * digit(digits, 3)
                + 4 * digit(digits, 4)
                + 3 * digit(digits, 5)
                + 2 * digit(digits, 6)
                + digit(digits, 7);
    }

    private static int digit(String digits, int place) {
        return Integer.parseInt(digits.substring(place, place + 1));
    }

    private static void assertRefused(String code, String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> CvrNumber.parse(text));

        assertEquals("text: " + code, e.getMessage());
    }
}
