package dk.roedtraad.serialization.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;

/**
 * Puts a table together, column by column: what a column is and where its cells come from are said in one place.
 *
 * @param <T> what a row is made of
 */
final class TableMaker<T> {
    /** What a fact may be instead of known. */
    static final Set<Missing> FACT =
            EnumSet.of(Missing.NOT_ASKED, Missing.DECLINED, Missing.NOT_APPLICABLE, Missing.WITHHELD);

    /** Nothing: there is always a value. */
    static final Set<Missing> NEVER = EnumSet.noneOf(Missing.class);

    /** What may be left out of a record. */
    static final Set<Missing> OPTIONAL = EnumSet.of(Missing.NOT_RECORDED);

    static final Set<Missing> UNDETERMINED = EnumSet.of(Missing.UNDETERMINED);

    /** What may not be there at all. */
    static final Set<Missing> NONE = EnumSet.of(Missing.THERE_IS_NONE);

    private final String name;
    private final Function<CaseResults, ? extends List<? extends T>> things;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<Line<T>, Cell>> cells = new ArrayList<>();

    TableMaker(String name, Function<CaseResults, ? extends List<? extends T>> things) {
        this.name = name;
        this.things = things;
        add(
                about("person"),
                Column.Type.KEY,
                NEVER,
                line -> Cell.of(line.of().researchCase().person()));
    }

    /**
     * What one row is made of.
     *
     * @param of the case and its results
     * @param number which it is in the case, from 1
     * @param what the thing that the row is about
     */
    record Line<T>(CaseResults of, int number, T what) {}

    /**
     * What a column is about, before it is said what stands in it.
     *
     * @param name the name of the column
     * @param labelKey the key of its label
     * @param sensitivity how carefully it is handled
     * @param unit what a number counts
     * @param codes the codes that may stand in it
     */
    record About(
            String name, String labelKey, Sensitivity sensitivity, Optional<String> unit, Optional<CodeList> codes) {
        About of(CodeList list) {
            return new About(name, labelKey, sensitivity, unit, Optional.of(list));
        }

        About in(String unitKey) {
            return new About(name, labelKey, sensitivity, Optional.of(unitKey), codes);
        }

        About handled(Sensitivity other) {
            return new About(name, labelKey, other, unit, codes);
        }

        About called(String other) {
            return new About(other, labelKey, sensitivity, unit, codes);
        }
    }

    /** A column that is about an attribute, by whose label it goes. */
    static About about(Class<? extends DomainValue> type, String attribute) {
        Attribute described = TypeDescription.of(type).findAttribute(attribute).orElseThrow();
        return about(described);
    }

    static About about(Attribute attribute) {
        return new About(
                snake(attribute.getName()),
                attribute.toString(),
                attribute.getSensitivity(),
                Optional.empty(),
                Optional.empty());
    }

    /** A column of the tables' own, confidential like what surrounds it. */
    static About about(String name) {
        return new About(name, "column." + name, Sensitivity.CONFIDENTIAL, Optional.empty(), Optional.empty());
    }

    /** {@code kuiEffort} as {@code kui_effort}. */
    static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                snake.append('_').append((char) (c - 'A' + 'a'));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }

    /** The number of the row within the case, by which other tables refer to it. */
    TableMaker<T> numbered(String columnName) {
        return add(about(columnName), Column.Type.NUMBER, NEVER, line -> Cell.of(line.number()));
    }

    /** A column of codes. */
    TableMaker<T> code(About about, Set<Missing> missing, Function<Line<T>, Cell> cell) {
        if (about.codes().isEmpty()) {
            throw new IllegalArgumentException("about: " + about.name() + " has no list of codes");
        }
        return add(about, Column.Type.CODE, missing, cell);
    }

    /** A column of codes that are taken from a list. */
    <V> TableMaker<T> code(
            About about, CodeList list, Set<Missing> missing, Function<Line<T>, V> value, CellOf<? super V> cell) {
        return code(about.of(list), missing, line -> cell.cell(list, value.apply(line)));
    }

    /** Writes a value by a list. */
    @FunctionalInterface
    interface CellOf<V> {
        Cell cell(CodeList list, V value);
    }

    TableMaker<T> add(About about, Column.Type type, Set<Missing> missing, Function<Line<T>, Cell> cell) {
        columns.add(new Column(
                about.name(),
                type,
                about.labelKey(),
                about.sensitivity(),
                about.unit(),
                Sources.of(name, about.name()),
                missing,
                about.codes()));
        cells.add(cell);
        return this;
    }

    Table table() {
        return new Table(name, columns, this::rows);
    }

    private List<List<Cell>> rows(CaseResults results) {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (T thing : things.apply(results)) {
            Line<T> line = new Line<>(results, ++number, thing);
            List<Cell> row = new ArrayList<>(cells.size());
            for (Function<Line<T>, Cell> cell : cells) {
                row.add(cell.apply(line));
            }
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
