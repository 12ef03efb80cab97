package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.function.Function;

import dk.roedtraad.model.describe.Language;

/** One table (Danish: tabel): its columns, and the rows that a case has in it. */
public final class Table {
    private final String name;
    private final List<Column> columns;
    private final Function<CaseResults, List<List<Cell>>> rows;

    Table(String name, List<Column> columns, Function<CaseResults, List<List<Cell>>> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** The name, such as {@code persons}: that of its file. */
    public String getName() {
        return name;
    }

    /** What it is called for people. */
    public String getLabel(Language language) {
        return TableWording.of("table." + name, language);
    }

    /** What one row stands for. */
    public String getRowLabel(Language language) {
        return TableWording.of("row." + name, language);
    }

    /** The columns, in order; the first is the pseudonym, by which all tables are joined. */
    public List<Column> getColumns() {
        return columns;
    }

    /** The rows of one case, in the order of the case; each with a cell for each column. */
    public List<List<Cell>> rows(CaseResults results) {
        return rows.apply(results);
    }

    @Override
    public String toString() {
        return name;
    }
}
