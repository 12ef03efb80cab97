package dk.roedtraad.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;

/** Cases that tests start from, and ways to change one fact of them. */
public final class Cases {
    /** The day on which the fully known case is asked about. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final LocalDate VOUCHED = LocalDate.of(1997, 1, 1);

    private Cases() {}

    /** A youth with an identifier and nothing else: a valid case. */
    public static YouthCase bare() {
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .build();
    }

    /** Everything is known, all criteria are met, and the youth has said yes; 20 years old today. */
    public static YouthCase fullyKnown() {
        return bare().withYouth(bare().getYouth().withBirthDate(Fact.known(LocalDate.of(2006, 5, 14))))
                .withCircumstances(Circumstances.builder()
                        .kuiEffort(FactHistory.of(Fact.known(true)))
                        .socialNeedAssessed(FactHistory.of(Fact.known(true)))
                        .specialSocialProblem(FactHistory.of(Fact.known(true)))
                        .reducedFunctioning(FactHistory.of(Fact.known(false)))
                        .needs(complete())
                        .absence(FactHistory.of(Fact.known(AbsenceLevel.LOW)))
                        .placedOutsideHome(FactHistory.of(Fact.known(false)))
                        .youthSupportDecided(FactHistory.of(Fact.known(false)))
                        .rightsExplained(FactHistory.of(Fact.known(true)))
                        .youthEducationCompleted(FactHistory.of(Fact.known(false)))
                        .firmLabourMarketLink(FactHistory.of(Fact.known(false)))
                        .build())
                .withIntake(Intake.builder()
                        .dialogueHeld(FactHistory.of(Fact.known(true)))
                        .progressionDataExplained(FactHistory.of(Fact.known(true)))
                        .youthAccepts(FactHistory.of(Fact.known(true)))
                        .build())
                .withEfforts(complete(
                        effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                        effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)))
                .withPlans(complete())
                .withTeam(complete())
                .withTransitions(complete());
    }

    /** The case with another day of birth. */
    public static YouthCase born(YouthCase youthCase, String birthDate) {
        return youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.known(LocalDate.parse(birthDate))));
    }

    /** All elements there are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> FactList<T> complete(T... items) {
        return FactList.complete(List.of(items), VOUCHED);
    }

    /** Elements that are known; there may be more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> FactList<T> atLeast(T... items) {
        return FactList.atLeast(List.of(items));
    }

    /** An effort that has run since 2010 and has somebody responsible. */
    public static Effort effort(String id, Code sector, Code act) {
        return Effort.builder()
                .id(id)
                .title(id)
                .sector(sector)
                .act(Fact.known(act))
                .period(Fact.known(Period.from(LocalDate.of(2010, 1, 1))))
                .responsible("somebody")
                .build();
    }

    /** A need in a sector, there since 2010. */
    public static Need need(Code sector) {
        return Need.builder()
                .sector(sector)
                .period(Fact.known(Period.from(LocalDate.of(2010, 1, 1))))
                .build();
    }

    /** A plan that is active from a day on, with a goal in the youth's words. */
    public static CoherentPlan plan(String from) {
        return CoherentPlan.builder()
                .id("plan-1")
                .period(Fact.known(Period.from(LocalDate.parse(from))))
                .wishes(complete())
                .goals(complete(goal(Informants.YOUTH)))
                .build();
    }

    /** A goal in somebody's words. */
    public static Goal goal(Code by) {
        return Goal.builder()
                .id("maal")
                .words(OwnWords.builder()
                        .text("Jeg vil arbejde på et lager.")
                        .by(by)
                        .build())
                .build();
    }

    /** A continuous professional with cover. */
    public static Professional coordinator(Period period) {
        return Professional.builder()
                .id("ungeguide")
                .addRole(RolePeriod.builder()
                        .role(Roles.CONTINUOUS_PROFESSIONAL)
                        .period(period)
                        .cover("kollega")
                        .build())
                .build();
    }

    /** Every node of a decision by the code of its rule; a rule is asked once in a decision. */
    public static Map<String, Explanation> nodes(Decision decision) {
        Map<String, Explanation> nodes = new TreeMap<>();
        Stream.of(
                        List.of(
                                decision.getCriteria(),
                                decision.getConditions(),
                                decision.getMunicipalResponsibility()),
                        decision.getIndicators())
                .flatMap(Collection::stream)
                .flatMap(Cases::withAllBelow)
                .forEach(node -> {
                    if (nodes.put(node.getRule().getCode(), node) != null) {
                        throw new IllegalStateException(node.getRule().getCode() + " is asked twice");
                    }
                });
        return nodes;
    }

    private static Stream<Explanation> withAllBelow(Explanation node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(Cases::withAllBelow));
    }

    /** Every case in which exactly one thing is known less: a fact, an element of a list, or that a list is complete. */
    public static List<YouthCase> knowingOneThingLess(YouthCase youthCase) {
        List<YouthCase> less = new ArrayList<>();
        Circumstances c = youthCase.getCircumstances();
        Intake i = youthCase.getIntake();
        less.add(youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.notAsked())));
        Stream.of(
                        c.withKuiEffort(FactHistory.notAsked()),
                        c.withSocialNeedAssessed(FactHistory.notAsked()),
                        c.withSpecialSocialProblem(FactHistory.notAsked()),
                        c.withReducedFunctioning(FactHistory.notAsked()),
                        c.withCoordinationNeedJudged(FactHistory.notAsked()),
                        c.withWellCoordinated(FactHistory.notAsked()),
                        c.withAbsence(FactHistory.notAsked()),
                        c.withPlacedOutsideHome(FactHistory.notAsked()),
                        c.withYouthSupportDecided(FactHistory.notAsked()),
                        c.withRightsExplained(FactHistory.notAsked()),
                        c.withYouthEducationCompleted(FactHistory.notAsked()),
                        c.withFirmLabourMarketLink(FactHistory.notAsked()))
                .forEach(fewer -> less.add(youthCase.withCircumstances(fewer)));
        Stream.of(
                        i.withDialogueHeld(FactHistory.notAsked()),
                        i.withProgressionDataExplained(FactHistory.notAsked()),
                        i.withYouthAccepts(FactHistory.notAsked()),
                        i.withMotivated(FactHistory.notAsked()),
                        i.withNextContact(FactHistory.notAsked()))
                .forEach(fewer -> less.add(youthCase.withIntake(fewer)));
        lists(c.getNeeds(), need -> List.<Need>of(need.withPeriod(Fact.notAsked())))
                .forEach(n -> less.add(youthCase.withCircumstances(c.withNeeds(n))));
        lists(c.getEducation(), Cases::spellsKnowingLess)
                .forEach(spells -> less.add(youthCase.withCircumstances(c.withEducation(spells))));
        lists(c.getPublicSupport(), Cases::spellsKnowingLess)
                .forEach(spells -> less.add(youthCase.withCircumstances(c.withPublicSupport(spells))));
        lists(
                        youthCase.getEfforts(),
                        effort -> List.of(effort.withAct(Fact.notAsked()), effort.withPeriod(Fact.notAsked())))
                .forEach(efforts -> less.add(youthCase.withEfforts(efforts)));
        lists(youthCase.getPlans(), Cases::plansKnowingLess).forEach(plans -> less.add(youthCase.withPlans(plans)));
        lists(youthCase.getTeam(), professional -> List.of()).forEach(team -> less.add(youthCase.withTeam(team)));
        lists(
                        youthCase.getTransitions(),
                        transition -> List.<Transition>of(transition.withHandoverMeeting(Fact.notAsked())))
                .forEach(transitions -> less.add(youthCase.withTransitions(transitions)));
        less.removeIf(youthCase::equals);
        return less;
    }

    private static List<Spell> spellsKnowingLess(Spell spell) {
        return List.of(spell.withPeriod(Fact.notAsked()), spell.withPlace(Optional.empty()));
    }

    private static List<CoherentPlan> plansKnowingLess(CoherentPlan plan) {
        List<CoherentPlan> less = new ArrayList<>();
        less.add(plan.withPeriod(Fact.notAsked()));
        lists(plan.getWishes(), wish -> List.of()).forEach(wishes -> less.add(plan.withWishes(wishes)));
        lists(plan.getGoals(), goal -> List.of()).forEach(goals -> less.add(plan.withGoals(goals)));
        return less;
    }

    /** A function that gives an element in every way in which one thing is known less of it. */
    private interface Less<T> {
        List<? extends T> of(T item);
    }

    /** An element is forgotten only from a list that does not claim to be complete: the other would be a lie, not less. */
    private static <T> List<FactList<T>> lists(FactList<T> list, Less<T> less) {
        List<FactList<T>> lists = new ArrayList<>();
        lists.add(FactList.atLeast(list.getItems()));
        for (int i = 0; i < list.getItems().size(); i++) {
            List<T> rest = new ArrayList<>(list.getItems());
            T item = rest.remove(i);
            if (list.getCompleteAsOf().isEmpty()) {
                lists.add(FactList.atLeast(rest));
            }
            for (T lessOfIt : less.of(item)) {
                List<T> items = new ArrayList<>(list.getItems());
                items.set(i, lessOfIt);
                lists.add(
                        list.getCompleteAsOf().isPresent()
                                ? FactList.complete(
                                        items, list.getCompleteAsOf().orElseThrow())
                                : FactList.atLeast(items));
            }
        }
        return lists;
    }
}
