package dk.roedtraad.model.describe;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TypeDescriptionTest {

    @Test
    void attributes_come_in_the_order_of_the_source() {
        assertEquals(List.of("id", "words", "steps", "level", "parent", "area", "status", "due"), names(Goal.class));
        assertEquals(List.of("id", "title", "due", "responsible", "done", "goal", "cover"), names(Step.class));
        assertEquals(
                List.of(
                        "youth",
                        "circumstances",
                        "intake",
                        "efforts",
                        "statutoryPlans",
                        "plans",
                        "team",
                        "transitions",
                        "instruments",
                        "measurements",
                        "agreements",
                        "responses",
                        "findingAnswers"),
                names(YouthCase.class));
    }

    @Test
    void only_what_a_type_cannot_do_without_is_mandatory() {
        assertTrue(attribute(Effort.class, "sector").isMandatory());
        assertFalse(attribute(Effort.class, "kind").isMandatory(), "an Optional");
        assertFalse(attribute(Effort.class, "act").isMandatory(), "a Fact");
        assertFalse(attribute(Effort.class, "goals").isMandatory(), "a list");
    }

    @Test
    void sensitivity_is_ordinary_unless_declared() {
        assertEquals(Sensitivity.ORDINARY, attribute(Identifier.class, "system").getSensitivity());
        assertEquals(
                Sensitivity.NATIONAL_ID, attribute(Identifier.class, "value").getSensitivity());
    }

    @Test
    void value_types_tell_what_lies_inside_a_container() {
        ValueType act = attribute(Effort.class, "act").getValueType();
        ValueType sources = attribute(Rule.class, "sources").getValueType();

        assertInstanceOf(
                ValueType.Composite.class,
                assertInstanceOf(ValueType.FactOf.class, act).value());
        ValueType.ListOf list = assertInstanceOf(ValueType.ListOf.class, sources);
        assertEquals(List.of(new Constraint.NotEmptyList()), list.constraints());
        assertEquals(
                Source.class,
                assertInstanceOf(ValueType.OneText.class, list.element()).type());
    }

    @Test
    void a_value_is_described_as_its_type_is() {
        assertEquals(TypeDescription.of(Period.class), TypeDescription.ofValue(Period.from(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void a_type_without_the_recipe_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TypeDescription.of(DomainValue.class));
    }

    @Test
    void every_missing_mandatory_attribute_is_named_at_once() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> OwnWords.builder().build());

        assertTrue(e.toString().contains("OwnWords"), e.toString());
        assertTrue(e.toString().contains("[text, by]"), e.toString());
    }

    @Test
    void only_the_missing_mandatory_attributes_are_named() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> OwnWords.builder().text("Jeg vil være tømrer").build());

        assertTrue(e.toString().contains("[by]"), e.toString());
        assertFalse(e.toString().contains("tømrer"), e.toString());
    }

    @Test
    void every_violation_is_listed_with_path_and_code() {
        InvalidValueException e = assertThrows(
                InvalidValueException.class,
                () -> Rule.builder().code(" ").version(0).ground(Ground.MODEL).build());

        assertEquals(
                List.of("code value.blank", "version number.tooLow", "sources list.empty"),
                e.getViolations().stream().map(v -> v.path() + " " + v.code()).toList());
        assertEquals(
                List.of(Argument.number("limit", 1)), e.getViolations().get(1).arguments());
    }

    @Test
    void a_violation_within_a_list_names_its_place() {
        InvalidValueException e = assertThrows(
                InvalidValueException.class,
                () -> Scale.builder().key("index").addItems("happy", " ").build());

        assertEquals(List.of(new Violation("items[1]", "value.blank", List.of())), e.getViolations());
    }

    @Test
    void an_empty_list_that_must_hold_something_is_a_violation() {
        InvalidValueException e =
                assertThrows(InvalidValueException.class, () -> Youth.builder().build());

        assertEquals(List.of(new Violation("identifiers", "list.empty", List.of())), e.getViolations());
    }

    @Test
    void a_rule_across_attributes_has_its_own_code_and_no_path() {
        LocalDate day = LocalDate.of(2026, 8, 1);

        InvalidValueException e = assertThrows(InvalidValueException.class, () -> Period.of(day, day));

        assertEquals(List.of(new Violation("", "rule.Period.startBeforeEnd", List.of())), e.getViolations());
    }

    @Test
    void the_thousandth_value_is_checked_like_the_first() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        for (int i = 0; i <= OwnCheck.MANY; i++) {
            every_violation_is_listed_with_path_and_code();
            a_violation_within_a_list_names_its_place();
            an_empty_list_that_must_hold_something_is_a_violation();
            a_rule_across_attributes_has_its_own_code_and_no_path();
            assertEquals(day, Period.of(day, day.plusDays(1)).getStartInclusive());
        }
    }

    @Test
    void a_copy_is_checked_like_a_new_value() {
        Period period = Period.from(LocalDate.of(2026, 8, 1));

        assertThrows(InvalidValueException.class, () -> period.withEndExclusive(LocalDate.of(2026, 7, 31)));
    }

    @Test
    void a_message_names_path_and_code_and_never_a_value() {
        InvalidValueException blankSystem =
                assertThrows(InvalidValueException.class, () -> Identifier.of(" ", "8703094002"));
        InvalidValueException negative = assertThrows(
                InvalidValueException.class,
                () -> Rule.builder()
                        .code("NO_PLAN")
                        .version(-73519)
                        .ground(Ground.MODEL)
                        .addSource("S1-62")
                        .build());

        assertEquals("Cannot build Identifier, [system: value.blank]", blankSystem.getMessage());
        assertEquals("Cannot build Rule, [version: number.tooLow]", negative.getMessage());
    }

    @Test
    void a_value_can_be_built_and_read_by_name_alone() {
        TypeDescription<Goal> description = TypeDescription.of(Goal.class);
        OwnWords words = OwnWords.builder()
                .text("Jeg vil være tømrer")
                .by(Informants.YOUTH)
                .build();
        Object builder = description.newBuilder();
        attribute(Goal.class, "id").set(builder, "g1");
        attribute(Goal.class, "words").set(builder, words);

        Goal goal = description.build(builder);

        assertEquals(Goal.builder().id("g1").words(words).build(), goal);
        assertEquals(words, attribute(Goal.class, "words").get(goal));
    }

    @Test
    void a_builder_by_name_names_what_is_missing_too() {
        TypeDescription<Goal> description = TypeDescription.of(Goal.class);

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> description.build(description.newBuilder()));

        assertTrue(e.toString().contains("[id, words]"), e.toString());
    }

    @Test
    void an_absent_fact_reads_as_not_asked() {
        Youth youth = Youth.builder().addIdentifier(Identifier.of("urn:x", "1")).build();

        assertEquals(Fact.notAsked(), attribute(Youth.class, "birthDate").get(youth));
    }

    private static List<String> names(Class<? extends DomainValue> type) {
        return TypeDescription.of(type).getAttributes().stream()
                .map(Attribute::getName)
                .toList();
    }

    private static Attribute attribute(Class<? extends DomainValue> type, String name) {
        return TypeDescription.of(type).findAttribute(name).orElseThrow();
    }
}
