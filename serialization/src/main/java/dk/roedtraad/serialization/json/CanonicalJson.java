package dk.roedtraad.serialization.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The canonical form of a JSON text (RFC 8785): one text for all texts that mean the same, to be hashed or signed. No white
 * space, names in the order of their UTF-16 units, numbers as ECMAScript writes a double.
 *
 * <p>A number beyond the reach of a double, which the RFC has no form for, keeps its own digits.
 */
public final class CanonicalJson {
    /** Significant digits that tell any two doubles apart. */
    private static final int ENOUGH_DIGITS = 17;

    /** ECMAScript writes integers of up to this many digits without exponent (ECMA-262, Number::toString). */
    private static final int LONGEST_PLAIN = 21;

    /** And fractions with up to this many zeros after the point. */
    private static final int MOST_ZEROS = 6;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical form of a text that is valid JSON, in UTF-8. */
    public static byte[] of(String json) {
        return without(Set.of(), json);
    }

    /** The canonical form of a text that is valid JSON, without the fields of these names of the outermost object, in UTF-8. */
    public static byte[] without(Set<String> names, String json) {
        CanonicalJson canonical = new CanonicalJson();
        try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object tree = tree(parser);
            if (tree instanceof Map<?, ?> fields) {
                fields.keySet().removeAll(names);
            }
            canonical.write(tree);
        }
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Objects as maps, lists as lists, the rest as String, BigDecimal, Boolean or null. */
    private static @Nullable Object tree(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> fields = new TreeMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, tree(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(tree(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            char separator = '{';
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                out.append(separator);
                text((String) field.getKey());
                out.append(':');
                write(field.getValue());
                separator = ',';
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            char separator = '[';
            for (Object element : elements) {
                out.append(separator);
                write(element);
                separator = ',';
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof BigDecimal number) {
            out.append(number(number));
        } else {
            out.append(value);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A number as ECMAScript writes the double nearest to it. */
    static String number(BigDecimal number) {
        double nearest = number.doubleValue();
        if (Double.isInfinite(nearest)) {
            return number.stripTrailingZeros().toString();
        }
        if (nearest == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(nearest);
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        return (nearest < 0 ? "-" : "") + layout(digits, point);
    }

    /** The fewest digits that mean the double; of those with as few, the nearest. {@code Double.toString} gives more before Java 19. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    /** Digits with the decimal point after so many of them, as ECMA-262 lays them out. */
    private static String layout(String digits, int point) {
        if (digits.length() <= point && point <= LONGEST_PLAIN) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= LONGEST_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
