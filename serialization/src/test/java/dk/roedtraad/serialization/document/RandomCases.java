package dk.roedtraad.serialization.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;

/** Makes values of any domain type by walking its description, the same ones for the same seed. */
public final class RandomCases {
    private static final List<String> WORDS = List.of(
            "Jeg vil være noget med dyr",
            "æøå ÆØÅ éü",
            "\"citat\" og \\ streg",
            "linje et\nlinje to\r\n\tindrykket",
            "😀 👩‍👧 𝔛",
            "{navn}",
            " mellemrum ",
            "\u0000\u001f\u007f\u2028\u2029",
            "/a~b/0",
            "<b>&amp;</b>",
            "a",
            "I'm İıŞ");

    /** Texts of the small values, by type. */
    private static final Map<String, List<String>> ONE_TEXTS = Map.of(
            "CvrNumber", List.of("13585628", "26919991"),
            "MunicipalityCode", List.of("0101", "860", "0955"),
            "Source", List.of("S1-62", "barnets lov § 111, stk. 3", "<b>&amp;</b>", "I'm İıŞ"));

    private final Random random;

    public RandomCases(long seed) {
        random = new Random(seed);
    }

    /** A valid value of the type. */
    public <T extends DomainValue> T of(Class<T> type) {
        return type.cast(composite(TypeDescription.of(type), 0));
    }

    private Object composite(TypeDescription<?> description, int depth) {
        // A rule across attributes may refuse what was thrown; then the dice are thrown again.
        for (int attempt = 0; attempt < 200; attempt++) {
            Object builder = description.newBuilder();
            for (Attribute attribute : description.getAttributes()) {
                if (attribute.isMandatory() || random.nextInt(3) > 0) {
                    attribute.set(builder, value(attribute.getValueType(), depth + 1));
                }
            }
            try {
                return description.build(builder);
            } catch (InvalidValueException e) {
                if (e.getViolations().stream().anyMatch(v -> !v.code().startsWith("rule."))) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("No valid " + description.getName() + " in 200 throws");
    }

    private Object value(ValueType type, int depth) {
        if (type instanceof ValueType.Text) {
            return text(type);
        } else if (type instanceof ValueType.WholeNumber) {
            return wholeNumber(type);
        } else if (type instanceof ValueType.Decimal) {
            return BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
        } else if (type instanceof ValueType.Truth) {
            return random.nextBoolean();
        } else if (type instanceof ValueType.Date) {
            return date();
        } else if (type instanceof ValueType.Choice choice) {
            return choice.constants().get(random.nextInt(choice.constants().size()));
        } else if (type instanceof ValueType.OneText oneText) {
            List<String> texts = Objects.requireNonNull(
                    ONE_TEXTS.get(oneText.type().getSimpleName()), () -> "no texts of " + oneText.type());
            return oneText.parse(texts.get(random.nextInt(texts.size())));
        } else if (type instanceof ValueType.Composite composite) {
            return composite(composite.description(), depth);
        } else if (type instanceof ValueType.ListOf list) {
            return elements(list.element(), mustHaveOne(type) ? 1 : 0, depth);
        } else if (type instanceof ValueType.FactListOf list) {
            List<Object> items = elements(list.element(), 0, depth);
            return random.nextBoolean() ? FactList.atLeast(items) : FactList.complete(items, date());
        }
        return fact(((ValueType.FactOf) type).value(), depth);
    }

    private Fact<?> fact(ValueType type, int depth) {
        FactState[] states = FactState.values();
        FactState state = states[random.nextInt(states.length)];
        Fact<?> fact = state == FactState.KNOWN ? Fact.known(value(type, depth)) : Fact.unknown(state);
        fact = random.nextBoolean() ? fact.withDate(date()) : fact;
        fact = random.nextBoolean() ? fact.withSource(words()) : fact;
        return random.nextBoolean()
                ? fact.withInformant((Code) composite(TypeDescription.of(Code.class), depth))
                : fact;
    }

    private List<Object> elements(ValueType element, int least, int depth) {
        int count = Math.max(least, depth > 12 ? 0 : random.nextInt(3));
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(value(element, depth + 1));
        }
        return elements;
    }

    private static boolean mustHaveOne(ValueType type) {
        return type.constraints().stream().anyMatch(Constraint.NotEmptyList.class::isInstance);
    }

    private String text(ValueType type) {
        String text = random.nextInt(10) == 0 ? "" : words() + random.nextInt(1000);
        return type.constraints().stream().allMatch(constraint -> constraint.isKeptBy(text)) ? text : "x" + text;
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private Object wholeNumber(ValueType type) {
        int[] edges = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE, random.nextInt()};
        int number = edges[random.nextInt(edges.length)];
        return type.constraints().stream().allMatch(constraint -> constraint.isKeptBy(number))
                ? number
                : 1 + random.nextInt(100);
    }

    private LocalDate date() {
        return LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(366));
    }
}
