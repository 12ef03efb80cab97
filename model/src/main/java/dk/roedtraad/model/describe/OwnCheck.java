package dk.roedtraad.model.describe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The limits and cross rules of one type as a single handle, made once many values of the type have been checked one limit at a
 * time. The compiler sees through it with all that is fixed for the type, and leaves little more than code written for the type.
 */
final class OwnCheck {
    /** From so many values on it is worth making, which takes a millisecond that a first document would feel. */
    static final int MANY = 1000;

    private static final MethodType OF_VALUE = MethodType.methodType(boolean.class, DomainValue.class);

    private final List<Attribute> limited;
    private final List<MethodHandle> crossRules;

    /** Threads that count at once may lose some; it only has to grow. */
    private int asked;

    /** Two threads may each make one; they are the same. */
    private @Nullable MethodHandle check;

    OwnCheck(List<Attribute> limited, List<MethodHandle> crossRules) {
        this.limited = limited;
        this.crossRules = crossRules;
    }

    /** Whether a value is known to keep all limits. No means: ask the limits one by one, which say what is wrong, if anything is. */
    boolean isPassedBy(DomainValue value) {
        MethodHandle made = check;
        if (made == null) {
            if (asked < MANY) {
                asked++;
                return false;
            }
            made = make();
            check = made;
        }
        try {
            return (boolean) made.invokeExact(value);
        } catch (Throwable e) {
            throw TypeDescription.rethrow(e);
        }
    }

    private MethodHandle make() {
        MethodHandle passed = always(true);
        for (MethodHandle rule : crossRules) {
            passed = MethodHandles.guardWithTest(rule.asType(OF_VALUE), passed, always(false));
        }
        // Put on last and so asked first: a cross rule may count on the limits.
        for (Attribute attribute : limited) {
            MethodHandle kept = MethodHandles.filterReturnValue(
                    attribute.getter().asType(MethodType.genericMethodType(1)), isKept(attribute.getValueType()));
            passed = MethodHandles.guardWithTest(kept.asType(OF_VALUE), passed, always(false));
        }
        return passed;
    }

    private static MethodHandle always(boolean answer) {
        return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, answer), 0, DomainValue.class);
    }

    private static MethodHandle isKept(ValueType valueType) {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            TypeDescription.class,
                            "keeps",
                            MethodType.methodType(boolean.class, ValueType.class, Object.class))
                    .bindTo(valueType);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
