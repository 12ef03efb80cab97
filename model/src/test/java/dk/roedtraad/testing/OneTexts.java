package dk.roedtraad.testing;

import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.roedtraad.model.describe.ValueType;

/** Values of the small types with one text form. Each type states texts of its own; a type without any fails by name. */
public final class OneTexts {
    /** The canonical text comes first. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "Source", List.of("barnets lov § 111, stk. 3", "S1-62", "A-05", "T-13", "Topp et al. 2015", "§", "å 🧵"));

    private OneTexts() {}

    static Object next(ValueType.OneText type, Random random) {
        List<String> texts = of(type.type());
        return type.parse(texts.get(random.nextInt(texts.size())));
    }

    /** The text of a type as {@code toText} gives it. */
    public static String first(Class<?> type) {
        return of(type).get(0);
    }

    private static List<String> of(Class<?> type) {
        List<String> texts = TEXTS.get(type.getSimpleName());
        if (texts == null) {
            throw new IllegalStateException("OneTexts has no texts for " + type.getSimpleName());
        }
        return texts;
    }
}
