package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.serialization.markup.Markup;

/**
 * A key figure as one small bar, to stand beside its number: how far it reaches, and a thin line over its interval. It is drawn on the
 * whole scale, so that a small difference does not look large. Where the number is hidden or not known there is none.
 */
public final class FigureBar {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 16;
    private static final int TOP = 2;
    private static final int BAR = 12;
    private static final int MIDDLE = TOP + BAR / 2;
    private static final int WHISKER = 5;
    private static final String FIELD = "#eceff2";

    /** Of whom a bar is, so that two beside each other are told apart. */
    public enum Group {
        /** All. */
        ALL(Canvas.GREY),
        /** Those who receive the special effort. */
        INTERVENTION(Canvas.THREAD),
        /** The others. */
        REST(Canvas.BLUE);

        private final String fill;

        Group(String fill) {
            this.fill = fill;
        }
    }

    private FigureBar() {}

    /**
     * The bar, for a page that shows the number beside it: whoever does not see it misses nothing.
     *
     * @param most where the scale ends: 100 for a share
     * @return an {@code svg} element without ids, or empty where there is nothing to draw
     */
    public static Optional<String> svg(KeyFigure figure, BigDecimal most, Group group) {
        if (figure.getValue().isEmpty() || most.signum() <= 0) {
            return Optional.empty();
        }
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "aria-hidden",
                "true",
                "focusable",
                "false");
        rect(svg, "0", Canvas.coordinate(WIDTH), FIELD);
        rect(svg, "0", x(figure.getValue().get(), most), group.fill);
        if (figure.getLow().isPresent() && figure.getHigh().isPresent()) {
            String low = x(figure.getLow().get(), most);
            String high = x(figure.getHigh().get(), most);
            // Twice, so that it is seen both on the bar and beside it.
            interval(svg, low, high, Canvas.PAPER, "4");
            interval(svg, low, high, Canvas.INK, "1.6");
        }
        svg.close("svg");
        return Optional.of(svg.toString());
    }

    private static String x(BigDecimal value, BigDecimal most) {
        return Canvas.coordinate(Math.min(1, value.doubleValue() / most.doubleValue()) * WIDTH);
    }

    private static void rect(Markup svg, String x, String width, String fill) {
        svg.empty(
                "rect",
                "x",
                x,
                "y",
                Integer.toString(TOP),
                "width",
                width,
                "height",
                Integer.toString(BAR),
                "fill",
                fill);
    }

    private static void interval(Markup svg, String low, String high, String stroke, String width) {
        String ends = " " + (MIDDLE - WHISKER) + "V" + (MIDDLE + WHISKER);
        svg.empty(
                "path",
                "d",
                "M" + low + ends + "M" + low + " " + MIDDLE + "H" + high + "M" + high + ends,
                "fill",
                "none",
                "stroke",
                stroke,
                "stroke-width",
                width);
    }
}
