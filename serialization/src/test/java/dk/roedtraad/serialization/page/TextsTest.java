package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextsTest {
    private static final Wording NO_WORDING = (code, arguments, language, register) -> Optional.empty();

    /** Counted by hand, on a calendar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 | 2026-11-22 | i dag                | today",
                "2026-11-21 | 2026-11-22 | i går                | yesterday",
                "2025-12-31 | 2026-01-01 | i går                | yesterday",
                "2024-02-28 | 2024-03-01 | for 2 dage siden     | 2 days ago", // a leap year
                "2026-02-28 | 2026-03-01 | i går                | yesterday",
                "2026-10-22 | 2026-11-22 | for 31 dage siden    | 31 days ago", // one month is still days
                "2026-09-23 | 2026-11-22 | for 60 dage siden    | 60 days ago",
                "2026-09-22 | 2026-11-22 | for 2 måneder siden  | 2 months ago",
                "2026-07-31 | 2026-09-29 | for 60 dage siden    | 60 days ago",
                "2026-07-31 | 2026-09-30 | for 2 måneder siden  | 2 months ago", // September has no 31st
                "2025-12-31 | 2026-02-27 | for 58 dage siden    | 58 days ago",
                "2025-12-31 | 2026-02-28 | for 2 måneder siden  | 2 months ago",
                "2026-03-03 | 2026-11-22 | for 8 måneder siden  | 8 months ago",
                "2025-11-22 | 2026-11-22 | for 12 måneder siden | 12 months ago",
                "2024-11-23 | 2026-11-22 | for 23 måneder siden | 23 months ago",
                "2024-11-22 | 2026-11-22 | for 2 år siden       | 2 years ago",
                "2024-02-29 | 2026-02-27 | for 23 måneder siden | 23 months ago",
                "2024-02-29 | 2026-02-28 | for 2 år siden       | 2 years ago",
                "2020-02-29 | 2024-02-28 | for 3 år siden       | 3 years ago",
                "2020-02-29 | 2024-02-29 | for 4 år siden       | 4 years ago",
                "2009-03-27 | 2026-11-22 | for 17 år siden      | 17 years ago",
            })
    void a_fact_says_how_old_it_is_on_the_day_of_the_question(
            LocalDate date, LocalDate on, String danish, String english) {
        Texts da = new Texts(NO_WORDING, Language.DANISH);
        Texts en = new Texts(NO_WORDING, Language.ENGLISH);

        assertEquals("pr. " + da.date(date) + ", " + danish, da.established(date, on));
        assertEquals("as of " + en.date(date) + ", " + english, en.established(date, on));
    }

    @Test
    void a_fact_of_a_later_day_has_no_age() {
        LocalDate on = LocalDate.of(2026, 11, 22);

        assertEquals(
                "pr. 23. november 2026",
                new Texts(NO_WORDING, Language.DANISH).established(LocalDate.of(2026, 11, 23), on));
    }
}
