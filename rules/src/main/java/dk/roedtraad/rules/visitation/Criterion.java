package dk.roedtraad.rules.visitation;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.rules.inquiry.Inquiry;

/** One question of visitation (Danish: kriterium). Its answer is its own explanation. */
@FunctionalInterface
interface Criterion {

    /** Answers the question and says why. */
    Explanation evaluate(Inquiry inquiry);
}
