package dk.roedtraad.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.json.JsonText;
import dk.roedtraad.serialization.problem.ProblemWording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * The JSON Schema (draft 2020-12) of a kind of document, made from the same description that drives the reader. Bundled: it
 * refers to nothing outside itself.
 *
 * <pre>{@code
 * String schema = Schemas.of(DocumentKind.CASE);
 * }</pre>
 */
public final class Schemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** A date that exists: month lengths and leap years included, since most validators do not assert {@code format}. */
    static final String DATE_PATTERN = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    private static final String DATE = "Date";
    private static final String UNKNOWN_FACT = "UnknownFact";
    private static final String COMPLETE_AS_OF = "CompleteAsOf";
    private static final String VENDOR_FIELD = "VendorField";

    /** Texts of each form, as they are written; a test asks for those of a new form. */
    static final Map<String, List<String>> EXAMPLES = Map.of(
            DATE,
            List.of("2026-11-22"),
            "Interval",
            List.of("P14D", "P1M"),
            "MunicipalityCode",
            List.of("0461"),
            "CvrNumber",
            List.of("10000009"),
            "ClockTime",
            List.of("08:30", "24:00"),
            "Source",
            List.of("S1-62", "barnets lov § 111, stk. 3"));

    private static final Wording WORDING = Wording.firstOf(
            TextBundle.read("schema", name -> Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)),
            ProblemWording.get());

    private final JsonGenerator out;
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Deque<ValueType> waiting = new ArrayDeque<>();

    private Schemas(JsonGenerator out) {
        this.out = out;
    }

    /** The schema of a kind. */
    public static String of(DocumentKind<?> kind) {
        return JsonText.write(generator -> new Schemas(generator).document(kind));
    }

    private void document(DocumentKind<?> kind) {
        out.writeStartObject();
        text("$schema", DRAFT);
        text("$id", kind.getSchemaId());
        text("title", label(kind.getDescription()));
        text("description", words("kind." + kind));
        text("type", "object");
        out.writeName("properties").writeStartObject();
        constant("kind", kind.getName());
        List<String> versions = DocumentKind.readableVersions();
        if (versions.size() == 1) {
            constant("schemaVersion", DocumentKind.SCHEMA_VERSION);
        } else {
            out.writeName("schemaVersion").writeStartObject();
            text("type", "string");
            choices(versions);
            out.writeEndObject();
        }
        properties(kind.getDescription());
        out.writeEndObject();
        List<String> required = new ArrayList<>(List.of("kind", "schemaVersion"));
        required.addAll(mandatory(kind.getDescription()));
        required(required);
        closed();
        out.writeName("$defs").writeStartObject();
        while (!waiting.isEmpty()) {
            definition(waiting.removeFirst());
        }
        sharedDefinitions();
        out.writeEndObject();
        out.writeName("examples").writeStartArray();
        example(kind);
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A small whole document, from the folder {@code example} beside this class. */
    private void example(DocumentKind<?> kind) {
        String name = "example/" + kind + ".json";
        try (InputStream document = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name);
                JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            out.copyCurrentStructure(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
        }
    }

    /** What many definitions refer to, said once. */
    private void sharedDefinitions() {
        if (shared.contains(UNKNOWN_FACT)) {
            out.writeName(UNKNOWN_FACT).writeStartObject();
            text("description", words("fact.unknown"));
            factVariant(
                    Arrays.stream(FactState.values())
                            .filter(state -> state != FactState.KNOWN)
                            .map(FactState::getType)
                            .toList(),
                    null);
            out.writeEndObject();
        }
        if (shared.contains(COMPLETE_AS_OF)) {
            out.writeName(COMPLETE_AS_OF).writeStartObject();
            text("title", words("factList.completeAsOf"));
            text("description", words("factList.completeAsOf.text"));
            sharedReference(DATE);
            out.writeEndObject();
        }
        if (shared.contains(DATE)) {
            out.writeName(DATE).writeStartObject();
            text("description", words("date"));
            text("type", "string");
            text("format", "date");
            text("pattern", DATE_PATTERN);
            examples(DATE);
            out.writeEndObject();
        }
        if (shared.contains(VENDOR_FIELD)) {
            out.writeName(VENDOR_FIELD).writeStartObject();
            text("description", words("vendorField"));
            out.writeEndObject();
        }
    }

    private void sharedReference(String name) {
        shared.add(name);
        text("$ref", "#/$defs/" + name);
    }

    private void examples(String name) {
        out.writeName("examples").writeStartArray();
        EXAMPLES.getOrDefault(name, List.of()).forEach(out::writeString);
        out.writeEndArray();
    }

    /** Nothing but the properties, and a vendor's own fields under a reverse-domain name. */
    private void closed() {
        out.writeName("patternProperties").writeStartObject();
        out.writeName("^(?:" + Extra.VENDOR_NAME + ")$").writeStartObject();
        sharedReference(VENDOR_FIELD);
        out.writeEndObject();
        out.writeEndObject();
        out.writeName("additionalProperties").writeBoolean(false);
    }

    private void constant(String name, String value) {
        out.writeName(name).writeStartObject();
        text("type", "string");
        text("const", value);
        out.writeEndObject();
    }

    private void properties(TypeDescription<?> description) {
        for (Attribute attribute : description.getAttributes()) {
            out.writeName(attribute.getName()).writeStartObject();
            text("title", attribute.getLabel(Language.DANISH) + " / " + attribute.getLabel(Language.ENGLISH));
            body(attribute.getValueType());
            out.writeEndObject();
        }
    }

    private static List<String> mandatory(TypeDescription<?> description) {
        return description.getAttributes().stream()
                .filter(Attribute::isMandatory)
                .map(Attribute::getName)
                .toList();
    }

    private void schema(ValueType type) {
        out.writeStartObject();
        body(type);
        out.writeEndObject();
    }

    private void body(ValueType type) {
        if (type instanceof ValueType.Text) {
            text("type", "string");
        } else if (type instanceof ValueType.WholeNumber) {
            text("type", "integer");
            reach(type, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
        } else if (type instanceof ValueType.Decimal) {
            text("type", "number");
        } else if (type instanceof ValueType.Truth) {
            text("type", "boolean");
        } else if (type instanceof ValueType.Date) {
            sharedReference(DATE);
        } else if (type instanceof ValueType.Choice choice) {
            text("type", "string");
            choices(choice.constants().stream().map(Enum::name).toList());
        } else if (type instanceof ValueType.ListOf list) {
            text("type", "array");
            out.writeName("items");
            schema(list.element());
        } else {
            reference(type);
        }
        type.constraints().forEach(constraint -> constraint(constraint, type));
    }

    private void constraint(Constraint constraint, ValueType type) {
        if (constraint instanceof Constraint.NotBlankText) {
            text("pattern", Constraint.NotBlankText.SHOWS);
        } else if (constraint instanceof Constraint.NotEmptyList) {
            out.writeName("minItems").writeNumber(1);
        } else if (constraint instanceof Constraint.AtLeast atLeast) {
            out.writeName("minimum").writeNumber(atLeast.limit());
        } else if (constraint instanceof Constraint.AtMost atMost) {
            out.writeName("maximum").writeNumber(atMost.limit());
        } else if (constraint instanceof Constraint.WithinReach) {
            reach(type, Constraint.WithinReach.LIMIT.negate(), Constraint.WithinReach.LIMIT);
        }
    }

    /** How far a number goes. A limit of the attribute's own is the narrower one, and a schema has one of each. */
    private void reach(ValueType type, BigDecimal lowest, BigDecimal highest) {
        if (type.constraints().stream().noneMatch(Constraint.AtLeast.class::isInstance)) {
            out.writeName("minimum").writeNumber(lowest);
        }
        if (type.constraints().stream().noneMatch(Constraint.AtMost.class::isInstance)) {
            out.writeName("maximum").writeNumber(highest);
        }
    }

    private void reference(ValueType type) {
        String name = name(type);
        if (named.add(name)) {
            waiting.add(type);
        }
        text("$ref", "#/$defs/" + name);
    }

    private static String name(ValueType type) {
        if (type instanceof ValueType.Composite composite) {
            return composite.description().getName();
        }
        if (type instanceof ValueType.FactOf fact) {
            return "FactOf" + name(fact.value());
        }
        if (type instanceof ValueType.HistoryOf history) {
            return "HistoryOf" + name(history.fact().value());
        }
        if (type instanceof ValueType.FactListOf list) {
            return "FactListOf" + name(list.element());
        }
        if (type instanceof ValueType.OneText oneText) {
            return oneText.type().getSimpleName();
        }
        return type instanceof ValueType.Choice choice
                ? choice.type().getSimpleName()
                : type.getClass().getSimpleName();
    }

    private void definition(ValueType type) {
        out.writeName(name(type)).writeStartObject();
        if (type instanceof ValueType.Composite composite) {
            text("title", label(composite.description()));
            if (composite.type() == Code.class) {
                text("description", words("code"));
            }
            text("type", "object");
            out.writeName("properties").writeStartObject();
            properties(composite.description());
            out.writeEndObject();
            required(mandatory(composite.description()));
            closed();
        } else if (type instanceof ValueType.FactOf fact) {
            text("description", words("fact"));
            text("type", "object");
            out.writeName("oneOf").writeStartArray();
            out.writeStartObject();
            factVariant(List.of(FactState.KNOWN.getType()), fact.value());
            out.writeEndObject();
            out.writeStartObject();
            sharedReference(UNKNOWN_FACT);
            out.writeEndObject();
            out.writeEndArray();
        } else if (type instanceof ValueType.HistoryOf history) {
            text("description", words("history"));
            text("type", "array");
            out.writeName("items");
            schema(history.fact());
        } else if (type instanceof ValueType.OneText oneText) {
            text("description", words("form." + name(oneText)));
            text("type", "string");
            text("pattern", "^(?:" + oneText.pattern() + ")$");
            examples(name(oneText));
        } else if (type instanceof ValueType.FactListOf list) {
            text("description", words("factList"));
            text("type", "object");
            out.writeName("properties").writeStartObject();
            out.writeName("completeAsOf").writeStartObject();
            sharedReference(COMPLETE_AS_OF);
            out.writeEndObject();
            out.writeName("items").writeStartObject();
            text("title", words("factList.items"));
            body(new ValueType.ListOf(list.element(), List.of()));
            out.writeEndObject();
            out.writeEndObject();
            closed();
        }
        out.writeEndObject();
    }

    private void factVariant(List<String> states, @Nullable ValueType value) {
        text("type", "object");
        out.writeName("properties").writeStartObject();
        out.writeName("type").writeStartObject();
        text("title", words("fact.type"));
        text("type", "string");
        choices(states);
        out.writeEndObject();
        if (value != null) {
            factField("value", value);
        }
        factField("date", new ValueType.Date(List.of()));
        factField("recorded", new ValueType.Date(List.of()));
        factField("informant", new ValueType.Composite(Code.class, List.of()));
        factField("source", new ValueType.Text(List.of()));
        out.writeEndObject();
        required(value == null ? List.of("type") : List.of("type", "value"));
        closed();
    }

    private void factField(String name, ValueType type) {
        out.writeName(name).writeStartObject();
        text("title", words("fact." + name));
        body(type);
        out.writeEndObject();
    }

    private void choices(List<String> values) {
        out.writeName("enum").writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private void required(List<String> names) {
        if (!names.isEmpty()) {
            out.writeName("required").writeStartArray();
            names.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private void text(String name, String value) {
        out.writeName(name).writeString(value);
    }

    /** A text of the bundle in both languages. */
    private static String words(String key) {
        return WORDING.text(key, List.of(), Language.DANISH, Register.PROFESSIONAL) + " / "
                + WORDING.text(key, List.of(), Language.ENGLISH, Register.PROFESSIONAL);
    }

    private static String label(TypeDescription<?> description) {
        return description.getLabel(Language.DANISH) + " / " + description.getLabel(Language.ENGLISH);
    }
}
