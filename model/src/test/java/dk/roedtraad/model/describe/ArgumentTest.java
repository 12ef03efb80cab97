package dk.roedtraad.model.describe;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ArgumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-02-28",
                "2024-02-29",
                "2026-04-30",
                "2026-12-01",
                "0000-01-01",
                "+12026-01-01"
            })
    void a_day_of_the_calendar_is_a_date(String text) {
        assertEquals(text, argument(Argument.Kind.DATE, text).getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-02-30",
                "2026-04-31",
                "2026-00-10",
                "2026-13-01",
                "2026-01-00",
                "2026-01-32",
                "2026-1-001",
                "2026/01/01",
                "2026-01-0a",
                "20a6-01-01",
                "2026-0:-01",
                "\u0662026-01-01",
                "2026-01-01 ",
                "2026-01-011"
            })
    void what_is_no_day_of_the_calendar_is_not(String text) {
        assertThrows(InvalidValueException.class, () -> argument(Argument.Kind.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u0000\u001F", "\u3000"})
    void a_name_of_nothing_that_shows_is_none(String name) {
        InvalidValueException e = assertThrows(InvalidValueException.class, () -> Argument.text(name, "noget"));
        assertEquals(
                List.of("value.blank"),
                e.getViolations().stream().map(Violation::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "25", "-7", "12.50", "999999999999999", "1000000000000000", "1e3", "000"})
    void a_number_within_reach_is_a_number(String text) {
        assertEquals(text, argument(Argument.Kind.NUMBER, text).getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "12a", "1000000000000001", "1e999999999", "femten"})
    void what_is_no_number_within_reach_is_not(String text) {
        assertThrows(InvalidValueException.class, () -> argument(Argument.Kind.NUMBER, text));
    }

    private static Argument argument(Argument.Kind kind, String value) {
        return Argument.builder().name("x").kind(kind).value(value).build();
    }
}
