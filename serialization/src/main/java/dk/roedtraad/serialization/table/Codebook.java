package dk.roedtraad.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.organisation.Municipalities;
import dk.roedtraad.model.organisation.MunicipalityCode;

/** What every column and every code of the tables means (Danish: kodebog), in Danish and English: as rows, and to read. */
public final class Codebook {
    private static final List<String> HEADER = List.of(
            "table",
            "column",
            "kind",
            "code",
            "type",
            "label_da",
            "label_en",
            "unit_da",
            "unit_en",
            "open",
            "sensitivity",
            "source");

    /** A list that is longer than this is told in the rows alone. */
    private static final int MOST_CODES_ON_A_LINE = 80;

    private final List<Table> tables;
    private final Wording wording;

    private Codebook(List<Table> tables, Wording wording) {
        this.tables = tables;
        this.wording = wording;
    }

    /**
     * The codebook of tables.
     *
     * @param wording the words of the codes that instruments and rules bring along, such as {@code rule.AGE.title}
     */
    public static Codebook of(ResearchTables tables, Wording wording) {
        return new Codebook(
                tables.getTables(),
                Wording.firstOf(
                        (code, arguments, language, register) -> municipality(code),
                        TableWording.get(),
                        LabelWording.get(),
                        wording));
    }

    private static Optional<String> municipality(String key) {
        return key.startsWith("municipality.")
                ? Municipalities.findName(MunicipalityCode.parse(key.substring("municipality.".length())))
                : Optional.empty();
    }

    /**
     * The label of a code; the code itself where there is none, as of an item whose text is under copyright. Two that are called alike
     * say their codes, since in a statistics program they would become one.
     */
    String label(Column column, CodedValue value, Language language) {
        String label = plainLabel(value, language);
        boolean alone = column.getValues().stream()
                .noneMatch(other -> !other.getCode().equals(value.getCode())
                        && plainLabel(other, language).equals(label));
        return alone ? label : label + " (" + value.getCode() + ")";
    }

    private String plainLabel(CodedValue value, Language language) {
        return value.findLabel(wording, language).orElse(value.getCode());
    }

    /** The names of the columns of {@link #rows}. */
    public static List<String> header() {
        return HEADER;
    }

    /** One row for each column of each table, followed by one for each code, and one for each reason why a value may be missing. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.getColumns()) {
                rows.add(List.of(
                        table.getName(),
                        column.getName(),
                        "column",
                        "",
                        lower(column.getType()),
                        column.getLabel(Language.DANISH),
                        column.getLabel(Language.ENGLISH),
                        column.findUnit(Language.DANISH).orElse(""),
                        column.findUnit(Language.ENGLISH).orElse(""),
                        column.getType() == Column.Type.CODE ? column.isOpen() ? "yes" : "no" : "",
                        lower(column.getSensitivity()),
                        column.getSource().orElse("")));
                for (CodedValue value : column.getValues()) {
                    rows.add(code(
                            table,
                            column,
                            "value",
                            value.getCode(),
                            label(column, value, Language.DANISH),
                            label(column, value, Language.ENGLISH)));
                }
                for (Missing missing : column.getMissing()) {
                    rows.add(code(
                            table,
                            column,
                            "missing",
                            missing.getCode(),
                            missing.getLabel(Language.DANISH),
                            missing.getLabel(Language.ENGLISH)));
                }
            }
        }
        return rows;
    }

    private static List<String> code(
            Table table, Column column, String kind, String code, String danish, String english) {
        return List.of(table.getName(), column.getName(), kind, code, "", danish, english, "", "", "", "", "");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The codebook to read, as Markdown. */
    public String markdown(Language language) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(words("title", language)).append("\n\n");
        text.append(words("intro", language)).append('\n');
        for (Table table : tables) {
            text.append("\n## ").append(table.getName()).append(" – ");
            text.append(table.getLabel(language)).append("\n\n");
            text.append(table.getRowLabel(language)).append("\n\n");
            row(
                    text,
                    words("column", language),
                    words("label", language),
                    words("type", language),
                    words("values", language),
                    words("missing", language),
                    words("sensitivity", language),
                    words("source", language));
            row(text, "---", "---", "---", "---", "---", "---", "---");
            for (Column column : table.getColumns()) {
                row(
                        text,
                        "`" + column.getName() + "`",
                        column.getLabel(language)
                                + column.findUnit(language)
                                        .map(unit -> " (" + unit + ")")
                                        .orElse(""),
                        words("type", column.getType(), language),
                        values(column, language),
                        String.join(
                                "<br>",
                                column.getMissing().stream()
                                        .map(missing -> told(missing.getCode(), missing.getLabel(language)))
                                        .toList()),
                        LabelWording.get()
                                .text(
                                        "Sensitivity." + column.getSensitivity(),
                                        List.of(),
                                        language,
                                        Register.PROFESSIONAL),
                        column.getSource().orElse(""));
            }
        }
        return text.toString();
    }

    private String values(Column column, Language language) {
        List<String> told = new ArrayList<>();
        if (column.getValues().size() > MOST_CODES_ON_A_LINE) {
            told.add(words("long", language));
        } else {
            column.getValues().forEach(value -> told.add(told(value.getCode(), label(column, value, language))));
        }
        if (column.isOpen()) {
            told.add(words("open", language));
        }
        return String.join("<br>", told);
    }

    private static String told(String code, String label) {
        return "`" + code + "` " + label;
    }

    private static void row(StringBuilder text, String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|").replace('\n', ' ')).append(" |");
        }
        text.append('\n');
    }

    private static String words(String key, Language language) {
        return TableWording.of("codebook." + key, language);
    }

    private static String words(String group, Enum<?> constant, Language language) {
        return TableWording.of(group + "." + constant, language);
    }
}
