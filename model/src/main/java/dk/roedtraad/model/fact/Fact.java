package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a case (Danish: oplysning): known with a value, or unknown in a stated way. It is never null and has no
 * default but <em>not asked</em>, so that an unknown cannot be read as a no.
 *
 * <pre>{@code
 * Fact<Boolean> effort = Fact.known(true).withDate(LocalDate.of(2026, 11, 2)).withInformant(Informants.YOUTH);
 * if (effort instanceof Fact.Known<Boolean> known) { … known.getValue() … }
 * }</pre>
 *
 * <p>A fact that changes over time is a {@link FactHistory} of dated facts.
 *
 * @param <T> the type of the value
 */
public abstract sealed class Fact<T> {
    private final Origin origin;

    private Fact(Origin origin) {
        this.origin = origin;
    }

    /** A known fact. */
    public static <T> Known<T> known(T value) {
        return new Known<>(value, Origin.NONE);
    }

    /** A fact that nobody has asked for. */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Unknown<T> notAsked() {
        return (Unknown<T>) Unknown.NOT_ASKED;
    }

    /** A fact that the person asked did not wish to give. */
    public static <T> Unknown<T> declined() {
        return unknown(FactState.DECLINED);
    }

    /** A fact that makes no sense for this youth. */
    public static <T> Unknown<T> notApplicable() {
        return unknown(FactState.NOT_APPLICABLE);
    }

    /** A fact that somebody knows but did not pass on. */
    public static <T> Unknown<T> withheld() {
        return unknown(FactState.WITHHELD);
    }

    /**
     * An unknown fact in a state.
     *
     * @throws IllegalArgumentException if the state is {@link FactState#KNOWN}
     */
    public static <T> Unknown<T> unknown(FactState state) {
        return new Unknown<>(state, Origin.NONE);
    }

    /** Whether the fact is known and, if not, why not. */
    public abstract FactState getState();

    /** Valid time: the day from which the fact holds, or the day somebody was asked (Danish: gældende fra). */
    public Optional<LocalDate> getDate() {
        return origin.date();
    }

    /**
     * Recorded time: the day the fact was written into a system (Danish: registreret den). Later than {@link #getDate()} when it
     * was written down afterwards; see {@link FactHistory#knownBy}.
     */
    public Optional<LocalDate> getRecorded() {
        return origin.recorded();
    }

    /** Who the information comes from; see {@link Informants}. */
    public Optional<Code> getInformant() {
        return Optional.ofNullable(origin.informant());
    }

    /** Where the information was found, as the host says it, for instance the name of a document. */
    public Optional<String> getSource() {
        return Optional.ofNullable(origin.source());
    }

    /** The fields of a document that a fact does not know; they come along unchanged. */
    public Extra getExtra() {
        return origin.extra();
    }

    /** This fact with the day from which it holds. */
    public Fact<T> withDate(LocalDate date) {
        Optional<LocalDate> changed = Optional.of(given(date, "date"));
        return with(new Origin(changed, origin.recorded(), origin.informant(), origin.source(), origin.extra()));
    }

    /** This fact with the day it was written into a system. */
    public Fact<T> withRecorded(LocalDate recorded) {
        Optional<LocalDate> changed = Optional.of(given(recorded, "recorded"));
        return with(new Origin(origin.date(), changed, origin.informant(), origin.source(), origin.extra()));
    }

    /** This fact with who the information comes from. */
    public Fact<T> withInformant(Code informant) {
        Code changed = given(informant, "informant");
        return with(new Origin(origin.date(), origin.recorded(), changed, origin.source(), origin.extra()));
    }

    /** This fact with where the information was found. */
    public Fact<T> withSource(String source) {
        String changed = given(source, "source");
        return with(new Origin(origin.date(), origin.recorded(), origin.informant(), changed, origin.extra()));
    }

    /** This fact with fields that it does not know. */
    public Fact<T> withExtra(Extra extra) {
        Extra changed = given(extra, "extra");
        return with(new Origin(origin.date(), origin.recorded(), origin.informant(), origin.source(), changed));
    }

    /** This fact with all that is said of where it comes from, in place of what was said; null where nothing is. */
    public Fact<T> withOrigin(
            @Nullable LocalDate date,
            @Nullable LocalDate recorded,
            @Nullable Code informant,
            @Nullable String source,
            Extra extra) {
        return with(new Origin(Optional.ofNullable(date), Optional.ofNullable(recorded), informant, source, extra));
    }

    abstract Fact<T> with(Origin newOrigin);

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> fact
                && getState() == fact.getState()
                && held().equals(fact.held())
                && origin.equals(fact.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getState(), held(), origin);
    }

    /** Whether the two differ in what is known, or in why it is not. */
    boolean saysOtherThan(Fact<T> other) {
        return getState() != other.getState() || !held().equals(other.held());
    }

    abstract Optional<Object> held();

    private static <V> V given(V value, String parameter) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + ": leave it out where it is not known");
        }
        return value;
    }

    /** Where a fact comes from, and when. Every part may be absent; the days, which every rule asks for, are kept as they are given out. */
    private record Origin(
            Optional<LocalDate> date,
            Optional<LocalDate> recorded,
            @Nullable Code informant,
            @Nullable String source,
            Extra extra) {
        static final Origin NONE = new Origin(Optional.empty(), Optional.empty(), null, null, Extra.none());
    }

    /**
     * A known fact. Its {@code toString} masks the value.
     *
     * @param <T> the type of the value
     */
    public static final class Known<T> extends Fact<T> {
        private final T value;

        private Known(T value, Origin origin) {
            super(origin);
            if (value == null) {
                throw new IllegalArgumentException("value: a known fact has a value");
            }
            this.value = value;
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
        Known<T> with(Origin newOrigin) {
            return new Known<>(value, newOrigin);
        }

        @Override
        Optional<Object> held() {
            return Optional.of(value);
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
    public static final class Unknown<T> extends Fact<T> {
        private static final Unknown<?> NOT_ASKED = new Unknown<>(FactState.NOT_ASKED, Origin.NONE);

        private final FactState state;

        private Unknown(FactState state, Origin origin) {
            super(origin);
            if (state == null || state == FactState.KNOWN) {
                throw new IllegalArgumentException("state: an unknown fact says why it is not known");
            }
            this.state = state;
        }

        @Override
        public FactState getState() {
            return state;
        }

        @Override
        Unknown<T> with(Origin newOrigin) {
            return new Unknown<>(state, newOrigin);
        }

        @Override
        Optional<Object> held() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return state.getType();
        }
    }
}
