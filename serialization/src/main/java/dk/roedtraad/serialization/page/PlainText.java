package dk.roedtraad.serialization.page;

import java.util.regex.Pattern;

/** What a text of somebody else's may do in a plain text: be read, and nothing else. */
public final class PlainText {
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /** The text on one line, without characters that steer a terminal or turn the direction of reading. */
    public static String oneLine(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }
}
