package dk.roedtraad.model.describe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.testing.DomainArbitraries;
import dk.roedtraad.testing.DomainArbitraries.Pair;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

final class DiffTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final YouthCase CASE = YouthCase.builder()
            .youth(Youth.builder()
                    .addIdentifier(Identifier.of("urn:example:sag", "4711"))
                    .build())
            .efforts(FactList.complete(List.of(effort("a"), effort("b"), effort("c")), DAY))
            .build();

    private static Effort effort(String id) {
        return Effort.builder()
                .id(id)
                .title("indsats " + id)
                .sector(Sectors.SOCIAL)
                .build();
    }

    @Provide
    Arbitrary<Pair<YouthCase>> changedCases() {
        return DomainArbitraries.changed(YouthCase.class);
    }

    @Provide
    Arbitrary<Pair<YouthCase>> unrelatedCases() {
        return DomainArbitraries.pairs(YouthCase.class);
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void the_edits_of_a_changed_case_applied_to_the_first_give_the_second(
            @ForAll("changedCases") Pair<YouthCase> cases) {
        assertEquals(cases.after(), Diff.apply(cases.before(), Diff.between(cases.before(), cases.after())));
    }

    @Property(tries = 1_000)
    void the_edits_between_unrelated_cases_applied_to_the_first_give_the_second(
            @ForAll("unrelatedCases") Pair<YouthCase> cases) {
        assertEquals(cases.after(), Diff.apply(cases.before(), Diff.between(cases.before(), cases.after())));
    }

    @Property(tries = 1_000)
    void no_edit_means_equal(@ForAll("changedCases") Pair<YouthCase> cases) {
        assertEquals(List.of(), Diff.between(cases.before(), cases.before()));
        assertEquals(
                cases.before().equals(cases.after()),
                Diff.between(cases.before(), cases.after()).isEmpty());
    }

    @Test
    void a_change_inside_an_element_is_one_edit_at_its_id() {
        Effort changed = effort("b").withTitle("noget andet");
        YouthCase after = CASE.withEfforts(FactList.complete(List.of(effort("a"), changed, effort("c")), DAY));
        List<Edit> edits = Diff.between(CASE, after);
        assertEquals(
                List.of("SET efforts/[b]/title"),
                edits.stream().map(Edit::toString).toList());
        assertEquals(Optional.of("indsats b"), edits.get(0).before());
        assertEquals(Optional.of("noget andet"), edits.get(0).after());
    }

    @Test
    void elements_removed_added_and_moved_are_told_apart() {
        YouthCase after = CASE.withEfforts(FactList.complete(List.of(effort("d"), effort("c"), effort("a")), DAY));
        assertEquals(
                List.of("REMOVE efforts/[b]", "ADD efforts/[d]", "ORDER efforts"),
                Diff.between(CASE, after).stream().map(Edit::toString).toList());
        assertEquals(after, Diff.apply(CASE, Diff.between(CASE, after)));
    }

    @Test
    void what_is_known_of_a_list_and_of_a_fact_is_a_change_too() {
        YouthCase after = CASE.withEfforts(FactList.atLeast(CASE.getEfforts().getItems()))
                .withYouth(CASE.getYouth().withBirthDate(Fact.declined()));
        assertEquals(
                List.of("SET youth/birthDate", "SET efforts/completeAsOf"),
                Diff.between(CASE, after).stream().map(Edit::toString).toList());
        assertEquals(after, Diff.apply(CASE, Diff.between(CASE, after)));
    }

    @Test
    void fields_nobody_knows_come_along() {
        YouthCase after = CASE.withExtra(Extra.of(Map.of("dk.example.case", "{\"a\":1}")));
        List<Edit> edits = Diff.between(CASE, after);
        assertEquals(List.of("SET extra"), edits.stream().map(Edit::toString).toList());
        assertEquals(after, Diff.apply(CASE, edits));
    }

    @Test
    void an_edit_of_a_place_that_is_not_there_is_refused() {
        Edit lost = new Edit(
                Edit.Kind.SET,
                List.of(new Edit.Step.Into("efforts"), new Edit.Step.Element("z"), new Edit.Step.Into("title")),
                Optional.empty(),
                Optional.of("x"));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Diff.apply(CASE, List.of(lost)));
        assertEquals("edits: there is no element z", refused.getMessage());
        Edit unknown =
                new Edit(Edit.Kind.SET, List.of(new Edit.Step.Into("shoeSize")), Optional.empty(), Optional.of("x"));
        assertThrows(IllegalArgumentException.class, () -> Diff.apply(CASE, List.of(unknown)));
    }

    @Test
    void an_edit_never_shows_what_it_holds() {
        YouthCase after = CASE.withYouth(CASE.getYouth().withName("MARKERET"));
        assertEquals("[SET youth/name]", Diff.between(CASE, after).toString());
    }

    @Test
    void a_plan_inside_a_list_is_compared_in_depth() {
        CoherentPlan plan = CoherentPlan.builder().id("plan-1").build();
        YouthCase before = CASE.withPlans(FactList.atLeast(List.of(plan)));
        YouthCase after = CASE.withPlans(FactList.atLeast(List.of(plan.withStatutoryPlans("x"))));
        assertEquals(
                List.of("SET plans/[plan-1]/statutoryPlans"),
                Diff.between(before, after).stream().map(Edit::toString).toList());
    }
}
