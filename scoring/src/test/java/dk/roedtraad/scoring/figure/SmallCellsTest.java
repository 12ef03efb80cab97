package dk.roedtraad.scoring.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is hidden of a table: worked out by hand. */
class SmallCellsTest {

    /** Measures 3.4, vector 30: only how many were measured is shown, not the 2, nor the share, nor that 10 did not improve. */
    @Test
    void two_of_twelve_are_hidden_and_so_are_the_ten_others() {
        SmallCells<String> cells = SmallCells.<String>builder()
                .cell("measured", 12)
                .cell("improved", 2)
                .cell("others", 10)
                .sum("measured", List.of("improved", "others"))
                .build();

        assertEquals(Set.of("measured"), cells.shown());
        assertEquals(Set.of("improved", "others"), cells.hidden());
        assertEquals(OptionalInt.of(12), cells.count("measured"));
        assertEquals(OptionalInt.empty(), cells.count("improved"));
        assertFalse(cells.areShown(List.of("improved", "measured")));
        assertTrue(cells.areShown(List.of("measured")));
    }

    @Test
    void ten_of_twelve_tell_of_the_two_others_whether_or_not_they_have_a_cell() {
        SmallCells<String> cells = SmallCells.<String>builder()
                .cell("measured", 12)
                .cell("improved", 10)
                .part("improved", "measured")
                .build();

        assertEquals(Set.of("measured"), cells.shown());
    }

    @Test
    void five_of_ten_are_shown() {
        SmallCells<String> cells = SmallCells.<String>builder()
                .cell("measured", 10)
                .cell("improved", 5)
                .part("improved", "measured")
                .build();

        assertTrue(cells.areShown(List.of("improved", "measured")));
    }

    private static SmallCells<String> zeroOf(int persons) {
        return SmallCells.<String>builder()
                .cell("measured", persons)
                .cell("improved", 0)
                .part("improved", "measured")
                .build();
    }

    /** Nobody of nineteen tells something of each of them, of twenty it may be told, and of nobody there is nothing to tell. */
    @Test
    void nobody_and_everybody_of_a_small_group_are_hidden() {
        assertFalse(zeroOf(19).isShown("improved"));
        assertTrue(zeroOf(19).isShown("measured"));
        assertEquals(OptionalInt.of(0), zeroOf(20).count("improved"));
        assertEquals(OptionalInt.of(0), zeroOf(0).count("improved"));
        SmallCells<String> everybody = SmallCells.<String>builder()
                .cell("measured", 19)
                .cell("improved", 19)
                .part("improved", "measured")
                .build();
        assertEquals(1, everybody.hidden().size());
    }

    /** 40 in the target group, 37 of them in the intervention group: 3 are not, and it is one of the others that gives way. */
    @Test
    void target_group_intervention_group_and_the_rest_are_never_all_known_where_the_rest_is_small() {
        SmallCells<String> cells = SmallCells.<String>builder()
                .cell("target", 40)
                .cell("intervention", 37)
                .part("intervention", "target")
                .build();

        assertEquals(Set.of("target"), cells.shown());
    }

    /** By sex 30 + 10, of whom 20 + 8 in the intervention group: the rest of the men is 2, so 8 is hidden, and then 20 would give it. */
    @Test
    void what_the_margins_tell_is_hidden_too() {
        SmallCells<String> cells = SmallCells.<String>builder()
                .cell("T", 40)
                .cell("T women", 30)
                .cell("T men", 10)
                .cell("I", 28)
                .cell("I women", 20)
                .cell("I men", 8)
                .sum("T", List.of("T women", "T men"))
                .sum("I", List.of("I women", "I men"))
                .part("I", "T")
                .part("I women", "T women")
                .part("I men", "T men")
                .build();

        assertEquals(Set.of("I women", "I men"), cells.hidden());
    }

    @Test
    void a_wrong_call_names_the_parameter_and_no_number() {
        assertRefused(
                "persons: must be at least 3",
                () -> SmallCells.<String>builder().minimum(2));
        assertRefused(
                "persons: must be at least 1",
                () -> SmallCells.<String>builder().zerosFrom(0));
        assertRefused(
                "persons: must not be below 0",
                () -> SmallCells.<String>builder().cell("a", -1));
        assertRefused(
                "key: was given before",
                () -> SmallCells.<String>builder().cell("a", 1).cell("a", 1));
        assertRefused(
                "parts: must not be empty", () -> SmallCells.<String>builder().sum("a", List.of()));
        assertRefused(
                "parts: every cell must stand in a sum once",
                () -> SmallCells.<String>builder().sum("a", List.of("b", "b")));
        assertRefused(
                "parts: every cell must stand in a sum once",
                () -> SmallCells.<String>builder().part("a", "a"));
        assertRefused(
                "parts: must add up to the whole",
                () -> SmallCells.<String>builder()
                        .cell("a", 7)
                        .cell("b", 6)
                        .sum("a", List.of("b"))
                        .build());
        assertRefused(
                "parts: must add up to the whole",
                () -> SmallCells.<String>builder()
                        .cell("a", 6)
                        .cell("b", 7)
                        .part("b", "a")
                        .build());
        assertRefused(
                "sum: names a cell that is not there",
                () -> SmallCells.<String>builder().cell("a", 7).part("b", "a").build());
        SmallCells<String> one = SmallCells.<String>builder().cell("a", 7).build();
        assertRefused("key: no such cell", () -> one.count("b"));
        assertRefused("keys: must not be empty", () -> one.areShown(List.of()));
        assertEquals("SmallCells[1 shown, 0 hidden]", one.toString());
        assertEquals(5, one.minimum());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
