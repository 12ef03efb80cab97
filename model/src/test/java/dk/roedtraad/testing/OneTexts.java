package dk.roedtraad.testing;

import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.roedtraad.model.describe.ValueType;

/** Values of the small types with one text form. Each type states texts of its own; a type without any fails by name. */
final class OneTexts {
    private static final Map<String, List<String>> TEXTS = Map.of();

    private OneTexts() {}

    static Object next(ValueType.OneText type, Random random) {
        List<String> texts = TEXTS.get(type.type().getSimpleName());
        if (texts == null) {
            throw new IllegalStateException(
                    "OneTexts has no texts for " + type.type().getSimpleName());
        }
        return type.parse(texts.get(random.nextInt(texts.size())));
    }
}
