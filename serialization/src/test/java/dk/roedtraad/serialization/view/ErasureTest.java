package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dk.roedtraad.serialization.view.Story.youthCase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A part is erased, and all that hung on it is told. */
final class ErasureTest {
    @Test
    void an_erased_fact_is_not_asked_for() {
        Erasure erasure = Erasure.of(youthCase(), "/youth/birthDate");
        assertEquals(Fact.notAsked(), erasure.youthCase().getYouth().getBirthDate());
        assertEquals(List.of("/youth/birthDate", "/youth/birthDate/value"), erasure.removed());

        Erasure history = Erasure.of(youthCase(), "/circumstances/earlierConviction");
        assertEquals(
                FactHistory.notAsked(), history.youthCase().getCircumstances().getEarlierConviction());
        assertEquals(
                List.of(
                        "/circumstances/earlierConviction",
                        "/circumstances/earlierConviction/0",
                        "/circumstances/earlierConviction/0/value"),
                history.removed());
    }

    @Test
    void an_erased_fact_of_a_history_does_not_let_an_older_one_count_instead() {
        FactHistory<Boolean> two = FactHistory.of(
                Fact.known(false).withDate(LocalDate.of(2024, 1, 8)),
                Fact.known(true).withDate(LocalDate.of(2026, 3, 2)).withSource("journal"));
        YouthCase youthCase =
                youthCase().withCircumstances(youthCase().getCircumstances().withPlacedOutsideHome(two));

        FactHistory<Boolean> left = Erasure.of(youthCase, "/circumstances/placedOutsideHome/1")
                .youthCase()
                .getCircumstances()
                .getPlacedOutsideHome();
        assertEquals(FactState.NOT_ASKED, left.on(Story.ON).getState());
        assertEquals(Fact.known(false).withDate(LocalDate.of(2024, 1, 8)), left.on(LocalDate.of(2025, 1, 1)));
        assertEquals(Optional.empty(), left.on(Story.ON).getSource());
    }

    @Test
    void whoever_refers_to_what_is_gone_is_told() {
        Erasure erasure = Erasure.of(youthCase(), "/plans/items/0/goals/items/0");

        FactList<?> goals = erasure.youthCase().getPlans().getItems().get(0).getGoals();
        assertEquals(FactList.unknown(), goals);
        assertEquals(List.of("/efforts/items/0/goals/0", "/responses/0/about"), erasure.dangling());
        assertTrue(erasure.removed().contains("/plans/items/0/goals/items/0/steps/items/0/title"));
        assertFalse(erasure.removed().contains("/plans/items/0/id"));

        // The professional coordinates, answers a finding, and is responsible for an effort and a step.
        assertEquals(
                List.of(
                        "/efforts/items/0/responsible",
                        "/plans/items/0/goals/items/0/steps/items/0/responsible",
                        "/findingAnswers/0/by"),
                Erasure.of(youthCase(), "/team/items/0").dangling());
    }

    @Test
    void a_copy_of_the_erased_value_in_an_answer_to_a_finding_is_told() {
        YouthCase youthCase = youthCase();
        YouthCase answered = youthCase.withFindingAnswers(youthCase
                .getFindingAnswers()
                .get(0)
                .withReadings(Reading.builder()
                        .fact(FactKey.at("/circumstances/reducedFunctioning"))
                        .state(FactState.KNOWN)
                        .value("true")
                        .sensitivity(Sensitivity.SPECIAL_CATEGORY)
                        .build()));

        assertEquals(
                List.of("/findingAnswers/0/readings/0/value"),
                Erasure.of(answered, "/circumstances/reducedFunctioning").copies());
        assertEquals(
                List.of("/findingAnswers/0/readings/0/value"),
                Erasure.of(answered, "/circumstances/reducedFunctioning/0").copies());
        assertEquals(List.of(), Erasure.of(answered, "/youth/name").copies());
    }

    @Test
    void an_unknown_field_and_a_whole_list_can_be_erased() {
        assertTrue(Erasure.of(youthCase(), "/dk.example.sag")
                .youthCase()
                .getExtra()
                .isEmpty());
        Erasure erasure = Erasure.of(youthCase(), "/youth/network");
        assertEquals(FactList.unknown(), erasure.youthCase().getYouth().getNetwork());
        assertEquals("/youth/network", erasure.removed().get(0));
        assertEquals(
                List.of(), Erasure.of(youthCase(), "/measurements").youthCase().getMeasurements());
    }

    @Test
    void what_is_not_there_is_erased_already() {
        Erasure erasure = Erasure.of(youthCase(), "/circumstances/absence");
        assertEquals(youthCase(), erasure.youthCase());
        assertEquals(List.of(), erasure.removed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "youth",
                "/8703094002",
                "/youth/8703094002",
                "/measurements/2",
                "/measurements/01",
                "/measurements/-",
                "/youth/wishes/0",
                "/youth/name/x",
                "/youth/birthDate/value",
                "/youth/birthDate/date",
                "/circumstances/absence/0"
            })
    void an_unknown_pointer_is_refused_without_being_repeated(String pointer) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Erasure.of(youthCase(), pointer));
        assertEquals("pointer: names no part that a case has", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/youth", "/youth/identifiers", "/youth/identifiers/0", "/efforts/items/0/title"})
    void what_its_holder_must_have_is_refused(String pointer) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Erasure.of(youthCase(), pointer));
        assertEquals("pointer: names what its holder must have; erase the holder", e.getMessage());
    }

    @Test
    @Tag("slow")
    void every_part_of_a_random_case_is_erased_or_refused_and_what_is_left_is_a_case() {
        int erased = 0;
        for (long seed = 0; seed < 60; seed++) {
            YouthCase whole = DomainArbitraries.ofSeed(YouthCase.class, seed);
            for (Parts.Part part : Parts.of(whole).stream().limit(100).toList()) {
                YouthCase left;
                try {
                    left = Erasure.of(whole, part.pointer()).youthCase();
                } catch (IllegalArgumentException e) {
                    assertTrue(e.toString().contains(": pointer: names "), e.toString());
                    continue;
                }
                erased++;
                assertEquals(
                        left,
                        Documents.read(DocumentKind.CASE, Documents.write(DocumentKind.CASE, left))
                                .get());
            }
        }
        assertTrue(erased > 500, erased + " erased");
    }
}
