package dk.roedtraad.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.SupportKinds;
import dk.roedtraad.model.youth.YouthCase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Cases of all kinds, with a day to ask about them: facts known and unknown, lists complete and not, ages around the limits. */
public final class GeneratedCases {
    private GeneratedCases() {}

    /** A case and the day of the question. */
    public record Asked(YouthCase youthCase, LocalDate on) {
        @Override
        public String toString() {
            return on + " " + youthCase.getCircumstances() + youthCase.getIntake() + youthCase.getEfforts()
                    + youthCase.getPlans() + youthCase.getTeam() + youthCase.getTransitions();
        }
    }

    /** Days on which different numbers and acts hold, and one on which none does. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1997, 6, 1),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2028, 2, 29));

    /** Cases with a day. */
    public static Arbitrary<Asked> asked() {
        return Arbitraries.of(DAYS).flatMap(on -> cases(on).map(youthCase -> new Asked(youthCase, on)));
    }

    private static Arbitrary<YouthCase> cases(LocalDate on) {
        Arbitrary<Fact<LocalDate>> birthDates = fact(Combinators.combine(
                        Arbitraries.of(14, 15, 16, 17, 17, 18, 18, 19, 22, 23, 24, 25, 26),
                        Arbitraries.integers().between(-200, 200))
                .as((age, days) -> on.minusYears(age).minusDays(days)));
        return Combinators.combine(
                        birthDates, circumstances(on), intakes(on), efforts(on), plans(on), team(on), transitions(on))
                .as((birthDate, circumstances, intake, efforts, plans, team, transitions) -> Cases.bare()
                        .withYouth(Cases.bare().getYouth().withBirthDate(birthDate))
                        .withCircumstances(circumstances)
                        .withIntake(intake)
                        .withEfforts(efforts)
                        .withPlans(plans)
                        .withTeam(team)
                        .withTransitions(transitions));
    }

    private static Arbitrary<Circumstances> circumstances(LocalDate on) {
        return Combinators.combine(
                        yesOrNo(on).list().ofSize(11),
                        history(Arbitraries.of(AbsenceLevel.values()), on),
                        needs(on),
                        spells(on, EducationKinds.PRIMARY_SCHOOL, EducationKinds.SPECIAL_SCHOOL),
                        spells(on, SupportKinds.CASH_BENEFIT, SupportKinds.STUDENT_GRANT))
                .as((facts, absence, needs, education, support) -> Circumstances.builder()
                        .kuiEffort(facts.get(0))
                        .socialNeedAssessed(facts.get(1))
                        .specialSocialProblem(facts.get(2))
                        .reducedFunctioning(facts.get(3))
                        .coordinationNeedJudged(facts.get(4))
                        .wellCoordinated(facts.get(5))
                        .placedOutsideHome(facts.get(6))
                        .youthSupportDecided(facts.get(7))
                        .rightsExplained(facts.get(8))
                        .youthEducationCompleted(facts.get(9))
                        .firmLabourMarketLink(facts.get(10))
                        .absence(absence)
                        .needs(needs)
                        .education(education)
                        .publicSupport(support)
                        .build());
    }

    private static Arbitrary<Intake> intakes(LocalDate on) {
        return Combinators.combine(
                        yesOrNo(on).list().ofSize(4),
                        history(Arbitraries.just("kui-vejleder"), on),
                        history(Arbitraries.of(EndReasons.MOVED, EndReasons.OTHER), on))
                .as((facts, contact, leavingReason) -> Intake.builder()
                        .motivated(facts.get(3))
                        .leavingReason(leavingReason)
                        .dialogueHeld(facts.get(0))
                        .progressionDataExplained(facts.get(1))
                        .youthAccepts(facts.get(2))
                        .nextContact(contact)
                        .build());
    }

    private static Arbitrary<FactList<Need>> needs(LocalDate on) {
        Arbitrary<Need> needs = Combinators.combine(sectors(), fact(periods(on)))
                .as((sector, period) -> Cases.need(sector).withPeriod(period));
        return factList(needs, 2, (need, index) -> need);
    }

    private static Arbitrary<FactList<Spell>> spells(LocalDate on, Code... kinds) {
        Arbitrary<Spell> spells = Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.of("Den ene", "Den anden").optional(),
                        fact(periods(on)))
                .as((kind, place, period) -> Spell.builder()
                        .id("spell")
                        .kind(kind)
                        .place(place)
                        .period(period)
                        .build());
        return factList(spells, 2, (spell, index) -> spell.withId("spell-" + index));
    }

    private static Arbitrary<FactList<Effort>> efforts(LocalDate on) {
        Arbitrary<Code> acts =
                Arbitraries.of(Acts.CHILDRENS_ACT, Acts.SOCIAL_SERVICES_ACT, Acts.MUNICIPAL_YOUTH_EFFORT_ACT);
        Arbitrary<Effort> efforts = Combinators.combine(
                        sectors(), fact(acts), fact(periods(on)), Arbitraries.of(true, false))
                .as((sector, act, period, hasResponsible) -> {
                    Effort.Builder effort = Effort.builder()
                            .id("effort")
                            .title("effort")
                            .sector(sector)
                            .act(act)
                            .period(period);
                    return hasResponsible ? effort.responsible("somebody").build() : effort.build();
                });
        return factList(efforts, 3, (effort, index) -> effort.withId("effort-" + index));
    }

    /** None or one: a youth has one coherent plan in a municipality (S1-65), and that there are two is a finding of its own. */
    private static Arbitrary<FactList<CoherentPlan>> plans(LocalDate on) {
        Arbitrary<Code> voices = Arbitraries.of(Informants.YOUTH, Informants.PROFESSIONAL);
        Arbitrary<CoherentPlan> plans = Combinators.combine(
                        fact(periods(on)),
                        factList(voices.map(by -> Cases.goal(by).getWords()), 1, (words, index) -> words),
                        factList(voices.map(Cases::goal), 1, (goal, index) -> goal))
                .as((period, wishes, goals) -> CoherentPlan.builder()
                        .id("plan")
                        .period(period)
                        .wishes(wishes)
                        .goals(goals)
                        .build());
        return factList(plans, 1, (plan, index) -> plan);
    }

    /** None or one continuous professional: that is what the word says (S1-50). */
    private static Arbitrary<FactList<Professional>> team(LocalDate on) {
        Arbitrary<Professional> coordinators = Combinators.combine(periods(on), Arbitraries.of(true, false))
                .as((period, hasCover) -> {
                    Professional with = Cases.coordinator(period);
                    return hasCover
                            ? with
                            : with.withRoles(List.of(with.getRoles().get(0).withCover(java.util.Optional.empty())));
                });
        return factList(coordinators, 1, (coordinator, index) -> coordinator);
    }

    private static Arbitrary<FactList<Transition>> transitions(LocalDate on) {
        Arbitrary<Transition> transitions = Combinators.combine(
                        Arbitraries.of(TransitionKinds.TURNING_18, TransitionKinds.SCHOOL_TO_YOUTH_EDUCATION),
                        fact(Arbitraries.integers().between(-30, 700).map(on::plusDays)))
                .as((kind, meeting) -> Transition.builder()
                        .id("transition")
                        .kind(kind)
                        .handoverMeeting(meeting)
                        .build());
        return factList(transitions, 2, (transition, index) -> transition.withId("transition-" + index));
    }

    private static Arbitrary<Code> sectors() {
        return Arbitraries.of(Sectors.SOCIAL, Sectors.SOCIAL, Sectors.EDUCATION, Sectors.HEALTH);
    }

    /** Running, ended, ending today, and not begun. */
    private static Arbitrary<Period> periods(LocalDate on) {
        return Arbitraries.of(
                Period.from(on.minusYears(1)),
                Period.from(on),
                Period.of(on.minusYears(1), on.plusDays(1)),
                Period.of(on.minusYears(1), on),
                Period.from(on.plusDays(1)));
    }

    private static Arbitrary<FactHistory<Boolean>> yesOrNo(LocalDate on) {
        return history(Arbitraries.of(true, false), on);
    }

    /** One fact without a date, or facts of days long before, just before, on, just after and long after the day. */
    private static <T> Arbitrary<FactHistory<T>> history(Arbitrary<T> values, LocalDate on) {
        Arbitrary<Fact<T>> dated = Combinators.combine(fact(values), Arbitraries.of(-900, -1, 0, 1, 400))
                .as((fact, days) -> fact.withDate(on.plusDays(days)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, fact(values).map(FactHistory::of)),
                Tuple.of(1, dated.list().ofMinSize(1).ofMaxSize(3).map(FactHistory::of)));
    }

    private static <T> Arbitrary<Fact<T>> fact(Arbitrary<T> values) {
        Arbitrary<Fact<T>> known = values.map(Fact::known);
        Arbitrary<Fact<T>> unknown =
                Arbitraries.of(Fact.<T>notAsked(), Fact.<T>declined(), Fact.<T>notApplicable(), Fact.<T>withheld());
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, unknown));
    }

    private static <T> Arbitrary<FactList<T>> factList(
            Arbitrary<? extends T> items, int most, BiFunction<T, Integer, T> numbered) {
        Arbitrary<List<T>> lists = items.list().ofMaxSize(most).map(list -> {
            List<T> all = new ArrayList<>();
            for (T item : list) {
                all.add(numbered.apply(item, all.size()));
            }
            return all;
        });
        Arbitrary<Tuple2<List<T>, Boolean>> withCompleteness =
                Combinators.combine(lists, Arbitraries.of(true, true, false)).as(Tuple::of);
        return withCompleteness.map(
                drawn -> drawn.get2() ? FactList.complete(drawn.get1(), DAYS.get(0)) : FactList.atLeast(drawn.get1()));
    }
}
