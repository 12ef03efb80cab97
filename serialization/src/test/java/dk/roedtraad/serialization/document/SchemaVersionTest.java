package dk.roedtraad.serialization.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which documents a version reads. */
class SchemaVersionTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 1, 1, true", "1, 9, 1, 10, true", "1, 1, 1, 1, false", "1, 2, 1, 1, false", "0, 1, 1, 2, false"})
    void what_is_older_and_of_the_same_major_version_is_read_as_ours(
            int major, int minor, int ourMajor, int ourMinor, boolean older) {
        assertEquals(older, new SchemaVersion(major, minor).isOlderMinorThan(new SchemaVersion(ourMajor, ourMinor)));
    }

    @Test
    void every_minor_version_up_to_its_own_is_readable() {
        assertEquals(List.of("2.0", "2.1", "2.2"), new SchemaVersion(2, 2).readable());
        assertEquals(List.of("1.0"), DocumentKind.readableVersions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "1.0.0", "01.0", "1.00", "-1.0", " 1.0", "1.0\n", "v1.0", "1.99999"})
    void what_is_no_version_is_none(String text) {
        assertTrue(SchemaVersion.parse(text).isEmpty(), text);
    }
}
