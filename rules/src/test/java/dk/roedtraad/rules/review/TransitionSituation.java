package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.AfterCare;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.plan.StatutoryPlanKinds;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.ChecklistItem;
import dk.roedtraad.model.transition.ChecklistItems;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.EmploymentKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.parameter.Tables;
import dk.roedtraad.rules.transition.HandoverPart;

/** A case of transitions.csv: the starting point, and what a line says is different. */
public final class TransitionSituation {
    private YouthCase youthCase = Cases.born(Cases.fullyKnown(), "2009-03-27")
            .withEfforts(Cases.complete())
            .withStatutoryPlans(Cases.complete())
            .withCircumstances(Cases.fullyKnown()
                    .getCircumstances()
                    .withEducation(Cases.complete())
                    .withEmployment(Cases.complete())
                    .withCharacteristics(disability(FactHistory.of(Fact.known(false)))));
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Professional> team = new ArrayList<>();
    private final List<CoherentPlan> plans = new ArrayList<>();
    private final List<StatutoryPlan> statutoryPlans = new ArrayList<>();
    private Optional<BigDecimal> firstTime = Optional.empty();
    private boolean moreTransitions;
    private boolean moreTeam;
    private boolean morePlans;
    private boolean moreStatutoryPlans;

    private TransitionSituation() {}

    /** Every case of the table with its day, and one with a transition of each kind that has a line of its own. */
    public static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        Tables.read(Objects.requireNonNull(TransitionSituation.class.getResourceAsStream("transitions.csv")))
                .forEach(line -> asked.add(new Asked(
                        of(line.getField("forskel fra udgangspunktet")).youthCase(),
                        line.getField("dag").isEmpty() ? Cases.TODAY : LocalDate.parse(line.getField("dag")))));
        for (String kind : List.of("eud10-to-youth-education", "municipal-effort-to-ordinary", "other")) {
            asked.add(new Asked(
                    Cases.bare().withTransitions(Cases.complete(whole(kind, Optional.of(Cases.TODAY)))), Cases.TODAY));
        }
        return asked;
    }

    static TransitionSituation of(String differences) {
        TransitionSituation situation = new TransitionSituation();
        for (String difference : differences.split("; ", -1)) {
            if (!difference.isEmpty()) {
                String[] parts = difference.split(": ", 2);
                situation.tell(parts[0], parts.length > 1 ? parts[1].split(" ", -1) : new String[0]);
            }
        }
        return situation;
    }

    YouthCase youthCase() {
        return youthCase
                .withTransitions(list(transitions, moreTransitions))
                .withTeam(list(team, moreTeam))
                .withPlans(list(plans, morePlans))
                .withStatutoryPlans(list(statutoryPlans, moreStatutoryPlans));
    }

    Optional<BigDecimal> firstTime() {
        return firstTime;
    }

    private static <T> FactList<T> list(List<T> items, boolean more) {
        return more ? FactList.atLeast(items) : FactList.complete(items, LocalDate.of(1997, 1, 1));
    }

    private void tell(String what, String... words) {
        switch (what) {
            case "født" -> youthCase = youthCase.withYouth(youthCase.getYouth().withBirthDate(day(words[0])));
            case "anbragt" ->
                youthCase = youthCase.withCircumstances(
                        youthCase.getCircumstances().withPlacedOutsideHome(FactHistory.of(dated(words))));
            case "handicap" ->
                youthCase = youthCase.withCircumstances(youthCase
                        .getCircumstances()
                        .withCharacteristics(disability(FactHistory.of(yesOrNo(words[0])))));
            case "støtte" -> support(words);
            case "lovplan" -> statutoryPlan(words);
            case "overgang" -> transitions.add(whole(kind(words[0]), known(words[1])));
            case "overlevering" -> last(transition -> transition.withHandover(Optional.empty()));
            case "uden" -> {
                for (String part : words) {
                    last(transition -> without(transition, HandoverPart.valueOf(part)));
                }
            }
            case "holdt tilbage" ->
                last(transition -> transition.withHandover(
                        transition.getHandover().orElseThrow().withNextMeeting(Fact.withheld())));
            case "godkendt" ->
                last(transition -> transition.withHandover(
                        transition.getHandover().orElseThrow().withApprovedByYouth(yesOrNo(words[0]))));
            case "giver" -> last(transition -> transition.withGiver(words[0]));
            case "forberedes fra" -> last(transition -> transition.withPreparationStart(day(words[0])));
            case "møde ved 18" -> last(transition -> transition.withHandoverMeeting(day(words[0])));
            case "tjek" -> check(words);
            case "fagperson" -> professional(words);
            case "plan" -> plan(words);
            case "slut" -> lastPlan(plan -> plan.withEndReason(Fact.known(Code.of(EndReasons.SYSTEM, words[0]))));
            case "efterværn" -> lastPlan(plan -> plan.withAfterCare(Cases.complete(afterCare(words))));
            case "møde" -> lastPlan(plan -> plan.withMeetings(plan.getMeetings().with(meeting(words))));
            case "alle møder kendt" ->
                lastPlan(plan ->
                        plan.withMeetings(FactList.complete(plan.getMeetings().getItems(), LocalDate.parse(words[0]))));
            case "måske møder" ->
                lastPlan(plan ->
                        plan.withMeetings(FactList.atLeast(plan.getMeetings().getItems())));
            case "måske efterværn" -> lastPlan(plan -> plan.withAfterCare(FactList.unknown()));
            case "uddannelse" ->
                youthCase = youthCase.withCircumstances(youthCase
                        .getCircumstances()
                        .withEducation(Cases.complete(spell(EducationKinds.SYSTEM, words))));
            case "job" ->
                youthCase = youthCase.withCircumstances(youthCase
                        .getCircumstances()
                        .withEmployment(Cases.complete(spell(EmploymentKinds.SYSTEM, words))));
            case "første tid" -> firstTime = Optional.of(new BigDecimal(words[0]));
            case "måske flere overgange" -> moreTransitions = true;
            case "måske flere fagpersoner" -> moreTeam = true;
            case "måske flere planer" -> morePlans = true;
            case "måske flere lovplaner" -> moreStatutoryPlans = true;
            case "måske flere uddannelser" ->
                youthCase =
                        youthCase.withCircumstances(youthCase.getCircumstances().withEducation(FactList.unknown()));
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** A transition with a handover that lacks nothing. */
    static Transition whole(String kind, Optional<LocalDate> day) {
        return Transition.builder()
                .id("overgang")
                .kind(Code.of(TransitionKinds.SYSTEM, kind))
                .date(day.<Fact<LocalDate>>map(Fact::known).orElse(Fact.notAsked()))
                .giver("anna")
                .receiver("bo")
                .handover(Handover.builder()
                        .summary(OwnWords.builder()
                                .text("Jeg vil helst tale sammen på vej et sted hen.")
                                .by(Informants.YOUTH)
                                .build())
                        .approvedByYouth(Fact.known(true))
                        .openCommitments(Cases.complete())
                        .runningEfforts(Cases.complete())
                        .nextMeeting(Fact.known(LocalDate.of(2026, 12, 3)))
                        .nextMeetingPlace("Ungehuset")
                        .contactUntil(Fact.known(LocalDate.of(2027, 1, 31)))
                        .escort("anna")
                        .build())
                .build();
    }

    /** The same without one part. */
    static Transition without(Transition transition, HandoverPart part) {
        Handover handover = transition.getHandover().orElseThrow();
        return switch (part) {
            case GIVER -> transition.withGiver(Optional.empty());
            case RECEIVER -> transition.withReceiver(Optional.empty());
            case DATE -> transition.withDate(Fact.notAsked());
            case SUMMARY -> transition.withHandover(handover.withSummary(Optional.empty()));
            case APPROVAL -> transition.withHandover(handover.withApprovedByYouth(Fact.notAsked()));
            case OPEN_COMMITMENTS -> transition.withHandover(handover.withOpenCommitments(FactList.unknown()));
            case RUNNING_EFFORTS -> transition.withHandover(handover.withRunningEfforts(FactList.unknown()));
            case NEXT_MEETING -> transition.withHandover(handover.withNextMeeting(Fact.notAsked()));
            case NEXT_MEETING_PLACE -> transition.withHandover(handover.withNextMeetingPlace(Optional.empty()));
            case CONTACT_UNTIL -> transition.withHandover(handover.withContactUntil(Fact.notAsked()));
            case COMPANION -> transition.withHandover(handover.withEscort(Optional.empty()));
        };
    }

    private static String kind(String word) {
        return switch (word) {
            case "18" -> "turning-18";
            case "skole" -> "school-to-youth-education";
            case "enhed" -> "between-units-or-efforts";
            default -> throw new IllegalArgumentException(word);
        };
    }

    private void support(String... words) {
        String from = words[words.length - 1];
        Effort effort = Cases.effort("støtte", Sectors.SOCIAL, Acts.CHILDRENS_ACT)
                .withPeriod(Fact.known(Period.from(LocalDate.parse(from))));
        youthCase = youthCase.withEfforts(
                Cases.complete(words[0].equals("lov") ? effort.withAct(Fact.notAsked()) : effort));
    }

    private void statutoryPlan(String... words) {
        statutoryPlans.add(StatutoryPlan.builder()
                .id(words[0])
                .kind(Code.of(StatutoryPlanKinds.SYSTEM, words[0]))
                .period(Fact.known(Period.from(LocalDate.parse(words[1]))))
                .build());
    }

    private void check(String... words) {
        last(transition -> {
            List<ChecklistItem> items = new ArrayList<>(transition.getChecklist());
            items.add(ChecklistItem.builder()
                    .code(Code.of(ChecklistItems.SYSTEM, words[0]))
                    .answer(yesOrNo(words[1]))
                    .build());
            return transition.withChecklist(items);
        });
    }

    private void professional(String... words) {
        LocalDate day = LocalDate.parse(words[2]);
        Period period = words[1].equals("til") ? Period.of(LocalDate.of(2020, 1, 1), day) : Period.from(day);
        team.add(Cases.coordinator(period).withId(words[0]));
    }

    private void plan(String... words) {
        LocalDate from = LocalDate.parse(words[0]);
        plans.add(Cases.plan(words[0])
                .withPeriod(
                        Fact.known(words.length > 1 ? Period.of(from, LocalDate.parse(words[1])) : Period.from(from)))
                .withMeetings(Cases.complete())
                .withAfterCare(Cases.complete()));
    }

    private static AfterCare afterCare(String... words) {
        AfterCare.Builder after = AfterCare.builder()
                .id("efterværn")
                .period(Fact.known(Period.from(LocalDate.parse(words[words.length - 1]))));
        return words[0].startsWith("P") ? after.every(Interval.parse(words[0])).build() : after.build();
    }

    private static Meeting meeting(String... words) {
        return Meeting.builder()
                .id("møde")
                .kind(Code.of(MeetingKinds.SYSTEM, words[0]))
                .date(day(words[1]))
                .held(words.length > 2 ? Fact.known(true) : Fact.notAsked())
                .build();
    }

    private static Spell spell(String system, String... words) {
        return Spell.builder()
                .id("forløb")
                .kind(Code.of(system, words[0]))
                .period(Fact.known(Period.from(LocalDate.parse(words[1]))))
                .build();
    }

    private static List<Characteristic> disability(FactHistory<Boolean> holds) {
        return List.of(Characteristic.builder()
                .code(Characteristics.DISABILITY_OR_LONG_ILLNESS)
                .holds(holds)
                .build());
    }

    private void last(UnaryOperator<Transition> change) {
        transitions.set(transitions.size() - 1, change.apply(transitions.get(transitions.size() - 1)));
    }

    private void lastPlan(UnaryOperator<CoherentPlan> change) {
        plans.set(plans.size() - 1, change.apply(plans.get(plans.size() - 1)));
    }

    private static Optional<LocalDate> known(String word) {
        return word.equals("ukendt") ? Optional.empty() : Optional.of(LocalDate.parse(word));
    }

    private static Fact<LocalDate> day(String word) {
        return known(word).<Fact<LocalDate>>map(Fact::known).orElse(Fact.notAsked());
    }

    private static Fact<Boolean> yesOrNo(String word) {
        return word.equals("ukendt") ? Fact.notAsked() : Fact.known(word.equals("ja"));
    }

    private static Fact<Boolean> dated(String... words) {
        Fact<Boolean> fact = yesOrNo(words[0]);
        return words.length > 1 ? fact.withDate(LocalDate.parse(words[1])) : fact;
    }
}
