package dk.roedtraad.model.describe;

import java.util.List;
import java.util.Objects;

/**
 * The labels of types, attributes, constants and our own codes, from the bundles beside this class: {@code Goal}, {@code
 * Goal.words}, {@code Answer.MET}, {@code code.sector.education}.
 */
public final class LabelWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "labels", name -> Objects.requireNonNull(LabelWording.class.getResourceAsStream(name), name));

    private LabelWording() {}

    /** The labels. */
    public static TextBundle get() {
        return BUNDLE;
    }

    static String of(String key, Language language) {
        return BUNDLE.text(key, List.of(), language, Register.PROFESSIONAL);
    }
}
