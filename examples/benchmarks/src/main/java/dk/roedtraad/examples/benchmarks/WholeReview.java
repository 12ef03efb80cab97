package dk.roedtraad.examples.benchmarks;

import java.time.LocalDate;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.progression.Progressions;

/** All that the verbs say of one case on a day. */
record WholeReview(Decision decision, Progression progression, Findings findings, Timeline timeline) {
    private static final Visitation VISITATION = Visitation.standard();
    private static final Progressions PROGRESSIONS = Progressions.standard();
    private static final Review REVIEW = Review.standard();
    private static final Transitions TRANSITIONS = Transitions.standard();

    static WholeReview of(YouthCase youthCase, LocalDate on) {
        Decision decision = decision(youthCase, on);
        Progression progression = progression(youthCase, on);
        return new WholeReview(
                decision, progression, findings(youthCase, decision, progression, on), timeline(youthCase, on));
    }

    static Decision decision(YouthCase youthCase, LocalDate on) {
        return VISITATION.decide(youthCase, on);
    }

    static Progression progression(YouthCase youthCase, LocalDate on) {
        return PROGRESSIONS.progression(youthCase, on);
    }

    static Findings findings(YouthCase youthCase, Decision decision, Progression progression, LocalDate on) {
        return REVIEW.review(youthCase, decision, progression, on);
    }

    static Timeline timeline(YouthCase youthCase, LocalDate on) {
        return TRANSITIONS.timeline(youthCase, on);
    }
}
