package dk.roedtraad.serialization.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The canonical form, against the examples of RFC 8785 and against what Node.js writes. */
class CanonicalJsonTest {
    private static String canonical(String json) {
        return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
    }

    @Test
    void the_example_of_the_standard_has_the_form_that_the_standard_gives() {
        // RFC 8785, 3.2.2 and 3.2.3.
        String json = "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + " \"literals\": [null, true, false] }";

        assertEquals(
                "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                canonical(json));
    }

    @Test
    void names_are_sorted_by_their_UTF_16_units() {
        // RFC 8785, 3.2.3: the order of the values is said there.
        String json =
                "{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\", \"\\ufb33\": \"Hebrew Letter Dalet With"
                        + " Dagesh\", \"1\": \"One\", \"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u0080\": \"Control\","
                        + " \"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}";

        String canonical = canonical(json);
        int last = -1;
        for (String value : List.of("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew")) {
            int at = canonical.indexOf(value);
            assertTrue(at > last, canonical);
            last = at;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // RFC 8785, appendix B: the bits of a double, and its form.
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbers_have_the_form_of_the_standard(String bits, String form) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertEquals(form, CanonicalJson.number(new BigDecimal(value)));
    }

    @Test
    void numbers_have_the_form_that_node_gives_them() throws IOException {
        try (InputStream in = Objects.requireNonNull(CanonicalJsonTest.class.getResourceAsStream("numbers.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertEquals(2_000, lines.size());
            for (String line : lines) {
                String[] bitsAndForm = line.split(",", 2);
                double value = Double.longBitsToDouble(Long.parseUnsignedLong(bitsAndForm[0], 16));
                assertEquals(bitsAndForm[1], CanonicalJson.number(new BigDecimal(value)), line);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1e400, 1E+400", "-12e999999999, -1.2E+1000000000", "1e-400, 0", "3.50, 3.5", "100, 100"})
    void a_number_that_is_no_double_keeps_its_digits_or_is_the_nearest(String number, String form) {
        assertEquals(form, canonical(number));
    }
}
