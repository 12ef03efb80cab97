package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.finding.RuleResult.Kind;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.MeasurementModes;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.visitation.Visitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rules of the review that are not in a table, each with every kind of result its card knows. */
class ReviewTest {
    private static final LocalDate TODAY = Cases.TODAY;
    private static final Parameters SHIPPED = ShippedParameters.get();

    /** 17 years old today, placed, with support under barnets lov and an effort in education. */
    private static final YouthCase PLACED = Cases.born(Cases.fullyKnown(), "2009-03-27")
            .withCircumstances(
                    Cases.fullyKnown().getCircumstances().withPlacedOutsideHome(FactHistory.of(Fact.known(true))))
            .withEfforts(Cases.complete(
                    Cases.effort("plejefamilie", Sectors.SOCIAL, Acts.CHILDRENS_ACT),
                    Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT)));

    /** The same with an active plan of a day. */
    private static final YouthCase PLANNED = Cases.fullyKnown()
            .withPlans(Cases.complete(Cases.plan("2026-02-01")))
            .withTeam(Cases.complete(Cases.coordinator(Period.from(LocalDate.of(2026, 2, 1)))));

    // --- UNGESTOETTE_DECISION_DUE (T-13): deadline 27 September 2026, 18 on 27 March 2027

    @ParameterizedTest
    @CsvSource({"2026-09-26, NOT_APPLICABLE", "2026-09-27, FOUND", "2027-03-26, FOUND", "2027-03-27, NOT_APPLICABLE"})
    void T_13_the_decision_is_due_from_six_months_before_18_to_the_day_before(LocalDate on, Kind expected) {
        assertEquals(
                expected,
                result("UNGESTOETTE_DECISION_DUE", PLACED, on, SHIPPED).getKind());
    }

    @Test
    void T_13_the_finding_says_the_deadline_and_the_18th_birthday() {
        assertFound(
                result("UNGESTOETTE_DECISION_DUE", PLACED),
                finding(
                        "/circumstances/youthSupportDecided",
                        Argument.date("deadline", LocalDate.of(2026, 9, 27)),
                        Argument.date("turns18", LocalDate.of(2027, 3, 27))));
    }

    @Test
    void T_13_a_decision_made_is_clear_and_a_youth_at_home_is_not_concerned() {
        Circumstances c = PLACED.getCircumstances();

        assertEquals(
                Kind.CLEAR,
                kind(
                        "UNGESTOETTE_DECISION_DUE",
                        PLACED.withCircumstances(c.withYouthSupportDecided(FactHistory.of(Fact.known(true))))));
        assertEquals(
                Kind.NOT_APPLICABLE,
                kind(
                        "UNGESTOETTE_DECISION_DUE",
                        PLACED.withCircumstances(c.withPlacedOutsideHome(FactHistory.of(Fact.known(false))))));
    }

    @Test
    void T_13_what_is_not_known_is_named() {
        Circumstances c = PLACED.getCircumstances();

        assertOpen(
                result(
                        "UNGESTOETTE_DECISION_DUE",
                        PLACED.withCircumstances(c.withYouthSupportDecided(FactHistory.notAsked()))),
                OpenPoint.fact(CaseFacts.YOUTH_SUPPORT_DECIDED.getKey()));
        assertOpen(
                result(
                        "UNGESTOETTE_DECISION_DUE",
                        PLACED.withCircumstances(c.withPlacedOutsideHome(FactHistory.notAsked()))),
                OpenPoint.fact(CaseFacts.PLACED_OUTSIDE_HOME.getKey()));
        // A table whose lead time begins after the 18th birthday: nothing covers the day that it is counted from.
        Parameters later = Parameters.of(SHIPPED.getRows().stream()
                .map(row -> row.getKey().equals(ParameterKeys.YOUTH_SUPPORT_LEAD)
                        ? row.withValid(Period.from(LocalDate.of(2030, 1, 1)))
                        : row)
                .toList());
        assertOpen(
                result("UNGESTOETTE_DECISION_DUE", PLACED, Cases.TODAY, later),
                OpenPoint.noParameter(ParameterKeys.YOUTH_SUPPORT_LEAD));
    }

    // --- NO_PLAN (P-27)

    @Test
    void P_27_efforts_in_two_sectors_without_a_plan_are_found() {
        assertFound(result("NO_PLAN", PLACED), finding("/plans", Argument.number("sectors", 2)));
    }

    @Test
    void P_27_an_active_plan_is_clear_and_an_ended_one_is_not() {
        CoherentPlan ended =
                Cases.plan("2026-02-01").withPeriod(Fact.known(Period.of(LocalDate.of(2026, 2, 1), TODAY)));

        assertEquals(Kind.CLEAR, kind("NO_PLAN", PLANNED));
        assertEquals(Kind.FOUND, kind("NO_PLAN", PLANNED.withPlans(Cases.complete(ended))));
    }

    @Test
    void P_27_one_sector_does_not_call_for_a_plan() {
        YouthCase one = PLACED.withEfforts(Cases.complete(Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT)));

        assertEquals(Kind.NOT_APPLICABLE, kind("NO_PLAN", one));
    }

    @Test
    void P_27_an_effort_that_may_run_and_a_plan_that_may_be_leave_it_open() {
        Effort perhaps =
                Cases.effort("stoette", Sectors.SOCIAL, Acts.CHILDRENS_ACT).withPeriod(Fact.notAsked());

        assertOpen(
                result(
                        "NO_PLAN",
                        PLACED.withEfforts(
                                Cases.complete(Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT), perhaps))),
                OpenPoint.fact(FactKey.at("/efforts/items/1/period")));
        assertOpen(result("NO_PLAN", PLACED.withPlans(Cases.atLeast())), OpenPoint.fact(CaseFacts.PLANS));
        assertOpen(
                result(
                        "NO_PLAN",
                        PLACED.withPlans(Cases.complete(Cases.plan("2026-02-01").withPeriod(Fact.notAsked())))),
                OpenPoint.fact(FactKey.at("/plans/items/0/period")));
    }

    // --- NO_COORDINATOR (P-02)

    @Test
    void P_02_a_plan_without_continuous_professional_is_found_with_the_day_the_last_one_left() {
        Period ended = Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 10, 1));

        assertFound(
                result("NO_COORDINATOR", PLANNED.withTeam(Cases.complete(Cases.coordinator(ended)))),
                finding("/team", Argument.date("since", LocalDate.of(2026, 10, 1))));
        assertFound(
                result("NO_COORDINATOR", PLANNED.withTeam(Cases.complete())),
                finding("/team", Argument.date("since", LocalDate.of(2026, 2, 1))));
    }

    @Test
    void P_02_clear_not_applicable_and_undetermined() {
        assertEquals(Kind.CLEAR, kind("NO_COORDINATOR", PLANNED));
        assertEquals(Kind.NOT_APPLICABLE, kind("NO_COORDINATOR", PLANNED.withPlans(Cases.complete())));
        assertOpen(result("NO_COORDINATOR", PLANNED.withTeam(Cases.atLeast())), OpenPoint.fact(CaseFacts.TEAM));
        assertOpen(result("NO_COORDINATOR", PLANNED.withPlans(Cases.atLeast())), OpenPoint.fact(CaseFacts.PLANS));
    }

    // --- NO_COVER (P-04)

    @Test
    void P_04_a_continuous_professional_without_cover_is_found() {
        var alone = Cases.coordinator(Period.from(LocalDate.of(2026, 2, 1)));
        alone = alone.withRoles(List.of(alone.getRoles().get(0).withCover(Optional.empty())));

        assertFound(result("NO_COVER", PLANNED.withTeam(Cases.complete(alone))), finding("/team/items/0"));
    }

    @Test
    void P_04_clear_not_applicable_and_undetermined() {
        assertEquals(Kind.CLEAR, kind("NO_COVER", PLANNED));
        assertEquals(Kind.NOT_APPLICABLE, kind("NO_COVER", PLANNED.withTeam(Cases.complete())));
        assertEquals(Kind.NOT_APPLICABLE, kind("NO_COVER", PLANNED.withPlans(Cases.complete())));
        assertOpen(result("NO_COVER", PLANNED.withTeam(Cases.atLeast())), OpenPoint.fact(CaseFacts.TEAM));
    }

    // --- YOUTH_VOICE_MISSING (P-05)

    @Test
    void P_05_a_plan_with_nothing_in_the_youths_words_is_found() {
        CoherentPlan silent = Cases.plan("2026-02-01").withGoals(Cases.complete(Cases.goal(Informants.PROFESSIONAL)));

        assertFound(
                result("YOUTH_VOICE_MISSING", PLANNED.withPlans(Cases.complete(silent))),
                finding("/plans/items/0/wishes"));
    }

    @Test
    void P_05_a_wish_or_a_goal_is_enough() {
        CoherentPlan wish = Cases.plan("2026-02-01")
                .withGoals(Cases.complete())
                .withWishes(Cases.complete(Cases.goal(Informants.YOUTH).getWords()));

        assertEquals(Kind.CLEAR, kind("YOUTH_VOICE_MISSING", PLANNED));
        assertEquals(Kind.CLEAR, kind("YOUTH_VOICE_MISSING", PLANNED.withPlans(Cases.complete(wish))));
        assertEquals(Kind.NOT_APPLICABLE, kind("YOUTH_VOICE_MISSING", PLANNED.withPlans(Cases.complete())));
    }

    @Test
    void P_05_words_that_may_be_written_elsewhere_leave_it_open() {
        CoherentPlan perhaps = Cases.plan("2026-02-01").withGoals(Cases.atLeast());

        assertOpen(
                result("YOUTH_VOICE_MISSING", PLANNED.withPlans(Cases.complete(perhaps))),
                OpenPoint.fact(FactKey.at("/plans/items/0/wishes")));
    }

    // --- NO_RESPONSIBLE (P-06)

    @Test
    void P_06_a_running_effort_without_anybody_responsible_is_found_by_its_title() {
        assertFound(
                result("NO_RESPONSIBLE", withoutResponsible(PLACED)),
                finding("/efforts/items/1/responsible", Argument.text("what", "fgu")));
    }

    @Test
    void P_06_clear_not_applicable_and_undetermined() {
        assertEquals(Kind.CLEAR, kind("NO_RESPONSIBLE", PLACED));
        assertEquals(Kind.NOT_APPLICABLE, kind("NO_RESPONSIBLE", PLACED.withEfforts(Cases.complete())));
        assertOpen(
                result(
                        "NO_RESPONSIBLE",
                        PLACED.withEfforts(Cases.atLeast(Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT)))),
                OpenPoint.fact(CaseFacts.EFFORTS));
    }

    // --- PASSIVITY (P-12): the last effort ran to 31 October 2026; 1 November is the first day without

    @Test
    void P_12_no_number_is_not_configured() {
        RuleResult result = result("PASSIVITY", PLACED);

        assertEquals(Kind.NOT_CONFIGURED, result.getKind());
        assertEquals(List.of(OpenPoint.numberNotSet("passivity.days")), result.getOpen());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, CLEAR", "2026-11-21, CLEAR", "2026-11-22, FOUND"})
    void P_12_longer_than_twenty_days_is_found_and_twenty_is_not(LocalDate on, Kind expected) {
        // 1 November is the first day without; 21 November is 20 days after it
        assertEquals(expected, result("PASSIVITY", idle(), on, hostSays(20)).getKind());
    }

    @Test
    void P_12_the_finding_says_since_when() {
        assertFound(
                result("PASSIVITY", idle(), TODAY, hostSays(20)),
                finding("/efforts", Argument.date("since", LocalDate.of(2026, 11, 1))));
    }

    @Test
    void P_12_something_running_is_clear_nothing_begun_is_not_applicable_and_perhaps_more_is_open() {
        assertEquals(
                Kind.CLEAR, result("PASSIVITY", PLACED, TODAY, hostSays(20)).getKind());
        assertEquals(
                Kind.NOT_APPLICABLE,
                result("PASSIVITY", PLACED.withEfforts(Cases.complete()), TODAY, hostSays(20))
                        .getKind());
        assertOpen(
                result("PASSIVITY", PLACED.withEfforts(Cases.atLeast()), TODAY, hostSays(20)),
                OpenPoint.fact(CaseFacts.EFFORTS));
    }

    // --- LOW_SCORE_PROMPT (C-12): 50 or less twice in a row, or a drop of 15 or more

    @ParameterizedTest
    @CsvSource({
        "52 48,    CLEAR",
        "50,       CLEAR", // once is not in a row
        "52 50 48, FOUND",
        "48 48 52, CLEAR", // not the latest two
        "67 52,    FOUND", // a drop of exactly 15
        "66 52,    CLEAR",
        "67 52 56, CLEAR", // the drop is not the latest
        "48 -,     UNDETERMINED", // the latest may be one more low score
        "67 -,     UNDETERMINED", // the latest may be a drop
        "'67 50',  FOUND",
        "14 -,     UNDETERMINED", // too low to drop by 15, but low once
        "67 - 60,  CLEAR", // the latest is not low, and no drop from the score before
        "60 - 48,  UNDETERMINED", // the one between may have been low
        "67 - 52,  FOUND", // from the score before it
        "48 - 48,  FOUND", // two scores in a row
        "48 48 -,  FOUND", // what is not known takes nothing back
        "-,        CLEAR", // once is not in a row, and nothing to drop from
        "- -,      UNDETERMINED",
        "67 =52,   UNDETERMINED", // on one day: which came first?
        "60 =52,   CLEAR",
        "48 =48,   FOUND",
        "'',       NOT_APPLICABLE"
    })
    void C_12_two_low_scores_in_a_row_or_a_drop_of_fifteen_prompt_a_talk(String indices, Kind expected) {
        assertEquals(
                expected,
                result(
                                "LOW_SCORE_PROMPT",
                                PLACED,
                                TODAY,
                                SHIPPED,
                                indices.isEmpty() ? progressionOf(TODAY) : progressionOf(TODAY, series(TODAY, indices)))
                        .getKind());
    }

    @Test
    void C_12_low_scores_of_two_modes_are_in_a_row_but_a_drop_between_modes_is_none() {
        Series alone = series(TODAY, "48").withMode(MeasurementModes.SELF_COMPLETED);
        Series together = series(TODAY.minusMonths(1), "50").withMode(MeasurementModes.TOGETHER);
        Series high = together.withScores(series(TODAY.minusMonths(1), "100").getScores());

        assertEquals(Kind.FOUND, lowScore(together, alone).getKind());
        assertEquals(Kind.CLEAR, lowScore(high, alone).getKind());
        assertEquals(
                Kind.CLEAR,
                lowScore(together, alone.withInformant(Informants.PROFESSIONAL)).getKind());
    }

    @Test
    void C_12_a_measurement_of_a_version_nobody_has_defined_leaves_it_open() {
        LeftOut unknown = LeftOut.builder()
                .pointer("/measurements/0")
                .instrument("who-5")
                .version("2024")
                .date(TODAY)
                .reason(LeftOut.Reason.NOT_DEFINED)
                .build();
        Progression progression =
                Progression.builder().on(TODAY).addLeftOut(unknown).build();

        assertOpen(
                result("LOW_SCORE_PROMPT", PLACED, TODAY, SHIPPED, progression),
                OpenPoint.fact(FactKey.at("/measurements")));
        assertEquals(
                Kind.NOT_APPLICABLE,
                result(
                                "LOW_SCORE_PROMPT",
                                PLACED,
                                TODAY,
                                SHIPPED,
                                progression.withLeftOut(unknown.withReason(LeftOut.Reason.LATER)))
                        .getKind());
    }

    private static RuleResult lowScore(Series... series) {
        return result("LOW_SCORE_PROMPT", PLACED, TODAY, SHIPPED, progressionOf(TODAY, series));
    }

    @Test
    void C_12_the_finding_says_the_numbers_it_holds_scores_against() {
        assertFound(
                result("LOW_SCORE_PROMPT", PLACED, TODAY, SHIPPED, 40, 40),
                finding("/measurements", Argument.number("times", 2), Argument.number("drop", 15)));
    }

    @Test
    void C_12_a_day_before_the_numbers_is_undetermined() {
        assertOpen(
                result("LOW_SCORE_PROMPT", PLACED, LocalDate.of(2017, 12, 31), SHIPPED),
                OpenPoint.noParameter(ParameterKeys.SCORE_DROP));
    }

    // --- HANDOVER_MEETING_DUE (T-06): 17 on 27 March 2026, 18 on 27 March 2027

    @ParameterizedTest
    @CsvSource({"2026-03-26, NOT_APPLICABLE", "2026-03-27, FOUND", "2027-03-26, FOUND", "2027-03-27, NOT_APPLICABLE"})
    void T_06_a_meeting_is_due_from_17_to_the_day_before_18(LocalDate on, Kind expected) {
        assertEquals(
                expected, result("HANDOVER_MEETING_DUE", PLACED, on, SHIPPED).getKind());
    }

    @Test
    void T_06_the_finding_says_the_18th_birthday() {
        assertFound(
                result("HANDOVER_MEETING_DUE", PLACED),
                finding("/transitions", Argument.date("turns18", LocalDate.of(2027, 3, 27))));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-26, CLEAR", "2027-03-27, FOUND"})
    void T_06_a_meeting_the_day_before_18_is_in_time_and_on_the_day_is_not(LocalDate meeting, Kind expected) {
        YouthCase agreed = PLACED.withTransitions(Cases.complete(turning18(Fact.known(meeting))));

        assertEquals(expected, kind("HANDOVER_MEETING_DUE", agreed));
    }

    @Test
    void T_06_nothing_that_ends_at_18_is_not_applicable() {
        YouthCase school = PLACED.withEfforts(Cases.complete(Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT)));

        assertEquals(Kind.NOT_APPLICABLE, kind("HANDOVER_MEETING_DUE", school));
    }

    @Test
    void T_06_a_meeting_nobody_has_asked_about_is_not_no_meeting() {
        assertOpen(
                result("HANDOVER_MEETING_DUE", PLACED.withTransitions(Cases.complete(turning18(Fact.notAsked())))),
                OpenPoint.fact(FactKey.at("/transitions/items/0/handoverMeeting")));
        assertOpen(
                result("HANDOVER_MEETING_DUE", PLACED.withTransitions(Cases.atLeast())),
                OpenPoint.fact(CaseFacts.TRANSITIONS));
    }

    @Test
    void T_06_an_act_that_is_not_known_leaves_it_open() {
        YouthCase unknownAct = PLACED.withEfforts(Cases.complete(
                Cases.effort("plejefamilie", Sectors.SOCIAL, Acts.CHILDRENS_ACT).withAct(Fact.notAsked())));

        assertOpen(result("HANDOVER_MEETING_DUE", unknownAct), OpenPoint.fact(FactKey.at("/efforts/items/0/act")));
    }

    // --- RIGHTS_INFORMATION_DUE (T-07): from 27 March 2026

    @ParameterizedTest
    @CsvSource({"2026-03-26, NOT_APPLICABLE", "2026-03-27, FOUND"})
    void T_07_the_information_is_due_from_the_17th_birthday(LocalDate on, Kind expected) {
        assertEquals(
                expected,
                result("RIGHTS_INFORMATION_DUE", rightsExplained(Fact.known(false)), on, SHIPPED)
                        .getKind());
    }

    @Test
    void T_07_found_clear_and_undetermined() {
        assertFound(
                result("RIGHTS_INFORMATION_DUE", rightsExplained(Fact.known(false))),
                finding("/circumstances/rightsExplained", Argument.date("since", LocalDate.of(2026, 3, 27))));
        assertEquals(Kind.CLEAR, kind("RIGHTS_INFORMATION_DUE", rightsExplained(Fact.known(true))));
        assertOpen(
                result("RIGHTS_INFORMATION_DUE", rightsExplained(Fact.declined())),
                OpenPoint.fact(CaseFacts.RIGHTS_EXPLAINED.getKey()));
    }

    // --- NEXT_CONTACT_MISSING (V-13)

    @Test
    void V_13_another_effort_without_a_named_contact_is_found() {
        YouthCase elsewhere = Cases.fullyKnown()
                .withCircumstances(
                        Cases.fullyKnown().getCircumstances().withKuiEffort(FactHistory.of(Fact.known(false))));
        YouthCase named =
                elsewhere.withIntake(elsewhere.getIntake().withNextContact(FactHistory.of(Fact.known("kui-vejleder"))));

        assertFound(result("NEXT_CONTACT_MISSING", elsewhere), finding("/intake/nextContact"));
        assertEquals(Kind.CLEAR, kind("NEXT_CONTACT_MISSING", named));
        assertEquals(Kind.NOT_APPLICABLE, kind("NEXT_CONTACT_MISSING", Cases.fullyKnown()));
    }

    // --- the catalogue

    @Test
    void the_five_counts_add_up_to_the_rules_and_nothing_is_skipped() {
        Findings findings = review(Cases.bare(), TODAY, SHIPPED);

        assertEquals(
                Review.rules().size(),
                Arrays.stream(Kind.values())
                        .mapToInt(kind -> findings.ofKind(kind).size())
                        .sum());
        assertEquals(
                Review.rules(),
                findings.getResults().stream().map(RuleResult::getRule).toList());
    }

    @Test
    void only_the_law_says_act_now_and_every_rule_has_a_level() {
        Review.rules().forEach(rule -> {
            assertTrue(rule.getLevel().isPresent(), rule.getCode());
            assertTrue(
                    rule.getGround() == Ground.LAW || !rule.getLevel().equals(Optional.of(Level.ACT_NOW)),
                    rule.getCode());
        });
    }

    @Test
    void a_finding_shows_the_dated_numbers_it_was_made_with() {
        assertEquals(
                List.of("age.majority", "youthsupport.decision.lead"),
                result("UNGESTOETTE_DECISION_DUE", PLACED).getParameters().stream()
                        .map(Parameter::getKey)
                        .toList());
    }

    // --- the shipped stories, built here a second time and judged by hand

    @Test
    void the_story_of_the_placed_youth_soon_18_has_six_findings() {
        YouthCase story = withoutResponsible(PLACED)
                .withCircumstances(PLACED.getCircumstances()
                        .withRightsExplained(FactHistory.of(Fact.known(false)))
                        .withReducedFunctioning(FactHistory.notAsked())
                        .withSocialNeedAssessed(FactHistory.notAsked())
                        .withNeeds(Cases.atLeast(Cases.need(Sectors.HEALTH))))
                .withIntake(PLACED.getIntake().withYouthAccepts(FactHistory.notAsked()));

        assertAmong(
                expected(
                        "UNGESTOETTE_DECISION_DUE FOUND",
                        "NO_PLAN FOUND",
                        "NO_COORDINATOR NOT_APPLICABLE",
                        "NO_COVER NOT_APPLICABLE",
                        "YOUTH_VOICE_MISSING NOT_APPLICABLE",
                        "NO_RESPONSIBLE FOUND",
                        "PASSIVITY NOT_CONFIGURED",
                        "LOW_SCORE_PROMPT FOUND",
                        "HANDOVER_MEETING_DUE FOUND",
                        "RIGHTS_INFORMATION_DUE FOUND",
                        "NEXT_CONTACT_MISSING NOT_APPLICABLE"),
                // WHO-5 of the story: 14, 12, 11, 13 and 8 points; the last drop is 20
                kinds(review(story, TODAY, SHIPPED, 56, 48, 44, 52, 32)));
    }

    @Test
    void the_story_of_the_shared_plan_has_no_finding() {
        YouthCase story = PLANNED.withEfforts(Cases.complete(
                        Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                        Cases.effort("mentor", Sectors.EMPLOYMENT, Acts.ACTIVE_EMPLOYMENT_ACT)))
                .withCircumstances(PLANNED.getCircumstances()
                        .withSpecialSocialProblem(FactHistory.notAsked())
                        .withReducedFunctioning(FactHistory.of(Fact.known(true)))
                        .withWellCoordinated(FactHistory.of(Fact.known(true))));

        assertAmong(
                expected(
                        "UNGESTOETTE_DECISION_DUE NOT_APPLICABLE",
                        "NO_PLAN CLEAR",
                        "NO_COORDINATOR CLEAR",
                        "NO_COVER CLEAR",
                        "YOUTH_VOICE_MISSING CLEAR",
                        "NO_RESPONSIBLE UNDETERMINED",
                        "PASSIVITY NOT_CONFIGURED",
                        "LOW_SCORE_PROMPT CLEAR",
                        "HANDOVER_MEETING_DUE NOT_APPLICABLE",
                        "RIGHTS_INFORMATION_DUE CLEAR",
                        "NEXT_CONTACT_MISSING NOT_APPLICABLE"),
                // 9, 12, 14 and 16 points
                kinds(review(story, TODAY, SHIPPED, 36, 48, 56, 64)));
    }

    @Test
    void the_story_of_the_new_enquiry_asks_and_finds_nothing() {
        assertAmong(
                expected(
                        "UNGESTOETTE_DECISION_DUE UNDETERMINED",
                        "NO_PLAN UNDETERMINED",
                        "NO_COORDINATOR UNDETERMINED",
                        "NO_COVER UNDETERMINED",
                        "YOUTH_VOICE_MISSING UNDETERMINED",
                        "NO_RESPONSIBLE UNDETERMINED",
                        "PASSIVITY NOT_CONFIGURED",
                        "LOW_SCORE_PROMPT NOT_APPLICABLE",
                        "HANDOVER_MEETING_DUE UNDETERMINED",
                        "RIGHTS_INFORMATION_DUE UNDETERMINED",
                        "NEXT_CONTACT_MISSING NOT_APPLICABLE"),
                kinds(review(Cases.bare(), TODAY, SHIPPED)));
    }

    // --- helpers

    /** The rules that a story is told of here; of the others see the tables. */
    private static void assertAmong(Map<String, Kind> expected, Map<String, Kind> kinds) {
        Map<String, Kind> told = new TreeMap<>(kinds);
        told.keySet().retainAll(expected.keySet());
        assertEquals(expected, told);
    }

    private static YouthCase withoutResponsible(YouthCase youthCase) {
        List<Effort> efforts = youthCase.getEfforts().getItems();
        return youthCase.withEfforts(
                Cases.complete(efforts.get(0), efforts.get(1).withResponsible(Optional.empty())));
    }

    private static YouthCase idle() {
        Period ended = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1));
        return PLACED.withEfforts(Cases.complete(
                Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT).withPeriod(Fact.known(ended))));
    }

    private static YouthCase rightsExplained(Fact<Boolean> explained) {
        return PLACED.withCircumstances(PLACED.getCircumstances().withRightsExplained(FactHistory.of(explained)));
    }

    private static Transition turning18(Fact<LocalDate> meeting) {
        return Transition.builder()
                .id("18")
                .kind(TransitionKinds.TURNING_18)
                .handoverMeeting(meeting)
                .build();
    }

    private static Parameters hostSays(int days) {
        return Parameters.of(Stream.concat(
                        SHIPPED.getRows().stream(),
                        Stream.of(Parameter.builder()
                                .key(ParameterKeys.PASSIVITY)
                                .value(BigDecimal.valueOf(days))
                                .unit(Parameter.Unit.DAYS)
                                .valid(Period.from(LocalDate.of(2026, 1, 1)))
                                .local(true)
                                .addSource("the municipality")
                                .build()))
                .toList());
    }

    /** A municipality's own: a plan without wishes is worth a look. */
    private record NoWishes(Rule getRule) implements ReviewRule {
        @Override
        public RuleResult evaluate(Question question) {
            return found(question.inquiry().activePlans().stream()
                    .filter(plan -> plan.getWishes().getItems().isEmpty())
                    .map(plan -> Finding.builder()
                            .addPointer(question.inquiry().pointerTo(plan))
                            .build())
                    .toList());
        }
    }

    @Test
    void a_host_adds_a_rule_of_its_own_and_no_code_is_taken_twice() {
        Rule rule = Rule.builder()
                .code("dk.example.NO_WISHES")
                .version(1)
                .ground(Ground.LIBRARY)
                .level(Level.FOR_INFORMATION)
                .addSource("Eksempelkommunens ungestrategi")
                .build();
        YouthCase youthCase = Cases.fullyKnown().withPlans(Cases.complete(Cases.plan("2026-01-01")));
        Review own = Review.standard().and(new NoWishes(rule));

        Findings findings = own.review(
                youthCase, Visitation.standard().decide(youthCase, Cases.TODAY), progression(Cases.TODAY), Cases.TODAY);

        assertEquals(Review.rules().size() + 1, findings.getResults().size());
        RuleResult last = findings.getResults().get(Review.rules().size());
        assertEquals(rule, last.getRule());
        assertEquals(List.of("/plans/items/0"), last.getFindings().get(0).getPointers());
        assertThrows(IllegalArgumentException.class, () -> own.and(new NoWishes(rule)));
    }

    private static Progression progressionOf(LocalDate on, Series... series) {
        return Progression.builder().on(on).addSeries(series).build();
    }

    private static Progression progression(LocalDate on, int... indices) {
        String written = Arrays.stream(indices).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        return written.isEmpty() ? progressionOf(on) : progressionOf(on, series(on, written));
    }

    /** WHO-5 scores a month apart, the last on the day: {@code -} is one without a value, {@code =} stands on the day before it. */
    private static Series series(LocalDate on, String indices) {
        String[] written = indices.split(" ", -1);
        List<Score> scores = new ArrayList<>();
        LocalDate day = on.minusMonths(written.length);
        for (String index : written) {
            day = index.startsWith("=") ? day : day.plusMonths(1);
            Score.Builder score = Score.builder().date(day).policy(MissingPolicy.STRICT);
            if (index.equals("-")) {
                scores.add(
                        score.status(Score.Status.TOO_FEW_ANSWERS).answered(3).build());
            } else {
                BigDecimal value = new BigDecimal(index.replace("=", ""));
                scores.add(score.status(Score.Status.COMPLETE)
                        .answered(5)
                        .raw(value.divide(BigDecimal.valueOf(4)))
                        .index(value)
                        .build());
            }
        }
        return Series.builder()
                .instrument("who-5")
                .version("1998")
                .definedBy("WHO")
                .informant(Informants.YOUTH)
                .scores(scores)
                .build();
    }

    private static Findings review(YouthCase youthCase, LocalDate on, Parameters parameters, Progression progression) {
        return Review.with(parameters)
                .review(youthCase, Visitation.with(parameters).decide(youthCase, on), progression, on);
    }

    private static Findings review(YouthCase youthCase, LocalDate on, Parameters parameters, int... indices) {
        return review(youthCase, on, parameters, progression(on, indices));
    }

    private static RuleResult result(
            String rule, YouthCase youthCase, LocalDate on, Parameters parameters, Progression progression) {
        return review(youthCase, on, parameters, progression).getResults().stream()
                .filter(result -> result.getRule().getCode().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static RuleResult result(
            String rule, YouthCase youthCase, LocalDate on, Parameters parameters, int... indices) {
        return result(rule, youthCase, on, parameters, progression(on, indices));
    }

    private static RuleResult result(String rule, YouthCase youthCase) {
        return result(rule, youthCase, TODAY, SHIPPED);
    }

    private static Kind kind(String rule, YouthCase youthCase) {
        return result(rule, youthCase).getKind();
    }

    private static Finding finding(String pointer, Argument... arguments) {
        return Finding.builder().addPointer(pointer).addArguments(arguments).build();
    }

    private static void assertFound(RuleResult result, Finding... expected) {
        assertEquals(Kind.FOUND, result.getKind());
        assertEquals(List.of(expected), result.getFindings());
    }

    private static void assertOpen(RuleResult result, OpenPoint... expected) {
        assertEquals(Kind.UNDETERMINED, result.getKind());
        assertEquals(List.of(expected), result.getOpen());
    }

    private static Map<String, Kind> kinds(Findings findings) {
        Map<String, Kind> kinds = new TreeMap<>();
        findings.getResults().forEach(result -> kinds.put(result.getRule().getCode(), result.getKind()));
        return kinds;
    }

    private static Map<String, Kind> expected(String... lines) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (String line : lines) {
            kinds.put(line.substring(0, line.indexOf(' ')), Kind.valueOf(line.substring(line.indexOf(' ') + 1)));
        }
        return kinds;
    }
}
