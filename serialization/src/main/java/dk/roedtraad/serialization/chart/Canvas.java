package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.serialization.markup.Markup;

/** What the charts draw on: the shapes of SVG with coordinates of one decimal, in the same digits whatever the locale. */
final class Canvas {
    static final int WIDTH = 640;
    // In a picture 310 pixels wide, as on a narrow phone, this is 12 pixels.
    static final int TEXT_SIZE = 25;

    // On white: ink 15.8:1, thread 9.2:1, grey 6.4:1, blue 8.8:1. On the darkest field: 11.7:1, 6.8:1, 4.7:1, 6.5:1.
    static final String INK = "#1f2328";
    static final String THREAD = "#8e1523";
    static final String GREY = "#57606a";
    static final String BLUE = "#274c77";
    static final String PAPER = "#ffffff";

    private final Markup svg = new Markup();

    /**
     * Begins a picture.
     *
     * @param tableId the id of the table with the same numbers, or an empty text where the picture stands alone
     */
    Canvas(
            String idPrefix,
            String title,
            String description,
            String tableId,
            ChartText words,
            double left,
            double top,
            double right,
            double bottom) {
        List<String> attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                String.join(" ", coordinate(left), coordinate(top), coordinate(right - left), coordinate(bottom - top)),
                "role",
                "img",
                "aria-labelledby",
                idPrefix + "-title",
                "aria-describedby",
                idPrefix + "-desc"));
        if (!tableId.isEmpty()) {
            attributes.addAll(List.of("aria-details", tableId));
        }
        attributes.addAll(List.of(
                "lang",
                words.language().getCode(),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                Integer.toString(TEXT_SIZE),
                "fill",
                INK));
        svg.open("svg", attributes.toArray(String[]::new));
        svg.element("title", title, "id", idPrefix + "-title");
        svg.element("desc", description, "id", idPrefix + "-desc");
        // The page around it may be dark.
        rect("paper", left, top, right - left, bottom - top, PAPER);
    }

    void line(String cssClass, double x1, double y1, double x2, double y2, String stroke, String... more) {
        shape(
                "line",
                more,
                "class",
                cssClass,
                "x1",
                coordinate(x1),
                "x2",
                coordinate(x2),
                "y1",
                coordinate(y1),
                "y2",
                coordinate(y2),
                "stroke",
                stroke);
    }

    void rect(String cssClass, double x, double y, double width, double height, String fill, String... more) {
        shape(
                "rect",
                more,
                "class",
                cssClass,
                "x",
                coordinate(x),
                "y",
                coordinate(y),
                "width",
                coordinate(width),
                "height",
                coordinate(height),
                "fill",
                fill);
    }

    void circle(double x, double y, double radius, String fill, String... more) {
        shape("circle", more, "cx", coordinate(x), "cy", coordinate(y), "r", coordinate(radius), "fill", fill);
    }

    void polyline(List<String> points, String stroke, String... more) {
        shape("polyline", more, "points", String.join(" ", points), "fill", "none", "stroke", stroke);
    }

    void path(String cssClass, String path, String... more) {
        shape("path", more, "class", cssClass, "d", path);
    }

    void text(String cssClass, String text, double x, double y, String anchor, String... more) {
        List<String> attributes = new ArrayList<>(
                List.of("class", cssClass, "x", coordinate(x), "y", coordinate(y), "text-anchor", anchor));
        attributes.addAll(List.of(more));
        svg.element("text", text, attributes.toArray(String[]::new));
    }

    private void shape(String element, String[] more, String... first) {
        List<String> attributes = new ArrayList<>(List.of(first));
        attributes.addAll(List.of(more));
        svg.empty(element, attributes.toArray(String[]::new));
    }

    String finish() {
        svg.close("svg");
        return svg.toString();
    }

    static String point(double x, double y) {
        return coordinate(x) + "," + coordinate(y);
    }

    static String coordinate(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How wide a text is at most in common fonts, the wide DejaVu Sans among them: nobody has laid the picture out yet. */
    static double width(String text) {
        return text.codePointCount(0, text.length()) * TEXT_SIZE * 0.64;
    }

    /** The text in lines that fit the picture, broken at spaces and where need be within a word; the last one cut. */
    static List<String> wrap(String text, int mostLines) {
        int most = (int) (WIDTH / width("x"));
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < mostLines - 1 && rest.codePointCount(0, rest.length()) > most) {
            int end = rest.offsetByCodePoints(0, most);
            int space = rest.lastIndexOf(' ', end);
            int at = space > 0 ? space : end;
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        lines.add(cut(rest, WIDTH));
        return lines;
    }

    /** The text, cut to a width, with an ellipsis where something is left out. */
    static String cut(String text, double width) {
        int most = (int) (width / width("x"));
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }
}
