package dk.roedtraad.rules.visitation;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/** One question of visitation (Danish: kriterium). Its answer is its own explanation. */
interface Criterion {

    /** Code, ground and sources. */
    Rule rule();

    /** Answers the question and says why. */
    Explanation evaluate(Inquiry inquiry);
}
