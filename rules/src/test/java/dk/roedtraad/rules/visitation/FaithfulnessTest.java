package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ShippedParameters;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/**
 * The tree is the whole reason and nothing but it: what it does not cite it does not hang on, what it cites it hangs on, and from
 * its leaves alone the outcome follows.
 */
class FaithfulnessTest {
    private static final Visitation VISITATION = Visitation.standard();

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.asked();
    }

    /** Each part of a case that a rule may cite, by pointer, with how to take it from another case. */
    private static final Map<String, BinaryOperator<YouthCase>> PARTS = parts();

    private static Map<String, BinaryOperator<YouthCase>> parts() {
        Map<String, BinaryOperator<YouthCase>> parts = new TreeMap<>();
        parts.put(
                "/youth/birthDate",
                (one, other) -> one.withYouth(
                        one.getYouth().withBirthDate(other.getYouth().getBirthDate())));
        attributes(Cases.bare().getCircumstances())
                .forEach(attribute -> parts.put(
                        "/circumstances/" + attribute.getName(),
                        (one, other) -> one.withCircumstances(
                                with(one.getCircumstances(), attribute, attribute.get(other.getCircumstances())))));
        attributes(Cases.bare().getIntake())
                .forEach(attribute -> parts.put(
                        "/intake/" + attribute.getName(),
                        (one, other) ->
                                one.withIntake(with(one.getIntake(), attribute, attribute.get(other.getIntake())))));
        parts.put("/efforts", (one, other) -> one.withEfforts(other.getEfforts()));
        parts.put("/plans", (one, other) -> one.withPlans(other.getPlans()));
        parts.put("/team", (one, other) -> one.withTeam(other.getTeam()));
        parts.put("/transitions", (one, other) -> one.withTransitions(other.getTransitions()));
        return parts;
    }

    private static List<Attribute> attributes(DomainValue value) {
        return List.copyOf(TypeDescription.ofValue(value).getAttributes());
    }

    @SuppressWarnings("unchecked") // the description is that of the value
    private static <V extends DomainValue> V with(V value, Attribute changed, Object held) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            attribute.set(builder, attribute.getName().equals(changed.getName()) ? held : attribute.get(value));
        }
        return (V) description.build(builder);
    }

    @Property
    void changing_what_is_not_cited_changes_nothing(@ForAll("asked") Asked asked, @ForAll("asked") Asked another) {
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        Set<String> cited = cited(decision);
        YouthCase changed = asked.youthCase();
        for (Map.Entry<String, BinaryOperator<YouthCase>> part : PARTS.entrySet()) {
            if (!cited.contains(part.getKey()) && !part.getKey().equals("/intake/nextContact")) {
                changed = part.getValue().apply(changed, another.youthCase());
            }
        }

        assertEquals(decision, VISITATION.decide(changed, asked.on()));
    }

    @Property
    void taking_away_what_is_cited_changes_the_tree(@ForAll("asked") Asked asked) {
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        YouthCase nothing = Cases.bare();
        decision.trees()
                .flatMap(Explanation::nodes)
                .flatMap(node -> node.getReadings().stream())
                .filter(reading -> reading.getState() != FactState.NOT_ASKED)
                .map(reading -> reading.getFact().getPointer())
                .distinct()
                .forEach(pointer -> {
                    YouthCase without = part(pointer).apply(asked.youthCase(), nothing);
                    assertNotEquals(decision, VISITATION.decide(without, asked.on()), pointer);
                });
    }

    private static BinaryOperator<YouthCase> part(String pointer) {
        return Objects.requireNonNull(PARTS.get(pointer), pointer);
    }

    private static Set<String> cited(Decision decision) {
        return decision.trees()
                .flatMap(Explanation::nodes)
                .flatMap(node -> node.getReadings().stream())
                .map(Reading::getFact)
                .map(fact -> fact.getPointer())
                .collect(Collectors.toSet());
    }

    /** By counting, apart from the code that made the tree: a leaf is what it says, an inner node follows from its leaves. */
    @Property
    void from_the_leaves_alone_the_outcome_follows(@ForAll("asked") Asked asked) {
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        Answer criteria = fromLeaves(decision.getCriteria());
        Answer conditions = fromLeaves(decision.getConditions());
        boolean saysNo = decision.getConditions()
                .nodes()
                .anyMatch(
                        node -> node.getRule().getCode().equals("YOUTH_ACCEPTS") && node.getAnswer() == Answer.NOT_MET);

        Outcome expected = saysNo
                ? Outcome.DECLINED_BY_YOUTH
                : criteria == Answer.NOT_MET
                        ? Outcome.REFER_ELSEWHERE
                        : criteria == Answer.MET && conditions == Answer.MET ? Outcome.ADMIT : Outcome.CLARIFY;
        assertEquals(expected, decision.getOutcome());
        assertEquals(criteria, decision.getCriteria().getAnswer());
        assertEquals(conditions, decision.getConditions().getAnswer());
        assertEquals(
                fromLeaves(decision.getMunicipalResponsibility()),
                decision.getMunicipalResponsibility().getAnswer());
    }

    private static Answer fromLeaves(Explanation node) {
        if (node.getChildren().isEmpty()) {
            return node.getAnswer();
        }
        List<Answer> answers =
                node.getChildren().stream().map(FaithfulnessTest::fromLeaves).toList();
        boolean isAll = node.getOperator().orElseThrow() == Explanation.Operator.ALL;
        Answer deciding = isAll ? Answer.NOT_MET : Answer.MET;
        Answer rest = isAll ? Answer.MET : Answer.NOT_MET;
        return answers.contains(deciding)
                ? deciding
                : answers.contains(Answer.UNDETERMINED) ? Answer.UNDETERMINED : rest;
    }

    @Property
    void the_order_of_the_rules_decides_nothing(@ForAll("asked") Asked asked, @ForAll long seed) {
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        Inquiry inquiry = new Inquiry(asked.youthCase(), asked.on(), ShippedParameters.get());
        List<Criterion> shuffled = new ArrayList<>(Visitation.criteria());
        Collections.shuffle(shuffled, new Random(seed));

        List<Explanation> answers =
                shuffled.stream().map(criterion -> criterion.evaluate(inquiry)).toList();

        Explanation criteria = decision.getCriteria();
        assertEquals(new HashSet<>(criteria.getChildren()), new HashSet<>(answers));
        assertEquals(
                criteria.getAnswer(),
                Explanation.all(criteria.getRule(), answers).getAnswer());
    }

    /** V-16: motivation is noted, and changes no outcome. Nor does any other sign. */
    @Property
    void no_sign_changes_the_outcome(@ForAll("asked") Asked asked, @ForAll("asked") Asked another) {
        List<UnaryOperator<YouthCase>> signs = List.of(
                one -> part("/intake/motivated").apply(one, another.youthCase()),
                one -> part("/circumstances/absence").apply(one, another.youthCase()),
                one -> part("/circumstances/education").apply(one, another.youthCase()),
                one -> part("/circumstances/publicSupport").apply(one, another.youthCase()),
                one -> part("/intake/leavingReason").apply(one, another.youthCase()));
        Outcome outcome = VISITATION.decide(asked.youthCase(), asked.on()).getOutcome();
        YouthCase changed = asked.youthCase();
        for (UnaryOperator<YouthCase> sign : signs) {
            changed = sign.apply(changed);
            assertEquals(outcome, VISITATION.decide(changed, asked.on()).getOutcome());
        }
    }

    /** A-02, V-15: the responsibility stands apart, and closes nothing. */
    @Property
    void the_responsibility_changes_no_outcome(@ForAll("asked") Asked asked) {
        Outcome outcome = VISITATION.decide(asked.youthCase(), asked.on()).getOutcome();
        for (boolean known : List.of(true, false)) {
            LocalDate on = asked.on();
            Fact<Boolean> fact = Fact.known(known).withDate(on).withRecorded(LocalDate.of(9999, 1, 1));
            YouthCase changed = CaseFacts.YOUTH_EDUCATION_COMPLETED.learn(
                    CaseFacts.FIRM_LABOUR_MARKET_LINK.learn(asked.youthCase(), fact), fact);
            assertEquals(outcome, VISITATION.decide(changed, on).getOutcome());
        }
    }
}
