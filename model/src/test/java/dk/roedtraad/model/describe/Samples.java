package dk.roedtraad.model.describe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Receipt;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.testing.OneTexts;

/**
 * A value of any domain type with every attribute set, and every list holding one element. Texts that may tell something about
 * a person hold {@link #MARK}, so that a leak can be searched for.
 */
public final class Samples {
    /** What every personal text holds. */
    public static final String MARK = "kanariefugl";

    /**
     * Attributes that another attribute of the same type limits, and codes that show and must not be taken for one beside them
     * that does not.
     */
    private static final Map<String, Object> BOUND = Map.ofEntries(
            Map.entry("Argument.kind", Argument.Kind.TEXT),
            Map.entry("Caseload.min", 12),
            Map.entry("Caseload.max", 15),
            Map.entry("Explanation.answer", Answer.NOT_MET),
            Map.entry("Explanation.operator", Explanation.Operator.AT_LEAST),
            Map.entry("AnswerOption.value", 3),
            Map.entry("Adherence.windows", 4),
            Map.entry("Adherence.kept", 3),
            Map.entry("Item.key", "item"),
            Map.entry("Item.min", 1),
            Map.entry("Item.max", 5),
            Map.entry("KeyFigure.disclosure", KeyFigure.Disclosure.SHOWN),
            Map.entry("KeyFigure.measure", KeyFigure.Measure.PERCENT),
            Map.entry("KeyFigure.value", new BigDecimal("41.5")),
            Map.entry("KeyFigure.low", new BigDecimal("33")),
            Map.entry("KeyFigure.high", new BigDecimal("50.1")),
            Map.entry("OwnWords.by", Informants.YOUTH),
            Map.entry("Period.startInclusive", LocalDate.of(2026, 1, 1)),
            Map.entry("Period.endExclusive", LocalDate.of(2027, 1, 1)),
            Map.entry("MissingAnswer.reason", FactState.DECLINED),
            Map.entry("ReportedOutcome.percent", new BigDecimal("65")),
            Map.entry("ReportedOutcome.percentAfter", new BigDecimal("3.6")),
            Map.entry("ReportedOutcome.percentBefore", new BigDecimal("30")),
            Map.entry("RolePeriod.role", Roles.CONTACT_PERSON),
            Map.entry("Rule.level", Level.LOOK_AT),
            Map.entry("Receipt.algorithm", Receipt.Algorithm.HMAC_SHA_256),
            Map.entry("RuleResult.kind", RuleResult.Kind.FOUND),
            Map.entry("Parameter.value", new BigDecimal("25")),
            Map.entry("Norm.reliability", new BigDecimal("0.81")),
            Map.entry("Norm.standardDeviation", new BigDecimal("19.5")),
            Map.entry("NormGroup.ageFrom", 15),
            Map.entry("NormGroup.ageBefore", 25),
            Map.entry("Scale.items", List.of("item")),
            Map.entry("Scale.multiplier", BigDecimal.ONE),
            Map.entry("Scale.offset", BigDecimal.ZERO),
            Map.entry("Scale.parts", List.of()),
            Map.entry("Scale.leastAnswered", 1),
            Map.entry("Score.status", Score.Status.COMPLETE),
            Map.entry("Trend.days", 5),
            Map.entry("TargetGroup.gradeMax", 9),
            Map.entry("TargetGroup.gradeMin", 0),
            Map.entry("TargetGroup.maxAge", 25),
            Map.entry("TargetGroup.minAge", 15),
            Map.entry("WeeklyActivity.end", ClockTime.parse("10:00")),
            Map.entry("WeeklyActivity.start", ClockTime.parse("08:30")));

    private Samples() {}

    /** A value with every attribute set. */
    public static <T extends DomainValue> T of(Class<T> type) {
        return of(type, new HashSet<>());
    }

    /** A builder with every attribute set but one. */
    public static Object builderWithout(TypeDescription<?> description, Attribute left) {
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            if (!attribute.equals(left)) {
                attribute.set(builder, valueOf(attribute, new HashSet<>(Set.of(description.getType()))));
            }
        }
        return builder;
    }

    /** The value that a sample has for an attribute, as its builder takes it. */
    static Object valueOf(Class<?> type, Attribute attribute) {
        return valueOf(attribute, new HashSet<>(Set.of(type)));
    }

    private static <T extends DomainValue> T of(Class<T> type, Set<Class<?>> within) {
        TypeDescription<T> description = TypeDescription.of(type);
        Object builder = description.newBuilder();
        within.add(type);
        for (Attribute attribute : description.getAttributes()) {
            attribute.set(builder, valueOf(attribute, within));
        }
        within.remove(type);
        return description.build(builder);
    }

    private static Object valueOf(Attribute attribute, Set<Class<?>> within) {
        Object bound = BOUND.get(attribute.toString());
        return bound == null ? valueOf(attribute.getValueType(), attribute, within) : bound;
    }

    private static Object valueOf(ValueType valueType, Attribute attribute, Set<Class<?>> within) {
        int number = 100_000 + Math.floorMod(attribute.toString().hashCode(), 800_000);
        if (valueType instanceof ValueType.Text) {
            return (attribute.getSensitivity() == Sensitivity.ORDINARY ? "plain " : MARK + " ") + attribute;
        } else if (valueType instanceof ValueType.WholeNumber) {
            return number;
        } else if (valueType instanceof ValueType.Decimal) {
            return BigDecimal.valueOf(number).add(new BigDecimal("0.25"));
        } else if (valueType instanceof ValueType.Truth) {
            return true;
        } else if (valueType instanceof ValueType.Date) {
            return LocalDate.of(2000, 1, 1).plusDays(number);
        } else if (valueType instanceof ValueType.Choice choice) {
            return choice.constants().get(choice.constants().size() - 1);
        } else if (valueType instanceof ValueType.OneText oneText) {
            return oneText.parse(OneTexts.first(oneText.type()));
        } else if (valueType instanceof ValueType.Composite composite && composite.type() == Code.class) {
            return of(Code.class, within).withCode("plain " + attribute); // a code that shows is no other that must not
        } else if (valueType instanceof ValueType.Composite composite) {
            return of(composite.type(), within);
        } else if (valueType instanceof ValueType.ListOf list) {
            return elements(list.element(), attribute, within);
        } else if (valueType instanceof ValueType.FactListOf list) {
            return FactList.complete(elements(list.element(), attribute, within), LocalDate.of(2026, 11, 1));
        } else if (valueType instanceof ValueType.HistoryOf history) {
            return FactHistory.of(List.of((Fact<?>) valueOf(history.fact(), attribute, within)));
        } else if (valueType instanceof ValueType.FactOf fact) {
            return Fact.known(valueOf(fact.value(), attribute, within))
                    .withDate(LocalDate.of(2026, 11, 2))
                    .withSource(MARK + " source of " + attribute);
        }
        throw new IllegalArgumentException("valueType: " + valueType + " has no sample");
    }

    private static List<Object> elements(ValueType element, Attribute attribute, Set<Class<?>> within) {
        if (element instanceof ValueType.Composite composite && within.contains(composite.type())) {
            return List.of(); // a type that holds itself ends somewhere
        }
        return List.of(valueOf(element, attribute, within));
    }
}
