package dk.roedtraad.scoring.wording;

import java.util.Objects;

import dk.roedtraad.model.describe.TextBundle;

/** The texts of scoring, from the bundles beside this class. */
public final class ScoringWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "scoring", name -> Objects.requireNonNull(ScoringWording.class.getResourceAsStream(name), name));

    private ScoringWording() {}

    /** The texts of scoring. */
    public static TextBundle get() {
        return BUNDLE;
    }
}
