package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.NeedKinds;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.instrument.Templates;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;

/** Cases that hold what key figures read, close to the day, and much of it unknown. */
final class RandomCases {
    static final LocalDate ON = LocalDate.of(2026, 11, 22);
    static final LocalDate FROM = LocalDate.of(2026, 5, 1);

    private static final Code OWN = Code.of("urn:example", "own");
    private static final List<Code> SECTORS =
            List.of(Sectors.EDUCATION, Sectors.EMPLOYMENT, Sectors.SOCIAL, Sectors.HEALTH, OWN);

    private final Random random;

    RandomCases(Random random) {
        this.random = random;
    }

    YouthCase next() {
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "1"))
                        .birthDate(fact(() -> ON.minusYears(18).minusDays(random.nextInt(2200) - 400)))
                        .gender(history(() -> one(Genders.FEMALE, Genders.MALE, Genders.NON_BINARY, OWN)))
                        .build())
                .circumstances(Circumstances.builder()
                        .needs(list(() -> Need.builder()
                                .sector(one(SECTORS))
                                .kind(optional(() -> one(NeedKinds.HOUSING, NeedKinds.SLEEP, OWN)))
                                .period(fact(this::period))
                                .met(history(() -> random.nextInt(4) == 0))
                                .build()))
                        .build())
                .intake(Intake.builder()
                        .referred(fact(() -> day(500, 40)))
                        .referringSector(history(() -> one(SECTORS)))
                        .progressionDataExplained(history(() -> random.nextInt(4) > 0))
                        .leavingReason(
                                random.nextBoolean()
                                        ? FactHistory.notAsked()
                                        : history(() -> one(EndReasons.MOVED, EndReasons.COMPLETED, OWN)))
                        .build())
                .efforts(list(() -> Effort.builder()
                        .id("e")
                        .title("Indsats")
                        .sector(one(SECTORS))
                        .kind(optional(() -> one(EffortKinds.MENTOR, EffortKinds.FGU, OWN)))
                        .period(fact(this::period))
                        .endReason(
                                random.nextInt(4) == 0 ? withDate(Fact.known(EndReasons.COMPLETED)) : Fact.notAsked())
                        .build()))
                .plans(list(this::plan))
                .team(list(() -> Professional.builder()
                        .id("p")
                        .addRole(RolePeriod.builder()
                                .role(one(Roles.COORDINATOR, Roles.CONTINUOUS_PROFESSIONAL, Roles.MENTOR))
                                .period(period())
                                .build())
                        .build()))
                .transitions(list(() -> Transition.builder()
                        .id("t")
                        .kind(one(TransitionKinds.TURNING_18, TransitionKinds.OTHER))
                        .handoverMeeting(fact(() -> day(500, 0)))
                        .build()))
                .addInstruments(
                        Templates.onScale(YouthExperience.instrument(), "kommunen-1", 1, 5),
                        Templates.onScale(YouthExperience.instrument(), "kommunen-2", 0, 3))
                .measurements(some(this::measurement))
                .build();
    }

    Decision decision() {
        return Decisions.of(ON, mostly(), mostly(), mostly(), mostly());
    }

    private Answer mostly() {
        return random.nextInt(5) > 0 ? Answer.MET : one(Answer.NOT_MET, Answer.UNDETERMINED);
    }

    private CoherentPlan plan() {
        return CoherentPlan.builder()
                .id("plan")
                .period(fact(this::period))
                .endReason(fact(() -> one(EndReasons.MOVED, EndReasons.REPLACED, OWN)))
                .goals(list(() -> Goal.builder()
                        .id("g")
                        .words(OwnWords.builder()
                                .text("ord")
                                .by(one(Informants.YOUTH, Informants.PROFESSIONAL))
                                .build())
                        .steps(list(this::step))
                        .build()))
                .commitments(list(this::step))
                .meetings(list(() -> Meeting.builder()
                        .id("m")
                        .kind(one(MeetingKinds.HANDOVER_MEETING, MeetingKinds.NETWORK_MEETING))
                        .date(fact(() -> day(500, 50)))
                        .held(fact(random::nextBoolean))
                        .addAllDecisions(some(this::step))
                        .build()))
                .build();
    }

    private Step step() {
        return Step.builder()
                .id("s")
                .title("skridt")
                .done(random.nextInt(3) == 0 ? Fact.notAsked() : fact(() -> day(100, 10)))
                .build();
    }

    private Measurement measurement() {
        boolean isWho5 = random.nextBoolean();
        Measurement.Builder measurement = Measurement.builder()
                .instrument(isWho5 ? Who5.instrument().getId() : YouthExperience.ID)
                .version(isWho5 ? Who5.instrument().getVersion() : one("kommunen-1", "kommunen-2", "1"))
                .date(day(400, 30))
                .informant(one(Informants.YOUTH, Informants.YOUTH_WITH_PROFESSIONAL, Informants.PROFESSIONAL));
        (isWho5 ? Who5.instrument() : YouthExperience.instrument())
                .getItems().stream()
                        .map(Item::getKey)
                        .filter(key -> random.nextInt(5) > 0)
                        .forEach(key -> measurement.addAnswer(ItemAnswer.builder()
                                .item(key)
                                .value(random.nextInt(6))
                                .build()));
        return measurement.build();
    }

    // --- parts

    private LocalDate day(int before, int after) {
        return ON.minusDays(random.nextInt(before + after + 1) - after);
    }

    private Period period() {
        LocalDate start = day(400, 20);
        return random.nextBoolean() ? Period.from(start) : Period.of(start, start.plusDays(1 + random.nextInt(400)));
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return random.nextInt(6) == 0
                ? one(Fact.notAsked(), Fact.declined(), Fact.withheld())
                : Fact.known(value.get());
    }

    private <T> Fact<T> withDate(Fact<T> fact) {
        return random.nextInt(3) == 0 ? fact : fact.withDate(day(300, 20));
    }

    private <T> FactHistory<T> history(Supplier<T> value) {
        List<Fact<T>> facts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            facts.add(withDate(fact(value)));
        }
        return random.nextInt(10) == 0 ? FactHistory.notAsked() : FactHistory.of(facts);
    }

    private <T> FactList<T> list(Supplier<T> item) {
        return random.nextInt(5) == 0
                ? FactList.atLeast(some(item))
                : FactList.complete(some(item), ON.minusDays(random.nextInt(60) - 5));
    }

    private <T> List<T> some(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
