package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * The development over time (Danish: progression), series by series. It is the start of a talk, not a verdict (S1-126).
 */
@Value.Immutable
public sealed interface Progression extends DomainValue, WithProgression permits ImmutableProgression {

    /** The day of the question; later measurements are left out. */
    LocalDate getOn();

    /** The series, the one that began first at the top. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Series> getSeries();

    /** The measurements that are in no series, and why. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<LeftOut> getLeftOut();

    /** How well the rhythm of each instrument that has one was kept. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Adherence> getAdherence();

    /** Where youth and professional have answered the same items. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Discrepancy> getDiscrepancies();

    /** Efforts, the continuous professional, and stretches without effort, from the first measurement on. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<CourseSpan> getCourse();

    /** What must be known before it can be said that there was no other stretch without effort. */
    List<OpenPoint> getOpen();

    /** What there is to talk about, most certain first within each series. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<TalkingPoint> getTalkingPoints();

    /** What a host proposes to talk about first; the library proposes nothing. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<DecisionProposal> getProposal();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progression}. */
    final class Builder extends ImmutableProgression.Builder {
        Builder() {}
    }
}
