package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.NetworkRelations;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.inquiry.RunningSpells;

/**
 * Has a company, an education institution or civil society been thought of in an active plan? (card P-15) It has when one provides an
 * effort, when the youth is in education or work, when one takes part as a professional, or when a person of the network is a mentor or
 * role model from outside.
 */
final class NetworkNotConsidered extends PlanRule {
    private static final Set<Code> AT_COMPANY_OR_SCHOOL = Set.of(
            EffortKinds.WORK_PLACEMENT,
            EffortKinds.PART_TIME_JOB,
            EffortKinds.IPS,
            EffortKinds.FGU,
            EffortKinds.STU,
            EffortKinds.BRIDGING,
            EffortKinds.TEACHING);
    private static final Set<Code> FROM_OUTSIDE = Set.of(
            Roles.COMPANY_CONSULTANT, Roles.CONTACT_TEACHER, Roles.IPS_CONSULTANT, Roles.MENTOR, Roles.VOLUNTEER);
    private static final Set<Code> CIVIL = Set.of(NetworkRelations.MENTOR_VOLUNTEER, NetworkRelations.ROLE_MODEL);

    NetworkNotConsidered() {
        super("NETWORK_NOT_CONSIDERED", Ground.MODEL, Level.FOR_INFORMATION, "S1-59");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        if (!isConsidered(inquiry)) {
            YouthCase youthCase = inquiry.youthCase();
            looked.askForAll(CaseFacts.EFFORTS.getPointer(), youthCase.getEfforts(), inquiry);
            looked.askForAll(CaseFacts.TEAM.getPointer(), youthCase.getTeam(), inquiry);
            looked.askForAll("/youth/network", youthCase.getYouth().getNetwork(), inquiry);
            looked.ask(RunningSpells.education(inquiry).open());
            looked.ask(RunningSpells.employment(inquiry).open());
            Located.in(CaseFacts.EFFORTS.getPointer(), youthCase.getEfforts()).stream()
                    .filter(effort -> effort.item().getKind().isEmpty())
                    .forEach(effort -> looked.ask(effort.ask("/kind")));
            if (looked.isClear()) {
                plans.forEach(plan -> looked.find(plan.finding("")));
            }
        }
        return looked.of(this);
    }

    private static boolean isConsidered(Inquiry inquiry) {
        YouthCase youthCase = inquiry.youthCase();
        return RunningSpells.education(inquiry).any() == Answer.MET
                || RunningSpells.employment(inquiry).any() == Answer.MET
                || youthCase.getEfforts().getItems().stream()
                        .anyMatch(effort -> effort.getKind()
                                .filter(AT_COMPANY_OR_SCHOOL::contains)
                                .isPresent())
                || youthCase.getTeam().getItems().stream()
                        .flatMap(professional -> professional.getRoles().stream())
                        .anyMatch(role -> FROM_OUTSIDE.contains(role.getRole()))
                || youthCase.getYouth().getNetwork().getItems().stream()
                        .anyMatch(person -> CIVIL.contains(person.getRelation()));
    }
}
