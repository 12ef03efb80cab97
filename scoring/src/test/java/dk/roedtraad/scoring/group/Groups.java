package dk.roedtraad.scoring.group;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import dk.roedtraad.scoring.Oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the tests of this package share: R writes NA where it has no answer. */
final class Groups {
    private Groups() {}

    static OptionalDouble number(String cell) {
        return cell.equals("NA") || cell.equals("NaN")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cell));
    }

    static List<OptionalDouble> numbers(Oracle.Row row, String column) {
        return Stream.of(row.text(column).split(" ")).map(Groups::number).toList();
    }

    static void assertSame(OptionalDouble expected, OptionalDouble found, Object about) {
        assertEquals(expected.isPresent(), found.isPresent(), about::toString);
        if (expected.isPresent()) {
            Oracle.assertNear(expected.getAsDouble(), found.orElseThrow(), about);
        }
    }

    static void assertNumber(Oracle.Row row, String column, OptionalDouble found) {
        assertSame(number(row.text(column)), found, column + " of " + row);
    }

    static void assertEstimate(Oracle.Row row, Estimate found, String value, String lower, String upper) {
        assertNumber(row, value, found.value());
        assertNumber(row, lower, found.lower());
        assertNumber(row, upper, found.upper());
    }
}
