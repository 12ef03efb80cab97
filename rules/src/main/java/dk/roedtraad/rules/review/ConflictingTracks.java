package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Tracks;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Lead two active plans in different directions, such as education in the one and a job in the other? */
final class ConflictingTracks extends CodedRule {
    private static final Set<Code> OPEN = Set.of(Tracks.UNDECIDED, Tracks.COMBINED);

    ConflictingTracks() {
        super("CONFLICTING_TRACKS", Ground.LIBRARY, Level.LOOK_AT, "S1-62", "S1-65");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<CoherentPlan>> plans = ActivePlan.located(inquiry);
        Looked looked = new Looked();
        for (int i = 0; i < plans.size(); i++) {
            for (Located<CoherentPlan> other : plans.subList(i + 1, plans.size())) {
                compare(plans.get(i), other, inquiry, looked);
            }
        }
        looked.ask(ActivePlan.perhapsMore(inquiry));
        return plans.size() < 2 && looked.isClear() ? notApplicable() : looked.of(this);
    }

    private static void compare(
            Located<CoherentPlan> one, Located<CoherentPlan> other, Inquiry inquiry, Looked looked) {
        if (!(one.item().getTrack().on(inquiry.on()) instanceof Fact.Known<Code> track)) {
            looked.ask(one.ask("/track"));
        } else if (!(other.item().getTrack().on(inquiry.on()) instanceof Fact.Known<Code> another)) {
            looked.ask(other.ask("/track"));
        } else if (!track.getValue().equals(another.getValue())
                && !OPEN.contains(track.getValue())
                && !OPEN.contains(another.getValue())) {
            looked.find(one.finding("/track")
                    .addPointer(other.pointer() + "/track")
                    .addArguments(Argument.code("one", track.getValue()), Argument.code("other", another.getValue())));
        }
    }
}
