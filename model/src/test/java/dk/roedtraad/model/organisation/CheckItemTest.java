package dk.roedtraad.model.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.fact.Fact;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The fixed sets of the national model and of the other sources, counted as in section 5.5 of the statements. */
class CheckItemTest {

    @Test
    void there_are_37_check_items_15_for_management_13_for_professionals_and_9_for_the_youth() {
        assertEquals(37, CheckItem.values().length);
        assertEquals(
                Map.of(Perspective.MANAGEMENT, 15L, Perspective.PROFESSIONALS, 13L, Perspective.YOUTH, 9L),
                Arrays.stream(CheckItem.values())
                        .collect(Collectors.groupingBy(CheckItem::getPerspective, Collectors.counting())));
    }

    @Test
    void each_core_element_has_the_items_of_its_row_in_the_check_matrix() {
        assertEquals(
                Map.of(
                        CoreElement.IDENTIFY_AND_VISITATE, List.of(34, 35, 36, 37, 38),
                        CoreElement.ADAPT, List.of(58, 59, 60, 61, 62, 63, 64, 65),
                        CoreElement.FRAMES, List.of(78, 79, 80, 81, 82, 83, 84, 85, 86),
                        CoreElement.INVOLVE, List.of(99, 100, 101, 102, 103, 104, 105),
                        CoreElement.DATA, List.of(118, 119, 120, 121, 122, 123, 124, 125)),
                Arrays.stream(CheckItem.values())
                        .collect(Collectors.groupingBy(
                                CheckItem::getCoreElement,
                                Collectors.mapping(
                                        item -> Integer.valueOf(item.name().substring("S1_".length())),
                                        Collectors.toList()))));
    }

    @Test
    void the_other_fixed_sets_have_the_size_that_their_source_gives() {
        assertEquals(5, CoreElement.values().length); // S1-04
        assertEquals(3, CollaborationLevel.values().length); // S1-90
        assertEquals(4, InvolvementLevel.values().length); // S4-19
        assertEquals(4, codes(LongTermGoals.class)); // S1-07
        assertEquals(3, codes(OrganisationModels.class)); // S3-16 to S3-20
    }

    @Test
    void the_staircase_rises_from_side_by_side_to_shared_goals() {
        assertEquals(
                List.of(
                        CollaborationLevel.MULTI_DISCIPLINARY,
                        CollaborationLevel.INTER_DISCIPLINARY,
                        CollaborationLevel.TRANS_PROFESSIONAL),
                List.of(CollaborationLevel.values()));
    }

    @Test
    void the_code_of_an_item_is_the_number_of_its_statement() {
        assertEquals(Code.of("urn:roedtraad:check-item", "S1-34"), CheckItem.S1_34.toCode());
    }

    @Test
    void an_item_without_an_answer_is_not_asked_and_no_no() {
        ModelCheck check = ModelCheck.builder()
                .on(LocalDate.of(2026, 11, 22))
                .addAnswer(CheckAnswer.builder()
                        .item(CheckItem.S1_62.toCode())
                        .answer(Fact.known(false))
                        .build())
                .build();

        assertEquals(Fact.known(false), check.answerTo(CheckItem.S1_62));
        assertEquals(Fact.notAsked(), check.answerTo(CheckItem.S1_63));
    }

    @Test
    void an_item_answered_twice_is_refused() {
        CheckAnswer answer =
                CheckAnswer.builder().item(CheckItem.S1_62.toCode()).build();
        ModelCheck.Builder twice = ModelCheck.builder()
                .on(LocalDate.of(2026, 11, 22))
                .addAnswer(answer)
                .addAnswer(answer.withAnswer(Fact.known(true)));

        assertThrows(InvalidValueException.class, twice::build);
    }

    private static long codes(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> field.getType() == Code.class)
                .count();
    }
}
