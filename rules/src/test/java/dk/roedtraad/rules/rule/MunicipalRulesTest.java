package dk.roedtraad.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.organisation.RenamedRule;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A municipality's own numbers and rules, over visitation, review and timeline. */
class MunicipalRulesTest {
    private static final LocalDate ON = Cases.TODAY;

    private static final MunicipalOverlay NOTHING =
            MunicipalOverlay.builder().layer("Eksempelkommunen").build();

    /**
     * One effort, since 10 July 2026: on 22 November four whole months (10 November) and not six (10 January 2027). Turns 18 on 27
     * March 2027, so that 17 was reached on 27 March 2026.
     */
    private static final YouthCase CASE = Cases.born(Cases.fullyKnown(), "2009-03-27")
            .withEfforts(Cases.complete(Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)
                    .withPeriod(Fact.known(Period.from(LocalDate.of(2026, 7, 10))))));

    private static Parameter row(String key, int value, Parameter.Unit unit) {
        return Parameter.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .unit(unit)
                .valid(Period.from(LocalDate.of(2026, 1, 1)))
                .local(true)
                .addSource("byrådets beslutning")
                .build();
    }

    private static MunicipalOverlay numbers(Parameter... rows) {
        return NOTHING.withRows(rows);
    }

    private static MunicipalOverlay switchingOff(String... codes) {
        return NOTHING.withSwitchedOff(codes);
    }

    private static MunicipalOverlay renaming(String code) {
        return NOTHING.withRenamed(
                RenamedRule.builder().rule(code).titleDa("Vores navn").build());
    }

    private static Decision decide(MunicipalOverlay overlay) {
        return Visitation.standard().overlaidBy(overlay).decide(CASE, ON);
    }

    private static Findings review(MunicipalOverlay overlay) {
        return Review.standard()
                .overlaidBy(overlay)
                .review(CASE, decide(NOTHING), Progression.builder().on(ON).build(), ON);
    }

    private static Timeline timeline(MunicipalOverlay overlay) {
        return Transitions.standard().overlaidBy(overlay).timeline(CASE, ON);
    }

    private static Explanation node(Decision decision, String code) {
        return Objects.requireNonNull(Cases.nodes(decision).get(code), code);
    }

    private static RuleResult result(Findings findings, String code) {
        return findings.getResults().stream()
                .filter(result -> result.getRule().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Timeline timeline) {
        return timeline.getEntries().stream()
                .map(entry -> entry.getRule().getCode())
                .toList();
    }

    private static List<Optional<String>> layers(List<Parameter> numbers) {
        return numbers.stream().map(Parameter::getLayer).toList();
    }

    @Test
    void a_number_of_the_municipality_changes_the_answer_and_the_explanation_shows_whose_it_is() {
        Explanation shipped = node(Visitation.standard().decide(CASE, ON), "LONG_COURSE");
        assertEquals(Answer.NOT_MET, shipped.getAnswer());
        assertEquals(List.of(Optional.empty()), layers(shipped.getParameters()));

        Decision decision = decide(numbers(row("indicator.longcourse.months", 4, Parameter.Unit.MONTHS)));

        Explanation ours = node(decision, "LONG_COURSE");
        assertEquals(Answer.MET, ours.getAnswer());
        assertEquals(List.of(Optional.of("Eksempelkommunen")), layers(ours.getParameters()));
        assertEquals(BigDecimal.valueOf(4), ours.getParameters().get(0).getValue());
        assertEquals(Optional.of("Eksempelkommunen"), decision.getLayer());
        assertEquals(List.of(), decision.getSwitchedOff());
        // What it has not set is the library's
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                layers(node(decision, "AGE").getParameters()));
    }

    @Test
    void a_number_that_no_source_gives_is_set_and_the_finding_shows_whose_it_is() {
        YouthCase idle = CASE.withEfforts(Cases.complete(
                Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)
                        .withPeriod(Fact.known(Period.of(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 10, 1))))));
        Progression none = Progression.builder().on(ON).build();
        Decision decision = decide(NOTHING);
        MunicipalOverlay overlay = numbers(row("passivity.days", 30, Parameter.Unit.DAYS));

        RuleResult without = result(Review.standard().review(idle, decision, none, ON), "PASSIVITY");
        RuleResult with = result(Review.standard().overlaidBy(overlay).review(idle, decision, none, ON), "PASSIVITY");

        assertEquals(RuleResult.Kind.NOT_CONFIGURED, without.getKind());
        // 1 October to 22 November is 52 days
        assertEquals(RuleResult.Kind.FOUND, with.getKind());
        assertEquals(List.of(Optional.of("Eksempelkommunen")), layers(with.getParameters()));
    }

    @Test
    void a_number_of_the_municipality_moves_a_line_of_the_timeline() {
        Timeline timeline = timeline(numbers(row("rights.information.age", 16, Parameter.Unit.YEARS)));

        TimelineEntry line = timeline.getEntries().stream()
                .filter(entry -> entry.getRule().getCode().equals("RIGHTS_INFORMATION"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2025, 3, 27), line.getDate());
        assertEquals(List.of(Optional.of("Eksempelkommunen")), layers(line.getParameters()));
        assertEquals(Optional.of("Eksempelkommunen"), timeline.getLayer());
    }

    @Test
    void a_sign_is_switched_off_and_the_decision_says_so() {
        Decision decision = decide(switchingOff("LONG_COURSE", "NO_COVER"));

        assertFalse(Cases.nodes(decision).containsKey("LONG_COURSE"));
        assertTrue(Cases.nodes(decision).containsKey("APPROACHING_18"));
        assertEquals(List.of("LONG_COURSE"), decision.getSwitchedOff());
        assertEquals(
                decide(NOTHING).withIndicators(decision.getIndicators()),
                decision.withSwitchedOff(List.of()),
                "nothing else changes");
    }

    /** NO_COVER is practice, LOW_SCORE_PROMPT the library's own (cards P-04 and C-12). */
    @Test
    void a_rule_of_the_review_is_switched_off_and_the_findings_say_so() {
        Findings findings = review(switchingOff("LOW_SCORE_PROMPT", "NO_COVER", "LONG_COURSE"));

        assertEquals(List.of("NO_COVER", "LOW_SCORE_PROMPT"), findings.getSwitchedOff());
        assertEquals(Optional.of("Eksempelkommunen"), findings.getLayer());
        assertEquals(
                review(NOTHING).getResults().size() - 2, findings.getResults().size());
        assertTrue(findings.getResults().stream()
                .noneMatch(result ->
                        findings.getSwitchedOff().contains(result.getRule().getCode())));
    }

    @Test
    void a_line_of_the_timeline_is_switched_off_and_the_timeline_says_so() {
        Timeline timeline = timeline(switchingOff("RIGHTS_INFORMATION"));

        assertTrue(lines(timeline(NOTHING)).contains("RIGHTS_INFORMATION"));
        assertFalse(lines(timeline).contains("RIGHTS_INFORMATION"));
        assertEquals(List.of("RIGHTS_INFORMATION"), timeline.getSwitchedOff());
    }

    /** Of the law (barnets lov § 111, S0-03, forældreansvarsloven § 1) and of the national model (S1-08, S1-62, V-11). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNGESTOETTE_DECISION_DUE",
                "MUNICIPAL_RESPONSIBILITY",
                "TURNING_18",
                "CHANGE_CUSTODY",
                "AGE",
                "SOCIAL_SUPPORT",
                "YOUTH_ACCEPTS",
                "NO_PLAN"
            })
    void what_rests_on_law_or_on_the_national_model_is_neither_switched_off_nor_renamed(String code) {
        for (MunicipalOverlay overlay : List.of(switchingOff("NO_COVER", code), renaming(code))) {
            String refusal = refusal(() -> overlay.over(ShippedRules.get()));
            assertTrue(refusal.endsWith("are not switched off or renamed: [" + code + "]"), refusal);
        }
    }

    @Test
    void each_verb_refuses_what_may_not_be_touched_of_its_own_rules() {
        assertTrue(refusal(() -> decide(switchingOff("AGE"))).contains("[AGE]"));
        assertTrue(refusal(() -> review(switchingOff("NO_PLAN"))).contains("[NO_PLAN]"));
        assertTrue(refusal(() -> timeline(switchingOff("TURNING_18"))).contains("[TURNING_18]"));
    }

    @Test
    void what_may_not_be_touched_is_named_for_all_sets_at_once() {
        String refusal = refusal(() ->
                switchingOff("TURNING_18", "NO_PLAN", "LONG_COURSE", "AGE").over(ShippedRules.get()));

        assertTrue(refusal.endsWith("renamed: [AGE, NO_PLAN, TURNING_18]"), refusal);
    }

    @Test
    void a_code_that_no_rule_has_is_refused_by_name_when_the_overlay_is_checked_as_a_whole() {
        MunicipalOverlay misspelt = switchingOff("LONG_COURSES", "NO_COVER");

        assertEquals("overlay: no rule has the codes [LONG_COURSES]", refusal(() -> misspelt.over(ShippedRules.get())));
        assertTrue(refusal(() -> renaming("NO_COVERS").over(ShippedRules.get())).contains("[NO_COVERS]"));
        // Each verb alone cannot know: the code may be of another.
        assertEquals(List.of(), decide(misspelt).getSwitchedOff());
    }

    @Test
    void the_catalogue_of_a_municipality_is_without_what_it_has_switched_off_and_with_what_it_renamed() {
        RuleCatalogue ours = switchingOff("LONG_COURSE")
                .withRenamed(renaming("NO_COVER").getRenamed())
                .over(ShippedRules.get());

        assertEquals(
                ShippedRules.get()
                        .allRules()
                        .filter(rule -> !rule.getCode().equals("LONG_COURSE"))
                        .toList(),
                ours.allRules().toList());
        assertTrue(ours.findRule("NO_COVER").map(Rule::getSources).isPresent());
    }

    /** The ages of the target group are the national model's and not local; months are not days; 2025 is before the row begins. */
    @Test
    void a_number_that_is_not_local_or_counts_something_else_is_refused_by_every_verb() {
        for (Parameter wrong : List.of(
                row("visitation.age.max", 30, Parameter.Unit.YEARS),
                row("indicator.longcourse.months", 120, Parameter.Unit.DAYS),
                row("passivity.days", 2, Parameter.Unit.MONTHS),
                row("passivity.day", 30, Parameter.Unit.DAYS))) {
            MunicipalOverlay overlay = numbers(wrong);
            for (Executable call :
                    List.<Executable>of(() -> decide(overlay), () -> review(overlay), () -> timeline(overlay))) {
                assertTrue(refusal(call).contains(wrong.getKey()), wrong.getKey());
            }
        }
    }

    private static String refusal(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
