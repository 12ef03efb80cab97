package dk.roedtraad.model.finding;

import java.util.Optional;

import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.transition.Timeline;
import org.immutables.value.Value;

/**
 * Everything the library says about a case on a day (Danish: sagsgennemgang): decision, answers to the act's own questions, progression,
 * findings, timeline and matches together.
 */
@Value.Immutable
public sealed interface CaseReview extends DomainValue, WithCaseReview permits ImmutableCaseReview {

    /** The decision of visitation. */
    Decision getDecision();

    /** What the act's own questions are answered, where they were asked. */
    Optional<LawAnswers> getLawAnswers();

    /** The progression. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Progression getProgression();

    /** The findings. */
    Findings getFindings();

    /** How steady those have been whom the youth has had to hold on to, where it was asked. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<ContinuityReport> getContinuity();

    /** The timeline. */
    Timeline getTimeline();

    /** What the catalogues have for the youth, where one was asked. */
    @Sensitive(Sensitivity.CRIMINAL_OFFENCE)
    Optional<Matches> getMatches();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseReview}. */
    final class Builder extends ImmutableCaseReview.Builder {
        Builder() {}
    }
}
