package dk.roedtraad.model.describe;

import java.lang.invoke.MethodHandle;
import java.util.List;

/** What values an attribute may hold. Sealed: reader, writer, schema and check each cover every member. */
public sealed interface ValueType {

    /** The declared limits on the value. */
    List<Constraint> constraints();

    /** What a list, a fact or a history holds in the end; itself for what holds nothing. */
    default ValueType innermost() {
        if (this instanceof ListOf list) {
            return list.element().innermost();
        } else if (this instanceof FactListOf list) {
            return list.element().innermost();
        } else if (this instanceof HistoryOf history) {
            return history.fact().innermost();
        } else if (this instanceof FactOf fact) {
            return fact.value().innermost();
        }
        return this;
    }

    /** Free text. */
    record Text(List<Constraint> constraints) implements ValueType {}

    /** A whole number. */
    record WholeNumber(List<Constraint> constraints) implements ValueType {}

    /** A decimal number, kept exactly. */
    record Decimal(List<Constraint> constraints) implements ValueType {}

    /** Yes or no, as the value of a known fact or the switch of a definition. */
    record Truth(List<Constraint> constraints) implements ValueType {}

    /** A calendar date. */
    record Date(List<Constraint> constraints) implements ValueType {}

    /** One of a set that logic closes. */
    record Choice(Class<? extends Enum<?>> type, List<Constraint> constraints) implements ValueType {
        /** The constants, in their order. */
        public List<? extends Enum<?>> constants() {
            return List.of(type.getEnumConstants());
        }
    }

    /**
     * A small value with one text form.
     *
     * @param type the type
     * @param pattern the form of the whole text, without anchors
     * @param parser makes the value from its text
     */
    record OneText(Class<?> type, String pattern, MethodHandle parser, List<Constraint> constraints)
            implements ValueType {
        /**
         * The value of a text.
         *
         * @throws IllegalArgumentException if the text does not have the form, or means nothing in it
         */
        public Object parse(String text) {
            try {
                return parser.invoke(text);
            } catch (Throwable e) {
                throw TypeDescription.rethrow(e);
            }
        }
    }

    /** A composite domain type, described by its own {@link TypeDescription}. */
    record Composite(Class<? extends DomainValue> type, List<Constraint> constraints) implements ValueType {
        /** The description of the composite. Looked up when asked, since types may hold themselves. */
        public TypeDescription<?> description() {
            return TypeDescription.of(type);
        }
    }

    /** A list in a stated order. */
    record ListOf(ValueType element, List<Constraint> constraints) implements ValueType {}

    /** A {@link dk.roedtraad.model.fact.Fact}: known, or unknown in a stated way. */
    record FactOf(ValueType value, List<Constraint> constraints) implements ValueType {}

    /**
     * A {@link dk.roedtraad.model.fact.FactHistory}: dated facts, in documents a list of them.
     *
     * @param fact each of the facts
     */
    record HistoryOf(FactOf fact, List<Constraint> constraints) implements ValueType {}

    /** A {@link dk.roedtraad.model.fact.FactList}: a list that says whether it is complete. */
    record FactListOf(ValueType element, List<Constraint> constraints) implements ValueType {}
}
