package dk.roedtraad.model.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

final class ExplanationTest {
    private static final OpenPoint BIRTH_DATE = OpenPoint.fact(FactKey.at("/youth/birthDate"));
    private static final OpenPoint ABSENCE = OpenPoint.fact(FactKey.at("/circumstances/absence"));

    private static final Argument SHOWN = Argument.number("age", 17);
    private static final Extra EXTRA = Extra.of(Map.of("x-a.note", "true"));
    private static final Reading READING = Reading.builder()
            .fact(FactKey.at("/youth/birthDate"))
            .state(FactState.KNOWN)
            .value("2008-02-03")
            .sensitivity(Sensitivity.CONFIDENTIAL)
            .build();
    private static final Parameter NUMBER = Parameter.builder()
            .key("age.max")
            .value(BigDecimal.valueOf(25))
            .unit(Parameter.Unit.YEARS)
            .valid(Period.from(LocalDate.of(2024, 1, 1)))
            .local(false)
            .addSource("S1-08")
            .build();

    private static Explanation.Builder node(Answer answer) {
        return Explanation.builder()
                .rule(Rule.builder()
                        .code("A_RULE")
                        .version(1)
                        .ground(Ground.MODEL)
                        .addSource("S1-08")
                        .build())
                .answer(answer);
    }

    @Test
    void what_is_unsettled_is_each_open_point_once_in_the_order_of_the_tree() {
        Explanation first = node(Answer.UNDETERMINED).addOpen(BIRTH_DATE).build();
        Explanation second =
                node(Answer.UNDETERMINED).addOpen(ABSENCE, BIRTH_DATE).build();
        Explanation all = Explanation.all(first.getRule(), List.of(first, second));
        assertEquals(List.of(BIRTH_DATE, ABSENCE), all.unsettled());
    }

    @Test
    void below_a_settled_answer_nothing_needs_to_be_asked() {
        Explanation unknown = node(Answer.UNDETERMINED).addOpen(ABSENCE).build();
        Explanation known = node(Answer.MET).addOpen(BIRTH_DATE).build();
        Explanation any = Explanation.any(known.getRule(), List.of(unknown, known));
        assertEquals(List.of(), any.unsettled());
        Explanation all = Explanation.all(known.getRule(), List.of(any, unknown));
        assertEquals(List.of(ABSENCE), all.unsettled());
    }

    @Test
    void each_operator_combines_by_kleenes_tables() {
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).build();
        Rule rule = met.getRule();

        assertEquals(
                Answer.NOT_MET, Explanation.all(rule, List.of(open, notMet)).getAnswer());
        assertEquals(Answer.MET, Explanation.any(rule, List.of(open, met)).getAnswer());
        assertEquals(Answer.NOT_MET, Explanation.none(rule, List.of(open, met)).getAnswer());
        assertEquals(
                Answer.UNDETERMINED,
                Explanation.none(rule, List.of(open, notMet)).getAnswer());
        assertEquals(Answer.MET, Explanation.none(rule, List.of(notMet)).getAnswer());
        assertEquals(
                Answer.UNDETERMINED,
                Explanation.atLeast(2, rule, List.of(open, met)).getAnswer());
        assertEquals(
                Answer.MET,
                Explanation.atLeast(2, rule, List.of(open, met, met)).getAnswer());
    }

    @Test
    void descriptions_of_one_thing_settle_it_only_together_and_contradict_each_other_for_good() {
        Rule rule = node(Answer.MET).build().getRule();
        OpenPoint ask = OpenPoint.numberNotSet("ask");
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).addOpen(ask).build();

        assertEquals(Answer.MET, Explanation.agree(rule, List.of(met, met)).getAnswer());
        assertEquals(
                Answer.NOT_MET, Explanation.agree(rule, List.of(notMet, notMet)).getAnswer());
        assertEquals(Answer.UNDETERMINED, Explanation.agree(rule, List.of()).getAnswer());

        Explanation waiting = Explanation.agree(rule, List.of(notMet, open));
        assertEquals(Answer.UNDETERMINED, waiting.getAnswer());
        assertEquals(List.of(ask), waiting.unsettled());

        Explanation contradiction = Explanation.agree(rule, List.of(met, notMet, open));
        assertEquals(Answer.UNDETERMINED, contradiction.getAnswer());
        assertEquals(List.of(), contradiction.unsettled()); // no answer would help
        assertEquals(List.of(met, notMet, open), contradiction.decisive());
    }

    @Test
    void what_decides_is_what_the_answer_would_be_another_without() {
        Rule rule = node(Answer.MET).build().getRule();
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).build();

        assertEquals(
                List.of(notMet),
                Explanation.all(rule, List.of(met, open, notMet)).decisive());
        assertEquals(List.of(open), Explanation.all(rule, List.of(met, open)).decisive());
        assertEquals(
                List.of(met), Explanation.any(rule, List.of(met, open, notMet)).decisive());
        assertEquals(
                List.of(notMet, notMet),
                Explanation.any(rule, List.of(notMet, notMet)).decisive());
        assertEquals(List.of(met), Explanation.none(rule, List.of(notMet, met)).decisive());
        assertEquals(
                List.of(notMet),
                Explanation.all(rule, List.of(met, Explanation.any(rule, List.of(notMet))))
                        .decisive());
    }

    @Test
    void an_answer_that_does_not_follow_from_its_parts_cannot_be_built() {
        Explanation notMet = node(Answer.NOT_MET).build();

        assertRefused(node(Answer.MET).operator(Explanation.Operator.ALL).addChild(notMet));
        assertRefused(node(Answer.NOT_MET).addChild(notMet)); // parts, and nothing that combines them
        assertRefused(
                node(Answer.NOT_MET).operator(Explanation.Operator.AT_LEAST).addChild(notMet)); // of how many?
        assertRefused(
                node(Answer.NOT_MET).operator(Explanation.Operator.ANY).least(1).addChild(notMet));
    }

    @Test
    void fewer_than_none_cannot_be_asked_for() {
        Explanation met = node(Answer.MET).build();
        assertThrows(InvalidValueException.class, () -> Explanation.atLeast(-1, met.getRule(), List.of(met)));
    }

    @Test
    void a_leaf_is_what_the_builder_makes_of_the_same() {
        Explanation built = node(Answer.UNDETERMINED)
                .addReading(READING)
                .addParameter(NUMBER)
                .addOpen(BIRTH_DATE)
                .addArgument(SHOWN)
                .build();
        Explanation leaf = Explanation.leaf(
                built.getRule(),
                Answer.UNDETERMINED,
                List.of(READING),
                List.of(NUMBER),
                List.of(BIRTH_DATE),
                List.of(SHOWN));

        assertEquals(built, leaf);
        assertEquals(built.hashCode(), leaf.hashCode());
        assertEquals(built, Explanation.builder().from(leaf).build());
    }

    @Test
    void a_change_changes_nothing_else() {
        Explanation leaf = node(Answer.UNDETERMINED)
                .addReading(READING)
                .addParameter(NUMBER)
                .addOpen(BIRTH_DATE)
                .addArgument(SHOWN)
                .extra(EXTRA)
                .build();
        Rule other = leaf.getRule().withCode("ANOTHER");
        Explanation child = node(Answer.MET).build();
        Explanation all = Explanation.builder()
                .from(leaf)
                .answer(Answer.MET)
                .operator(Explanation.Operator.AT_LEAST)
                .least(1)
                .addChild(child)
                .build();

        assertEquals(List.of("extra"), changed(leaf, leaf.withExtra(Extra.none())));
        assertEquals(List.of("rule"), changed(leaf, leaf.withRule(other)));
        assertEquals(List.of("answer"), changed(leaf, leaf.withAnswer(Answer.NOT_MET)));
        assertEquals(List.of("readings"), changed(leaf, leaf.withReadings(READING, READING)));
        assertEquals(List.of("parameters"), changed(leaf, leaf.withParameters(NUMBER, NUMBER)));
        assertEquals(List.of("open"), changed(leaf, leaf.withOpen(ABSENCE)));
        assertEquals(List.of("arguments"), changed(leaf, leaf.withArguments(List.of())));
        assertEquals(List.of("children"), changed(all, all.withChildren(child, child)));
        assertEquals(all, all.withChildren(List.of(child)));
        assertEquals(
                List.of(READING, READING), leaf.withReadings(READING, READING).getReadings());
        assertEquals(List.of(ABSENCE), leaf.withOpen(ABSENCE).getOpen());
    }

    private static List<String> changed(Explanation before, Explanation after) {
        Map<String, Function<Explanation, Object>> attributes = new LinkedHashMap<>();
        attributes.put("extra", Explanation::getExtra);
        attributes.put("rule", Explanation::getRule);
        attributes.put("answer", Explanation::getAnswer);
        attributes.put("operator", Explanation::getOperator);
        attributes.put("least", Explanation::getLeast);
        attributes.put("children", Explanation::getChildren);
        attributes.put("readings", Explanation::getReadings);
        attributes.put("parameters", Explanation::getParameters);
        attributes.put("open", Explanation::getOpen);
        attributes.put("arguments", Explanation::getArguments);
        return attributes.entrySet().stream()
                .filter(attribute -> !attribute
                        .getValue()
                        .apply(before)
                        .equals(attribute.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void what_is_added_later_is_not_in_what_was_built() {
        Explanation.Builder builder = node(Answer.NOT_MET).addReadings(READING, READING);
        Explanation built = builder.build();
        Explanation longer = builder.addReading(READING).build();
        Explanation replaced = builder.readings(List.of(READING)).build();

        assertEquals(2, built.getReadings().size());
        assertEquals(3, longer.getReadings().size());
        assertEquals(1, replaced.getReadings().size());
        assertThrows(
                UnsupportedOperationException.class, () -> built.getReadings().add(READING));
    }

    @Test
    void it_shows_itself_as_every_type_does() {
        Explanation met = node(Answer.MET).build();
        String rule = met.getRule().toString();

        assertEquals(
                "Explanation{extra=***, rule=" + rule
                        + ", answer=MET, children=[], readings=[], parameters=[], open=[], arguments=[]}",
                met.toString());
        assertEquals(
                "Explanation{extra=***, rule=" + rule + ", answer=MET, operator=AT_LEAST, least=1, children=[" + met
                        + "], readings=[], parameters=[], open=[], arguments=[]}",
                Explanation.atLeast(1, met.getRule(), List.of(met)).toString());
    }

    @Test
    void what_is_added_to_a_list_later_is_not_in_the_node() {
        List<Reading> readings = new ArrayList<>(List.of(READING));
        Rule rule = node(Answer.MET).build().getRule();
        Explanation leaf = Explanation.leaf(rule, Answer.MET, readings, List.of(), List.of(), List.of());
        List<Explanation> children = new ArrayList<>(List.of(leaf));
        Explanation all = Explanation.all(rule, children);
        readings.add(READING);
        children.clear();

        assertEquals(List.of(READING), leaf.getReadings());
        assertEquals(List.of(leaf), all.getChildren());
    }

    @Test
    void what_is_missing_is_named() {
        IllegalArgumentException both = assertThrows(
                IllegalArgumentException.class, () -> Explanation.builder().build());
        assertTrue(both.toString().endsWith("[rule, answer]"), both.toString());
        IllegalArgumentException one = assertThrows(
                IllegalArgumentException.class,
                () -> Explanation.builder().answer(Answer.MET).build());
        assertTrue(one.toString().endsWith("[rule]"), one.toString());
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // the mistake is on purpose
    void nothing_may_be_null() {
        Rule rule = node(Answer.MET).build().getRule();
        assertEquals("rule", refusal(() -> Explanation.all(null, List.of())));
        assertEquals("children", refusal(() -> Explanation.all(rule, null)));
        assertEquals(
                "children element",
                refusal(() ->
                        Explanation.any(rule, Arrays.asList(node(Answer.MET).build(), null))));
        assertEquals("node", refusal(() -> Explanation.builder().from(null)));
        assertEquals("open", refusal(() -> Explanation.builder().open(null)));
        assertEquals(
                "readings element",
                refusal(() -> Explanation.leaf(
                        rule, Answer.MET, Arrays.asList(READING, null), List.of(), List.of(), List.of())));
        assertEquals("answer", refusal(() -> Explanation.leaf(rule, null, List.of(), List.of(), List.of(), List.of())));
        assertEquals("rule", refusal(() -> Explanation.builder().rule(null)));
        assertEquals("reading", refusal(() -> Explanation.builder().addReading(null)));
        assertEquals("argument", refusal(() -> Explanation.builder().addArguments(SHOWN, null)));
        assertEquals("point", refusal(() -> Explanation.builder().open(Arrays.asList(BIRTH_DATE, null))));
    }

    private static String refusal(Executable mistake) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, mistake).getMessage());
    }

    private static void assertRefused(Explanation.Builder builder) {
        InvalidValueException e = assertThrows(InvalidValueException.class, builder::build);
        assertEquals(
                List.of("rule.Explanation.answerOfItsChildren"),
                e.getViolations().stream().map(Violation::code).toList());
    }
}
