package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * The direction of a series over time (Danish: udvikling over tid), on dates that need not be regular. Two dates are a difference;
 * with fewer than three there is no direction to tell.
 */
@Value.Immutable
public sealed interface Trend extends DomainValue, WithTrend permits ImmutableTrend {

    /** The number of different days with a score. */
    @Min(0)
    int getDays();

    /** The first day with a score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<LocalDate> getFirstDay();

    /** The latest day with a score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<LocalDate> getLatestDay();

    /** The median of all slopes between two days, which one odd score does not move (Theil 1950, Sen 1968). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Slope> getTheilSen();

    /** The line of least squares. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Slope> getLeastSquares();

    /** Whether a direction is told exactly when there are three days or more. */
    @AssertTrue
    default boolean isToldFromThreeDays() {
        boolean told = getDays() >= LEAST_DAYS;
        return told == getTheilSen().isPresent() && told == getLeastSquares().isPresent();
    }

    /**
     * Whether the direction is sure: the 95 % interval of {@link #getTheilSen()} does not reach across zero, on at least {@link
     * #LEAST_DAYS_TO_BE_SURE} days.
     */
    default boolean tellsSureDirection() {
        if (getDays() < LEAST_DAYS_TO_BE_SURE || getTheilSen().isEmpty()) {
            return false;
        }
        Slope slope = getTheilSen().get();
        int lower = slope.getLowerPer30Days().orElse(BigDecimal.ZERO).signum();
        int upper = slope.getUpperPer30Days().orElse(BigDecimal.ZERO).signum();
        return lower * upper > 0;
    }

    /** With fewer days there is no direction. */
    int LEAST_DAYS = 3;

    /**
     * With fewer days no direction can be sure at 95 %: even when every score is higher than the one before it, Kendall's test has
     * p = 2/3! with three and p = 2/4! with four.
     */
    int LEAST_DAYS_TO_BE_SURE = 5;

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trend}. */
    final class Builder extends ImmutableTrend.Builder {
        Builder() {}
    }
}
