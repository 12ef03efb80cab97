package dk.roedtraad.rules.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.measurement.DialogueNote;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.plan.FollowUpDecision;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalAreas;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.MeasureKinds;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.plan.Tracks;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.plan.WeeklyActivityKinds;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.HousingSituations;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.NeedKinds;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.NetworkRelations;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;

/**
 * A well-made case of an active plan, and what may be different in it, each by the Danish words that {@code cases.csv} has for it. In the
 * starting point every rule of the plan has looked and found nothing, or does not apply.
 */
public final class PlanCases {
    private static final LocalDate START = LocalDate.of(2026, 2, 1);
    private static final Period SINCE_START = Period.from(START);

    /** What may be different. */
    static final Map<String, UnaryOperator<YouthCase>> DIFFERENCES = new TreeMap<>();

    static {
        DIFFERENCES.putAll(ofThePlan());
        DIFFERENCES.putAll(ofThePeople());
        DIFFERENCES.putAll(ofTheEfforts());
        DIFFERENCES.putAll(ofTheYouth());
        DIFFERENCES.putAll(ofTheMeasurements());
    }

    private PlanCases() {}

    /** The starting point with the differences that a line of the table names, each after a semicolon. */
    static YouthCase of(String differences) {
        YouthCase youthCase = wellMade();
        for (String difference : differences.isEmpty() ? List.<String>of() : List.of(differences.split("; ", -1))) {
            UnaryOperator<YouthCase> change = DIFFERENCES.get(difference);
            if (change == null) {
                throw new IllegalArgumentException("no such difference: " + difference);
            }
            youthCase = change.apply(youthCase);
        }
        return youthCase;
    }

    /** What every rule says of each line of {@code cases.csv}, with a municipality's numbers. */
    public static List<RuleResult> results() {
        return PlanReviewTest.lines().stream()
                .flatMap(
                        line -> PlanReviewTest.results(
                                of(line.getField("forskel")), LocalDate.parse(line.getField("dag")), true)
                                .values()
                                .stream())
                .toList();
    }

    /** Born on 14 May 2006, in a plan since 1 February 2026 in which nothing is missing; to be looked at on 22 November 2026. */
    static YouthCase wellMade() {
        YouthCase known = Cases.fullyKnown();
        return known.withYouth(known.getYouth()
                        .withNetwork(Cases.complete(NetworkPerson.builder()
                                .id("ven")
                                .relation(NetworkRelations.FRIEND)
                                .build())))
                .withCircumstances(known.getCircumstances()
                        .withHousing(FactHistory.of(Fact.known(HousingSituations.OWN_HOME)))
                        .withEducation(Cases.complete())
                        .withEmployment(Cases.complete()))
                .withIntake(known.getIntake()
                        .withProgressionDataExplained(
                                FactHistory.of(Fact.known(true).withDate(START)))
                        .withNextContact(FactHistory.of(Fact.known("Ungeguiden ringer den 1. december"))))
                .withEfforts(Cases.complete(
                        effort("stoette", Sectors.SOCIAL, EffortKinds.CONTACT_PERSON),
                        effort("praktik", Sectors.EMPLOYMENT, EffortKinds.WORK_PLACEMENT)))
                .withPlans(Cases.complete(plan("plan-1")))
                .withTeam(Cases.complete(
                        professional("ungeguide", Roles.CONTINUOUS_PROFESSIONAL, Sectors.SOCIAL),
                        professional("kollega", Roles.COMPANY_CONSULTANT, Sectors.EMPLOYMENT)))
                .withMeasurements(List.of(measured("2026-10-20")));
    }

    private static CoherentPlan plan(String id) {
        return CoherentPlan.builder()
                .id(id)
                .period(Fact.known(SINCE_START))
                .municipality(MunicipalityCode.parse("0101"))
                .wishes(Cases.complete())
                .goals(Cases.complete(goal("maal-1", "Jeg vil arbejde på et lager.")))
                .commitments(Cases.complete())
                .track(FactHistory.of(Fact.known(Tracks.EMPLOYMENT)))
                .reviews(Cases.complete(PlanReview.builder()
                        .date(LocalDate.of(2026, 10, 1))
                        .decision(Fact.known(FollowUpDecision.CONTINUE))
                        .build()))
                .meetings(Cases.complete(meeting(Fact.known(true))))
                .weeklyProgramme(Cases.complete())
                .afterCare(Cases.complete())
                .build();
    }

    private static Goal goal(String id, String words) {
        return Cases.goal(Informants.YOUTH)
                .withId(id)
                .withStatus(FactHistory.of(Fact.known(GoalStatus.ACTIVE)))
                .withWords(Cases.goal(Informants.YOUTH).getWords().withText(words))
                .withSteps(Cases.complete(Step.builder()
                        .id(id + "-skridt")
                        .title("Ring til lageret")
                        .due(LocalDate.of(2026, 12, 1))
                        .responsible("ungeguide")
                        .build()));
    }

    private static Meeting meeting(Fact<Boolean> held) {
        return Meeting.builder()
                .id("moede")
                .kind(MeetingKinds.NETWORK_MEETING)
                .date(Fact.known(LocalDate.of(2026, 10, 1)))
                .held(held)
                .addParticipants("ungeguide", "kollega")
                .build();
    }

    private static Effort effort(String id, Code sector, Code kind) {
        return Cases.effort(id, sector, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)
                .withKind(kind)
                .withPurpose(OwnWords.builder()
                        .text("Jeg vil prøve det af.")
                        .by(Informants.YOUTH)
                        .build());
    }

    private static Professional professional(String id, Code role, Code sector) {
        return Professional.builder()
                .id(id)
                .unit(Unit.builder().id(id).name(id).sector(sector).build())
                .addRole(RolePeriod.builder()
                        .role(role)
                        .period(SINCE_START)
                        .cover("kollega")
                        .build())
                .caseload(FactHistory.of(Fact.known(20)))
                .build();
    }

    private static Measurement measured(String date) {
        return Measurement.builder()
                .instrument("who-5")
                .version("1.0")
                .date(LocalDate.parse(date))
                .informant(Informants.YOUTH)
                .addDialogue(DialogueNote.builder()
                        .phase(DialogueNote.Phase.AFTER)
                        .words(OwnWords.builder()
                                .text("Det går bedre.")
                                .by(Informants.YOUTH)
                                .build())
                        .build())
                .build();
    }

    // --- the plan

    private static Map<String, UnaryOperator<YouthCase>> ofThePlan() {
        return Map.ofEntries(
                Map.entry("ingen plan", c -> c.withPlans(Cases.complete())),
                Map.entry(
                        "ved ikke om der er flere planer",
                        c -> c.withPlans(FactList.atLeast(c.getPlans().getItems()))),
                Map.entry(
                        "en plan uden kendt tid",
                        c -> c.withPlans(Cases.complete(
                                c.getPlans().getItems().get(0), plan("plan-2").withPeriod(Fact.notAsked())))),
                Map.entry("planens tid er ikke kendt", plan(p -> p.withPeriod(Fact.notAsked()))),
                Map.entry("to planer i samme kommune", another(plan("plan-2").withPeriod(from("2026-09-01")))),
                Map.entry(
                        "den anden plan erstatter den første",
                        c -> c.withPlans(c.getPlans()
                                .replaceIf(p -> p.getId().equals("plan-2"), p -> p.withReplaces("plan-1")))),
                Map.entry(
                        "plan i en anden kommune",
                        another(plan("plan-2")
                                .withMunicipality(MunicipalityCode.parse("0751"))
                                .withPeriod(from("2026-09-01")))),
                Map.entry(
                        "den anden plan har uddannelse som spor",
                        c -> c.withPlans(c.getPlans()
                                .replaceIf(
                                        p -> p.getId().equals("plan-2"),
                                        p -> p.withTrack(FactHistory.of(Fact.known(Tracks.EDUCATION)))))),
                Map.entry(
                        "den anden plan har intet afgjort spor",
                        c -> c.withPlans(c.getPlans()
                                .replaceIf(
                                        p -> p.getId().equals("plan-2"),
                                        p -> p.withTrack(FactHistory.of(Fact.known(Tracks.UNDECIDED)))))),
                Map.entry(
                        "den anden plans spor er ikke kendt",
                        c -> c.withPlans(c.getPlans()
                                .replaceIf(p -> p.getId().equals("plan-2"), p -> p.withTrack(FactHistory.notAsked())))),
                Map.entry("planens kommune er ikke kendt", plan(p -> p.withMunicipality(Optional.empty()))),
                Map.entry(
                        "samme mål to gange",
                        plan(p -> p.withGoals(p.getGoals().with(goal("maal-2", "Jeg vil arbejde på et lager!"))))),
                Map.entry(
                        "to forskellige mål",
                        plan(p -> p.withGoals(p.getGoals().with(goal("maal-2", "Jeg vil flytte hjemmefra."))))),
                Map.entry(
                        "det andet mål er nået",
                        plan(p -> p.withGoals(p.getGoals()
                                .replaceIf(
                                        g -> g.getId().equals("maal-2"),
                                        g -> g.withStatus(FactHistory.of(Fact.known(GoalStatus.REACHED))))))),
                Map.entry(
                        "det sidste måls status er ikke kendt",
                        plan(p -> p.withGoals(p.getGoals()
                                .replaceIf(
                                        g -> !g.getId().equals("maal-1"), g -> g.withStatus(FactHistory.notAsked()))))),
                Map.entry(
                        "ved ikke om der er flere mål",
                        plan(p -> p.withGoals(FactList.atLeast(p.getGoals().getItems())))),
                Map.entry("ingen mål", plan(p -> p.withGoals(Cases.complete()))),
                Map.entry("intet skridt tilbage", steps(s -> s.withDone(Fact.known(LocalDate.of(2026, 11, 1))))),
                Map.entry(
                        "skridtet gøres først i morgen",
                        steps(s -> s.withDone(Fact.known(LocalDate.of(2026, 11, 23))))),
                Map.entry(
                        "ved ikke om der er flere aftaler",
                        plan(p -> p.withCommitments(
                                FactList.atLeast(p.getCommitments().getItems())))),
                Map.entry("skridtet har ingen ansvarlig", steps(s -> s.withResponsible(Optional.empty()))),
                Map.entry(
                        "en aftale til 21. november",
                        plan(p -> p.withCommitments(Cases.complete(Step.builder()
                                .id("aftale")
                                .title("Hjælp til indskud")
                                .due(LocalDate.of(2026, 11, 21))
                                .responsible("kollega")
                                .build())))),
                Map.entry(
                        "aftalen er gjort",
                        plan(p -> p.withCommitments(p.getCommitments()
                                .replaceIf(s -> true, s -> s.withDone(Fact.known(LocalDate.of(2026, 11, 20))))))),
                Map.entry("seneste opfølgning 22. august", review("2026-08-22")),
                Map.entry("seneste opfølgning 21. august", review("2026-08-21")),
                Map.entry("ingen opfølgning", plan(p -> p.withReviews(Cases.complete()))),
                Map.entry(
                        "ved ikke om der er flere opfølgninger",
                        plan(p -> p.withReviews(FactList.atLeast(p.getReviews().getItems())))),
                Map.entry("opfølgning uden beslutning", reviews(r -> r.withDecision(Fact.notAsked()))),
                Map.entry(
                        "med en grund til, at den ikke er truffet",
                        reviews(r -> r.withReason(OwnWords.builder()
                                .text("Vi venter på udredningen.")
                                .by(Informants.PROFESSIONAL)
                                .build()))),
                Map.entry(
                        "kun den sociale sektor til mødet",
                        plan(p -> p.withMeetings(
                                Cases.complete(meeting(Fact.known(true)).withParticipants("ungeguide"))))),
                Map.entry(
                        "mødet aftalte noget til 21. november",
                        plan(p -> p.withMeetings(p.getMeetings()
                                .replaceIf(
                                        m -> true,
                                        m -> m.withDecisions(List.of(Step.builder()
                                                .id("laege")
                                                .title("Tale med lægen")
                                                .due(LocalDate.of(2026, 11, 21))
                                                .responsible("kollega")
                                                .build())))))),
                Map.entry("mødet blev aflyst", plan(p -> p.withMeetings(Cases.complete(meeting(Fact.known(false)))))),
                Map.entry(
                        "ved ikke om mødet blev holdt",
                        plan(p -> p.withMeetings(Cases.complete(meeting(Fact.notAsked()))))),
                Map.entry(
                        "ved ikke om der er flere møder",
                        plan(p ->
                                p.withMeetings(FactList.atLeast(p.getMeetings().getItems())))),
                Map.entry("træning mandag 10-12 og møde mandag 11-13", week("10:00", "12:00", "11:00", "13:00")),
                Map.entry("træning mandag 10-12 og møde mandag 12-13", week("10:00", "12:00", "12:00", "13:00")),
                Map.entry(
                        "mødet står også som uge-3",
                        plan(p -> p.withWeeklyProgramme(p.getWeeklyProgramme()
                                .with(p.getWeeklyProgramme().getItems().get(1).withId("uge-3"))))),
                Map.entry(
                        "mødets uger er ikke kendt",
                        plan(p -> p.withWeeklyProgramme(p.getWeeklyProgramme()
                                .replaceIf(a -> a.getId().equals("uge-2"), a -> a.withPeriod(Fact.notAsked()))))),
                Map.entry(
                        "ved ikke om ugen har mere",
                        plan(p -> p.withWeeklyProgramme(
                                FactList.atLeast(p.getWeeklyProgramme().getItems())))),
                Map.entry(
                        "et mål om bolig",
                        plan(p -> p.withGoals(p.getGoals()
                                .with(goal("bolig", "Jeg vil have et sted at bo.")
                                        .withArea(GoalAreas.HOUSING))))),
                Map.entry(
                        "alle mål har et område",
                        plan(p -> p.withGoals(p.getGoals()
                                .replaceIf(g -> g.getArea().isEmpty(), g -> g.withArea(GoalAreas.EMPLOYMENT))))));
    }

    private static Fact<Period> from(String day) {
        return Fact.known(Period.from(LocalDate.parse(day)));
    }

    private static UnaryOperator<YouthCase> plan(UnaryOperator<CoherentPlan> change) {
        return youthCase -> youthCase.withPlans(
                youthCase.getPlans().replaceIf(p -> p.getId().equals("plan-1"), change));
    }

    private static UnaryOperator<YouthCase> another(CoherentPlan plan) {
        return youthCase -> youthCase.withPlans(youthCase.getPlans().with(plan));
    }

    private static UnaryOperator<YouthCase> steps(UnaryOperator<Step> change) {
        return plan(p -> p.withGoals(p.getGoals()
                .replaceIf(g -> true, g -> g.withSteps(g.getSteps().replaceIf(s -> true, change)))));
    }

    private static UnaryOperator<YouthCase> reviews(UnaryOperator<PlanReview> change) {
        return plan(p -> p.withReviews(p.getReviews().replaceIf(r -> true, change)));
    }

    private static UnaryOperator<YouthCase> review(String date) {
        return reviews(r -> r.withDate(LocalDate.parse(date)));
    }

    private static UnaryOperator<YouthCase> week(String start, String end, String otherStart, String otherEnd) {
        return plan(p -> p.withWeeklyProgramme(Cases.complete(
                activity("uge-1", WeeklyActivityKinds.PHYSICAL_TRAINING_AND_TREATMENT, start, end),
                activity("uge-2", WeeklyActivityKinds.CONVERSATION, otherStart, otherEnd))));
    }

    private static WeeklyActivity activity(String id, Code kind, String start, String end) {
        return WeeklyActivity.builder()
                .id(id)
                .kind(kind)
                .day(DayOfWeek.MONDAY)
                .start(ClockTime.parse(start))
                .end(ClockTime.parse(end))
                .period(Fact.known(SINCE_START))
                .build();
    }

    // --- the people

    private static Map<String, UnaryOperator<YouthCase>> ofThePeople() {
        return Map.ofEntries(
                Map.entry(
                        "ingen gennemgående fagperson",
                        c -> c.withTeam(
                                Cases.complete(professional("kollega", Roles.COMPANY_CONSULTANT, Sectors.EMPLOYMENT)))),
                Map.entry("gennemgående fagperson kun til 1. oktober", team("ungeguide", p -> until(p, "2026-10-01"))),
                Map.entry("en ny gennemgående fagperson fra 1. oktober", newcomer("ny", "2026-10-01")),
                Map.entry("to fra samme dag", newcomer("ny", "2026-02-01")),
                Map.entry("en tredje fra 1. november", newcomer("tredje", "2026-11-01")),
                Map.entry(
                        "ved ikke om der er flere fagpersoner",
                        c -> c.withTeam(FactList.atLeast(c.getTeam().getItems()))),
                Map.entry(
                        "fagpersonen har en grænse på 20",
                        team("ungeguide", p -> p.withCaseloadLimit(FactHistory.of(Fact.known(20))))),
                Map.entry(
                        "fagpersonen har en grænse på 19",
                        team("ungeguide", p -> p.withCaseloadLimit(FactHistory.of(Fact.known(19))))),
                Map.entry(
                        "fagpersonens antal unge er ikke kendt",
                        team("ungeguide", p -> p.withCaseload(FactHistory.notAsked()))),
                Map.entry("kollegaens sektor er ikke kendt", team("kollega", p -> p.withUnit(Optional.empty()))),
                Map.entry(
                        "kollegaen er rådgiver",
                        team(
                                "kollega",
                                p -> p.withRoles(List.of(p.getRoles().get(0).withRole(Roles.KUI_ADVISER))))),
                Map.entry(
                        "kun én fagperson ud over kollegaen er koordinator",
                        team(
                                "kollega",
                                p -> p.withRoles(List.of(p.getRoles().get(0).withRole(Roles.COORDINATOR))))),
                Map.entry("ingen i netværket", c -> c.withYouth(c.getYouth().withNetwork(Cases.complete()))),
                Map.entry(
                        "ved ikke hvem der er i netværket",
                        c -> c.withYouth(c.getYouth().withNetwork(FactList.unknown()))));
    }

    private static UnaryOperator<YouthCase> team(String id, UnaryOperator<Professional> change) {
        return youthCase ->
                youthCase.withTeam(youthCase.getTeam().replaceIf(p -> p.getId().equals(id), change));
    }

    private static Professional until(Professional professional, String day) {
        return professional.withRoles(professional.getRoles().stream()
                .map(role -> role.withPeriod(role.getPeriod().withEndExclusive(LocalDate.parse(day))))
                .toList());
    }

    private static UnaryOperator<YouthCase> newcomer(String id, String from) {
        Professional newcomer = professional(id, Roles.CONTINUOUS_PROFESSIONAL, Sectors.SOCIAL);
        return youthCase -> youthCase.withTeam(youthCase
                .getTeam()
                .with(newcomer.withRoles(
                        List.of(newcomer.getRoles().get(0).withPeriod(Period.from(LocalDate.parse(from)))))));
    }

    // --- the efforts

    private static Map<String, UnaryOperator<YouthCase>> ofTheEfforts() {
        return Map.ofEntries(
                Map.entry("ingen indsatser", c -> c.withEfforts(Cases.complete())),
                Map.entry(
                        "ved ikke om der er flere indsatser",
                        c -> c.withEfforts(FactList.atLeast(c.getEfforts().getItems()))),
                Map.entry(
                        "kun støtten",
                        c -> c.withEfforts(
                                Cases.complete(c.getEfforts().getItems().get(0)))),
                Map.entry(
                        "støtten sluttede 22. oktober",
                        effort(
                                "stoette",
                                e -> e.withPeriod(
                                        Fact.known(Period.of(LocalDate.of(2010, 1, 1), LocalDate.of(2026, 10, 23)))))),
                Map.entry(
                        "kun praktikken",
                        c -> c.withEfforts(
                                Cases.complete(c.getEfforts().getItems().get(1)))),
                Map.entry(
                        "praktikken har intet formål i den unges ord",
                        effort("praktik", e -> e.withPurpose(Optional.empty()))),
                Map.entry(
                        "praktikken er bestemt af andre",
                        effort("praktik", e -> e.withMeasureKind(MeasureKinds.ORGANISATIONAL))),
                Map.entry(
                        "praktikken har ingen ansvarlig", effort("praktik", e -> e.withResponsible(Optional.empty()))),
                Map.entry("praktikkens tid er ikke kendt", effort("praktik", e -> e.withPeriod(Fact.notAsked()))),
                Map.entry(
                        "praktikken er en kontaktperson",
                        effort("praktik", e -> e.withKind(EffortKinds.CONTACT_PERSON))),
                Map.entry("praktikkens slags er ikke kendt", effort("praktik", e -> e.withKind(Optional.empty()))),
                Map.entry("praktikken er vejledning", effort("praktik", e -> e.withKind(EffortKinds.GUIDANCE))),
                Map.entry(
                        "praktikken aftalt 7. november og begynder 1. december",
                        effort(
                                "praktik",
                                e -> e.withDecided(Fact.known(LocalDate.of(2026, 11, 7)))
                                        .withPeriod(from("2026-12-01")))),
                Map.entry(
                        "praktikken aftalt 8. november og begynder 1. december",
                        effort(
                                "praktik",
                                e -> e.withDecided(Fact.known(LocalDate.of(2026, 11, 8)))
                                        .withPeriod(from("2026-12-01")))),
                Map.entry(
                        "praktikken aftalt 7. november uden dag",
                        effort(
                                "praktik",
                                e -> e.withDecided(Fact.known(LocalDate.of(2026, 11, 7)))
                                        .withPeriod(Fact.notAsked()))),
                Map.entry(
                        "venter på stofbehandling bedt om 7. november", waiting(Fact.known(LocalDate.of(2026, 11, 7)))),
                Map.entry(
                        "venter på stofbehandling bedt om 8. november", waiting(Fact.known(LocalDate.of(2026, 11, 8)))),
                Map.entry("venter på stofbehandling bedt om en ukendt dag", waiting(Fact.notAsked())),
                Map.entry(
                        "behandlingens start er ikke kendt", effort("behandling", e -> e.withPeriod(Fact.notAsked()))),
                Map.entry("behandlingens lov er ikke kendt", effort("behandling", e -> e.withAct(Fact.notAsked()))),
                Map.entry(
                        "kun behandlingen",
                        c -> c.withEfforts(
                                Cases.complete(c.getEfforts().getItems().get(2)))));
    }

    private static UnaryOperator<YouthCase> effort(String id, UnaryOperator<Effort> change) {
        return youthCase -> youthCase.withEfforts(
                youthCase.getEfforts().replaceIf(e -> e.getId().equals(id), change));
    }

    private static UnaryOperator<YouthCase> waiting(Fact<LocalDate> requested) {
        return youthCase -> youthCase.withEfforts(youthCase
                .getEfforts()
                .with(effort("behandling", Sectors.SOCIAL, EffortKinds.SUBSTANCE_TREATMENT)
                        .withAct(Fact.known(Acts.SOCIAL_SERVICES_ACT))
                        .withRequested(requested)
                        .withPeriod(from("2026-12-15"))));
    }

    // --- the youth

    private static Map<String, UnaryOperator<YouthCase>> ofTheYouth() {
        return Map.ofEntries(
                Map.entry(
                        "uden bolig",
                        circumstances(c -> c.withHousing(FactHistory.of(Fact.known(HousingSituations.HOMELESS))))),
                Map.entry(
                        "i uddannelse",
                        circumstances(c -> c.withEducation(Cases.complete(Spell.builder()
                                .id("eux")
                                .kind(EducationKinds.EUX)
                                .period(Fact.known(SINCE_START))
                                .build())))),
                Map.entry("ved ikke om der er job", circumstances(c -> c.withEmployment(FactList.unknown()))),
                Map.entry("boligen er ikke kendt", circumstances(c -> c.withHousing(FactHistory.notAsked()))),
                Map.entry("et behov i uddannelse", need(Cases.need(Sectors.EDUCATION))),
                Map.entry("et behov i beskæftigelse", need(Cases.need(Sectors.EMPLOYMENT))),
                Map.entry(
                        "et behov i uddannelse uden kendt tid",
                        need(Cases.need(Sectors.EDUCATION).withPeriod(Fact.notAsked()))),
                Map.entry(
                        "ved ikke om der er flere behov",
                        circumstances(
                                c -> c.withNeeds(FactList.atLeast(c.getNeeds().getItems())))),
                Map.entry("17 år", c -> Cases.born(c, "2008-11-23")),
                Map.entry("18 år i dag", c -> Cases.born(c, "2008-11-22")),
                Map.entry("født 29. februar 2008", c -> Cases.born(c, "2008-02-29")),
                Map.entry(
                        "fødselsdagen er ikke kendt",
                        c -> c.withYouth(c.getYouth().withBirthDate(Fact.notAsked()))),
                Map.entry(
                        "et stofproblem",
                        circumstances(c -> c.withCharacteristics(List.of(Characteristic.builder()
                                .code(Characteristics.SUBSTANCE_PROBLEM)
                                .holds(FactHistory.of(Fact.known(true)))
                                .build())))),
                Map.entry("behov for tryghed", need(Cases.need(Sectors.SOCIAL).withKind(NeedKinds.SAFETY))));
    }

    private static UnaryOperator<YouthCase> circumstances(UnaryOperator<Circumstances> change) {
        return youthCase -> youthCase.withCircumstances(change.apply(youthCase.getCircumstances()));
    }

    private static UnaryOperator<YouthCase> need(Need need) {
        return circumstances(c -> c.withNeeds(c.getNeeds().with(need)));
    }

    // --- the measurements

    private static Map<String, UnaryOperator<YouthCase>> ofTheMeasurements() {
        return Map.ofEntries(
                Map.entry("ingen målinger", c -> c.withMeasurements(List.of())),
                Map.entry(
                        "målt dagen før orienteringen",
                        c -> c.withMeasurements(List.of(measured("2026-01-31"), measured("2026-10-20")))),
                Map.entry(
                        "målt på dagen for orienteringen",
                        c -> c.withMeasurements(List.of(measured("2026-02-01"), measured("2026-10-20")))),
                Map.entry(
                        "orienteringen er ikke kendt",
                        c -> c.withIntake(c.getIntake().withProgressionDataExplained(FactHistory.notAsked()))),
                Map.entry(
                        "orienteringen er ikke givet",
                        c -> c.withIntake(
                                c.getIntake().withProgressionDataExplained(FactHistory.of(Fact.known(false))))),
                Map.entry(
                        "orienteringens dag er ikke kendt",
                        c -> c.withIntake(
                                c.getIntake().withProgressionDataExplained(FactHistory.of(Fact.known(true))))),
                Map.entry(
                        "svaret af en fagperson",
                        c -> c.withMeasurements(
                                List.of(measured("2026-10-20").withInformant(Informants.PROFESSIONAL)))),
                Map.entry(
                        "svaret sammen med en fagperson",
                        c -> c.withMeasurements(
                                List.of(measured("2026-10-20").withInformant(Informants.YOUTH_WITH_PROFESSIONAL)))),
                Map.entry(
                        "ikke talt om svarene",
                        c -> c.withMeasurements(List.of(measured("2026-10-20").withDialogue(List.of())))),
                Map.entry(
                        "målt på dagen for opfølgningen uden samtale",
                        c -> c.withMeasurements(List.of(measured("2026-10-01").withDialogue(List.of())))),
                Map.entry(
                        "to måleredskaber til det samme",
                        c -> c.withInstruments(List.of(instrument("a"), instrument("b")))),
                Map.entry(
                        "to måleredskaber til hver sit",
                        c -> c.withInstruments(
                                List.of(instrument("a"), instrument("b").withCodes(List.of())))));
    }

    private static Instrument instrument(String id) {
        return Instrument.builder()
                .id(id)
                .version("1.0")
                .definedBy("kommunen")
                .addCode(Code.of("http://loinc.org", "89203-2"))
                .build();
    }
}
