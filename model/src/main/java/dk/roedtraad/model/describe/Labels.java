package dk.roedtraad.model.describe;

import java.util.List;
import java.util.Objects;

/** The labels of types and attributes, from the bundle beside this class. */
final class Labels {
    private static final TextBundle BUNDLE =
            TextBundle.read("labels", name -> Objects.requireNonNull(Labels.class.getResourceAsStream(name), name));

    private Labels() {}

    static String of(String key, Language language) {
        return BUNDLE.text(key, List.of(), language, Register.PROFESSIONAL);
    }
}
