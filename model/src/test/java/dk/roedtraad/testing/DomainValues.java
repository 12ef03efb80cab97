package dk.roedtraad.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Norm;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;

/** Random domain values from one source of randomness, edge cases on purpose. */
final class DomainValues {
    /** Births on 29 February, days around birthdays, changes of year, region and law, and the ends of what is written. */
    private static final List<LocalDate> EDGE_DATES = List.of(
            LocalDate.of(2008, 2, 29),
            LocalDate.of(2012, 2, 29),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2008, 11, 21),
            LocalDate.of(2008, 11, 22),
            LocalDate.of(2008, 11, 23),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(9999, 12, 31));

    private static final List<String> EDGE_TEXTS = List.of(
            "æøå ÆØÅ",
            "\"anførselstegn\" og \\ skråstreg",
            "to\nlinjer\tog en tabulator\r\n",
            "\u0000\u001f\u007f\u2028\u2029",
            "/a~b/0",
            "I'm İıŞ 👩‍👧 𝔛",
            "🧵 rød tråd",
            " ",
            "null",
            "{date}",
            "<script>",
            "x".repeat(3_000));

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<FactState> STATES = List.of(FactState.values());
    private static final int DEEPEST = 7;
    private static final int TRIES = 1_000;

    private final Random random;

    /** What every text that may tell something about a person holds; empty where nobody searches for it. */
    private final String mark;

    private boolean personal;

    /** How many composites may still be made: most values are small, and one in twenty is huge. */
    private int left;

    private final Map<Class<?>, Supplier<DomainValue>> special = Map.of(
            Argument.class, this::argument,
            Explanation.class, () -> explanation(0),
            Instrument.class, this::instrument,
            KeyFigure.class, this::keyFigure,
            Norm.class, this::norm,
            Parameter.class, this::parameter,
            Scale.class, this::scale,
            Score.class, this::score,
            Trend.class, this::trend,
            RuleResult.class, this::ruleResult);

    DomainValues(Random random) {
        this(random, "");
    }

    DomainValues(Random random, String mark) {
        this.random = random;
        this.mark = mark;
        this.left = random.nextInt(20) == 0 ? 2_000 : 3 + random.nextInt(150);
    }

    <T extends DomainValue> T next(Class<T> type) {
        return type.cast(composite(type, 0));
    }

    /** The value with a few places, at any depth, made anew. */
    @SuppressWarnings("unchecked") // the description is that of the value
    <T extends DomainValue> T changed(T value) {
        return (T) changed(value, 0);
    }

    private DomainValue changed(DomainValue value, int depth) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return changedOnce(value, depth);
            } catch (InvalidValueException e) {
                // A change may break a rule across attributes; another will not.
            }
        }
        return value;
    }

    private DomainValue changedOnce(DomainValue value, int depth) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            Object held = attribute.get(value);
            Object now = random.nextInt(4) == 0 ? changedHeld(attribute.getValueType(), held, depth) : held;
            if (!(now instanceof Optional<?> optional)) {
                attribute.set(builder, now);
            } else if (optional.isPresent()) {
                attribute.set(builder, optional.get());
            }
        }
        description.setExtra(builder, value.getExtra());
        return description.build(builder);
    }

    private Object changedHeld(ValueType type, Object held, int depth) {
        if (held instanceof Optional<?>) {
            return random.nextBoolean() ? Optional.of(value(type, depth + 1)) : Optional.empty();
        }
        if (held instanceof DomainValue composite) {
            return changed(composite, depth + 1);
        }
        if (held instanceof List<?> list && type instanceof ValueType.ListOf listOf) {
            return changedList(listOf.element(), list, depth);
        }
        if (held instanceof FactList<?> list && type instanceof ValueType.FactListOf listOf) {
            return factList(changedList(listOf.element(), list.getItems(), depth));
        }
        return value(type, depth + 1);
    }

    /** Elements removed, changed, added and moved. */
    private List<?> changedList(ValueType element, List<?> list, int depth) {
        List<Object> now = new ArrayList<>();
        for (Object each : list) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> now.add(each instanceof DomainValue composite ? changed(composite, depth + 1) : each);
                default -> now.add(each);
            }
        }
        if (random.nextInt(3) == 0) {
            now.add(value(element, depth + 1));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(now, random);
        }
        return now;
    }

    private DomainValue composite(Class<? extends DomainValue> type, int depth) {
        Supplier<DomainValue> made = special.get(type);
        if (made != null) {
            return made.get();
        }
        for (int i = 0; i < TRIES; i++) {
            try {
                return compositeOnce(TypeDescription.of(type), depth);
            } catch (InvalidValueException e) {
                // Attributes made apart may break a rule across them; try again.
            }
        }
        throw new IllegalStateException("no valid " + type.getSimpleName() + " in " + TRIES + " tries");
    }

    private DomainValue compositeOnce(TypeDescription<?> description, int depth) {
        Object builder = description.newBuilder();
        left--;
        // In any order, so that no attribute is always the one for which nothing is left.
        List<Attribute> attributes = new ArrayList<>(description.getAttributes());
        Collections.shuffle(attributes, random);
        for (Attribute attribute : attributes) {
            boolean wanted = left > 0 && random.nextInt(depth + 2) < 2;
            if (attribute.isMandatory() || mustHold(attribute) || wanted) {
                boolean before = personal;
                personal = attribute.getSensitivity() != Sensitivity.ORDINARY;
                attribute.set(builder, value(attribute.getValueType(), depth + 1));
                personal = before;
            }
        }
        description.setExtra(builder, extra());
        return description.build(builder);
    }

    /** Now and then what a vendor adds, as some JSON text. */
    private Extra extra() {
        if (random.nextInt(25) != 0) {
            return Extra.none();
        }
        List<String> texts =
                List.of("1", "-0.50", "1e3", "true", "null", "[ ]", "{\"a\": [1, \"æøå\\n\"]}", "\"\\\"[}{]\\u00e6\"");
        return Extra.of(Map.of(
                "dk.example.f" + random.nextInt(3),
                "\"" + mark + "leverandør\"",
                "dk.example.g" + random.nextInt(3),
                texts.get(random.nextInt(texts.size()))));
    }

    private static boolean mustHold(Attribute attribute) {
        return attribute.getValueType().constraints().stream().anyMatch(Constraint.NotEmptyList.class::isInstance);
    }

    private Object value(ValueType type, int depth) {
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
            return random.nextBoolean();
        }
        if (type instanceof ValueType.Date) {
            return date();
        }
        if (type instanceof ValueType.Choice choice) {
            return choice.constants().get(random.nextInt(choice.constants().size()));
        }
        if (type instanceof ValueType.OneText oneText) {
            return OneTexts.next(oneText, random);
        }
        if (type instanceof ValueType.Composite composite) {
            return composite(composite.type(), depth);
        }
        if (type instanceof ValueType.ListOf list) {
            return list(list.element(), depth, type.constraints().isEmpty() ? 0 : 1);
        }
        if (type instanceof ValueType.FactListOf list) {
            return factList(list(list.element(), depth, 0));
        }
        if (type instanceof ValueType.HistoryOf history) {
            return history(history.fact().value(), depth);
        }
        return fact(((ValueType.FactOf) type).value(), depth);
    }

    private FactHistory<?> history(ValueType type, int depth) {
        FactHistory<Object> history = FactHistory.notAsked();
        for (int i = random.nextInt(4); i > 0; i--) {
            history = history.with(fact(type, depth));
        }
        return history;
    }

    private String text(ValueType type) {
        String edge = EDGE_TEXTS.get(random.nextInt(EDGE_TEXTS.size()));
        boolean kept = type.constraints().stream().allMatch(constraint -> constraint.isKeptBy(edge));
        String text = random.nextInt(4) == 0 && kept ? edge : "tekst " + random.nextInt(100_000);
        return personal ? mark + text : text;
    }

    private int wholeNumber(ValueType type) {
        int number = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(10);
        return type.constraints().stream().allMatch(constraint -> constraint.isKeptBy(number))
                ? number
                : 1 + random.nextInt(9);
    }

    private BigDecimal decimal(ValueType type) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4));
        return type.constraints().stream().allMatch(constraint -> constraint.isKeptBy(number))
                ? number
                : BigDecimal.valueOf(random.nextInt(1_001), 1);
    }

    private LocalDate date() {
        return random.nextInt(3) == 0
                ? EDGE_DATES.get(random.nextInt(EDGE_DATES.size()))
                : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
    }

    private List<?> list(ValueType element, int depth, int least) {
        int most = depth >= DEEPEST || left <= 0 ? least : least + random.nextInt(Math.max(1, 4 - depth / 2) + 1);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            elements.add(value(element, depth + 1));
        }
        return elements;
    }

    private FactList<?> factList(List<?> items) {
        FactList<?> list = random.nextBoolean() ? FactList.complete(items, date()) : FactList.atLeast(items);
        return list.withExtra(extra());
    }

    private Fact<Object> fact(ValueType type, int depth) {
        FactState state = STATES.get(random.nextInt(STATES.size()));
        Fact<Object> fact = state == FactState.KNOWN ? Fact.known(value(type, depth + 1)) : Fact.unknown(state);
        fact = random.nextBoolean() ? fact.withDate(date()) : fact;
        fact = random.nextInt(4) == 0 ? fact.withRecorded(date()) : fact;
        fact = random.nextInt(3) == 0 ? fact.withInformant(informant()) : fact;
        fact = fact.withExtra(extra());
        return random.nextInt(4) == 0 ? fact.withSource(mark + "kilde " + random.nextInt(9)) : fact;
    }

    private Code informant() {
        return random.nextBoolean() ? Informants.YOUTH : Informants.PROFESSIONAL;
    }

    private Argument argument() {
        return switch (random.nextInt(4)) {
            case 0 -> Argument.date("date", date());
            case 1 -> Argument.number("number", random.nextInt(1_000));
            case 2 -> Argument.key("key", "answer.MET");
            default -> Argument.text("text", mark + EDGE_TEXTS.get(random.nextInt(EDGE_TEXTS.size())));
        };
    }

    private Explanation explanation(int depth) {
        Rule rule = next(Rule.class);
        if (depth < 3 && random.nextBoolean()) {
            List<Explanation> children = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                children.add(explanation(depth + 1));
            }
            return switch (random.nextInt(4)) {
                case 0 -> Explanation.all(rule, children);
                case 1 -> Explanation.any(rule, children);
                case 2 -> Explanation.none(rule, children);
                default -> Explanation.atLeast(random.nextInt(3), rule, children);
            };
        }
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule)
                .answer(ANSWERS.get(random.nextInt(ANSWERS.size())))
                .addArgument(argument());
        return random.nextBoolean()
                ? leaf.build()
                : leaf.addReading(next(Reading.class))
                        .addParameter(next(Parameter.class))
                        .addOpen(next(OpenPoint.class))
                        .build();
    }

    /** Scales ask only for items that the instrument has. */
    private Instrument instrument() {
        Instrument.Builder instrument = Instrument.builder()
                .id("måling " + random.nextInt(9))
                .version("1")
                .definedBy("Eksempelkommunen")
                .addInformant(informant());
        List<String> keys = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            keys.add("item-" + i);
            instrument.addItem(next(Item.class).withKey("item-" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Scale scale = next(Scale.class);
            instrument.addScale(scale.withKey("scale-" + i)
                    .withLeastAnswered(Optional.empty())
                    .withItems(keys.subList(0, 1 + random.nextInt(keys.size())))
                    .withParts());
        }
        return random.nextBoolean()
                ? instrument.build()
                : instrument
                        .name(LocalText.builder().da("Måling").build())
                        .licence(words())
                        .every(Interval.ofMonths(1 + random.nextInt(12)))
                        .addCode(next(Code.class))
                        .build();
    }

    private Parameter parameter() {
        Parameter.Unit[] units = Parameter.Unit.values();
        Parameter parameter = Parameter.builder()
                .key("tal " + random.nextInt(9))
                .value(BigDecimal.valueOf(random.nextInt(1_000)))
                .unit(units[random.nextInt(units.length)])
                .valid(next(Period.class))
                .addSource("opdigtet")
                .local(random.nextBoolean())
                .build();
        return random.nextBoolean() ? parameter : parameter.withLayer("opdigtet lag");
    }

    private Norm norm() {
        Norm norm = Norm.builder()
                .mean(BigDecimal.valueOf(random.nextInt(1_000), 1))
                .standardDeviation(BigDecimal.valueOf(1 + random.nextInt(300), 1))
                .population("opdigtet")
                .source("opdigtet")
                .build();
        return random.nextBoolean()
                ? norm
                : norm.withReliability(BigDecimal.valueOf(1 + random.nextInt(99), 2))
                        .withYear(2023);
    }

    /** Of items, since only the instrument that it stands in has other scales. */
    private Scale scale() {
        Scale scale = Scale.builder()
                .key("skala " + random.nextInt(9))
                .addItem("item-0")
                .method(random.nextBoolean() ? Scale.Method.MEAN : Scale.Method.SUM)
                .missing(random.nextBoolean() ? MissingPolicy.PERSON_MEAN : MissingPolicy.PRORATE)
                .build();
        if (random.nextBoolean()) {
            scale = scale.withBandSets(next(BandSet.class)).withReference(next(ChangeReference.class));
        }
        return switch (random.nextInt(4)) {
            case 0 -> scale.withTable(next(ConversionRow.class)).withNorms(next(Norm.class));
            case 1 ->
                scale.withMultiplier(BigDecimal.valueOf(random.nextInt(9)))
                        .withOffset(BigDecimal.valueOf(random.nextInt(100), 1))
                        .withDirection(Scale.Direction.LOW_IS_GOOD);
            case 2 -> scale.withLeastAnswered(1).withName(next(LocalText.class));
            default -> scale;
        };
    }

    private String words() {
        return text(new ValueType.Text(List.of()));
    }

    private Score score() {
        Score.Builder score = Score.builder().date(date()).policy(MissingPolicy.STRICT);
        int raw = random.nextInt(26);
        return switch (random.nextInt(4)) {
            case 0 -> score.status(Score.Status.TOO_FEW_ANSWERS).answered(3).build();
            case 1 ->
                score.status(Score.Status.NORM_GROUP_NOT_KNOWN)
                        .answered(5)
                        .raw(BigDecimal.valueOf(raw))
                        .addOpen(next(OpenPoint.class))
                        .build();
            case 2 -> whole(score, raw).build();
            default -> whole(score, raw).band("interval").bandSource("en kilde").build();
        };
    }

    private static Score.Builder whole(Score.Builder score, int raw) {
        return score.status(Score.Status.COMPLETE)
                .answered(5)
                .raw(BigDecimal.valueOf(raw))
                .index(BigDecimal.valueOf(raw * 4L));
    }

    private Trend trend() {
        if (random.nextInt(3) == 0) {
            return Trend.builder().days(random.nextInt(Trend.LEAST_DAYS)).build();
        }
        return Trend.builder()
                .days(Trend.LEAST_DAYS + random.nextInt(20))
                .firstDay(date())
                .latestDay(date())
                .theilSen(next(Slope.class))
                .leastSquares(next(Slope.class))
                .build();
    }

    private KeyFigure keyFigure() {
        KeyFigure.Builder figure = KeyFigure.builder().figure(next(Code.class)).measure(KeyFigure.Measure.PERCENT);
        if (random.nextBoolean()) {
            figure.dimension(next(Code.class)).category(next(Code.class));
        }
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1_001), 1);
        return switch (random.nextInt(4)) {
            case 0 -> figure.disclosure(KeyFigure.Disclosure.SUPPRESSED).build();
            case 1 ->
                figure.disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                        .persons(0)
                        .unknown(random.nextInt(100))
                        .build();
            case 2 ->
                figure.disclosure(KeyFigure.Disclosure.SHOWN)
                        .persons(random.nextInt(100))
                        .value(value)
                        .build();
            default ->
                figure.disclosure(KeyFigure.Disclosure.SHOWN)
                        .persons(random.nextInt(100))
                        .value(value)
                        .low(BigDecimal.ZERO)
                        .high(BigDecimal.valueOf(100))
                        .method("metode " + random.nextInt(9))
                        .build();
        };
    }

    private RuleResult ruleResult() {
        RuleResult.Builder result = RuleResult.builder().rule(next(Rule.class));
        return random.nextBoolean()
                ? result.kind(RuleResult.Kind.CLEAR).build()
                : result.kind(RuleResult.Kind.FOUND)
                        .addFinding(next(Finding.class))
                        .build();
    }
}
