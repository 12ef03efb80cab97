package dk.roedtraad.scoring.group;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A number about a group: the estimate, its 95 % interval, how many persons are behind it, by which method, and what must be said along
 * with it (Danish: estimat). What could not be worked out is empty and has a {@linkplain #reason reason}; nothing is ever NaN, and nothing
 * is rounded.
 *
 * <p>It is not yet fit to show: with few persons it tells of somebody. See {@link dk.roedtraad.scoring.figure.SmallCells}.
 */
public final class Estimate {
    private final String method;
    private final int n;
    private final int missing;
    private final OptionalDouble value;
    private final OptionalDouble lower;
    private final OptionalDouble upper;
    private final OptionalDouble standardError;
    private final OptionalDouble pValue;
    private final Optional<Reason> reason;
    private final Set<Caution> cautions;

    private Estimate(Maker maker) {
        this.method = maker.method;
        this.n = maker.n;
        this.missing = maker.missing;
        this.value = maker.value;
        this.lower = maker.lower;
        this.upper = maker.upper;
        this.standardError = maker.standardError;
        this.pValue = maker.pValue;
        this.reason = maker.reason;
        this.cautions = Collections.unmodifiableSet(maker.cautions);
    }

    /**
     * The method, and the level of the interval in per cent: such as {@code paired-mean-t-95}. Worded by {@code group.method.METHOD}; the
     * method that makes the estimate says which one it is.
     */
    public String method() {
        return method;
    }

    /** The estimate, in the unit that its maker says. */
    public OptionalDouble value() {
        return value;
    }

    /** The lower end of the interval. */
    public OptionalDouble lower() {
        return lower;
    }

    /** The upper end of the interval. */
    public OptionalDouble upper() {
        return upper;
    }

    /** The standard error, where the method has one. */
    public OptionalDouble standardError() {
        return standardError;
    }

    /** The two-sided p-value, where the method is a test. */
    public OptionalDouble pValue() {
        return pValue;
    }

    /** How many persons are behind it: of a before and after, those with two measurements. */
    public int n() {
        return n;
    }

    /** How many rows were left out because a value in them is not known. */
    public int missing() {
        return missing;
    }

    /** How many there were at the start: those behind it and those left out. */
    public int started() {
        return n + missing;
    }

    /** Why the value, or an end of the interval, is not there. */
    public Optional<Reason> reason() {
        return reason;
    }

    /** What must be said along with it. */
    public Set<Caution> cautions() {
        return cautions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Estimate that
                && method.equals(that.method)
                && n == that.n
                && missing == that.missing
                && value.equals(that.value)
                && lower.equals(that.lower)
                && upper.equals(that.upper)
                && standardError.equals(that.standardError)
                && pValue.equals(that.pValue)
                && reason.equals(that.reason)
                && cautions.equals(that.cautions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, n, missing, value, lower, upper, standardError, pValue, reason, cautions);
    }

    /** Method and numbers of persons; of few persons the value would be somebody's. */
    @Override
    public String toString() {
        return "Estimate[" + method + ", n=" + n + ", missing=" + missing + "]";
    }

    static Maker by(String method, int n, int missing) {
        return new Maker(method, n, missing);
    }

    /** Puts an estimate together. */
    static final class Maker {
        private final String method;
        private final int n;
        private final int missing;
        private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        private OptionalDouble value = OptionalDouble.empty();
        private OptionalDouble lower = OptionalDouble.empty();
        private OptionalDouble upper = OptionalDouble.empty();
        private OptionalDouble standardError = OptionalDouble.empty();
        private OptionalDouble pValue = OptionalDouble.empty();
        private Optional<Reason> reason = Optional.empty();

        private Maker(String method, int n, int missing) {
            this.method = method;
            this.n = n;
            this.missing = missing;
            if (missing > 0) {
                cautions.add(Caution.UNKNOWN_LEFT_OUT);
            }
        }

        Maker caution(Caution caution) {
            cautions.add(caution);
            return this;
        }

        Maker value(double number) {
            value = known(number);
            return this;
        }

        Maker lower(double number) {
            lower = known(number);
            return this;
        }

        Maker upper(double number) {
            upper = known(number);
            return this;
        }

        Maker interval(double from, double to) {
            return lower(from).upper(to);
        }

        Maker standardError(double number) {
            standardError = known(number);
            return this;
        }

        Maker pValue(double number) {
            pValue = known(Math.min(1, number));
            return this;
        }

        Maker lacking(Reason why) {
            reason = Optional.of(why);
            return this;
        }

        Estimate estimate() {
            return new Estimate(this);
        }

        Estimate empty(Reason why) {
            return lacking(why).estimate();
        }

        private static OptionalDouble known(double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("values: the result is beyond a double");
            }
            return OptionalDouble.of(number + 0.0); // no minus zero
        }
    }
}
