package dk.roedtraad.serialization.chart;

import java.util.List;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChartWordingTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]");
    // Words that are not used to a youth.
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "\\b(sag(en|er|s)?|\\p{L}*borger\\p{L}*|\\p{L}*indsats\\p{L}*|\\p{L}*risiko\\p{L}*|score\\p{L}*|interval\\p{L}*)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void both_languages_have_the_same_words() {
        assertEquals(
                ChartWording.get().getKeys(Language.DANISH), ChartWording.get().getKeys(Language.ENGLISH));
    }

    /** LIX by Björnsson: words a sentence, and words of more than six letters in a hundred. At most 35 is easy to read. */
    @Test
    void the_youths_texts_are_easy_to_read_and_free_of_the_words_of_the_administration() {
        List<String> texts = ChartWording.get().getKeys(Language.DANISH).stream()
                .filter(key -> key.endsWith(".youth"))
                .map(key -> ChartWording.get()
                        .find(key, List.of(), Language.DANISH, Register.PROFESSIONAL)
                        .orElseThrow())
                .toList();
        assertTrue(texts.size() > 40, "there are texts");
        assertTrue(lix(String.join(". ", texts)) <= 35);
        for (String text : texts) {
            assertFalse(ADMINISTRATION.matcher(text).find(), text);
            // Of a label of a few words the index says nothing.
            if (SENTENCE_END.matcher(text).find() && text.endsWith(".")) {
                assertTrue(lix(text) <= 35, () -> lix(text) + ": " + text);
            }
        }
    }

    private static double lix(String text) {
        String read = text.replaceAll("\\{[^}]+}", "5");
        List<String> words =
                WORD.matcher(read).results().map(found -> found.group()).toList();
        long sentences = Math.max(1, SENTENCE_END.matcher(read).results().count());
        long longWords = words.stream().filter(word -> word.length() > 6).count();
        return (double) words.size() / sentences + 100.0 * longWords / words.size();
    }
}
