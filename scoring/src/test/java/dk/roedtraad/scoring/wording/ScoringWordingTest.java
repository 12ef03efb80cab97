package dk.roedtraad.scoring.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.instrument.Who5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every verdict has its words in both languages and registers; the words of the bands are never the youth's. */
class ScoringWordingTest {
    private static final TextBundle TEXTS = ScoringWording.get();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]");
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "\\b(sag(en|er|erne|s|ens)?|\\p{L}*borger\\p{L}*|\\p{L}*visitation\\p{L}*|\\p{L}*indsats\\p{L}*"
                    + "|\\p{L}*målgruppe\\p{L}*|\\p{L}*risiko\\p{L}*)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @EnumSource
    void every_verdict_is_worded_for_the_professional_and_the_youth(Language language) {
        List<String> missing = new ArrayList<>();
        for (Change.Relevance relevance : Change.Relevance.values()) {
            for (Change.Reliability reliability : Change.Reliability.values()) {
                for (String suffix : List.of("", ".youth")) {
                    require("change." + relevance + "." + reliability + suffix, language, missing);
                }
            }
        }
        for (Score.Status status : Score.Status.values()) {
            require("status." + status, language, missing);
        }
        List.of("scoring.NOT_A_DIAGNOSIS", "scoring.TOO_FEW").forEach(key -> {
            require(key, language, missing);
            require(key + ".youth", language, missing);
        });
        require("instrument.who-5", language, missing);

        assertEquals(List.of(), missing);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(TEXTS.getKeys(Language.DANISH), TEXTS.getKeys(Language.ENGLISH));
    }

    @Test
    void a_low_band_says_that_it_is_not_a_diagnosis() {
        for (String band : List.of("band.who-5.dk.low", "band.who-5.dk.middle")) {
            assertTrue(text(band, Language.DANISH).contains("kke en diagnose"), band);
            assertTrue(text(band, Language.ENGLISH).contains("ot a diagnosis"), band);
        }
    }

    /** The bands are worded for adults and professionals (law 1.7, 14). */
    @ParameterizedTest
    @EnumSource
    void no_band_is_ever_worded_to_the_youth(Language language) {
        List<Band> bands = Who5.instrument().getScales().get(0).getBandSets().stream()
                .flatMap(set -> set.getBands().stream())
                .toList();
        assertEquals(9, bands.size());
        for (Band band : bands) {
            String key = "band." + band.getKey();
            assertFalse(text(key, language).isBlank(), key);
            assertTrue(TEXTS.find(key, List.of(), language, Register.YOUTH).isEmpty(), key);
        }
        assertTrue(
                TEXTS.getKeys(language).stream().noneMatch(key -> key.startsWith("band.") && key.endsWith(".youth")));
    }

    /** LIX by Björnsson: words a sentence, and words of more than six letters in a hundred. At most 35 is easy to read. */
    @Test
    void the_youths_texts_are_easy_to_read_and_free_of_the_words_of_the_administration() {
        List<String> texts = TEXTS.getKeys(Language.DANISH).stream()
                .filter(key -> key.endsWith(".youth"))
                .map(key -> text(key, Language.DANISH))
                .toList();

        assertTrue(lix(String.join(" ", texts)) <= 35);
        texts.forEach(text -> {
            assertTrue(lix(text) <= 45, () -> lix(text) + ": " + text);
            assertFalse(ADMINISTRATION.matcher(text).find(), text);
        });
    }

    private static void require(String key, Language language, List<String> missing) {
        if (!TEXTS.getKeys(language).contains(key) || text(key, language).isBlank()) {
            missing.add(key);
        }
    }

    private static String text(String key, Language language) {
        return TEXTS.find(key, List.of(), language, Register.PROFESSIONAL).orElseThrow();
    }

    private static double lix(String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        long longWords = words.stream().filter(word -> word.length() > 6).count();
        return (double) words.size() / sentences + 100.0 * longWords / words.size();
    }
}
