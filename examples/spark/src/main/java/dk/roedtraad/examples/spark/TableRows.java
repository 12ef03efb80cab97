package dk.roedtraad.examples.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.table.Cell;
import dk.roedtraad.serialization.table.Column;
import dk.roedtraad.serialization.table.Missing;
import dk.roedtraad.serialization.table.Table;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in the types of Spark: numbers and dates as such, null where a value is missing, and why it is missing in a column
 * of its own, {@code *_why}, as {@code import.R} has it.
 */
final class TableRows {
    private static final String WHY = "_why";

    private TableRows() {}

    /** The columns of a table; each says in Danish and English what it holds. */
    static StructType schema(Table table) {
        List<StructField> fields = new ArrayList<>();
        for (Column column : table.getColumns()) {
            boolean mayBeMissing = !column.getMissing().isEmpty();
            fields.add(DataTypes.createStructField(
                    column.getName(),
                    type(column),
                    mayBeMissing,
                    new MetadataBuilder()
                            .putString("comment", column.getLabel(Language.ENGLISH))
                            .putString("label_da", column.getLabel(Language.DANISH))
                            .build()));
            if (mayBeMissing) {
                fields.add(DataTypes.createStructField(column.getName() + WHY, DataTypes.StringType, true));
            }
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(Column column) {
        return switch (column.getType()) {
            case KEY, CODE, DURATION -> DataTypes.StringType;
            case NUMBER -> DataTypes.LongType;
            case DECIMAL -> DataTypes.DoubleType;
            case DATE, MONTH -> DataTypes.DateType;
        };
    }

    /** A row of a table. */
    static Row toRow(Table table, List<Cell> cells) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.getColumns().get(i);
            Optional<String> value = cells.get(i).getValue();
            values.add(value.isPresent() ? value(column, value.get()) : null);
            if (!column.getMissing().isEmpty()) {
                values.add(cells.get(i).getMissing().map(Missing::getCode).orElse(null));
            }
        }
        return RowFactory.create(values.toArray());
    }

    private static Object value(Column column, String text) {
        return switch (column.getType()) {
            case KEY, CODE, DURATION -> text;
            case NUMBER -> Long.valueOf(text);
            case DECIMAL -> Double.valueOf(text);
            case DATE, MONTH -> Date.valueOf(text);
        };
    }

    /** The cells of a row, as they stand in the CSV of the command line. */
    static List<String> toTexts(Table table, Row row) {
        List<String> texts = new ArrayList<>();
        int at = 0;
        for (Column column : table.getColumns()) {
            Object value = row.get(at++);
            boolean mayBeMissing = !column.getMissing().isEmpty();
            texts.add(value == null ? row.getString(at) : text(value));
            at += mayBeMissing ? 1 : 0;
        }
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            BigDecimal exact = BigDecimal.valueOf(number);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
