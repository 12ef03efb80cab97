package dk.roedtraad.model.describe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A vendor's own validator and our check read the same annotations; Hibernate Validator is the oracle for the reading. */
class HibernateValidatorAgreementTest {
    private static ValidatorFactory factory;
    private static Validator validator;

    /** The model does not require the oracle; on the module path its tests must say that they read it. */
    @BeforeAll
    static void open() throws ClassNotFoundException {
        Class<?> oracle = Class.forName("org.hibernate.validator.HibernateValidator");
        HibernateValidatorAgreementTest.class.getModule().addReads(oracle.getModule());
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    static List<Class<? extends DomainValue>> types() {
        return DomainTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void both_see_the_same_constraints_on_the_same_attributes(Class<? extends DomainValue> type) {
        Set<String> ours = new TreeSet<>();
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            note(attribute.getName() + (isOptional(type, attribute) ? "[]" : ""), attribute.getValueType(), ours);
        }

        Set<String> theirs = new TreeSet<>();
        for (PropertyDescriptor property :
                validator.getConstraintsForClass(type).getConstrainedProperties()) {
            note(property.getPropertyName(), property.getConstraintDescriptors(), theirs);
            noteElements(property.getPropertyName(), property, theirs);
        }

        assertEquals(theirs, ours);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_that_we_refuse_is_refused_by_hibernate_validator(Class<? extends DomainValue> type) {
        refuses(type);
        checkOften(type);
        refuses(type);
    }

    /** From so many values on a type has a check of its own, which must refuse the same. */
    private static void checkOften(Class<? extends DomainValue> type) {
        DomainValue sample = Samples.of(type);
        for (int i = 0; i < OwnCheck.MANY; i++) {
            sample.check();
        }
    }

    private static void refuses(Class<? extends DomainValue> type) {
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            if (isOptional(type, attribute)) {
                refuses(type, attribute, attribute.getValueType(), Optional::of);
            } else {
                refuses(type, attribute, attribute.getValueType(), value -> value);
            }
        }
    }

    private static void refuses(
            Class<? extends DomainValue> type,
            Attribute attribute,
            ValueType valueType,
            UnaryOperator<Object> asHeldByAttribute) {
        for (Constraint constraint : declared(valueType)) {
            Object breaking = breaking(constraint, valueType);
            assertFalse(constraint.isKeptBy(breaking), attribute.toString());
            assertFalse(
                    validator
                            .validateValue(type, attribute.getName(), asHeldByAttribute.apply(breaking))
                            .isEmpty(),
                    () -> "Hibernate Validator does not see " + constraint + " in " + attribute);
            InvalidValueException refusal = assertThrows(
                    InvalidValueException.class, () -> sampleWith(type, attribute, asHeldByAttribute.apply(breaking)));
            assertEquals(
                    List.of(constraint.code()),
                    refusal.getViolations().stream().map(Violation::code).toList(),
                    attribute.toString());
        }
        if (valueType instanceof ValueType.ListOf list) {
            refuses(type, attribute, list.element(), element -> asHeldByAttribute.apply(List.of(element)));
        } else if (valueType instanceof ValueType.FactListOf list) {
            refuses(type, attribute, list.element(), e -> asHeldByAttribute.apply(FactList.atLeast(List.of(e))));
        } else if (valueType instanceof ValueType.FactOf fact) {
            refuses(type, attribute, fact.value(), value -> asHeldByAttribute.apply(Fact.known(value)));
        } else if (valueType instanceof ValueType.HistoryOf history) {
            refuses(
                    type,
                    attribute,
                    history.fact().value(),
                    value -> asHeldByAttribute.apply(FactHistory.of(Fact.known(value))));
        }
    }

    private static DomainValue sampleWith(Class<? extends DomainValue> type, Attribute changed, Object held) {
        TypeDescription<?> description = TypeDescription.of(type);
        Object builder = description.newBuilder();
        DomainValue sample = Samples.of(type);
        for (Attribute attribute : description.getAttributes()) {
            Object value = attribute == changed ? held : attribute.get(sample);
            if (!(value instanceof Optional<?> optional)) {
                attribute.set(builder, value);
            } else if (optional.isPresent()) {
                attribute.set(builder, optional.get());
            }
        }
        return description.build(builder);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_that_we_build_is_accepted_by_hibernate_validator(Class<? extends DomainValue> type) {
        assertEquals(Set.of(), validator.validate(Samples.of(type)));
    }

    @Test
    void some_constraint_of_each_kind_is_compared() {
        Set<String> kinds = new TreeSet<>();
        for (Class<? extends DomainValue> type : types()) {
            Set<String> notes = new TreeSet<>();
            TypeDescription.of(type).getAttributes().forEach(a -> note(a.getName(), a.getValueType(), notes));
            notes.forEach(note -> kinds.add(note.replaceAll("^\\S+ (\\S+).*", "$1")));
        }

        assertEquals(Set.of("Max", "Min", "NotBlank", "NotEmpty"), kinds);
    }

    /** A vendor's own form, with facts in it. */
    public static final class Form {
        /** A known fact that breaks its constraint. */
        public Fact<@Min(1) Integer> getBroken() {
            return Fact.known(0);
        }

        /** A known fact that keeps its constraint. */
        public Fact<@Min(1) Integer> getKept() {
            return Fact.known(1);
        }

        /** A fact that nobody has asked for breaks nothing. */
        public Fact<@Min(1) Integer> getUnknown() {
            return Fact.notAsked();
        }

        /** A history of which one known fact breaks its constraint. */
        public FactHistory<@Min(1) Integer> getHistory() {
            return FactHistory.of(Fact.notAsked(), Fact.known(1), Fact.known(0));
        }

        /** A list of which one element breaks its constraint. */
        public FactList<@NotBlank String> getNames() {
            return FactList.atLeast(List.of("a", " "));
        }
    }

    @Test
    void a_vendors_validator_sees_into_facts_and_lists_and_lets_the_unknown_be() {
        Set<String> paths = validator.validate(new Form()).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("broken.value", "history[2].<history element>", "names[1].<list element>"), paths);
    }

    private static void note(String path, ValueType valueType, Set<String> notes) {
        for (Constraint constraint : declared(valueType)) {
            notes.add(path + " " + annotation(constraint));
        }
        if (valueType instanceof ValueType.ListOf list) {
            note(path + "[]", list.element(), notes);
        } else if (valueType instanceof ValueType.FactListOf list) {
            note(path + "[]", list.element(), notes);
        } else if (valueType instanceof ValueType.FactOf fact) {
            note(path + "[]", fact.value(), notes);
        } else if (valueType instanceof ValueType.HistoryOf history) {
            note(path + "[]", history.fact().value(), notes);
        }
    }

    private static void note(String path, Set<ConstraintDescriptor<?>> constraints, Set<String> notes) {
        for (ConstraintDescriptor<?> constraint : constraints) {
            Class<?> annotation = constraint.getAnnotation().annotationType();
            if (annotation != AssertTrue.class) { // a rule across attributes, no attribute itself
                Object limit = constraint.getAttributes().get("value");
                notes.add(path + " " + annotation.getSimpleName() + (limit == null ? "" : " " + limit));
            }
        }
    }

    private static void noteElements(String path, ContainerDescriptor container, Set<String> notes) {
        container
                .getConstrainedContainerElementTypes()
                .forEach(element -> note(path + "[]", element.getConstraintDescriptors(), notes));
    }

    private static boolean isOptional(Class<?> type, Attribute attribute) {
        String name = attribute.getName();
        String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.getName().equals("get" + property) && method.getReturnType() == Optional.class);
    }

    /** What an annotation declares. The reach of a decimal is every decimal's own limit, and no annotation says it. */
    private static List<Constraint> declared(ValueType valueType) {
        return valueType.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.WithinReach))
                .toList();
    }

    private static String annotation(Constraint constraint) {
        if (constraint instanceof Constraint.NotBlankText) {
            return "NotBlank";
        } else if (constraint instanceof Constraint.NotEmptyList) {
            return "NotEmpty";
        } else if (constraint instanceof Constraint.AtLeast min) {
            return "Min " + min.limit();
        }
        return "Max " + ((Constraint.AtMost) constraint).limit();
    }

    private static Object breaking(Constraint constraint, ValueType valueType) {
        if (constraint instanceof Constraint.NotBlankText) {
            return " \t";
        } else if (constraint instanceof Constraint.NotEmptyList) {
            return List.of();
        } else if (constraint instanceof Constraint.AtLeast min) {
            return asHeldBy(valueType, min.limit().subtract(BigDecimal.ONE));
        }
        return asHeldBy(valueType, ((Constraint.AtMost) constraint).limit().add(BigDecimal.ONE));
    }

    private static Object asHeldBy(ValueType valueType, BigDecimal number) {
        assertTrue(valueType instanceof ValueType.WholeNumber || valueType instanceof ValueType.Decimal);
        if (valueType instanceof ValueType.Decimal) {
            return number;
        }
        return number.intValueExact();
    }
}
