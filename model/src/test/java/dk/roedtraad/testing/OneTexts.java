package dk.roedtraad.testing;

import java.util.List;
import java.util.Map;
import java.util.Random;

import dk.roedtraad.model.describe.ValueType;

/** Values of the small types with one text form. Each type states texts of its own; a type without any fails by name. */
public final class OneTexts {
    /** The canonical text comes first. Of CPR numbers only published test numbers and those with 60 added to the day. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "CprNumber", List.of("8703094002", "0505109990", "0707614285", "0000000000"),
            "ClockTime", List.of("08:30", "00:00", "24:00"),
            "CvrNumber", List.of("13585628", "26919991"),
            "Interval", List.of("P14D", "P1M", "P3M", "P1Y", "P2W"),
            "MunicipalityCode", List.of("0101", "860", "0411", "0955"),
            "Pseudonym", List.of("0123456789abcdef0123456789abcdef", "0".repeat(64)),
            "ReplacementCprNumber", List.of("0703921VJ4", "1206550VK9"),
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
