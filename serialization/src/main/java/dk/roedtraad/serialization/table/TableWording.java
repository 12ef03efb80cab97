package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;

/** The words of tables and codebook that the labels of the model do not have, from the bundle beside this class. */
final class TableWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "tables", name -> Objects.requireNonNull(TableWording.class.getResourceAsStream(name), name));

    private TableWording() {}

    static TextBundle get() {
        return BUNDLE;
    }

    static String of(String key, Language language) {
        return BUNDLE.text(key, List.of(), language, Register.PROFESSIONAL);
    }
}
