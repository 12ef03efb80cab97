package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Diff;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.parameter.Tables;
import dk.roedtraad.rules.visitation.Visitation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rules of the plan: the lines of cases.csv, and what holds of all of them together. */
class PlanReviewTest {
    private static final Map<RuleResult.Kind, String> WORDS = Map.of(
            RuleResult.Kind.FOUND, "fund",
            RuleResult.Kind.CLEAR, "intet",
            RuleResult.Kind.NOT_APPLICABLE, "gælder ikke",
            RuleResult.Kind.UNDETERMINED, "uafklaret",
            RuleResult.Kind.NOT_CONFIGURED, "ikke sat");

    /** Rules that are asked elsewhere than in the table. */
    private static final Set<String> ELSEWHERE = Set.of(
            "NO_PLAN", // ReviewTest
            "NO_COVER",
            "YOUTH_VOICE_MISSING",
            "LOW_SCORE_PROMPT",
            "NEXT_CONTACT_MISSING");

    static List<NamedCsvRecord> lines() {
        return Tables.read(Objects.requireNonNull(PlanReviewTest.class.getResourceAsStream("cases.csv")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_line_is_answered_as_it_says(NamedCsvRecord line) {
        RuleResult result = Objects.requireNonNull(results(
                        PlanCases.of(line.getField("forskel")),
                        LocalDate.parse(line.getField("dag")),
                        line.getField("tal").equals("ja"))
                .get(line.getField("regel")));

        assertEquals(line.getField("svar"), WORDS.get(result.getKind()), result::toString);
        assertEquals(line.getField("hvor"), String.join(" ", where(result)), result::toString);
    }

    private static Collection<String> where(RuleResult result) {
        return switch (result.getKind()) {
            case FOUND ->
                result.getFindings().stream()
                        .flatMap(finding -> finding.getPointers().stream())
                        .toList();
            case UNDETERMINED ->
                result.getOpen().stream()
                        .map(point -> point.getPointer().orElseThrow())
                        .toList();
            default -> List.of();
        };
    }

    @Test
    void the_table_has_each_rule_of_the_plan_and_uses_each_difference() {
        Set<String> rules = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (NamedCsvRecord line : lines()) {
            rules.add(line.getField("regel"));
            used.addAll(List.of(line.getField("forskel").split("; ", -1)));
        }
        used.remove("");
        Set<String> expected = PlanRules.ALL.stream()
                .map(rule -> rule.getRule().getCode())
                .filter(code -> !ELSEWHERE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, rules);
        assertEquals(
                PlanCases.DIFFERENCES.keySet().stream()
                        .filter(difference -> !difference.equals("to fra samme dag")
                                && !difference.equals("den anden plan erstatter den første"))
                        .collect(Collectors.toSet()),
                used);
    }

    @Test
    void a_well_made_case_has_no_finding_and_nothing_open_and_the_counts_add_up() {
        Map<String, RuleResult> results = results(PlanCases.wellMade(), Cases.TODAY, true);

        assertEquals(Review.rules().size(), results.size());
        results.forEach((code, result) -> assertTrue(
                result.getKind() == RuleResult.Kind.CLEAR || result.getKind() == RuleResult.Kind.NOT_APPLICABLE,
                () -> code + " " + result));
    }

    /** What is known less may leave a rule open, and never turns what it says. What stands in the case is asked of the case alone. */
    @Test
    @Tag("slow")
    void in_each_case_of_the_table_unknown_is_not_no() {
        Set<String> asksWhatStands = Set.of(
                "OVERDUE_COMMITMENT", // that something was done must stand there
                "NO_NEXT_STEP",
                "NO_RESPONSIBLE",
                "DECISION_OPEN", // that a decision was made must stand there
                "CONSIDER_NOTIFYING", // a sign must stand there
                "CASELOAD_EXCEEDED", // a limit of one's own is set by the host, or there is none
                "NEXT_CONTACT_MISSING");
        int compared = 0;
        Set<String> turned = new TreeSet<>();
        for (String differences : lines().stream()
                .map(line -> line.getField("forskel"))
                .distinct()
                .toList()) {
            YouthCase youthCase = PlanCases.of(differences);
            Map<String, RuleResult> more = results(youthCase, Cases.TODAY, true);
            for (Map.Entry<String, YouthCase> less :
                    Forgetting.oneThing(youthCase).entrySet()) {
                for (RuleResult poorer :
                        results(less.getValue(), Cases.TODAY, true).values()) {
                    String code = poorer.getRule().getCode();
                    RuleResult richer = Objects.requireNonNull(more.get(code));
                    compared++;
                    if (!asksWhatStands.contains(code)
                            && poorer.getKind() != RuleResult.Kind.UNDETERMINED
                            && settles(poorer) != settles(richer)) {
                        turned.add(code + " by " + less.getKey() + ", as in: " + differences);
                    }
                }
            }
        }
        assertEquals(Set.of(), turned);
        assertTrue(compared > 50_000, "compared " + compared);
    }

    private static boolean settles(RuleResult result) {
        return result.getKind() == RuleResult.Kind.FOUND;
    }

    @Test
    @Tag("slow")
    void the_order_of_a_list_decides_nothing() {
        for (NamedCsvRecord line : lines()) {
            YouthCase youthCase = PlanCases.of(line.getField("forskel"));
            LocalDate on = LocalDate.parse(line.getField("dag"));
            Map<String, RuleResult> turned = results(Forgetting.turnedRound(youthCase), on, true);

            results(youthCase, on, true).forEach((code, result) -> {
                RuleResult other = Objects.requireNonNull(turned.get(code));
                assertEquals(result.getKind(), other.getKind(), code);
                assertEquals(result.getFindings().size(), other.getFindings().size(), code);
            });
        }
    }

    @Test
    @Tag("slow")
    void an_effort_that_has_nothing_to_do_with_it_brings_no_finding() {
        Effort unrelated = PlanCases.wellMade()
                .getEfforts()
                .getItems()
                .get(0)
                .withId("psykolog")
                .withKind(EffortKinds.PSYCHOLOGIST);
        for (NamedCsvRecord line : lines()) {
            YouthCase youthCase = PlanCases.of(line.getField("forskel"));
            LocalDate on = LocalDate.parse(line.getField("dag"));
            Map<String, RuleResult> with =
                    results(youthCase.withEfforts(youthCase.getEfforts().with(unrelated)), on, true);

            results(youthCase, on, true)
                    .forEach((code, result) -> assertTrue(
                            Objects.requireNonNull(with.get(code)).getFindings().size()
                                    <= result.getFindings().size(),
                            () -> line + ": " + code));
        }
    }

    // --- repairs

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COORDINATOR_OVERLAP | en ny gennemgående fagperson fra 1. oktober",
                "ONE_PLAN | to planer i samme kommune; den anden plan erstatter den første"
            })
    void a_repair_takes_its_finding_away_and_brings_no_other(String code, String differences) {
        YouthCase youthCase = PlanCases.of(differences);
        Review review = Review.with(numbers(true));
        List<Repair> repairs = review.repairs(youthCase, decision(youthCase), progression(), Cases.TODAY);

        assertEquals(
                List.of(code),
                repairs.stream().map(repair -> repair.rule().getCode()).toList());
        YouthCase repaired = Diff.apply(youthCase, repairs.get(0).edits());
        Map<String, RuleResult> after = results(repaired, Cases.TODAY, true);
        results(youthCase, Cases.TODAY, true).forEach((each, before) -> {
            int left = Objects.requireNonNull(after.get(each)).getFindings().size();
            int expected = before.getFindings().size() - (each.equals(code) ? 1 : 0);
            // the goal of the plan that was replaced stood twice while both ran
            assertTrue(each.equals("DUPLICATE_GOAL") ? left <= expected : left == expected, each);
        });
        assertEquals(List.of(), review.repairs(repaired, decision(repaired), progression(), Cases.TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"to fra samme dag", "to planer i samme kommune", "skridtet har ingen ansvarlig"})
    void where_people_must_decide_there_is_no_repair(String differences) {
        YouthCase youthCase = PlanCases.of(differences);

        assertEquals(
                List.of(),
                Review.with(numbers(true)).repairs(youthCase, decision(youthCase), progression(), Cases.TODAY));
    }

    // --- answers

    @Test
    void an_answered_finding_stays_quiet_until_something_it_cites_changes() {
        YouthCase overdue = PlanCases.of("en aftale til 21. november");
        Finding finding = result(overdue, "OVERDUE_COMMITMENT").getFindings().get(0);
        FindingAnswer answer =
                FindingAnswer.to("OVERDUE_COMMITMENT", finding, FindingAnswer.Kind.SEEN, Cases.TODAY.minusDays(0));
        YouthCase answered = overdue.withFindingAnswers(List.of(answer));

        assertEquals(
                Optional.of(answer),
                result(answered, "OVERDUE_COMMITMENT").getFindings().get(0).getAnswer());
        assertEquals(
                RuleResult.Kind.FOUND, result(answered, "OVERDUE_COMMITMENT").getKind());
        YouthCase changed = answered.withPlans(answered.getPlans()
                .replaceIf(
                        plan -> true,
                        plan -> plan.withCommitments(plan.getCommitments()
                                .replaceIf(step -> true, step -> step.withDue(LocalDate.of(2026, 11, 20))))));
        assertEquals(
                Optional.empty(),
                result(changed, "OVERDUE_COMMITMENT").getFindings().get(0).getAnswer());
    }

    @Test
    void an_answer_of_a_later_day_or_to_another_rule_keeps_nothing_quiet() {
        YouthCase overdue = PlanCases.of("en aftale til 21. november");
        Finding finding = result(overdue, "OVERDUE_COMMITMENT").getFindings().get(0);
        YouthCase answered = overdue.withFindingAnswers(List.of(
                FindingAnswer.to("OVERDUE_COMMITMENT", finding, FindingAnswer.Kind.SEEN, Cases.TODAY.plusDays(1)),
                FindingAnswer.to("NO_NEXT_STEP", finding, FindingAnswer.Kind.NOT_RELEVANT, Cases.TODAY)));

        assertEquals(
                Optional.empty(),
                result(answered, "OVERDUE_COMMITMENT").getFindings().get(0).getAnswer());
    }

    // --- who may grant an amount (P-19)

    @ParameterizedTest
    @CsvSource({"9999.99, COORDINATOR", "10000, COORDINATOR", "10000.01, LEADERSHIP_FORUM"})
    void P_19_up_to_the_level_the_professional_may(BigDecimal amount, SpendingAuthority expected) {
        Professional professional = PlanCases.wellMade()
                .getTeam()
                .getItems()
                .get(0)
                .withSpendingLimit(FactHistory.of(Fact.known(new BigDecimal("10000"))));

        assertEquals(expected, SpendingAuthority.of(professional, amount, Cases.TODAY));
    }

    @Test
    void P_19_without_a_level_nothing_is_assumed() {
        Professional professional = PlanCases.wellMade().getTeam().getItems().get(0);

        assertEquals(
                SpendingAuthority.NOT_CONFIGURED, SpendingAuthority.of(professional, BigDecimal.ZERO, Cases.TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> SpendingAuthority.of(professional, new BigDecimal("-1"), Cases.TODAY));
    }

    // --- helpers

    private static RuleResult result(YouthCase youthCase, String code) {
        return Objects.requireNonNull(results(youthCase, Cases.TODAY, true).get(code));
    }

    static Map<String, RuleResult> results(YouthCase youthCase, LocalDate on, boolean withHostsNumbers) {
        Map<String, RuleResult> results = new TreeMap<>();
        Review.with(numbers(withHostsNumbers))
                .review(youthCase, Visitation.standard().decide(youthCase, on), progression(), on)
                .getResults()
                .forEach(result -> results.put(result.getRule().getCode(), result));
        return results;
    }

    private static Decision decision(YouthCase youthCase) {
        return Visitation.standard().decide(youthCase, Cases.TODAY);
    }

    /** WHO-5 on three days without a rise. */
    private static Progression progression() {
        return Progression.builder()
                .on(Cases.TODAY)
                .addSeries(Series.builder()
                        .instrument("who-5")
                        .version("1.0")
                        .definedBy("WHO")
                        .informant(Informants.YOUTH)
                        .trend(Trend.builder()
                                .days(3)
                                .theilSen(flat())
                                .leastSquares(flat())
                                .build())
                        .build())
                .build();
    }

    private static Slope flat() {
        return Slope.builder()
                .per30Days(BigDecimal.ZERO)
                .perQuarter(BigDecimal.ZERO)
                .intercept(new BigDecimal("60"))
                .build();
    }

    static Parameters numbers(boolean withHostsNumbers) {
        if (!withHostsNumbers) {
            return ShippedParameters.get();
        }
        List<Parameter> rows = new ArrayList<>();
        Map.of(
                        ParameterKeys.PASSIVITY, 30,
                        ParameterKeys.START, 14,
                        ParameterKeys.COORDINATOR_CHANGES, 1,
                        ParameterKeys.CONTACTS, 3,
                        ParameterKeys.CASELOAD, 20,
                        ParameterKeys.COMBINE_TREND, 3,
                        ParameterKeys.FIRST_TIME, 90)
                .forEach((key, value) -> rows.add(Parameter.builder()
                        .key(key)
                        .value(BigDecimal.valueOf(value))
                        .unit(ShippedParameters.get().findUnit(key).orElseThrow())
                        .valid(Period.from(LocalDate.of(1990, 1, 1)))
                        .local(true)
                        .addSource("the municipality")
                        .build()));
        return ShippedParameters.get().overlaidBy("the municipality", rows);
    }
}
