package dk.roedtraad.serialization.table;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.transition.Timeline;

/**
 * A case for research, and what was answered about it on its day.
 *
 * @param researchCase the case
 * @param decision what visitation said of its {@link ResearchCase#getView() view}
 * @param progression the scores of its {@link ResearchCase#getMeasured() measurements}
 * @param timeline the dates of its {@link ResearchCase#getView() view}
 */
public record CaseResults(ResearchCase researchCase, Decision decision, Progression progression, Timeline timeline) {
    /**
     * What rows are made of.
     *
     * @throws IllegalArgumentException if a result is of another day
     */
    public CaseResults {
        if (!decision.getOn().equals(researchCase.getOn())
                || !progression.getOn().equals(researchCase.getOn())
                || !timeline.getOn().equals(researchCase.getOn())) {
            throw new IllegalArgumentException("results: all of the day of the case");
        }
    }

    /** Says that there are results, never which. */
    @Override
    public String toString() {
        return "CaseResults{***}";
    }
}
