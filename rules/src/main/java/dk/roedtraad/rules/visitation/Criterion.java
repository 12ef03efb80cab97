package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/** One question of visitation (Danish: kriterium). Its answer is its own explanation. */
interface Criterion {

    /** Code, ground and sources. */
    Rule rule();

    /** Answers the question and says why. */
    Explanation evaluate(Inquiry inquiry);

    /** The answers of several, in their order. */
    static List<Explanation> evaluate(List<Criterion> criteria, Inquiry inquiry) {
        List<Explanation> answers = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            answers.add(criterion.evaluate(inquiry));
        }
        return answers;
    }
}
