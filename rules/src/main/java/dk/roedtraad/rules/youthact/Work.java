package dk.roedtraad.rules.youthact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.EmploymentKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.inquiry.RunningSpells;
import dk.roedtraad.rules.parameter.ParameterKeys;

import static dk.roedtraad.rules.youthact.YouthEffortActRules.*;

/** What the act asks about work (Danish: arbejde). It gives no number of hours, so none is made up. */
final class Work {
    /** Work beside school, or for a few days: whether it keeps the duty is for the municipality to say. */
    private static final Set<Code> SMALL =
            Set.of(EmploymentKinds.PART_TIME_JOB, EmploymentKinds.SCHOOL_PLACEMENT, EmploymentKinds.TASTER_PLACEMENT);

    private Work() {}

    /**
     * Is the youth in work in the sense of the duty? A job beside school alone does not settle it: it asks the municipality,
     * whose word is the fact on other activity.
     */
    static Explanation inWork(Inquiry inquiry) {
        RunningSpells proper = RunningSpells.employment(inquiry, spell -> !isSmall(spell));
        boolean isJudged =
                CaseFacts.OTHER_ACTIVITY.in(inquiry.youthCase(), inquiry.on()) instanceof Fact.Known<Boolean>;
        RunningSpells small = RunningSpells.employment(inquiry, Work::isSmall);
        if (proper.any() == Answer.MET || isJudged || small.any() == Answer.NOT_MET) {
            return proper.anyRuns(IN_WORK);
        }
        List<OpenPoint> open = new ArrayList<>(proper.open());
        if (small.any() == Answer.MET) {
            open.add(OpenPoint.judgement(CaseFacts.OTHER_ACTIVITY.getKey()));
        } else {
            small.open().stream().filter(point -> !open.contains(point)).forEach(open::add);
        }
        return Explanation.builder()
                .rule(IN_WORK)
                .addReading(RunningSpells.employment(inquiry).reading())
                .answer(Answer.UNDETERMINED)
                .open(open)
                .build();
    }

    private static boolean isSmall(Spell spell) {
        return SMALL.contains(spell.getKind());
    }

    /**
     * Is the youth not exempt from outreach by work? Two pages of the ministry give two numbers of hours, so the number is the
     * host's. Who does not work is not exempt.
     */
    static Explanation notExemptFromOutreach(Inquiry inquiry) {
        RunningSpells jobs = RunningSpells.employment(inquiry);
        Explanation.Builder leaf = Explanation.builder()
                .rule(NOT_EXEMPT_BY_WORK)
                .addReading(jobs.reading())
                .addReading(CaseFacts.WEEKLY_WORK_HOURS.read(inquiry.youthCase(), inquiry.on()));
        Fact<Integer> hours = CaseFacts.WEEKLY_WORK_HOURS.in(inquiry.youthCase(), inquiry.on());
        boolean worksByTheHour = hours instanceof Fact.Known<Integer> known && known.getValue() > 0;
        boolean worksNoHour = hours instanceof Fact.Known<Integer> known && known.getValue() == 0;
        if (jobs.any() == Answer.NOT_MET || worksNoHour) {
            return leaf.answer(Answer.MET).build();
        }
        if (jobs.any() == Answer.UNDETERMINED && !worksByTheHour) {
            return leaf.answer(Answer.UNDETERMINED).open(jobs.open()).build();
        }
        Parameter enough = inquiry.number(ParameterKeys.OUTREACH_WORK_HOURS).orElse(null);
        if (enough == null) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(inquiry.noNumber(ParameterKeys.OUTREACH_WORK_HOURS))
                    .build();
        }
        leaf.addParameter(enough);
        return hours instanceof Fact.Known<Integer> known
                ? leaf.answer(Answer.of(known.getValue() < enough.getValue().intValueExact()))
                        .build()
                : leaf.answer(Answer.UNDETERMINED)
                        .addOpen(CaseFacts.WEEKLY_WORK_HOURS.toOpenPoint())
                        .build();
    }

    /** Is the youth not in at least half-time work? Who has no job is not; of a job the case must say whether it is. */
    static Explanation notHalfTime(Inquiry inquiry) {
        RunningSpells jobs = RunningSpells.employment(inquiry);
        return jobs.any() == Answer.NOT_MET
                ? jobs.noneRuns(NOT_HALF_TIME_WORK)
                : inquiry.ask(NOT_HALF_TIME_WORK, CaseFacts.HALF_TIME_WORK, half -> !half);
    }
}
