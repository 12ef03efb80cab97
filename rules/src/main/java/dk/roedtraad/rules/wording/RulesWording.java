package dk.roedtraad.rules.wording;

import java.util.Objects;

import dk.roedtraad.model.describe.TextBundle;

/** The texts of the rules, from the bundles beside this class. */
public final class RulesWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "rules", name -> Objects.requireNonNull(RulesWording.class.getResourceAsStream(name), name));

    private RulesWording() {}

    /** The texts of the rules. */
    public static TextBundle get() {
        return BUNDLE;
    }
}
