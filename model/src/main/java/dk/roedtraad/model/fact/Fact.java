package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.code.Code;

/**
 * A fact about a case (Danish: oplysning): known with a value, or unknown in a stated way. It is never null and has no
 * default but <em>not asked</em>, so that an unknown cannot be read as a no.
 *
 * <pre>{@code
 * Fact<Boolean> effort = Fact.known(true).withDate(LocalDate.of(2026, 11, 2)).withInformant(Informants.YOUTH);
 * if (effort instanceof Fact.Known<Boolean> known) { … known.getValue() … }
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {

    /** Whether the fact is known and, if not, why not. */
    FactState getState();

    /** The day the fact was established, or the day somebody was asked. */
    Optional<LocalDate> getDate();

    /** Who the information comes from; see {@link Informants}. */
    Optional<Code> getInformant();

    /** Where the information was found, as the host says it, for instance the name of a document. */
    Optional<String> getSource();

    /** This fact with the day it was established. */
    Fact<T> withDate(LocalDate date);

    /** This fact with who the information comes from. */
    Fact<T> withInformant(Code informant);

    /** This fact with where the information was found. */
    Fact<T> withSource(String source);

    /** A known fact. */
    static <T> Known<T> known(T value) {
        return new Known<>(value, Origin.NONE);
    }

    /** A fact that nobody has asked for. */
    static <T> Unknown<T> notAsked() {
        return unknown(FactState.NOT_ASKED);
    }

    /** A fact that the person asked did not wish to give. */
    static <T> Unknown<T> declined() {
        return unknown(FactState.DECLINED);
    }

    /** A fact that makes no sense for this youth. */
    static <T> Unknown<T> notApplicable() {
        return unknown(FactState.NOT_APPLICABLE);
    }

    /** A fact that somebody knows but did not pass on. */
    static <T> Unknown<T> withheld() {
        return unknown(FactState.WITHHELD);
    }

    /**
     * An unknown fact in a state.
     *
     * @throws IllegalArgumentException if the state is {@link FactState#KNOWN}
     */
    static <T> Unknown<T> unknown(FactState state) {
        return new Unknown<>(state, Origin.NONE);
    }

    /** Where a fact comes from. Every part may be absent. */
    record Origin(Optional<LocalDate> date, Optional<Code> informant, Optional<String> source) {
        static final Origin NONE = new Origin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A known fact. Its {@code toString} masks the value.
     *
     * @param <T> the type of the value
     */
    final class Known<T> implements Fact<T> {
        private final T value;
        private final Origin origin;

        private Known(T value, Origin origin) {
            if (value == null) {
                throw new IllegalArgumentException("value: a known fact has a value");
            }
            this.value = value;
            this.origin = origin;
        }

        /** The value. */
        public T getValue() {
            return value;
        }

        @Override
        public FactState getState() {
            return FactState.KNOWN;
        }

        @Override
        public Optional<LocalDate> getDate() {
            return origin.date();
        }

        @Override
        public Optional<Code> getInformant() {
            return origin.informant();
        }

        @Override
        public Optional<String> getSource() {
            return origin.source();
        }

        @Override
        public Known<T> withDate(LocalDate date) {
            return new Known<>(value, new Origin(Optional.of(date), origin.informant(), origin.source()));
        }

        @Override
        public Known<T> withInformant(Code informant) {
            return new Known<>(value, new Origin(origin.date(), Optional.of(informant), origin.source()));
        }

        @Override
        public Known<T> withSource(String source) {
            return new Known<>(value, new Origin(origin.date(), origin.informant(), Optional.of(source)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Known<?> known && value.equals(known.value) && origin.equals(known.origin);
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, origin);
        }

        @Override
        public String toString() {
            return "known(***)";
        }
    }

    /**
     * An unknown fact.
     *
     * @param <T> the type that the value would have
     */
    final class Unknown<T> implements Fact<T> {
        private final FactState state;
        private final Origin origin;

        private Unknown(FactState state, Origin origin) {
            if (state == FactState.KNOWN) {
                throw new IllegalArgumentException("state: a known fact has a value");
            }
            this.state = state;
            this.origin = origin;
        }

        @Override
        public FactState getState() {
            return state;
        }

        @Override
        public Optional<LocalDate> getDate() {
            return origin.date();
        }

        @Override
        public Optional<Code> getInformant() {
            return origin.informant();
        }

        @Override
        public Optional<String> getSource() {
            return origin.source();
        }

        @Override
        public Unknown<T> withDate(LocalDate date) {
            return new Unknown<>(state, new Origin(Optional.of(date), origin.informant(), origin.source()));
        }

        @Override
        public Unknown<T> withInformant(Code informant) {
            return new Unknown<>(state, new Origin(origin.date(), Optional.of(informant), origin.source()));
        }

        @Override
        public Unknown<T> withSource(String source) {
            return new Unknown<>(state, new Origin(origin.date(), origin.informant(), Optional.of(source)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown<?> unknown && state == unknown.state && origin.equals(unknown.origin);
        }

        @Override
        public int hashCode() {
            return Objects.hash(state, origin);
        }

        @Override
        public String toString() {
            return state.getType();
        }
    }
}
