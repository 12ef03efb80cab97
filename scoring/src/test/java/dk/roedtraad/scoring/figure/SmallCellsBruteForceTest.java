package dk.roedtraad.scoring.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Small tables against everything that could be: of each small cell some table agrees with all that is shown in which it is the minimum or
 * above, so it is not pinned down, nor known to be small. And against every other choice of cells to hide.
 */
@Tag("slow")
class SmallCellsBruteForceTest {
    private static final int MINIMUM = 3;
    private static final int REACH =
            3; // a group with as many more or fewer: enough to be found, and some thousand tables
    private static final int FAR = 12;

    private static Arguments of(String name, Function<Random, Published> make, int tables) {
        return arguments(Named.of(name, make), tables);
    }

    static Stream<Arguments> small() {
        return Stream.of(
                of("one dimension", random -> Published.oneWay(random, 9), 200),
                of("two by two, small numbers", random -> Published.twoWay(random, 2, 2, 8), 100),
                of("two by two", random -> Published.twoWay(random, 2, 2, 14), 100),
                of("two by three", random -> Published.twoWay(random, 2, 3, 10), 6),
                of("target and intervention group", random -> Published.groups(random, 2, 9), 100),
                of("larger target and intervention group", random -> Published.groups(random, 2, 20), 100),
                of("three categories of both groups", random -> Published.groups(random, 3, 12), 8),
                of("overlapping categories", random -> Published.overlapping(random, 9), 100));
    }

    /** Whole groups count twice or more, as they are hidden last: no table is dearer by more than 1, and all together by 1 %. */
    @ParameterizedTest
    @MethodSource("small")
    void no_small_cell_is_given_away_and_hardly_more_is_hidden_than_must_be(
            Function<Random, Published> make, int tables) {
        Random random = new Random(20261122);
        int allCost = 0;
        int allLeast = 0;
        for (int i = 0; i < tables; i++) {
            Published table = make.apply(random);
            int zerosFrom = i % 2 == 0 ? 8 : 1;
            SmallCells<Integer> cells = table.protectedBy(MINIMUM, zerosFrom);
            List<BitSet> safe = table.witnesses(table.small(MINIMUM, zerosFrom), MINIMUM, REACH);
            int must = small(table, zerosFrom);
            int hidden = cells.hidden().stream().mapToInt(cell -> 1 << cell).sum();

            assertTrue(isSafe(hidden, must, safe), () -> "given away by " + cells.shown());
            for (int cell : cells.hidden()) {
                assertTrue(!isSafe(hidden & ~(1 << cell), must, safe), () -> "hidden for nothing: " + cell);
            }
            int cost = cost(table, hidden);
            int least = least(table, must, safe);
            assertTrue(cost <= least + 1, () -> "hidden: " + cells.hidden());
            allCost += cost;
            allLeast += least;
        }
        assertTrue(allCost <= 1.01 * allLeast);
        assertTrue(allLeast > 0);
    }

    private static int small(Published table, int zerosFrom) {
        int must = 0;
        for (int cell = 0; cell < table.cells(); cell++) {
            must |= table.isSmall(cell, MINIMUM, zerosFrom) ? 1 << cell : 0;
        }
        return must;
    }

    private static boolean isSafe(int hidden, int must, List<BitSet> safe) {
        return (hidden & must) == must && safe.stream().allMatch(sets -> sets.get(hidden));
    }

    private static int cost(Published table, int hidden) {
        int cost = 0;
        for (int cell = 0; cell < table.cells(); cell++) {
            cost += ((hidden >> cell) & 1) * table.price(cell);
        }
        return cost;
    }

    private static int least(Published table, int must, List<BitSet> safe) {
        int least = Integer.MAX_VALUE;
        for (int hidden = 0; hidden < 1 << table.cells(); hidden++) {
            if (isSafe(hidden, must, safe)) {
                least = Math.min(least, cost(table, hidden));
            }
        }
        return least;
    }

    static Stream<Arguments> larger() {
        return Stream.of(
                of("three by three", random -> Published.twoWay(random, 3, 3, 9), 40),
                of("two by two by two, small numbers", random -> Published.threeWay(random, 7), 40),
                of("two by two by two", random -> Published.threeWay(random, 14), 40));
    }

    @ParameterizedTest
    @MethodSource("larger")
    void no_small_cell_of_a_larger_table_is_given_away(Function<Random, Published> make, int tables) {
        Random random = new Random(20261122);
        int small = 0;
        int shown = 0;
        for (int i = 0; i < tables; i++) {
            Published table = make.apply(random);
            SmallCells<Integer> cells = table.protectedBy(MINIMUM, 8);
            for (int mask : table.small(MINIMUM, 8)) {
                assertTrue(table.canBe(mask, MINIMUM, cells, FAR), () -> "given away by " + cells.shown());
                small++;
            }
            shown += cells.shown().size();
        }
        assertTrue(small > tables, "too few were small to try it");
        assertTrue(shown > 10 * tables, "too few are shown to be of use");
    }

    /** The attack itself finds what is given away: with all shown, 1 of 10 and 9 can be nothing else. */
    @ParameterizedTest
    @MethodSource("small")
    void the_attack_finds_a_small_cell_where_all_is_shown(Function<Random, Published> make, int tables) {
        Random random = new Random(20261122);
        int found = 0;
        for (int i = 0; i < Math.min(tables, 20); i++) {
            Published table = make.apply(random);
            List<BitSet> safe = table.witnesses(table.small(MINIMUM, 8), MINIMUM, REACH);
            for (BitSet sets : safe) {
                assertTrue(!sets.get(0));
                found++;
            }
        }
        assertTrue(found > 0);
        assertEquals(0, cost(make.apply(random), 0));
    }
}
