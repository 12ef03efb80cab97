package dk.roedtraad.model.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Compared with python-stdnum; {@code cpr-oracle.csv} names the version and lists the known differences. */
class CprNumberOracleTest {

    @Test
    void ten_thousand_digit_strings_are_read_as_python_stdnum_reads_them() throws Exception {
        List<String> rows = rows();
        int ordinary = 0;
        int replacements = 0;
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            String digits = digits(Integer.parseInt(cells[0]));
            String date = cells[1] + cells[2];
            Optional<CprNumber> number = tryParse(digits);

            assertEquals(
                    date,
                    number.flatMap(CprNumber::dateInNumber)
                            .map(LocalDate::toString)
                            .orElse(""),
                    row);
            number.ifPresent(read -> {
                assertEquals(cells[3].equals("0"), read.hasModulus11(), row);
                assertEquals(!cells[2].isEmpty(), read.isReplacement(), row);
            });
            ordinary += cells[1].isEmpty() ? 0 : 1;
            replacements += cells[2].isEmpty() ? 0 : 1;
        }

        assertEquals(List.of(10_000, 5_123, 158), List.of(rows.size(), ordinary, replacements));
    }

    private static Optional<CprNumber> tryParse(String digits) {
        try {
            return Optional.of(CprNumber.parse(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The n-th string, made as {@code model/src/test/oracle/cpr.py} makes it. */
    private static String digits(int n) throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(("roedtraad-cpr-" + n).getBytes(StandardCharsets.US_ASCII));
        long number = Long.parseUnsignedLong(HexFormat.of().formatHex(hash, 0, 8), 16);
        String digits = pad(Long.remainderUnsigned(number, 10_000_000_000L), 10);
        return n % 2 == 0
                ? digits
                : pad(Integer.parseInt(digits.substring(0, 2)) % 31 + 1, 2)
                        + pad(Integer.parseInt(digits.substring(2, 4)) % 12 + 1, 2)
                        + digits.substring(4);
    }

    private static String pad(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static List<String> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CprNumberOracleTest.class.getResourceAsStream("cpr-oracle.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
    }
}
