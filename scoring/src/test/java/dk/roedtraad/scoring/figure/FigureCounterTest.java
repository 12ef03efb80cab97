package dk.roedtraad.scoring.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
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
import dk.roedtraad.scoring.wording.ScoringWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The key figures of a cohort made by hand, and what a counter refuses. */
class FigureCounterTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final KeyFigures COHORT = cohort();

    @ParameterizedTest
    @CsvFileSource(resources = "expected.csv", useHeadersInDisplayName = true, numLinesToSkip = 4)
    void a_cohort_made_by_hand_has_the_figures_worked_out_by_hand(
            String figure,
            String dimension,
            String category,
            KeyFigure.Disclosure disclosure,
            BigDecimal value,
            Integer persons,
            Integer unknown) {
        KeyFigure found = COHORT.getFigures().stream()
                .filter(each -> each.getFigure().getCode().equals(figure)
                        && each.getDimension().map(code -> code.getCode()).equals(Optional.ofNullable(dimension))
                        && each.getCategory().map(code -> code.getCode()).equals(Optional.ofNullable(category)))
                .findFirst()
                .orElseThrow();

        assertEquals(disclosure, found.getDisclosure());
        assertEquals(
                Optional.ofNullable(value),
                found.getValue()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(number -> number.setScale(Math.max(0, number.scale()))));
        assertEquals(Optional.ofNullable(persons), found.getPersons());
        assertEquals(Optional.ofNullable(unknown), found.getUnknown());
    }

    @Test
    void the_document_says_the_day_the_period_and_the_least_number_of_persons() {
        assertEquals(ON, COHORT.getOn());
        assertEquals(Optional.of(Period.of(FROM, ON.plusDays(1))), COHORT.getPeriod());
        assertEquals(List.of(FigureCounterLawsTest.LEAST_CELL), COHORT.getParameters());
    }

    /** Of R: {@code binom::binom.wilson(18, 33)} is 0.3799 to 0.7016. */
    @Test
    void a_share_has_the_interval_of_wilson() {
        KeyFigure reached = COHORT.getFigures().stream()
                .filter(figure -> figure.getFigure().getCode().equals("reached"))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(new BigDecimal("38")), reached.getLow());
        assertEquals(Optional.of(new BigDecimal("70.2")), reached.getHigh());
        assertEquals(Optional.of("wilson-95"), reached.getMethod());
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_says_what_it_counts(Language language) {
        COHORT.getFigures().stream()
                .map(figure -> "figure." + figure.getFigure().getCode())
                .distinct()
                .forEach(
                        key -> assertTrue(ScoringWording.get().getKeys(language).contains(key), key));
    }

    /** Told on 1 August: of the two measurements in July none counts, of the two after that both do (C-01). */
    @ParameterizedTest
    @CsvSource({"2026-07-31, 0", "2026-08-01, 1"})
    void what_was_measured_before_the_youth_was_told_is_left_out(LocalDate day, long counted) {
        Measurement who5 = Measurement.builder()
                .instrument(Who5.instrument().getId())
                .version(Who5.instrument().getVersion())
                .date(day)
                .informant(Informants.YOUTH)
                .addAnswer(ItemAnswer.builder().item("happy").value(3).build())
                .build();
        Measurement experience = who5.withInstrument(YouthExperience.ID)
                .withVersion("kommunen-1")
                .withAnswers(
                        List.of(ItemAnswer.builder().item("S1-124").value(4).build()));
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "1"))
                        .build())
                .intake(Intake.builder()
                        .progressionDataExplained(
                                FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 8, 1))))
                        .build())
                .addInstrument(Templates.onScale(YouthExperience.instrument(), "kommunen-1", 1, 5))
                .addMeasurements(who5, experience)
                .build();
        FigureCounter counter = counter();
        counter.add(youthCase, decision(Answer.MET, Answer.MET));
        long[] counts = counter.toCounts();
        int question = Categories.QUESTION.codes().stream()
                .map(code -> code.getCode())
                .toList()
                .indexOf("S1-124");

        assertEquals(counted, counts[Layout.ADHERENCE]);
        assertEquals(counted, counts[Layout.EXPERIENCE + question * 3 + Layout.YES]);
        assertEquals(1 - counted, counts[Layout.EXPERIENCE + question * 3 + Layout.UNKNOWN]);
    }

    /** On a scale from 1 to 5 the middle is 3, on one from 0 to 3 it is between 1 and 2. */
    @ParameterizedTest
    @CsvSource({"1, 5, 3, 1", "1, 5, 4, 0", "0, 3, 1, 1", "0, 3, 2, 0", "0, 3, 4, 2"})
    void an_experience_is_good_above_the_middle_of_its_scale(int min, int max, int answer, int place) {
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "1"))
                        .build())
                .intake(Intake.builder()
                        .progressionDataExplained(FactHistory.of(Fact.known(true)))
                        .build())
                .addInstrument(Templates.onScale(YouthExperience.instrument(), "kommunen", min, max))
                .addMeasurement(Measurement.builder()
                        .instrument(YouthExperience.ID)
                        .version("kommunen")
                        .date(ON)
                        .informant(Informants.YOUTH_WITH_PROFESSIONAL)
                        .addAnswer(
                                ItemAnswer.builder().item("S1-38").value(answer).build())
                        .build())
                .build();
        FigureCounter counter = counter();
        counter.add(youthCase, decision(Answer.MET, Answer.MET));

        assertEquals(1, counter.toCounts()[Layout.EXPERIENCE + place]);
    }

    /** Twelve of whom it is not known whether they are in the target group may be in a part of it or outside, as their own answer allows. */
    @ParameterizedTest
    @CsvSource({"MET, 12, 0, 12", "UNDETERMINED, 12, 12, 12", "NOT_MET, 0, 12, 0"})
    void who_may_be_in_the_target_group_may_be_in_its_parts(Answer accepts, int intervention, int rest, int outside) {
        FigureCounter counter = counter();
        for (int i = 0; i < 12; i++) {
            counter.add(
                    youthCase(
                            Integer.toString(i),
                            List.of("2008-01-01", "female", "?", "?", "active", "no", "no", "no", "no", "", "no")),
                    Decisions.of(ON, Answer.MET, Answer.UNDETERMINED, Answer.MET, accepts));
        }

        assertEquals(
                List.of(0, 12, 0, intervention, 0, rest, 0, outside),
                Stream.of("target-group", "intervention-group", "rest-of-target-group", "outside-target-group")
                        .map(code -> counter.figures().getFigures().stream()
                                .filter(figure -> figure.getFigure().getCode().equals(code))
                                .findFirst()
                                .orElseThrow())
                        .flatMap(figure -> Stream.of(
                                figure.getPersons().orElseThrow(),
                                figure.getUnknown().orElseThrow()))
                        .toList());
    }

    @Test
    void a_decision_of_another_rule_set_leaves_open_who_is_in_the_target_group() {
        FigureCounter counter = counter();
        Decision decision = decision(Answer.MET, Answer.MET);
        counter.add(
                youthCase("1", List.of()),
                decision.withCriteria(Explanation.all(decision.getCriteria().getRule(), List.of())));

        assertEquals(1, counter.toCounts()[Layout.TARGET + Layout.UNKNOWN]);
    }

    @Test
    void what_cannot_be_counted_together_is_refused() {
        FigureCounter counter = counter();
        FigureCounter ofAnotherDay = new FigureCounter(FROM, ON.minusDays(1), FigureCounterLawsTest.LEAST_CELL);

        assertEquals(
                "from: must not be after on",
                message(() -> new FigureCounter(ON.plusDays(1), ON, FigureCounterLawsTest.LEAST_CELL)));
        assertEquals(
                "leastCell: must be at least 3",
                message(() -> new FigureCounter(
                        FROM, ON, FigureCounterLawsTest.LEAST_CELL.withValue(BigDecimal.valueOf(2)))));
        assertEquals(
                "decision: must be of the day of the question",
                message(() -> counter.add(
                        youthCase("1", List.of()),
                        decision(Answer.MET, Answer.MET).withOn(ON.minusDays(1)))));
        assertEquals(
                "other: must be of the same day, period and least number of persons",
                message(() -> counter.merge(ofAnotherDay)));
        assertEquals(
                "moved: must be the counts of a counter of this version",
                message(() -> counter.addCounts(new long[3])));
        assertArrayEquals(new long[Layout.SIZE], counter.toCounts());
    }

    @Test
    void a_counter_shows_no_count_but_that_of_the_cases() {
        FigureCounter counter = counter();
        counter.add(youthCase("1", List.of()), decision(Answer.MET, Answer.MET));

        assertEquals("FigureCounter[1 cases]", counter.toString());
        assertFalse(counter.figures().getFigures().stream()
                .anyMatch(figure ->
                        figure.getPersons().filter(persons -> persons > 0).isPresent()));
    }

    /** Every code of the lists of ours has a row of its own; nothing of them is counted as something else. */
    @Test
    void every_code_of_our_lists_is_a_category() throws IllegalAccessException {
        assertHolds(Genders.class, Categories.GENDER);
        assertHolds(Sectors.class, Categories.SECTOR);
        assertHolds(EndReasons.class, Categories.END_REASON);
        assertHolds(EffortKinds.class, Categories.EFFORT_KIND);
        assertHolds(NeedKinds.class, Categories.NEED_KIND);
    }

    private static void assertHolds(Class<?> list, Categories categories) throws IllegalAccessException {
        for (Field field : list.getFields()) {
            if (field.getType() == Code.class) {
                assertTrue(categories.codes().contains(field.get(null)), field.getName());
            }
        }
    }

    private static String message(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static FigureCounter counter() {
        return new FigureCounter(FROM, ON, FigureCounterLawsTest.LEAST_CELL);
    }

    private static Decision decision(Answer target, Answer accepts) {
        return Decisions.of(ON, Answer.MET, Answer.MET, target, accepts);
    }

    // --- the cohort

    private static KeyFigures cohort() {
        FigureCounter counter = counter();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(",", -1));
            for (int i = 0; i < Integer.parseInt(cells.get(0)); i++) {
                counter.add(
                        youthCase(Integer.toString(i), cells.subList(1, cells.size())),
                        decision(answer(cells.get(3)), answer(cells.get(4))));
            }
        }
        return counter.figures();
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(FigureCounterTest.class.getResourceAsStream("cohort.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String cell) {
        return cell.equals("?") ? Answer.UNDETERMINED : Answer.of(cell.equals("yes"));
    }

    /** A youth of a line without its count; without a line, one of whom nothing is known. */
    private static YouthCase youthCase(String id, List<String> cells) {
        YouthCase.Builder youthCase = YouthCase.builder();
        Youth.Builder youth = Youth.builder().addIdentifier(Identifier.of("urn:example:sag", id));
        if (cells.isEmpty()) {
            return youthCase.youth(youth.build()).build();
        }
        if (!cells.get(0).equals("?")) {
            youth.birthDate(Fact.known(LocalDate.parse(cells.get(0))));
        }
        switch (cells.get(1)) {
            case "female" -> youth.gender(FactHistory.of(Fact.known(Genders.FEMALE)));
            case "male" -> youth.gender(FactHistory.of(Fact.known(Genders.MALE)));
            default -> youth.gender(FactHistory.of(Fact.declined()));
        }
        String waited = cells.get(9);
        return youthCase
                .youth(youth.build())
                .plans(plans(cells.get(4), cells.get(5), cells.get(6)))
                .team(list(
                        cells.get(7),
                        Professional.builder()
                                .id("anna")
                                .addRole(RolePeriod.builder()
                                        .role(Roles.CONTINUOUS_PROFESSIONAL)
                                        .period(Period.from(START))
                                        .build())
                                .build()))
                .efforts(list(
                        cells.get(8),
                        Effort.builder()
                                .id("mentor")
                                .title("Mentor")
                                .kind(EffortKinds.MENTOR)
                                .sector(Sectors.SOCIAL)
                                .period(Fact.known(Period.from(START)))
                                .build()))
                .intake(Intake.builder()
                        .referred(
                                waited.isEmpty() || waited.equals("?")
                                        ? Fact.notAsked()
                                        : Fact.known(START.minusDays(Integer.parseInt(waited))))
                        .build())
                .circumstances(Circumstances.builder()
                        .needs(list(
                                cells.get(10),
                                Need.builder()
                                        .sector(Sectors.HEALTH)
                                        .kind(NeedKinds.HOUSING)
                                        .period(Fact.known(Period.from(START)))
                                        .build()))
                        .build())
                .build();
    }

    private static FactList<CoherentPlan> plans(String plan, String goal, String step) {
        CoherentPlan.Builder built = CoherentPlan.builder()
                .id("plan")
                .goals(list(
                        goal,
                        Goal.builder()
                                .id("mål")
                                .words(OwnWords.builder()
                                        .text("egne ord")
                                        .by(Informants.YOUTH)
                                        .build())
                                .steps(FactList.complete(List.of(), ON))
                                .build()))
                .commitments(
                        list(step, Step.builder().id("skridt").title("skridt").build()))
                .meetings(FactList.complete(List.of(), ON));
        return switch (plan) {
            case "active" ->
                FactList.complete(
                        List.of(built.period(Fact.known(Period.from(START))).build()), ON);
            case "ended" ->
                FactList.complete(
                        List.of(built.period(Fact.known(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 1))))
                                .endReason(Fact.known(EndReasons.MOVED))
                                .build()),
                        ON);
            case "none" -> FactList.complete(List.of(), ON);
            default -> FactList.unknown();
        };
    }

    private static <T> FactList<T> list(String cell, T item) {
        return switch (cell) {
            case "yes" -> FactList.complete(new ArrayList<>(List.of(item)), ON);
            case "?" -> FactList.unknown();
            default -> FactList.complete(List.of(), ON);
        };
    }
}
