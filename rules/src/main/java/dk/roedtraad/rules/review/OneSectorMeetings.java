package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Have the meetings of an active plan brought more than one sector together? (card P-17) */
final class OneSectorMeetings extends CodedRule {
    OneSectorMeetings() {
        super("ONE_SECTOR_MEETINGS", Ground.MODEL, Level.LOOK_AT, "S1-80");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<CoherentPlan>> plans = ActivePlan.located(inquiry);
        if (plans.isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        Looked looked = new Looked();
        boolean hasMet = false;
        for (Located<CoherentPlan> plan : plans) {
            List<Located<Meeting>> past = Located.in(
                            plan.pointer() + "/meetings", plan.item().getMeetings())
                    .stream()
                    .filter(meeting -> isBy(meeting.item(), inquiry.on()))
                    .toList();
            List<Located<Meeting>> held =
                    past.stream().filter(meeting -> isHeld(meeting.item())).toList();
            List<OpenPoint> perhapsHeld = past.stream()
                    .filter(meeting -> meeting.item().getHeld() instanceof Fact.Unknown)
                    .map(meeting -> meeting.ask("/held"))
                    .toList();
            hasMet |= !held.isEmpty();
            look(plan, held, perhapsHeld, inquiry, looked);
        }
        RuleResult result = looked.of(this);
        return !hasMet && result.getKind() == RuleResult.Kind.CLEAR ? notApplicable() : result;
    }

    private static void look(
            Located<CoherentPlan> plan,
            List<Located<Meeting>> held,
            List<OpenPoint> perhapsHeld,
            Inquiry inquiry,
            Looked looked) {
        Set<Code> sectors = new LinkedHashSet<>();
        List<OpenPoint> unknown = new ArrayList<>(perhapsHeld);
        for (Located<Meeting> meeting : held) {
            for (Located<Professional> professional :
                    Located.in(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam())) {
                if (meeting.item()
                        .getParticipants()
                        .contains(professional.item().getId())) {
                    Optional<Code> sector = professional.item().getUnit().flatMap(Unit::getSector);
                    sector.ifPresentOrElse(sectors::add, () -> unknown.add(professional.ask("/unit")));
                }
            }
        }
        if (sectors.size() > 1) {
            return;
        }
        looked.ask(unknown);
        looked.askForAll(plan.pointer() + "/meetings", plan.item().getMeetings(), inquiry);
        if (sectors.size() == 1
                && unknown.isEmpty()
                && plan.item().getMeetings().isCompleteOn(inquiry.on())) {
            looked.find(plan.finding("/meetings")
                    .addArgument(Argument.code("sector", sectors.iterator().next())));
        }
    }

    private static boolean isBy(Meeting meeting, LocalDate on) {
        return meeting.getDate() instanceof Fact.Known<LocalDate> date
                && !date.getValue().isAfter(on);
    }

    private static boolean isHeld(Meeting meeting) {
        return meeting.getHeld() instanceof Fact.Known<Boolean> held && held.getValue();
    }
}
