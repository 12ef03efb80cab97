package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Has an active plan more than one continuous professional on the day? (card P-02) */
final class CoordinatorOverlap extends CodedRule {
    CoordinatorOverlap() {
        super("COORDINATOR_OVERLAP", Ground.MODEL, Level.LOOK_AT, "S1-60", "S1-61", "S0-53");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        if (inquiry.activePlans().isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        List<Located<RolePeriod>> held = ActivePlan.coordinatingRoles(inquiry);
        Looked looked = new Looked();
        for (int i = 0; i < held.size(); i++) {
            for (Located<RolePeriod> other : held.subList(i + 1, held.size())) {
                if (!ofOnePerson(held.get(i), other)) {
                    Period both = held.get(i)
                            .item()
                            .getPeriod()
                            .intersection(other.item().getPeriod())
                            .orElseThrow(); // both are held on the day
                    looked.find(held.get(i)
                            .finding("")
                            .addPointer(other.pointer())
                            .addArgument(Argument.date("from", both.getStartInclusive()))
                            .addAllArguments(Days.last(both)));
                }
            }
        }
        looked.askForAll(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam(), inquiry);
        return looked.of(this);
    }

    private static boolean ofOnePerson(Located<RolePeriod> one, Located<RolePeriod> other) {
        return Objects.equals(one.holder(), other.holder());
    }

    /** The one who came first lets go on the day the next began; where both began on one day, a person must say who it is. */
    @Override
    public Optional<YouthCase> repair(Question question, Finding finding) {
        YouthCase youthCase = question.inquiry().youthCase();
        List<Located<RolePeriod>> held = ActivePlan.coordinatingRoles(question.inquiry()).stream()
                .filter(role -> finding.getPointers().contains(role.pointer()))
                .sorted(Comparator.comparing(role -> role.item().getPeriod().getStartInclusive()))
                .toList();
        LocalDate first = held.get(0).item().getPeriod().getStartInclusive();
        LocalDate next = held.get(1).item().getPeriod().getStartInclusive();
        if (!first.isBefore(next)) {
            return Optional.empty();
        }
        RolePeriod ended = held.get(0).item();
        return Optional.of(youthCase.withTeam(youthCase
                .getTeam()
                .replaceIf(
                        professional -> professional.getRoles().contains(ended),
                        professional -> professional.withRoles(professional.getRoles().stream()
                                .map(role -> role.equals(ended)
                                        ? role.withPeriod(role.getPeriod().withEndExclusive(next))
                                        : role)
                                .toList()))));
    }
}
