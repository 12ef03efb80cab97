package dk.roedtraad.scoring.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small table as its persons make it: each cell that is to be shown counts some of the smallest groups, and whoever wants to find out a
 * cell tries every number of persons in each of them. It knows nothing of sums, and so shares no thought with what it tests.
 */
final class Published {
    private final List<Integer> persons = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>(); // each a mask of groups
    private final List<Integer> rests = new ArrayList<>(); // those of which nothing is shown, but are to be kept too
    private final List<int[]> sums = new ArrayList<>(); // a total and its parts, by place among the cells
    private final List<int[]> parts = new ArrayList<>(); // a part and its whole

    int group(int number) {
        persons.add(number);
        return 1 << (persons.size() - 1);
    }

    int cell(int groups) {
        cells.add(groups);
        return cells.size() - 1;
    }

    void sum(int... totalAndParts) {
        sums.add(totalAndParts);
    }

    void part(int part, int whole) {
        parts.add(new int[] {part, whole});
        rests.add(cells.get(whole) & ~cells.get(part));
    }

    int groups() {
        return persons.size();
    }

    int cells() {
        return cells.size();
    }

    int count(int groups) {
        return count(groups, persons.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int count(int groups, int[] persons) {
        int count = 0;
        for (int i = 0; i < persons.length; i++) {
            count += ((groups >> i) & 1) * persons[i];
        }
        return count;
    }

    SmallCells<Integer> protectedBy(int minimum, int zerosFrom) {
        SmallCells.Builder<Integer> builder =
                SmallCells.<Integer>builder().minimum(minimum).zerosFrom(zerosFrom);
        for (int i = 0; i < cells.size(); i++) {
            builder.cell(i, count(cells.get(i)));
        }
        sums.forEach(
                sum -> builder.sum(sum[0], IntStream.of(sum).skip(1).boxed().toList()));
        parts.forEach(part -> builder.part(part[0], part[1]));
        return builder.build();
    }

    /** The small ones, by the words of the rule: as masks of groups. Cells first. */
    List<Integer> small(int minimum, int zerosFrom) {
        List<Integer> small = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (isSmall(i, minimum, zerosFrom)) {
                small.add(cells.get(i));
            }
        }
        for (int k = 0; k < parts.size(); k++) {
            int whole = count(cells.get(parts.get(k)[1]));
            int rest = count(rests.get(k));
            if (rest > 0 ? rest < minimum : whole > 0 && whole < zerosFrom) {
                small.add(rests.get(k));
            }
        }
        return small;
    }

    boolean isSmall(int cell, int minimum, int zerosFrom) {
        int count = count(cells.get(cell));
        if (count > 0) {
            return count < minimum;
        }
        return IntStream.concat(
                        sums.stream()
                                .filter(sum -> IntStream.of(sum).skip(1).anyMatch(i -> i == cell))
                                .mapToInt(sum -> sum[0]),
                        parts.stream().filter(part -> part[0] == cell).mapToInt(part -> part[1]))
                .map(whole -> count(cells.get(whole)))
                .anyMatch(whole -> whole > 0 && whole < zerosFrom);
    }

    /** What it costs to hide a cell: 1, and 1 for each sum that it is the whole of. */
    int price(int cell) {
        return 1
                + (int) sums.stream().filter(sum -> sum[0] == cell).count()
                + (int) parts.stream().filter(part -> part[1] == cell).count();
    }

    /**
     * For each of some masks, which sets of hidden cells (as bits of an index) let it be the minimum or above: all tables are tried in
     * which each group has at most {@code reach} persons more or fewer.
     */
    List<BitSet> witnesses(List<Integer> masks, int minimum, int reach) {
        int sets = 1 << cells.size();
        List<BitSet> found = masks.stream().map(mask -> new BitSet(sets)).toList();
        int[] tried = new int[groups()];
        tryAll(0, tried, masks, minimum, reach, found);
        for (BitSet some : found) { // what a set allows, each larger one allows
            for (int cell = 0; cell < cells.size(); cell++) {
                for (int set = some.nextSetBit(0); set >= 0; set = some.nextSetBit(set + 1)) {
                    some.set(set | (1 << cell));
                }
            }
        }
        return found;
    }

    private void tryAll(int group, int[] tried, List<Integer> masks, int minimum, int reach, List<BitSet> found) {
        if (group == tried.length) {
            int changed = 0;
            for (int i = 0; i < cells.size(); i++) {
                changed |= count(cells.get(i), tried) == count(cells.get(i)) ? 0 : 1 << i;
            }
            for (int k = 0; k < masks.size(); k++) {
                if (count(masks.get(k), tried) >= minimum) {
                    found.get(k).set(changed);
                }
            }
            return;
        }
        int now = persons.get(group);
        for (int number = Math.max(0, now - reach); number <= now + reach; number++) {
            tried[group] = number;
            tryAll(group + 1, tried, masks, minimum, reach, found);
        }
    }

    /** Whether a table of whole numbers agrees with all that is shown, in which the mask counts the minimum or more. */
    boolean canBe(int mask, int minimum, SmallCells<Integer> shown, int reach) {
        List<Integer> known = shown.shown().stream().map(cells::get).toList();
        return canBe(0, new int[groups()], mask, minimum, known, reach);
    }

    private boolean canBe(int group, int[] tried, int mask, int minimum, List<Integer> known, int reach) {
        int assigned = (1 << group) - 1;
        for (int cell : known) {
            int so = count(cell & assigned, tried);
            if (so > count(cell) || ((cell & ~assigned) == 0 && so < count(cell))) {
                return false;
            }
        }
        if (group == tried.length) {
            return count(mask, tried) >= minimum;
        }
        int now = persons.get(group);
        for (int number = Math.max(0, now - reach); number <= now + reach; number++) {
            tried[group] = number;
            if (canBe(group + 1, tried, mask, minimum, known, reach)) {
                return true;
            }
        }
        return false;
    }

    /** A total over categories, and perhaps one category that some of them are in as well. */
    static Published oneWay(Random random, int most) {
        Published table = new Published();
        int categories = 2 + random.nextInt(4);
        int all = (1 << categories) - 1;
        int[] sum = new int[categories + 1];
        for (int i = 0; i < categories; i++) {
            sum[i + 1] = table.cell(table.group(random.nextInt(most)));
        }
        sum[0] = table.cell(all);
        table.sum(sum);
        return table;
    }

    /** Rows and columns with all their totals. */
    static Published twoWay(Random random, int rows, int columns, int most) {
        Published table = new Published();
        int[][] inner = new int[rows][columns];
        int[][] masks = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                masks[row][column] = table.group(random.nextInt(most));
                inner[row][column] = table.cell(masks[row][column]);
            }
        }
        int all = table.cell((1 << (rows * columns)) - 1);
        int[] ofRows = new int[rows + 1];
        int[] ofColumns = new int[columns + 1];
        ofRows[0] = all;
        ofColumns[0] = all;
        for (int row = 0; row < rows; row++) {
            ofRows[row + 1] = table.cell(IntStream.of(masks[row]).sum());
            table.sum(IntStream.concat(IntStream.of(ofRows[row + 1]), IntStream.of(inner[row]))
                    .toArray());
        }
        for (int column = 0; column < columns; column++) {
            int at = column;
            ofColumns[column + 1] = table.cell(
                    IntStream.range(0, rows).map(row -> masks[row][at]).sum());
            table.sum(IntStream.concat(
                            IntStream.of(ofColumns[column + 1]),
                            IntStream.range(0, rows).map(row -> inner[row][at]))
                    .toArray());
        }
        table.sum(ofRows);
        table.sum(ofColumns);
        return table;
    }

    /** Target group and intervention group by category, the rest not shown; and of each category how many have something. */
    static Published groups(Random random, int categories, int most) {
        Published table = new Published();
        int[] targets = new int[categories + 1];
        int[] ours = new int[categories + 1];
        int allTargets = 0;
        int allOurs = 0;
        for (int i = 1; i <= categories; i++) {
            int in = table.group(random.nextInt(most));
            int out = table.group(random.nextInt(most));
            targets[i] = table.cell(in | out);
            ours[i] = table.cell(in);
            allTargets |= in | out;
            allOurs |= in;
            table.part(ours[i], targets[i]);
        }
        targets[0] = table.cell(allTargets);
        ours[0] = table.cell(allOurs);
        table.sum(targets);
        table.sum(ours);
        table.part(ours[0], targets[0]);
        return table;
    }

    /** Two categories that the same person may be in, of one whole. */
    static Published overlapping(Random random, int most) {
        Published table = new Published();
        int one = table.group(random.nextInt(most));
        int both = table.group(random.nextInt(most));
        int other = table.group(random.nextInt(most));
        int neither = table.group(random.nextInt(most));
        int whole = table.cell(one | both | other | neither);
        table.part(table.cell(one | both), whole);
        table.part(table.cell(both | other), whole);
        return table;
    }

    /** Two by two by two with all margins: three dimensions, where fractions may seem to do what whole numbers cannot. */
    static Published threeWay(Random random, int most) {
        Published table = new Published();
        for (int i = 0; i < 8; i++) {
            table.group(random.nextInt(most));
        }
        // A cell is a choice of 0, 1 or all in each of the three dimensions.
        int[] places = new int[27];
        for (int choice = 0; choice < 27; choice++) {
            int mask = 0;
            for (int group = 0; group < 8; group++) {
                mask |= fits(group, choice) ? 1 << group : 0;
            }
            places[choice] = table.cell(mask);
        }
        int power = 1;
        for (int dimension = 0; dimension < 3; dimension++) {
            for (int choice = 0; choice < 27; choice++) {
                if (choice / power % 3 == 2) {
                    table.sum(places[choice], places[choice - 2 * power], places[choice - power]);
                }
            }
            power *= 3;
        }
        return table;
    }

    private static boolean fits(int group, int choice) {
        int rest = choice;
        for (int dimension = 0; dimension < 3; dimension++) {
            if (rest % 3 != 2 && rest % 3 != ((group >> dimension) & 1)) {
                return false;
            }
            rest /= 3;
        }
        return true;
    }
}
