package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;

/** Decisions as visitation makes them, of the answers that key figures read. */
final class Decisions {
    private Decisions() {}

    static Decision of(LocalDate on, Answer age, Answer kuiEffort, Answer socialSupport, Answer accepts) {
        return Decision.builder()
                .on(on)
                .ruleSet("test")
                .outcome(Outcome.CLARIFY)
                .criteria(Explanation.all(
                        rule("TARGET_GROUP"),
                        List.of(
                                leaf("AGE", age),
                                leaf("KUI_EFFORT", kuiEffort),
                                leaf("SOCIAL_SUPPORT", socialSupport),
                                // judged by a professional, and not among what can be counted
                                leaf("SOCIAL_OR_FUNCTIONAL_NEED", Answer.NOT_MET))))
                .conditions(Explanation.all(rule("READY"), List.of(leaf("YOUTH_ACCEPTS", accepts))))
                .municipalResponsibility(Explanation.all(rule("MUNICIPAL_RESPONSIBILITY"), List.of()))
                .build();
    }

    private static Explanation leaf(String code, Answer answer) {
        return Explanation.builder().rule(rule(code)).answer(answer).build();
    }

    private static Rule rule(String code) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(Ground.MODEL)
                .addSources("S1-08")
                .build();
    }
}
