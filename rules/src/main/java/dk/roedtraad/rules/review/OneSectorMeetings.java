package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
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
final class OneSectorMeetings extends PlanRule {
    OneSectorMeetings() {
        super("ONE_SECTOR_MEETINGS", Ground.MODEL, Level.LOOK_AT, "S1-80");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        boolean hasMet = false;
        for (Located<CoherentPlan> plan : plans) {
            List<Located<Meeting>> held = new ArrayList<>();
            List<OpenPoint> perhapsHeld = new ArrayList<>();
            for (Located<Meeting> meeting : plan.each("/meetings", plan.item().getMeetings())) {
                switch (wasHeld(meeting.item(), inquiry.on())) {
                    case MET -> held.add(meeting);
                    case UNDETERMINED ->
                        perhapsHeld.add(
                                meeting.ask(meeting.item().getDate() instanceof Fact.Unknown ? "/date" : "/held"));
                    case NOT_MET -> {}
                }
            }
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
        List<Located<Professional>> team =
                Located.in(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam());
        for (Located<Meeting> meeting : held) {
            for (String participant : meeting.item().getParticipants()) {
                Optional<Located<Professional>> professional = team.stream()
                        .filter(each -> each.item().getId().equals(participant))
                        .findFirst();
                Optional<Code> sector =
                        professional.flatMap(each -> each.item().getUnit()).flatMap(Unit::getSector);
                sector.ifPresent(sectors::add);
                if (sector.isEmpty() && professional.isPresent()) {
                    unknown.add(professional.get().ask("/unit"));
                } else if (professional.isEmpty() && !isOfTheNetwork(participant, inquiry)) {
                    unknown.add(OpenPoint.fact(CaseFacts.TEAM));
                }
            }
        }
        if (sectors.size() > 1) {
            return;
        }
        looked.ask(unknown);
        looked.askForAll(plan, "/meetings", plan.item().getMeetings(), inquiry);
        if (sectors.size() == 1
                && unknown.isEmpty()
                && plan.item().getMeetings().isCompleteOn(inquiry.on())) {
            looked.find(plan.finding("/meetings")
                    .addArgument(Argument.code("sector", sectors.iterator().next())));
        }
    }

    private static boolean isOfTheNetwork(String id, Inquiry inquiry) {
        return inquiry.youthCase().getYouth().getNetwork().getItems().stream()
                .anyMatch(person -> person.getId().equals(id));
    }

    private static Answer wasHeld(Meeting meeting, LocalDate on) {
        Answer held = meeting.getHeld() instanceof Fact.Known<Boolean> known
                ? Answer.of(known.getValue())
                : Answer.UNDETERMINED;
        Answer past = meeting.getDate() instanceof Fact.Known<LocalDate> date
                ? Answer.of(!date.getValue().isAfter(on))
                : Answer.UNDETERMINED;
        return held.and(past);
    }
}
