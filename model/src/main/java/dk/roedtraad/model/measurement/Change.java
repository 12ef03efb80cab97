package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * The difference between two scores of one series (Danish: ændring), with two verdicts: is it relevant, and is it larger than the measurement error?
 */
@Value.Immutable
public sealed interface Change extends DomainValue, WithChange permits ImmutableChange {

    /** Whether the difference matters to a person. */
    enum Relevance {
        /** Better, by at least the relevant change. */
        IMPROVED,
        /** Less than the relevant change either way. */
        NO_RELEVANT_CHANGE,
        /** Worse, by at least the relevant change. */
        DECLINED,
        /** At least the relevant change, on a scale of which nobody has said which way is good. */
        CHANGED,
        /** No study gives a relevant change. */
        NOT_KNOWN
    }

    /** Whether the difference is larger than the measurement error. */
    enum Reliability {
        /** Larger than the minimal detectable change. */
        BEYOND_MEASUREMENT_ERROR,
        /** Not larger: the number may have swung. */
        WITHIN_MEASUREMENT_ERROR,
        /** No study gives the measurement error. */
        NOT_KNOWN
    }

    /** How reliability was judged. A report uses one of them: they can differ. */
    enum Method {
        /** The difference against its standard error (Jacobson and Truax 1991). */
        JACOBSON_TRUAX,
        /** The difference from what regression to the mean would give (Edwards, Yarvis, Mueller, Zingale and Wagman 1978). */
        EDWARDS_NUNNALLY
    }

    /** Whether the border between those who do well and those who do not was crossed. */
    enum Crossing {
        /** Over to those who do well. */
        TO_BETTER,
        /** Over to those who do not. */
        TO_WORSE,
        /** Both scores are on one side. */
        NOT_CROSSED
    }

    /** What reliability and the border come to (Jacobson and Truax 1991). A term of research: not for a talk, and no word about a person. */
    enum JacobsonTruax {
        /** Reliably better, and over the border. */
        RECOVERED,
        /** Reliably better. */
        IMPROVED,
        /** Not reliably changed. */
        UNCHANGED,
        /** Reliably worse. */
        DETERIORATED,
        /** Reliably worse, and over the border. */
        HARMED
    }

    /** The day of the earlier score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getEarlier();

    /** The day of the later score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getLater();

    /** The later index less the earlier one, rounded to ten decimals. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    BigDecimal getDifference();

    /** Whether the difference matters to a person. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Relevance getRelevance();

    /** Whether the difference is larger than the measurement error. */
    Reliability getReliability();

    /**
     * The number of scores at each end whose means are compared; absent where one score is compared with one. A mean swings
     * less, so that a smaller change can be told from measurement error.
     */
    Optional<@Min(2) Integer> getMeanOf();

    /** The smallest difference that this comparison can tell from measurement error; none where no study gives it. */
    Optional<BigDecimal> getDetectable();

    /** How reliability was judged. */
    Optional<Method> getMethod();

    /**
     * The reliable change index, with the sign of the difference in index points, whichever way is good; beyond 1.96 either way it
     * is larger than the measurement error. Absent where the detectable change is zero.
     */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getReliableChangeIndex();

    /** Whether the border was crossed; absent where there is none or nobody has said which way is good. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Crossing> getCrossing();

    /** What they come to; absent where there is no border, no measurement error, or no good way. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<JacobsonTruax> getJacobsonTruax();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Change}. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
