package dk.roedtraad.serialization.receipt;

import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;

/** The words of a replay, from the bundle beside this class. */
final class ReceiptWording {
    private static final TextBundle BUNDLE = TextBundle.read(
            "receipt", name -> Objects.requireNonNull(ReceiptWording.class.getResourceAsStream(name), name));

    private ReceiptWording() {}

    static TextBundle get() {
        return BUNDLE;
    }

    static String text(String key, Language language, Argument... arguments) {
        return BUNDLE.text(key, List.of(arguments), language, Register.PROFESSIONAL);
    }
}
