package dk.roedtraad.serialization.problem;

import java.util.Objects;

import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;

/** The texts of the problems, from the bundles beside this class. */
public final class ProblemWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "problems", name -> Objects.requireNonNull(ProblemWording.class.getResourceAsStream(name), name));

    private static final Wording WITH_LABELS = Wording.firstOf(BUNDLE, LabelWording.get());

    private ProblemWording() {}

    /** The texts of the problems, with the labels that they mention. */
    public static Wording get() {
        return WITH_LABELS;
    }

    /** The bundle itself, for those who list its keys. */
    static TextBundle bundle() {
        return BUNDLE;
    }
}
