package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.identity.Identifier;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void an_unknown_list_is_empty_and_not_complete() {
        FactList<String> list = FactList.unknown();

        assertEquals(List.of(), list.getItems());
        assertFalse(list.isCompleteOn(DAY));
        assertEquals(Optional.empty(), list.getCompleteAsOf());
    }

    @Test
    void a_complete_empty_list_means_none_and_differs_from_unknown() {
        FactList<String> none = FactList.complete(List.of(), DAY);

        assertTrue(none.isCompleteOn(DAY));
        assertTrue(none.isCompleteOn(DAY.plusYears(3)), "the latest word counts, and its age is shown");
        assertFalse(none.isCompleteOn(DAY.minusDays(1)), "what is vouched for later says nothing of the day");
        assertEquals(Optional.of(DAY), none.getCompleteAsOf());
        assertEquals(List.of(), none.getItems());
        assertNotEquals(FactList.unknown(), none);
    }

    @Test
    void known_elements_do_not_make_a_list_complete() {
        FactList<String> list = FactList.atLeast(List.of("a", "b"));

        assertEquals(List.of("a", "b"), list.getItems());
        assertFalse(list.isCompleteOn(DAY));
    }

    @Test
    void a_change_to_the_callers_list_does_not_reach_inside() {
        List<String> mine = new ArrayList<>(List.of("a"));
        FactList<String> list = FactList.atLeast(mine);

        mine.add("b");

        assertEquals(List.of("a"), list.getItems());
    }

    @Test
    void one_element_more_or_a_changed_one_leaves_the_list_as_it_was_and_as_complete_as_it_was() {
        FactList<String> list = FactList.complete(List.of("a", "b"), DAY);

        assertEquals(FactList.complete(List.of("a", "b", "c"), DAY), list.with("c"));
        assertEquals(FactList.complete(List.of("a", "B"), DAY), list.replaceIf("b"::equals, b -> "B"));
        assertEquals(FactList.atLeast(List.of("a")), FactList.<String>unknown().with("a"));
        assertEquals(FactList.complete(List.of("a", "b"), DAY), list);
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without nullness checks can do it
    void nothing_in_a_list_may_be_null() {
        assertThrows(IllegalArgumentException.class, () -> FactList.atLeast(null));
        assertThrows(IllegalArgumentException.class, () -> FactList.atLeast(Arrays.asList("a", null)));
        assertThrows(IllegalArgumentException.class, () -> FactList.complete(List.of(), null));
    }

    @Test
    void lists_are_equal_when_elements_order_and_completeness_are() {
        assertEquals(FactList.atLeast(List.of("a")), FactList.atLeast(List.of("a")));
        assertEquals(
                FactList.complete(List.of("a"), DAY).hashCode(),
                FactList.complete(List.of("a"), DAY).hashCode());
        assertEquals(FactList.unknown(), FactList.atLeast(List.of()));
        assertNotEquals(FactList.atLeast(List.of("a", "b")), FactList.atLeast(List.of("b", "a")));
        assertNotEquals(FactList.atLeast(List.of("a")), FactList.complete(List.of("a"), DAY));
        assertNotEquals(FactList.complete(List.of("a"), DAY), FactList.complete(List.of("a"), DAY.plusDays(1)));
    }

    @Test
    void neither_a_text_nor_a_masked_part_of_an_element_shows() {
        String texts = FactList.atLeast(List.of("kanariefugl")).toString();
        String values = FactList.complete(List.of(Identifier.of("urn:x", "8703094002")), DAY)
                .toString();

        assertFalse(texts.contains("kanariefugl"), texts);
        assertFalse(values.contains("8703094002"), values);
        assertTrue(values.contains("urn:x"), values);
    }
}
