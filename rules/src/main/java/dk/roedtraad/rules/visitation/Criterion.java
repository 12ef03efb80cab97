package dk.roedtraad.rules.visitation;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/** One question of visitation (Danish: kriterium). Its answer is its own explanation. */
interface Criterion {

    /** Code, ground and sources. */
    Rule rule();

    /** Answers the question and says why. */
    Explanation evaluate(Inquiry inquiry);

    /** Not met where nothing is open that could make it so, and undetermined else. */
    static Answer notMetUnless(List<OpenPoint> open) {
        return open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED;
    }

    /** The answers of several, in their order. */
    static List<Explanation> evaluate(List<Criterion> criteria, Inquiry inquiry) {
        // A list that cannot be changed, which the node above then keeps as it is.
        Explanation[] answers = new Explanation[criteria.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = criteria.get(i).evaluate(inquiry);
        }
        return List.of(answers);
    }
}
