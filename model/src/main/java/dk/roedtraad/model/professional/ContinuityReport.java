package dk.roedtraad.model.professional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * How steady those have been whom the youth has had to hold on to, up to a day (Danish: sammenhæng i relationerne; S0-53, S0-55,
 * S0-56). It counts and judges nobody. While it is not known that the team is complete, each count is a least one, and the days
 * without are at most so many.
 */
@Value.Immutable
public sealed interface ContinuityReport extends DomainValue, WithContinuityReport permits ImmutableContinuityReport {

    /** The day up to which it counts, with that day. */
    LocalDate getOn();

    /** How many people have a role for the youth on the day (Danish: kontakter på én gang). */
    @Min(0)
    int getContacts();

    /** How many times the continuous professional has changed (Danish: skift), each time another person began. */
    @Min(0)
    int getChanges();

    /** The id of the professional whom the youth has had longest without a break; the first by id where two are equal. */
    Optional<String> getLongestRelationWith();

    /** The days of that relation. */
    @Min(0)
    int getLongestRelationDays();

    /** How many days a plan whose period is known has been active. Without any there are no days to have somebody on. */
    @Min(0)
    int getPlannedDays();

    /** The days of active plans without a continuous professional (Danish: dage uden), each unbroken stretch. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Period> getGaps();

    /** How many days the gaps have. */
    @Min(0)
    int getGapDays();

    /** The days of active plans with more than one continuous professional (Danish: overlap), each unbroken stretch. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Period> getOverlaps();

    /** What must be known before the counts are sure. */
    List<OpenPoint> getOpen();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContinuityReport}. */
    final class Builder extends ImmutableContinuityReport.Builder {
        Builder() {}
    }
}
