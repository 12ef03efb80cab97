package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.parameter.Tables;
import dk.roedtraad.rules.transition.HandoverPart;
import dk.roedtraad.rules.visitation.Visitation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rules about transitions: the lines of transitions.csv, and what a handover holds. */
class TransitionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<RuleResult.Kind, String> WORDS = Map.of(
            RuleResult.Kind.FOUND, "fund",
            RuleResult.Kind.CLEAR, "intet",
            RuleResult.Kind.NOT_APPLICABLE, "angår ikke",
            RuleResult.Kind.UNDETERMINED, "?",
            RuleResult.Kind.NOT_CONFIGURED, "ikke sat op");

    static List<NamedCsvRecord> cases() {
        return Tables.read(Objects.requireNonNull(TransitionRulesTest.class.getResourceAsStream("transitions.csv")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_cases_of_the_table_are_answered_as_its_lines_say(NamedCsvRecord line) {
        TransitionSituation situation = TransitionSituation.of(line.getField("forskel fra udgangspunktet"));

        RuleResult result = result(line.getField("regel"), situation.youthCase(), day(line), situation.firstTime());

        assertEquals(line.getField("svar"), said(result), () -> line.getField("regel") + ": " + line.getField("navn"));
        assertEquals(
                result.getKind() == RuleResult.Kind.UNDETERMINED || result.getKind() == RuleResult.Kind.NOT_CONFIGURED,
                !result.getOpen().isEmpty());
    }

    @Test
    void the_table_has_each_answer_of_each_rule() {
        Set<String> missing = new TreeSet<>();
        Set<String> rules = cases().stream().map(line -> line.getField("regel")).collect(Collectors.toSet());
        for (String rule : rules) {
            for (String word : List.of("fund", "intet", "angår ikke", "?")) {
                boolean isThere = cases().stream()
                        .anyMatch(line -> line.getField("regel").equals(rule)
                                && line.getField("svar").startsWith(word));
                if (!isThere) {
                    missing.add(rule + ": " + word);
                }
            }
        }

        assertEquals(Set.of(), missing);
        Set<String> asked = TransitionRules.ALL.stream()
                .map(rule -> rule.getRule().getCode())
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(rules);
        // These two have their tests in ReviewTest.
        assertEquals(Set.of("RIGHTS_INFORMATION_DUE", "UNGESTOETTE_DECISION_DUE"), asked);
    }

    @Test
    void a_complete_handover_lacks_nothing_and_has_no_finding() {
        Transition whole = TransitionSituation.whole("between-units-or-efforts", Optional.of(TODAY));
        YouthCase youthCase =
                TransitionSituation.of("overgang: enhed 2026-11-22").youthCase();

        assertEquals(List.of(), HandoverPart.missingFrom(whole));
        assertTrue(HandoverPart.isComplete(whole));
        for (String rule : List.of("HANDOVER_MISSING", "HANDOVER_INCOMPLETE", "SUMMARY_NOT_APPROVED", "NO_COMPANION")) {
            assertEquals(
                    RuleResult.Kind.CLEAR,
                    result(rule, youthCase, TODAY, Optional.empty()).getKind(),
                    rule);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_part_taken_out_is_the_one_that_is_missing(HandoverPart part) {
        Transition without = TransitionSituation.without(
                TransitionSituation.whole("between-units-or-efforts", Optional.of(TODAY)), part);

        assertEquals(part == HandoverPart.APPROVAL ? List.of() : List.of(part), HandoverPart.missingFrom(without));
        assertFalse(HandoverPart.isComplete(without));
    }

    @Test
    void a_transition_without_a_handover_lacks_all_that_is_in_one() {
        Transition nothing = TransitionSituation.whole("between-units-or-efforts", Optional.of(TODAY))
                .withHandover(Optional.empty());

        assertEquals(
                Stream.of(HandoverPart.values())
                        .filter(part -> part.getPointer().startsWith("/handover/"))
                        .toList(),
                HandoverPart.missingFrom(nothing));
    }

    /** The one rule that is about what stands in a handover: what does not stand in it is not passed on, whoever may know it. */
    private static final String ABOUT_WHAT_STANDS = "HANDOVER_INCOMPLETE";

    @Test
    @Tag("slow")
    void what_a_poorer_case_settles_the_richer_one_keeps() {
        int compared = 0;
        for (NamedCsvRecord line : cases()) {
            TransitionSituation situation = TransitionSituation.of(line.getField("forskel fra udgangspunktet"));
            LocalDate on = day(line);
            Map<String, RuleResult.Kind> more = kinds(situation.youthCase(), on, situation.firstTime());
            for (Map.Entry<String, YouthCase> less :
                    Forgetting.oneThing(situation.youthCase()).entrySet()) {
                for (Map.Entry<String, RuleResult.Kind> poorer :
                        kinds(less.getValue(), on, situation.firstTime()).entrySet()) {
                    compared++;
                    assertTrue(
                            poorer.getKey().equals(ABOUT_WHAT_STANDS)
                                    || poorer.getValue() == RuleResult.Kind.UNDETERMINED
                                    || isFound(poorer.getValue())
                                            == isFound(Objects.requireNonNull(more.get(poorer.getKey()))),
                            () -> line.getField("navn") + " without " + less.getKey() + ": " + poorer + ", and with it "
                                    + more.get(poorer.getKey()));
                }
            }
        }
        assertTrue(compared > 10_000, "compared " + compared);
    }

    @Test
    @Tag("slow")
    void the_order_of_a_list_decides_nothing() {
        for (NamedCsvRecord line : cases()) {
            TransitionSituation situation = TransitionSituation.of(line.getField("forskel fra udgangspunktet"));

            assertEquals(
                    kinds(situation.youthCase(), day(line), situation.firstTime()),
                    kinds(Forgetting.turnedRound(situation.youthCase()), day(line), situation.firstTime()));
        }
    }

    private static boolean isFound(RuleResult.Kind kind) {
        return kind == RuleResult.Kind.FOUND;
    }

    private static LocalDate day(NamedCsvRecord line) {
        String day = line.getField("dag");
        return day.isEmpty() ? TODAY : LocalDate.parse(day);
    }

    private static Map<String, RuleResult.Kind> kinds(
            YouthCase youthCase, LocalDate on, Optional<BigDecimal> firstTime) {
        ReviewRule.Question question = new ReviewRule.Question(
                new Inquiry(youthCase, on, numbers(firstTime)),
                Visitation.standard().decide(youthCase, on),
                Progression.builder().on(on).build());
        return TransitionRules.ALL.stream()
                .collect(Collectors.toMap(
                        rule -> rule.getRule().getCode(),
                        rule -> rule.evaluate(question).getKind()));
    }

    private static Parameters numbers(Optional<BigDecimal> firstTime) {
        return firstTime
                .map(days -> Parameters.of(
                        Stream.concat(ShippedParameters.get().getRows().stream(), Stream.of(firstTimeOf(days)))
                                .toList()))
                .orElse(ShippedParameters.get());
    }

    private static String said(RuleResult result) {
        String findings =
                result.getFindings().stream().map(TransitionRulesTest::about).collect(Collectors.joining(" + "));
        return WORDS.get(result.getKind()) + (findings.isEmpty() ? "" : ": " + findings);
    }

    private static String about(Finding finding) {
        String value = finding.getArguments().get(0).getValue();
        return value.substring(value.lastIndexOf('.') + 1);
    }

    private static RuleResult result(String code, YouthCase youthCase, LocalDate on, Optional<BigDecimal> firstTime) {
        return Review.with(numbers(firstTime))
                .review(
                        youthCase,
                        Visitation.standard().decide(youthCase, on),
                        Progression.builder().on(on).build(),
                        on)
                .getResults()
                .stream()
                .filter(result -> result.getRule().getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Parameter firstTimeOf(BigDecimal days) {
        return Parameter.builder()
                .key(ParameterKeys.FIRST_TIME)
                .value(days)
                .unit(Parameter.Unit.DAYS)
                .valid(Period.from(LocalDate.of(2020, 1, 1)))
                .local(true)
                .addSource("kommunens retningslinje")
                .build();
    }
}
