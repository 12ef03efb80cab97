package dk.roedtraad.serialization.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and SVG that is well-formed XML too. Every text and every attribute is escaped; only {@link #raw} is not.
 */
public final class Markup {
    // A line break after these keeps the source readable; it means nothing to a browser there.
    private static final Set<String> BLOCKS = Set.of(
            "a",
            "article",
            "body",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "g",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "li",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "section",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "thead",
            "title",
            "tr",
            "ul");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> openElements = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    public void open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        openElements.push(element);
    }

    /**
     * Closes the element opened last.
     *
     * @throws IllegalStateException if another element was opened last
     */
    public void close(String element) {
        if (!element.equals(openElements.peek())) {
            throw new IllegalStateException("close " + element + ", but open is " + openElements);
        }
        openElements.pop();
        out.append("</").append(element).append('>');
        breakAfter(element);
    }

    /** An element with a text. */
    public void element(String element, String text, String... attributes) {
        open(element, attributes);
        text(text);
        close(element);
    }

    /** An element that HTML lets stand without an end, or a shape of SVG. */
    public void empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        breakAfter(element);
    }

    /** A text. */
    public void text(String text) {
        escape(text);
    }

    /** Markup that is finished and trusted: it is written as it stands. Never for anything that comes from a case or a host. */
    public void raw(String markup) {
        out.append(markup);
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!openElements.isEmpty()) {
            throw new IllegalStateException("still open: " + openElements);
        }
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes: a name without a value");
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void breakAfter(String element) {
        if (BLOCKS.contains(element)) {
            out.append('\n');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    // XML 1.0 knows no other control characters, and half a surrogate pair is no character.
    private static boolean isAllowed(int c) {
        return !turnsTheDirection(c) && isOfXml(c);
    }

    // One text could make its neighbours read backwards.
    private static boolean turnsTheDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
