package dk.roedtraad.serialization.chart;

import java.util.Objects;

import dk.roedtraad.model.describe.TextBundle;

/** The charts' own words, from the bundle beside this class. */
final class ChartWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "chart", name -> Objects.requireNonNull(ChartWording.class.getResourceAsStream(name), name));

    private ChartWording() {}

    static TextBundle get() {
        return BUNDLE;
    }
}
