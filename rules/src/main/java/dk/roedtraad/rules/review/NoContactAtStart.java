package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.AfterCare;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.professional.ContactAgreement;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.EmploymentKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is contact planned for the first time in an education or a job, which takes most? (card T-10) Asked before a start that is known
 * and through the days that the host has set; any meeting, any agreed rhythm of contact and any after-care in those days will do.
 */
final class NoContactAtStart extends CodedRule {
    NoContactAtStart() {
        super("NO_CONTACT_AT_START", Ground.PRACTICE, Level.LOOK_AT, "S2-55", "S2-82");
    }

    private static final Set<Code> JOBS = Set.of(
            EmploymentKinds.ORDINARY_JOB,
            EmploymentKinds.SUBSIDISED_JOB,
            EmploymentKinds.FLEX_JOB,
            EmploymentKinds.APPRENTICESHIP);

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> days = inquiry.number(ParameterKeys.FIRST_TIME);
        if (days.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.FIRST_TIME));
        }
        long length = days.get().getValue().longValueExact();
        List<OpenPoint> open = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean concerned = false;
        for (Start start : starts(inquiry, open)) {
            LocalDate end = start.day().plusDays(length);
            if (!inquiry.on().isBefore(end)) {
                continue;
            }
            concerned = true;
            Period firstTime = Period.of(start.day(), end);
            if (!isContactPlanned(inquiry, firstTime)) {
                List<OpenPoint> perhaps = perhapsPlanned(inquiry);
                open.addAll(perhaps);
                if (perhaps.isEmpty()) {
                    findings.add(Finding.builder()
                            .addPointer(start.pointer())
                            .addArgument(Argument.date("start", start.day()))
                            .build());
                }
            }
        }
        if (!findings.isEmpty()) {
            return found(findings, List.of(days.get()));
        }
        return !open.isEmpty()
                ? undetermined(open.stream().distinct().toList())
                : concerned ? found(List.of(), List.of(days.get())) : notApplicable();
    }

    private record Start(LocalDate day, String pointer) {}

    private static List<Start> starts(Inquiry inquiry, List<OpenPoint> open) {
        List<Start> starts = new ArrayList<>();
        // Compulsory school is no start of this kind.
        starts(
                inquiry,
                CaseFacts.EDUCATION,
                inquiry.youthCase().getCircumstances().getEducation(),
                kind -> !EducationKinds.primaryAndLowerSecondary().contains(kind),
                starts,
                open);
        starts(
                inquiry,
                CaseFacts.EMPLOYMENT,
                inquiry.youthCase().getCircumstances().getEmployment(),
                JOBS::contains,
                starts,
                open);
        return starts;
    }

    private static void starts(
            Inquiry inquiry,
            FactKey key,
            FactList<Spell> spells,
            Predicate<Code> counts,
            List<Start> starts,
            List<OpenPoint> open) {
        if (!spells.isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(key));
        }
        for (int i = 0; i < spells.getItems().size(); i++) {
            Spell spell = spells.getItems().get(i);
            String pointer = key.getPointer() + "/items/" + i;
            if (!counts.test(spell.getKind())) {
                continue;
            }
            if (spell.getPeriod() instanceof Fact.Known<Period> period) {
                boolean hasEnded = period.getValue()
                        .getEndExclusive()
                        .filter(end -> !end.isAfter(inquiry.on()))
                        .isPresent();
                if (!hasEnded) {
                    starts.add(new Start(period.getValue().getStartInclusive(), pointer));
                }
            } else {
                open.add(OpenPoint.fact(FactKey.at(pointer + "/period")));
            }
        }
    }

    private static boolean isContactPlanned(Inquiry inquiry, Period firstTime) {
        return inquiry.youthCase().getPlans().getItems().stream()
                        .anyMatch(plan -> plan.getMeetings().getItems().stream()
                                        .anyMatch(meeting -> isIn(meeting, firstTime))
                                || plan.getAfterCare().getItems().stream().anyMatch(after -> isIn(after, firstTime)))
                || inquiry.youthCase().getEfforts().getItems().stream().anyMatch(effort -> isIn(effort, firstTime))
                || inquiry.youthCase().getTeam().getItems().stream()
                        .flatMap(professional -> professional.getRoles().stream())
                        .anyMatch(role -> isIn(role, firstTime));
    }

    private static boolean isIn(Meeting meeting, Period firstTime) {
        return meeting.getDate() instanceof Fact.Known<LocalDate> day && firstTime.contains(day.getValue());
    }

    private static boolean isIn(AfterCare after, Period firstTime) {
        return after.getPeriod() instanceof Fact.Known<Period> period
                && period.getValue().overlaps(firstTime);
    }

    private static boolean isIn(Effort effort, Period firstTime) {
        return effort.getContactEvery().isPresent()
                && effort.getPeriod() instanceof Fact.Known<Period> period
                && period.getValue().overlaps(firstTime);
    }

    private static boolean isIn(RolePeriod role, Period firstTime) {
        return role.getPeriod().overlaps(firstTime)
                && role.getContact()
                        .map(ContactAgreement::getEvery)
                        .map(every -> every.on(firstTime
                                .getEndExclusive()
                                .orElse(firstTime.getStartInclusive())
                                .minusDays(1)))
                        .filter(every -> every instanceof Fact.Known<Interval>)
                        .isPresent();
    }

    /** What could hold a contact that is not known. */
    private static List<OpenPoint> perhapsPlanned(Inquiry inquiry) {
        List<OpenPoint> open = new ArrayList<>();
        if (!inquiry.youthCase().getPlans().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.PLANS));
        }
        if (!inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.TEAM));
        }
        if (!inquiry.youthCase().getEfforts().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        for (CoherentPlan plan : inquiry.youthCase().getPlans().getItems()) {
            String pointer = inquiry.pointerTo(plan);
            if (!plan.getMeetings().isCompleteOn(inquiry.on())) {
                open.add(OpenPoint.fact(FactKey.at(pointer + "/meetings")));
            }
            if (!plan.getAfterCare().isCompleteOn(inquiry.on())) {
                open.add(OpenPoint.fact(FactKey.at(pointer + "/afterCare")));
            }
            addUnknown(plan.getMeetings(), Meeting::getDate, pointer + "/meetings/items/", "/date", open);
            addUnknown(plan.getAfterCare(), AfterCare::getPeriod, pointer + "/afterCare/items/", "/period", open);
        }
        List<Effort> efforts = inquiry.youthCase().getEfforts().getItems();
        for (Effort effort : efforts) {
            if (effort.getContactEvery().isPresent() && effort.getPeriod() instanceof Fact.Unknown) {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/period")));
            }
        }
        return open;
    }

    private static <T> void addUnknown(
            FactList<T> list, Function<T, Fact<?>> when, String pointer, String below, List<OpenPoint> open) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (when.apply(list.getItems().get(i)) instanceof Fact.Unknown) {
                open.add(OpenPoint.fact(FactKey.at(pointer + i + below)));
            }
        }
    }
}
