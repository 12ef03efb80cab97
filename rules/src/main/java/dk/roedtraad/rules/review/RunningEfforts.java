package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** The efforts that are known to run on the day of an inquiry, each with its place in the case document. */
final class RunningEfforts {
    private static final Inquiry.Derived<List<Located<Effort>>> LOCATED =
            new Inquiry.Derived<>(inquiry -> List.copyOf(Located.in(
                    CaseFacts.EFFORTS.getPointer(),
                    inquiry.youthCase().getEfforts(),
                    effort -> effort.runsOn(inquiry.on()) == Answer.MET)));

    private RunningEfforts() {}

    static List<Located<Effort>> located(Inquiry inquiry) {
        return inquiry.get(LOCATED);
    }
}
