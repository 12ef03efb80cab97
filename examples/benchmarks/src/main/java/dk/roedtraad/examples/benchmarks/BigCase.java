package dk.roedtraad.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.FollowUpDecision;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.plan.WeeklyActivityKinds;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Templates;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/**
 * A youth whom the municipality has known for ten years: the shipped case of a placement shortly before 18, with 50 efforts of which 15
 * run, a coherent plan for each year, 25 professionals, and 200 measurements by WHO-5 and an instrument of the case's own.
 */
final class BigCase {
    /** The day of the question. */
    static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private static final int YEARS = 10;
    private static final int EFFORTS = 50;
    private static final int MEASUREMENTS = 200;
    private static final LocalDate FIRST = ON.minusYears(YEARS);
    private static final Instrument PROFILE = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);
    private static final List<Code> SECTORS =
            List.of(Sectors.SOCIAL, Sectors.EDUCATION, Sectors.EMPLOYMENT, Sectors.HEALTH);
    private static final List<Code> ACTS = List.of(
            Acts.CHILDRENS_ACT, Acts.MUNICIPAL_YOUTH_EFFORT_ACT, Acts.ACTIVE_EMPLOYMENT_ACT, Acts.CHILDRENS_ACT);
    private static final List<Code> ROLES = List.of(
            Roles.CONTACT_PERSON, Roles.MENTOR, Roles.AUTHORITY_CASEWORKER, Roles.KUI_ADVISER, Roles.CONTACT_TEACHER);

    private final Random random = new Random(50);
    private final YouthCase shipped = Documents.read(DocumentKind.CASE, Documents.example("anbragt-snart-18"))
            .get();

    private BigCase() {}

    static YouthCase make() {
        return new BigCase().youthCase();
    }

    private YouthCase youthCase() {
        List<Effort> efforts = new ArrayList<>(shipped.getEfforts().getItems());
        for (int i = efforts.size(); i < EFFORTS; i++) {
            efforts.add(effort(i));
        }
        List<Professional> team = new ArrayList<>(shipped.getTeam().getItems());
        team.addAll(many(20, this::professional));
        return shipped.withCircumstances(circumstances())
                .withEfforts(complete(efforts))
                .withPlans(complete(many(YEARS, this::plan)))
                .withTeam(complete(team))
                .withInstruments(PROFILE)
                .withMeasurements(many(MEASUREMENTS, this::measurement));
    }

    private Circumstances circumstances() {
        FactHistory<AbsenceLevel> absence = FactHistory.of(many(
                2 * YEARS,
                i -> Fact.known(random.nextBoolean() ? AbsenceLevel.HIGH : AbsenceLevel.LOW)
                        .withDate(FIRST.plusMonths(6L * i))));
        FactHistory<Boolean> placed =
                FactHistory.of(many(YEARS, i -> Fact.known(i % 4 > 0).withDate(FIRST.plusYears(i))));
        return shipped.getCircumstances().withAbsence(absence).withPlacedOutsideHome(placed);
    }

    /** The last twelve run on the day. */
    private Effort effort(int number) {
        boolean runs = number >= EFFORTS - 12;
        LocalDate start = runs ? ON.minusDays(30 + random.nextInt(400)) : FIRST.plusDays(random.nextInt(3000));
        Effort.Builder effort = Effort.builder()
                .id("indsats-" + number)
                .title("Indsats " + number)
                .sector(SECTORS.get(number % SECTORS.size()))
                .act(known(ACTS.get(number % ACTS.size())))
                .period(known(runs ? Period.from(start) : Period.of(start, start.plusDays(60 + random.nextInt(400)))))
                .responsible(professionalId(number % 20))
                .requested(known(start.minusDays(40)))
                .decided(known(start.minusDays(20)));
        return runs ? effort.addGoals(goalId(YEARS - 1, number % 6)).build() : effort.build();
    }

    private Professional professional(int number) {
        Professional.Builder professional = Professional.builder().id(professionalId(number));
        for (int i = 0; i < 3; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(3300));
            professional.addRoles(
                    role(ROLES.get((number + i) % ROLES.size()), start, start.plusDays(100 + random.nextInt(500))));
        }
        if (number < YEARS) {
            LocalDate start = FIRST.plusYears(number);
            professional.addRoles(role(Roles.CONTINUOUS_PROFESSIONAL, start, start.plusDays(355)));
        }
        return professional.build();
    }

    private static RolePeriod role(Code role, LocalDate start, LocalDate end) {
        return RolePeriod.builder().role(role).period(Period.of(start, end)).build();
    }

    private CoherentPlan plan(int year) {
        LocalDate start = FIRST.plusYears(year).plusDays(1);
        return CoherentPlan.builder()
                .id("plan-" + year)
                .period(known(Period.of(start, start.plusYears(1))))
                .wishes(complete(many(3, i -> words("Jeg vil gerne det her", start))))
                .goals(complete(many(6, i -> goal(year, i, start))))
                .commitments(complete(many(5, i -> step("aftale-" + year + "-" + i, start))))
                .reviews(complete(many(4, i -> review(start.plusDays(80L * i)))))
                .meetings(complete(many(4, i -> meeting("moede-" + year + "-" + i, start.plusDays(85L * i)))))
                .weeklyProgramme(complete(many(5, i -> activity("uge-" + year + "-" + i, DayOfWeek.of(i + 1)))))
                .build();
    }

    private Goal goal(int year, int number, LocalDate start) {
        return Goal.builder()
                .id(goalId(year, number))
                .words(words("Jeg vil nå mål " + number, start))
                .steps(complete(many(4, i -> step("skridt-" + year + "-" + number + "-" + i, start))))
                .status(FactHistory.of(
                        Fact.known(GoalStatus.PLANNED).withDate(start),
                        Fact.known(GoalStatus.ACTIVE).withDate(start.plusDays(30))))
                .due(known(start.plusMonths(11)))
                .build();
    }

    /** Every second step is done. */
    private Step step(String id, LocalDate start) {
        LocalDate due = start.plusDays(random.nextInt(360));
        return Step.builder()
                .id(id)
                .title("Ringe til skolen")
                .due(due)
                .responsible(professionalId(random.nextInt(20)))
                .done(random.nextBoolean() ? known(due) : Fact.notAsked())
                .build();
    }

    private Meeting meeting(String id, LocalDate date) {
        return Meeting.builder()
                .id(id)
                .kind(MeetingKinds.NETWORK_MEETING)
                .date(known(date))
                .held(date.isAfter(ON) ? Fact.notAsked() : known(true))
                .youthPresent(known(true))
                .addParticipants(professionalId(1), professionalId(2), professionalId(3))
                .decisions(many(2, i -> step(id + "-" + i, date)))
                .build();
    }

    private static PlanReview review(LocalDate date) {
        return PlanReview.builder()
                .date(date)
                .decision(known(FollowUpDecision.CONTINUE))
                .voice(words("Det går bedre nu", date))
                .build();
    }

    private static WeeklyActivity activity(String id, DayOfWeek day) {
        return WeeklyActivity.builder()
                .id(id)
                .kind(WeeklyActivityKinds.TEACHING)
                .day(day)
                .build();
    }

    private static OwnWords words(String text, LocalDate date) {
        return OwnWords.builder().text(text).by(Informants.YOUTH).date(date).build();
    }

    /** Every eighteen days: WHO-5 by the youth, and in between the profile by the youth and the professional in turn. */
    private Measurement measurement(int number) {
        boolean isWho5 = number % 2 == 0;
        Instrument instrument = isWho5 ? Who5.instrument() : PROFILE;
        Measurement.Builder measurement = Measurement.builder()
                .instrument(instrument.getId())
                .version(instrument.getVersion())
                .date(FIRST.plusDays(18L * number + random.nextInt(18)))
                .informant(number % 4 == 1 ? Informants.PROFESSIONAL : Informants.YOUTH);
        instrument
                .getItems()
                .forEach(item -> measurement.addAnswers(ItemAnswer.builder()
                        .item(item.getKey())
                        .value(isWho5 ? random.nextInt(6) : 1 + random.nextInt(5))
                        .build()));
        return measurement.build();
    }

    private static String professionalId(int number) {
        return "medarbejder-" + number;
    }

    private static String goalId(int year, int number) {
        return "maal-" + year + "-" + number;
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value).withDate(ON.minusDays(5));
    }

    private static <T> FactList<T> complete(List<T> items) {
        return FactList.complete(items, ON);
    }

    private static <T> List<T> many(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }
}
