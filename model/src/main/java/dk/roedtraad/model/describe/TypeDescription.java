package dk.roedtraad.model.describe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import jakarta.validation.constraints.AssertTrue;

/**
 * What a composite domain type says about itself, taken once from its public interface: attributes in the order of the
 * source, their types, constraints, sensitivity and labels. Reader, writer, schema, checks and forms are driven by it.
 *
 * <pre>{@code
 * TypeDescription.of(Goal.class).getAttributes()
 *     .forEach(a -> System.out.println(a.getLabel(Language.DANISH)));
 * }</pre>
 *
 * @param <T> the type described
 */
public final class TypeDescription<T extends DomainValue> {
    private static final String EXTRA = "extra";
    private static final List<Violation> NONE = List.of();

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private static final ClassValue<TypeDescription<?>> DESCRIPTIONS = new ClassValue<>() {
        @Override
        protected TypeDescription<?> computeValue(Class<?> type) {
            return describe(type.asSubclass(DomainValue.class));
        }
    };

    /**
     * By implementation, for values of the loader of this library: asked whenever a value is built, where the way through a
     * {@link ClassValue} is longer than most checks. Replaced, never changed, when a type is met for the first time.
     */
    private static volatile IdentityHashMap<Class<?>, TypeDescription<?>> byImplementation = new IdentityHashMap<>();

    private final Class<T> type;
    private final List<Attribute> attributes;

    /** Those of the attributes of which a limit is declared somewhere. */
    private final List<Attribute> limited;

    private final Map<String, Attribute> byName;
    private final List<CrossRule> crossRules;
    private final boolean isUnlimited;
    private final OwnCheck ownCheck;
    // Invoked by invoke, not invokeExact: the type is adapted where it is first used, which a cold JVM feels.
    private final MethodHandle newBuilder;
    private final MethodHandle build;
    private final MethodHandle extra;

    private TypeDescription(
            Class<T> type,
            List<Attribute> attributes,
            List<CrossRule> crossRules,
            MethodHandle newBuilder,
            MethodHandle build,
            MethodHandle extra) {
        this.type = type;
        this.attributes = List.copyOf(attributes);
        this.limited = attributes.stream()
                .filter(attribute -> isLimited(attribute.getValueType()))
                .toList();
        this.byName = new LinkedHashMap<>();
        attributes.forEach(attribute -> byName.put(attribute.getName(), attribute));
        this.crossRules = List.copyOf(crossRules);
        this.isUnlimited = limited.isEmpty() && this.crossRules.isEmpty();
        this.ownCheck =
                new OwnCheck(limited, crossRules.stream().map(CrossRule::holds).toList());
        this.newBuilder = newBuilder;
        this.build = build;
        this.extra = extra;
    }

    /** A rule across attributes: an accessor with {@code @AssertTrue} that must say true. */
    private record CrossRule(String name, MethodHandle holds) {}

    /**
     * The description of a composite domain type.
     *
     * @throws IllegalArgumentException if the interface does not have the shape of a domain type
     */
    @SuppressWarnings("unchecked")
    public static <T extends DomainValue> TypeDescription<T> of(Class<T> type) {
        return (TypeDescription<T>) DESCRIPTIONS.get(type);
    }

    /** The description of the type that a value has. */
    public static TypeDescription<?> ofValue(DomainValue value) {
        TypeDescription<?> known = byImplementation.get(value.getClass());
        return known != null ? known : describeImplementation(value.getClass());
    }

    private static TypeDescription<?> describeImplementation(Class<?> implementation) {
        for (Class<?> candidate : implementation.getInterfaces()) {
            if (DomainValue.class.isAssignableFrom(candidate)) {
                TypeDescription<?> described = DESCRIPTIONS.get(candidate);
                if (implementation.getClassLoader() == TypeDescription.class.getClassLoader()) {
                    IdentityHashMap<Class<?>, TypeDescription<?>> more = new IdentityHashMap<>(byImplementation);
                    more.put(implementation, described);
                    byImplementation = more;
                }
                return described;
            }
        }
        throw new IllegalArgumentException("implementation: " + implementation + " is no domain value");
    }

    /** The interface described. */
    public Class<T> getType() {
        return type;
    }

    /** The simple name, such as {@code Goal}. */
    public String getName() {
        return type.getSimpleName();
    }

    /** The label that a form or a page shows. */
    public String getLabel(Language language) {
        return LabelWording.of(getName(), language);
    }

    /** The attributes, in the order of the source. */
    public List<Attribute> getAttributes() {
        return attributes;
    }

    /** The attribute of a name. */
    public Optional<Attribute> findAttribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A new, empty builder of the type, for {@link Attribute#set}. */
    public Object newBuilder() {
        try {
            return newBuilder.invoke();
        } catch (Throwable e) {
            throw rethrow(e);
        }
    }

    /** Sets the fields that the type does not know on a builder that {@link #newBuilder} made. */
    public void setExtra(Object builder, Extra value) {
        try {
            extra.invoke(builder, value);
        } catch (Throwable e) {
            throw rethrow(e);
        }
    }

    /**
     * Builds the value.
     *
     * @throws InvalidValueException naming every violation
     * @throws IllegalArgumentException naming every mandatory attribute that was not set
     */
    public T build(Object builder) {
        try {
            return type.cast((Object) build.invoke(builder));
        } catch (Throwable e) {
            throw rethrow(e);
        }
    }

    void check(DomainValue value) {
        if (isUnlimited || ownCheck.isPassedBy(value)) {
            return;
        }
        List<Violation> violations = violations(value);
        if (!violations.isEmpty()) {
            throw new InvalidValueException(getName(), violations);
        }
    }

    private List<Violation> violations(DomainValue value) {
        List<Violation> violations = NONE;
        for (int i = 0; i < limited.size(); i++) {
            Attribute attribute = limited.get(i);
            violations = checkValue(attribute.getValueType(), attribute.get(value), attribute.getName(), violations);
        }
        if (violations.isEmpty()) {
            for (int i = 0; i < crossRules.size(); i++) {
                CrossRule rule = crossRules.get(i);
                if (!holds(rule, value)) {
                    violations =
                            with(new Violation("", "rule." + getName() + "." + rule.name(), List.of()), violations);
                }
            }
        }
        return violations;
    }

    /** Whether a value, and what is in it, keeps all limits. */
    static boolean keeps(ValueType valueType, Object held) {
        return checkValue(valueType, held, "", NONE).isEmpty();
    }

    /** The list with one more. Nearly every value has none, and costs no list. */
    private static List<Violation> with(Violation violation, List<Violation> violations) {
        List<Violation> longer = violations.isEmpty() ? new ArrayList<>() : violations;
        longer.add(violation);
        return longer;
    }

    private static boolean holds(CrossRule rule, DomainValue value) {
        try {
            return (boolean) rule.holds().invoke(value);
        } catch (Throwable e) {
            throw rethrow(e);
        }
    }

    private static List<Violation> checkValue(ValueType valueType, Object held, String path, List<Violation> found) {
        if (held instanceof Optional<?> optional) {
            return optional.isPresent() ? checkValue(valueType, optional.get(), path, found) : found;
        }
        List<Violation> violations = found;
        List<Constraint> constraints = valueType.constraints();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            if (!constraint.isKeptBy(held)) {
                violations = with(new Violation(path, constraint.code(), constraint.arguments()), violations);
            }
        }
        if (valueType instanceof ValueType.ListOf list) {
            return checkElements(list.element(), (List<?>) held, path, violations);
        } else if (valueType instanceof ValueType.FactListOf list) {
            return checkElements(list.element(), ((FactList<?>) held).getItems(), path + ".items", violations);
        } else if (valueType instanceof ValueType.HistoryOf history) {
            return checkElements(history.fact(), ((FactHistory<?>) held).getFacts(), path, violations);
        } else if (valueType instanceof ValueType.FactOf fact && held instanceof Fact.Known<?> known) {
            return checkValue(fact.value(), known.getValue(), path + ".value", violations);
        }
        return violations;
    }

    /** Whether a value can break a limit. What a composite holds was checked when that was built. */
    static boolean isLimited(ValueType valueType) {
        if (!valueType.constraints().isEmpty()) {
            return true;
        }
        if (valueType instanceof ValueType.ListOf list) {
            return isLimited(list.element());
        } else if (valueType instanceof ValueType.FactListOf list) {
            return isLimited(list.element());
        } else if (valueType instanceof ValueType.HistoryOf history) {
            return isLimited(history.fact());
        }
        return valueType instanceof ValueType.FactOf fact && isLimited(fact.value());
    }

    private static List<Violation> checkElements(ValueType element, List<?> held, String path, List<Violation> found) {
        if (!isLimited(element)) {
            return found;
        }
        List<Violation> violations = found;
        for (int i = 0; i < held.size(); i++) {
            if (!keeps(element, held.get(i))) { // a path is spelled out only where something is wrong
                violations = checkValue(element, held.get(i), path + "[" + i + "]", violations);
            }
        }
        return violations;
    }

    private static <T extends DomainValue> TypeDescription<T> describe(Class<T> type) {
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type: " + type.getName() + " has no Builder"));
        Map<String, Method> accessors = new LinkedHashMap<>();
        List<CrossRule> crossRules = new ArrayList<>();
        try {
            for (Method method : type.getMethods()) {
                attributeName(method).ifPresent(name -> accessors.put(name, method));
                if (method.isAnnotationPresent(AssertTrue.class)) {
                    crossRules.add(new CrossRule(propertyName(method), LOOKUP.unreflect(method)));
                }
            }
            List<Attribute> attributes = new ArrayList<>();
            for (String name : namesInSourceOrder(type)) {
                Method accessor = accessors.get(name);
                if (accessor == null || name.equals(EXTRA)) {
                    continue;
                }
                attributes.add(describe(type, attributes.size(), name, accessor, builder));
            }
            crossRules.sort((a, b) -> a.name().compareTo(b.name()));
            return new TypeDescription<>(
                    type,
                    attributes,
                    crossRules,
                    LOOKUP.findStatic(type, "builder", MethodType.methodType(builder)),
                    LOOKUP.findVirtual(builder, "build", MethodType.methodType(type)),
                    LOOKUP.findVirtual(builder, EXTRA, MethodType.methodType(builder, Extra.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "type: " + type.getName() + " does not have the shape of a domain type", e);
        }
    }

    private static Attribute describe(Class<?> type, int index, String name, Method accessor, Class<?> builder)
            throws ReflectiveOperationException {
        AnnotatedType returned = accessor.getAnnotatedReturnType();
        boolean optional = accessor.getReturnType() == Optional.class;
        AnnotatedType held = optional ? argument(returned) : returned;
        ValueType valueType = valueType(held);
        Class<?> parameter = accessor.getReturnType() == List.class
                ? Iterable.class
                : optional ? setterOf(raw(held.getType())) : accessor.getReturnType();
        Sensitive sensitive = accessor.getAnnotation(Sensitive.class);
        return new Attribute(
                type.getSimpleName(),
                index,
                name,
                valueType,
                !optional && !accessor.isDefault() && !mayBeEmpty(valueType),
                sensitive == null ? Sensitivity.ORDINARY : sensitive.value(),
                LOOKUP.unreflect(accessor),
                LOOKUP.findVirtual(builder, name, MethodType.methodType(builder, parameter)));
    }

    /** The builder takes the value of an optional number as it is. */
    private static Class<?> setterOf(Class<?> held) {
        return held == Integer.class ? int.class : held;
    }

    /** A list may be left out, unless it must have an element. */
    private static boolean mayBeEmpty(ValueType valueType) {
        return valueType instanceof ValueType.ListOf
                && valueType.constraints().stream().noneMatch(Constraint.NotEmptyList.class::isInstance);
    }

    private static ValueType valueType(AnnotatedType annotated) {
        Class<?> raw = raw(annotated.getType());
        List<Constraint> constraints = Constraint.declaredOn(annotated);
        if (raw == Fact.class) {
            return new ValueType.FactOf(valueType(argument(annotated)), constraints);
        }
        if (raw == FactHistory.class) {
            return new ValueType.HistoryOf(
                    new ValueType.FactOf(valueType(argument(annotated)), List.of()), constraints);
        }
        if (raw == FactList.class) {
            return new ValueType.FactListOf(valueType(argument(annotated)), constraints);
        }
        if (raw == List.class) {
            return new ValueType.ListOf(valueType(argument(annotated)), constraints);
        }
        if (raw == String.class) {
            return new ValueType.Text(constraints);
        }
        if (raw == int.class || raw == Integer.class) {
            return new ValueType.WholeNumber(constraints);
        }
        if (raw == BigDecimal.class) {
            List<Constraint> withReach = new ArrayList<>(constraints);
            withReach.add(new Constraint.WithinReach());
            return new ValueType.Decimal(List.copyOf(withReach));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new ValueType.Truth(constraints);
        }
        if (raw == LocalDate.class) {
            return new ValueType.Date(constraints);
        }
        if (raw.isEnum()) {
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> choice = (Class<? extends Enum<?>>) raw;
            return new ValueType.Choice(choice, constraints);
        }
        if (TextValue.class.isAssignableFrom(raw)) {
            return oneText(raw, constraints);
        }
        if (DomainValue.class.isAssignableFrom(raw)) {
            return new ValueType.Composite(raw.asSubclass(DomainValue.class), constraints);
        }
        throw new IllegalArgumentException("type: no attribute may hold a " + raw.getName());
    }

    private static ValueType oneText(Class<?> type, List<Constraint> constraints) {
        try {
            return new ValueType.OneText(
                    type,
                    type.getAnnotation(TextForm.class).value(),
                    LOOKUP.findStatic(type, "parse", MethodType.methodType(type, String.class))
                            .asType(MethodType.methodType(Object.class, String.class)),
                    constraints);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type: " + type.getName() + " has no static parse(String)", e);
        }
    }

    /**
     * Names in the order of the source. Methods come back from reflection in no order at all; the fields of the generated
     * class come in the order of their declaration, which is that of the accessors.
     */
    private static List<String> namesInSourceOrder(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null || permitted.length != 1) {
            throw new IllegalArgumentException("type: " + type.getName() + " must permit its one implementation");
        }
        return Arrays.stream(permitted[0].getDeclaredFields())
                .map(Field::getName)
                .toList();
    }

    private static Optional<String> attributeName(Method method) {
        boolean accessor = method.getParameterCount() == 0
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && (isPrefixed("get", method.getName()) || isPrefixed("is", method.getName()));
        return accessor ? Optional.of(propertyName(method)) : Optional.empty();
    }

    private static boolean isPrefixed(String prefix, String name) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && name.charAt(prefix.length()) >= 'A'
                && name.charAt(prefix.length()) <= 'Z';
    }

    private static String propertyName(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : 2;
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    static RuntimeException rethrow(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
