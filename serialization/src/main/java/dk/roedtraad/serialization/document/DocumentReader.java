package dk.roedtraad.serialization.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.serialization.json.JsonText;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads any domain value by its description, straight from the token stream: parsing, checking and building are one pass. A
 * value with a problem is read as null, and so is everything that holds it, while reading goes on to the next problem.
 */
final class DocumentReader {
    private static final ValueType DATE = new ValueType.Date(List.of());
    private static final ValueType TEXT = new ValueType.Text(List.of());
    private static final ValueType CODE = new ValueType.Composite(Code.class, List.of());
    private static final List<String> FACT_FIELDS = List.of("type", "value", "date", "recorded", "informant", "source");
    private static final List<String> FACT_LIST_FIELDS = List.of("items", "completeAsOf");

    /** Nobody reads more than this, and a hostile document must not be able to fill the memory with what is wrong with it. */
    private static final int MOST_PROBLEMS = 1_000;

    private final byte[] utf8;

    /** The parser is given no more than this, so that it stops where the text stops being UTF-8. */
    private final int wellFormedLength;

    private final List<Problem> problems = new ArrayList<>();
    private int faults;
    private @Nullable Places places;

    DocumentReader(byte[] utf8) {
        this.utf8 = Utf8.withoutMark(utf8);
        this.wellFormedLength = Utf8.wellFormedLength(this.utf8);
    }

    /** The kind that the document says it is; on empty, {@link #kindProblems} says why. */
    Optional<DocumentKind<?>> kind() {
        return parse(this::kind);
    }

    private Optional<DocumentKind<?>> kind(JsonParser parser) {
        long start = parser.currentTokenLocation().getByteOffset();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isKind = parser.currentName().equals("kind");
            JsonToken value = parser.nextToken();
            if (isKind) {
                Optional<DocumentKind<?>> kind =
                        value == JsonToken.VALUE_STRING ? DocumentKind.find(parser.getString()) : Optional.empty();
                if (kind.isEmpty()) {
                    problem(parser, "document.kindUnknown", "/kind", allowedKinds());
                }
                return kind;
            }
            parser.skipChildren();
        }
        problem(start, "document.kindMissing", "");
        return Optional.empty();
    }

    List<Problem> kindProblems() {
        return problems;
    }

    <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind) {
        Optional<Object> root = parse(parser -> root(parser, kind));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new ReadResult<>(
                problems.isEmpty() ? root.map(kind.getDescription().getType()::cast) : Optional.empty(), problems);
    }

    private Optional<Object> root(JsonParser parser, DocumentKind<?> kind) {
        Object root = new Body(parser).composite(kind.getDescription(), kind);
        if (parser.nextToken() != null) {
            problem(parser, "json.trailing", "");
        } else if (wellFormedLength < utf8.length) {
            problem(wellFormedLength, "json.syntax", "");
        }
        return Optional.ofNullable(root);
    }

    private <R> Optional<R> parse(Function<JsonParser, Optional<R>> content) {
        try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), utf8, 0, wellFormedLength)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    return content.apply(parser);
                } else if (first != null) {
                    problem(parser, "type.wrong", "", expected("object"));
                } else {
                    problem(wellFormedLength, wellFormedLength < utf8.length ? "json.syntax" : "json.empty", "");
                }
            } catch (JacksonException e) {
                unreadable(parser, e);
            }
        }
        return Optional.empty();
    }

    /** A fault of the text itself. The parser's own message may quote the text, so only its place is kept. */
    private void unreadable(JsonParser parser, JacksonException e) {
        boolean limit = e instanceof StreamConstraintsException;
        TokenStreamLocation place = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
        problem(place.getByteOffset(), limit ? "json.limit" : "json.syntax", "");
    }

    private void problem(JsonParser parser, String code, String pointer, Argument... arguments) {
        problem(parser.currentTokenLocation().getByteOffset(), code, pointer, arguments);
    }

    private void problem(long offset, String code, String pointer, Argument... arguments) {
        int at = (int) Math.max(0, Math.min(offset, utf8.length));
        if (places == null) {
            places = new Places(utf8);
        }
        faults++;
        if (faults <= MOST_PROBLEMS) {
            problems.add(
                    new Problem(code, Severity.ERROR, pointer, places.line(at), places.column(at), List.of(arguments)));
        } else if (faults == MOST_PROBLEMS + 1) {
            problems.add(new Problem(
                    "document.moreProblems",
                    Severity.ERROR,
                    "",
                    places.line(at),
                    places.column(at),
                    List.of(Argument.number("count", MOST_PROBLEMS))));
        }
    }

    private static Argument expected(String what) {
        return Argument.key("expected", "expected." + what);
    }

    private static Argument allowed(List<String> values) {
        return Argument.text("allowed", String.join(", ", values));
    }

    private static Argument allowedKinds() {
        return allowed(DocumentKind.all().stream().map(DocumentKind::getName).toList());
    }

    /** One pass over the tokens. */
    private final class Body {
        private final JsonParser parser;

        Body(JsonParser parser) {
            this.parser = parser;
        }

        private @Nullable Object value(ValueType type) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return bad("value.null");
            }
            if (type instanceof ValueType.Text) {
                return text(type);
            }
            if (type instanceof ValueType.WholeNumber) {
                return wholeNumber(type);
            }
            if (type instanceof ValueType.Decimal) {
                return decimal(type);
            }
            if (type instanceof ValueType.Truth) {
                return parser.currentToken().isBoolean()
                        ? Boolean.valueOf(parser.currentToken() == JsonToken.VALUE_TRUE)
                        : wrongType("truth");
            }
            if (type instanceof ValueType.Date) {
                return date();
            }
            if (type instanceof ValueType.Choice choice) {
                return choice(choice);
            }
            if (type instanceof ValueType.OneText oneText) {
                return oneText(oneText);
            }
            if (type instanceof ValueType.Composite composite) {
                return composite(composite.description(), null);
            }
            if (type instanceof ValueType.ListOf list) {
                long start = offset();
                List<Object> elements = list(list.element());
                return elements == null ? null : kept(type, elements, start);
            }
            if (type instanceof ValueType.FactOf fact) {
                return fact(fact.value());
            }
            if (type instanceof ValueType.HistoryOf history) {
                List<Object> facts = list(history.fact());
                return facts == null ? null : history(facts);
            }
            return factList(((ValueType.FactListOf) type).element());
        }

        @SuppressWarnings("unchecked") // every element was read as a fact of the one type
        private static Object history(List<?> facts) {
            return FactHistory.of((List<Fact<Object>>) facts);
        }

        private @Nullable Object text(ValueType type) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType("text");
            }
            String text = parser.getString();
            return Utf8.isWhole(text) ? kept(type, text) : bad("json.character");
        }

        private @Nullable Object decimal(ValueType type) {
            if (!parser.currentToken().isNumeric()) {
                return wrongType("decimal");
            }
            BigDecimal number = number();
            if (number == null || kept(type, number) == null) {
                return null;
            }
            // 1E+3 is written as 1000, and so is read as that; 3.50 keeps its zero.
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        private @Nullable BigDecimal number() {
            try {
                return parser.getDecimalValue();
            } catch (NumberFormatException e) {
                Constraint reach = new Constraint.WithinReach();
                bad(reach.code(), reach.arguments().toArray(Argument[]::new));
                return null;
            }
        }

        private @Nullable Object wholeNumber(ValueType type) {
            if (!parser.currentToken().isNumeric()) {
                return wrongType("wholeNumber");
            }
            BigDecimal number = number();
            if (number == null) {
                return null;
            }
            if (number.stripTrailingZeros().scale() > 0) {
                return bad("number.notWhole");
            }
            // Compared before it is written out: 1e999999999 is a short text and an endless number.
            if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                return bad("number.tooHigh", Argument.number("limit", Integer.MAX_VALUE));
            }
            if (number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0) {
                return bad("number.tooLow", Argument.number("limit", Integer.MIN_VALUE));
            }
            return kept(type, number.intValueExact());
        }

        private @Nullable Object date() {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType("date");
            }
            String text = parser.getString();
            // LocalDate also reads signs and years of more digits, which the schema does not.
            if (text.length() == 10 && Character.isDigit(text.charAt(0))) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException e) {
                    return bad("date.invalid");
                }
            }
            return bad("date.invalid");
        }

        private @Nullable Object choice(ValueType.Choice choice) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType("choice");
            }
            String text = parser.getString();
            for (Enum<?> constant : choice.constants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
            return bad(
                    "choice.unknown",
                    allowed(choice.constants().stream().map(Enum::name).toList()));
        }

        private @Nullable Object oneText(ValueType.OneText type) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType("text");
            }
            String text = parser.getString();
            try {
                return type.parse(text);
            } catch (IllegalArgumentException e) {
                // Of the right form but meaning nothing, such as a wrong check digit: beyond a schema.
                return text.matches(type.pattern())
                        ? bad("text.impossible")
                        : bad(
                                "text.form",
                                Argument.key("form", "form." + type.type().getSimpleName()));
            }
        }

        private @Nullable Object composite(TypeDescription<?> description, @Nullable DocumentKind<?> root) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return wrongType("object");
            }
            long start = offset();
            int before = faults;
            BitSet seen = new BitSet();
            Set<String> envelope = new HashSet<>();
            Object builder = description.newBuilder();
            Map<String, String> vendorFields = new TreeMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (root != null && (name.equals("kind") || name.equals("schemaVersion"))) {
                    envelope(name, root, envelope);
                    continue;
                }
                Optional<Attribute> attribute = description.findAttribute(name);
                if (Extra.isVendorName(name)) {
                    vendorField(name, vendorFields);
                } else if (attribute.isEmpty()) {
                    unknownField(
                            name,
                            description.getAttributes().stream()
                                    .map(Attribute::getName)
                                    .toList());
                } else if (seen.get(attribute.get().getIndex())) {
                    bad("field.duplicate");
                    skipValue();
                } else {
                    seen.set(attribute.get().getIndex());
                    parser.nextToken();
                    Object value = value(attribute.get().getValueType());
                    if (value != null) {
                        attribute.get().set(builder, value);
                    }
                }
            }
            if (root != null) {
                missingEnvelope(envelope, start);
            }
            for (Attribute attribute : description.getAttributes()) {
                if (attribute.isMandatory() && !seen.get(attribute.getIndex())) {
                    problem(
                            start,
                            "field.missing",
                            pointer(),
                            Argument.text("field", attribute.getName()),
                            Argument.key("label", attribute.toString()));
                }
            }
            if (faults > before) {
                return null;
            }
            description.setExtra(builder, Extra.of(vendorFields));
            return build(description, builder, start);
        }

        /** A vendor's own field comes along as the text it is. */
        private void vendorField(String name, Map<String, String> fields) {
            if (fields.containsKey(name)) {
                problem(parser, "field.duplicate", maskedPointer());
                skipValue();
                return;
            }
            parser.nextToken();
            int from = (int) offset();
            parser.skipChildren();
            parser.finishToken();
            int to = (int) parser.currentLocation().getByteOffset();
            fields.put(name, new String(utf8, from, to - from, StandardCharsets.UTF_8));
        }

        private @Nullable Object build(TypeDescription<?> description, Object builder, long start) {
            try {
                return description.build(builder);
            } catch (InvalidValueException e) {
                for (Violation violation : e.getViolations()) {
                    problem(
                            start,
                            violation.code(),
                            pointer(),
                            violation.arguments().toArray(Argument[]::new));
                }
                return null;
            }
        }

        private void envelope(String name, DocumentKind<?> root, Set<String> envelope) {
            if (!envelope.add(name)) {
                bad("field.duplicate");
                skipValue();
                return;
            }
            JsonToken token = parser.nextToken();
            boolean isKind = name.equals("kind");
            String expected = isKind ? root.getName() : DocumentKind.SCHEMA_VERSION;
            if (token != JsonToken.VALUE_STRING) {
                wrongType("text");
            } else if (!parser.getString().equals(expected)) {
                bad(
                        isKind ? "document.kindUnknown" : "document.versionUnknown",
                        isKind ? allowed(List.of(expected)) : Argument.text("expected", expected));
            }
        }

        private void missingEnvelope(Set<String> envelope, long start) {
            if (!envelope.contains("kind")) {
                problem(start, "document.kindMissing", "");
            }
            if (!envelope.contains("schemaVersion")) {
                problem(start, "document.versionMissing", "", Argument.text("expected", DocumentKind.SCHEMA_VERSION));
            }
        }

        private @Nullable List<Object> list(ValueType element) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                wrongType("list");
                return null;
            }
            int before = faults;
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(element);
                if (value != null) {
                    elements.add(value);
                }
            }
            return faults > before ? null : elements;
        }

        private @Nullable Object factList(ValueType element) {
            List<Object> items = List.of();
            LocalDate completeAsOf = null;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return wrongType("object");
            }
            int before = faults;
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (!isNew(name, FACT_LIST_FIELDS, seen)) {
                    continue;
                }
                if (name.equals("items")) {
                    List<Object> read = parser.currentToken() == JsonToken.VALUE_NULL ? nullList() : list(element);
                    items = read == null ? List.of() : read;
                } else {
                    completeAsOf = (LocalDate) value(DATE);
                }
            }
            if (faults > before) {
                return null;
            }
            return completeAsOf == null ? FactList.atLeast(items) : FactList.complete(items, completeAsOf);
        }

        private @Nullable List<Object> nullList() {
            bad("value.null");
            return null;
        }

        private @Nullable Object fact(ValueType valueType) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return wrongType("object");
            }
            long start = offset();
            int before = faults;
            Optional<FactState> state = Optional.empty();
            Object value = null;
            LocalDate date = null;
            LocalDate recorded = null;
            Code informant = null;
            String source = null;
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (!isNew(name, FACT_FIELDS, seen)) {
                    continue;
                }
                switch (name) {
                    case "type" -> state = factState();
                    case "value" -> value = value(valueType);
                    case "date" -> date = (LocalDate) value(DATE);
                    case "recorded" -> recorded = (LocalDate) value(DATE);
                    case "informant" -> informant = (Code) value(CODE);
                    default -> source = (String) value(TEXT);
                }
            }
            if (!seen.contains("type")) {
                missing(start, "type");
            } else if (state.isPresent()) {
                boolean known = state.get() == FactState.KNOWN;
                if (known && !seen.contains("value")) {
                    missing(start, "value");
                } else if (!known && seen.contains("value")) {
                    problem(start, "fact.valueOfUnknown", pointer());
                }
            }
            if (faults > before || state.isEmpty()) {
                return null;
            }
            Fact<?> fact = value == null ? Fact.unknown(state.get()) : Fact.known(value);
            fact = date == null ? fact : fact.withDate(date);
            fact = recorded == null ? fact : fact.withRecorded(recorded);
            fact = informant == null ? fact : fact.withInformant(informant);
            return source == null ? fact : fact.withSource(source);
        }

        private Optional<FactState> factState() {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                wrongType("choice");
                return Optional.empty();
            }
            String text = parser.getString();
            Optional<FactState> state = Arrays.stream(FactState.values())
                    .filter(candidate -> candidate.getType().equals(text))
                    .findFirst();
            if (state.isEmpty()) {
                bad(
                        "choice.unknown",
                        allowed(Arrays.stream(FactState.values())
                                .map(FactState::getType)
                                .toList()));
            }
            return state;
        }

        /** Whether a field of a fact or a list of facts is to be read: it is known and was not there before. */
        private boolean isNew(String name, List<String> known, Set<String> seen) {
            if (!known.contains(name)) {
                unknownField(name, known);
                return false;
            }
            if (!seen.add(name)) {
                bad("field.duplicate");
                skipValue();
                return false;
            }
            parser.nextToken();
            return true;
        }

        private @Nullable Object kept(ValueType type, Object value) {
            return kept(type, value, offset());
        }

        /** The value, or null after naming the first limit that it breaks. */
        private @Nullable Object kept(ValueType type, Object value, long start) {
            for (Constraint constraint : type.constraints()) {
                if (!constraint.isKeptBy(value)) {
                    problem(
                            start,
                            constraint.code(),
                            pointer(),
                            constraint.arguments().toArray(Argument[]::new));
                    return null;
                }
            }
            return value;
        }

        /**
         * The place of a field whose name is not ours. The name is masked whatever it looks like: where a system writes {@code
         * {"Mette": 3}}, it is a person. Line and column say which field it is.
         */
        private String maskedPointer() {
            String pointer = pointer();
            return pointer.substring(0, pointer.lastIndexOf('/')) + "/***";
        }

        private void unknownField(String name, List<String> known) {
            String pointer = maskedPointer();
            FieldNames.similar(name, known)
                    .ifPresentOrElse(
                            similar -> problem(
                                    parser, "field.unknown.similar", pointer, Argument.text("similar", similar)),
                            () -> problem(parser, "field.unknown", pointer));
            skipValue();
        }

        private void missing(long start, String field) {
            problem(
                    start,
                    "field.missing",
                    pointer(),
                    Argument.text("field", field),
                    Argument.key("label", "Fact." + field));
        }

        private @Nullable Object wrongType(String expected) {
            bad("type.wrong", expected(expected));
            parser.skipChildren();
            return null;
        }

        private @Nullable Object bad(String code, Argument... arguments) {
            problem(parser, code, pointer(), arguments);
            return null;
        }

        private void skipValue() {
            parser.nextToken();
            parser.skipChildren();
        }

        private long offset() {
            return parser.currentTokenLocation().getByteOffset();
        }

        private String pointer() {
            return parser.streamReadContext().pathAsPointer().toString();
        }
    }
}
