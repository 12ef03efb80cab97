package dk.roedtraad.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How easy a text is to read, and whether it speaks to a youth as an administration does. */
public final class Readability {
    /** At most this is easy to read. */
    public static final double EASY = 35;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]");

    /** The words of the administration, with what may be joined before them and added to them ("ungeindsatsen", "sagens"). */
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "\\b(sag(en|er|erne|s|ens)?|\\p{L}*borger\\p{L}*|\\p{L}*visitation\\p{L}*|\\p{L}*indsats\\p{L}*"
                    + "|\\p{L}*målgruppe\\p{L}*|\\p{L}*risiko\\p{L}*)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Readability() {}

    /** LIX by Björnsson: words a sentence, and words of more than six letters in a hundred. */
    public static double lix(String text) {
        List<String> words = words(text);
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        long longWords = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 6)
                .count();
        return (double) words.size() / sentences + 100.0 * longWords / words.size();
    }

    /** The words of a text, numbers among them. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether a word of the administration is in it. */
    public static boolean speaksAsAnAdministration(String text) {
        return ADMINISTRATION.matcher(text).find();
    }
}
