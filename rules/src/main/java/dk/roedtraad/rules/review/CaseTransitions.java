package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** What the rules about each transition of a case have in common. */
final class CaseTransitions {
    private CaseTransitions() {}

    /**
     * What a rule says of one transition.
     *
     * @param concerned whether the rule is about it at all
     * @param findings what it finds
     * @param open what keeps it from telling
     */
    record Said(boolean concerned, List<Finding> findings, List<OpenPoint> open) {
        static final Said NOTHING = new Said(false, List.of(), List.of());

        static Said found(List<Finding> findings, List<OpenPoint> open) {
            return new Said(true, findings, open);
        }

        static Said open(OpenPoint open) {
            return new Said(false, List.of(), List.of(open));
        }
    }

    /** What a rule says of all transitions together: a finding counts whatever else is open, and nothing is clear while anything is. */
    static RuleResult result(ReviewRule rule, Inquiry inquiry, Function<Transition, Said> about) {
        List<Said> said = inquiry.youthCase().getTransitions().getItems().stream()
                .map(about)
                .toList();
        List<Finding> findings =
                said.stream().flatMap(each -> each.findings().stream()).toList();
        if (!findings.isEmpty()) {
            return rule.found(findings);
        }
        List<OpenPoint> open = new ArrayList<>(openAboutList(inquiry));
        said.forEach(each -> open.addAll(each.open()));
        if (!open.isEmpty()) {
            return rule.undetermined(open);
        }
        return said.stream().anyMatch(Said::concerned) ? rule.found(List.of()) : rule.notApplicable();
    }

    /** What must be known before it can be said that there is no other transition. */
    static List<OpenPoint> openAboutList(Inquiry inquiry) {
        return inquiry.youthCase().getTransitions().isCompleteOn(inquiry.on())
                ? List.of()
                : List.of(OpenPoint.fact(CaseFacts.TRANSITIONS));
    }

    /** Where something of a transition lies in the case document. */
    static String pointer(Inquiry inquiry, Transition transition, String below) {
        return CaseFacts.TRANSITIONS.getPointer() + "/items/"
                + inquiry.youthCase().getTransitions().getItems().indexOf(transition) + below;
    }

    /** A fact of a transition that must be known. */
    static OpenPoint open(Inquiry inquiry, Transition transition, String below) {
        return OpenPoint.fact(FactKey.at(pointer(inquiry, transition, below)));
    }

    /** Whether a fact holds a day on or before another. */
    static boolean isReached(Fact<LocalDate> fact, LocalDate on) {
        return fact instanceof Fact.Known<LocalDate> known && !known.getValue().isAfter(on);
    }
}
