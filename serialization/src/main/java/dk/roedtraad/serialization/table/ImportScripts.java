package dk.roedtraad.serialization.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.describe.Language;

/** The scripts that read the tables where there is no JVM (Danish: indlæsning), with labels in one language. */
public final class ImportScripts {
    /** Stata takes no longer label of a variable. */
    private static final int LONGEST_LABEL = 80;

    private ImportScripts() {}

    /** For R, with base R alone. It asks {@code codebook.csv} how the tables are to be read. */
    public static String r(Language language) {
        String other = language == Language.DANISH ? Language.ENGLISH.getCode() : Language.DANISH.getCode();
        return resource("import.R").replace("LANGUAGE", language.getCode()).replace("OTHER", other);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ImportScripts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
        }
    }

    /**
     * For Stata 16 or later. Codes become numbers with labels, why a value is missing becomes {@code .a} to {@code .g}, and a code that
     * the codebook does not know becomes {@code .z}, with the text kept in a variable of its own.
     */
    public static String stata(ResearchTables tables, Codebook codebook, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(
                "* Reads the tables of this folder, one .dta a table. Unknown is not no: each reason has its own missing value.\n");
        text.append("version 16\nset more off\n");
        for (Table table : tables.getTables()) {
            stata(text, table, codebook, language);
        }
        return text.toString();
    }

    private static void stata(StringBuilder text, Table table, Codebook codebook, Language language) {
        text.append("\n* ")
                .append(table.getName())
                .append(": ")
                .append(table.getLabel(language))
                .append('\n');
        text.append("import delimited using \"").append(table.getName());
        text.append(
                ".csv\", clear varnames(1) case(preserve) stringcols(_all) encoding(\"UTF-8\") bindquote(strict)\n");
        for (Column column : table.getColumns()) {
            switch (column.getType()) {
                case KEY, DURATION -> {}
                case NUMBER, DECIMAL -> number(text, column, "real(" + column.getName() + ")", language);
                case DATE, MONTH -> {
                    number(text, column, "date(" + column.getName() + ", \"YMD\")", language);
                    text.append("format ").append(column.getName()).append(" %td\n");
                }
                case CODE -> coded(text, column, codebook, language);
            }
            text.append("label variable ").append(column.getName()).append(' ');
            text.append(quoted(shortened(column.getLabel(language)))).append('\n');
        }
        text.append("label data ")
                .append(quoted(shortened(table.getLabel(language))))
                .append('\n');
        text.append("save \"").append(table.getName()).append(".dta\", replace\n");
    }

    /** A number or a day: the values, and why there are none. */
    private static void number(StringBuilder text, Column column, String value, Language language) {
        String name = column.getName();
        text.append("generate double _v = ").append(value).append('\n');
        List<Missing> missing = column.getMissing();
        missing.forEach(each -> replaceMissing(text, name, each));
        take(text, name);
        if (!missing.isEmpty()) {
            text.append("label define ").append(name).append("_l");
            missing.forEach(each -> labelMissing(text, each, language));
            text.append(", replace\nlabel values ")
                    .append(name)
                    .append(' ')
                    .append(name)
                    .append("_l\n");
        }
    }

    private static void coded(StringBuilder text, Column column, Codebook codebook, Language language) {
        String name = column.getName();
        text.append("generate double _v = .z\n");
        int number = column.getValues().size() == 2
                        && column.getValues().get(0).getCode().equals("no")
                ? 0
                : 1;
        StringBuilder labels = new StringBuilder();
        for (CodedValue value : column.getValues()) {
            text.append("replace _v = ").append(number).append(" if ").append(name);
            text.append(" == ").append(quoted(value.getCode())).append('\n');
            labels.append(' ').append(number).append(' ').append(quoted(codebook.label(column, value, language)));
            number++;
        }
        for (Missing each : column.getMissing()) {
            replaceMissing(text, name, each);
            labelMissing(labels, each, language);
        }
        if (column.isOpen()) {
            text.append("generate ").append(name).append("_own = ").append(name);
            text.append(" if ").append(name).append(" == ").append(quoted(CodeList.OWN_OTHER));
            text.append('\n');
            labels.append(" .z ").append(quoted(CodeList.OWN_OTHER));
        }
        take(text, name);
        text.append("label define ").append(name).append("_l").append(labels).append(", replace\n");
        text.append("label values ").append(name).append(' ').append(name).append("_l\n");
    }

    private static void take(StringBuilder text, String name) {
        text.append("order _v, after(").append(name).append(")\n");
        text.append("drop ").append(name).append("\nrename _v ").append(name).append('\n');
    }

    /** Stata has the letters {@code .a} to {@code .z} for values that are missing, each for its own reason. */
    private static String letter(Missing missing) {
        return switch (missing) {
            case NOT_ASKED -> ".a";
            case DECLINED -> ".b";
            case NOT_APPLICABLE -> ".c";
            case WITHHELD -> ".d";
            case UNDETERMINED -> ".e";
            case NOT_RECORDED -> ".f";
            case THERE_IS_NONE -> ".g";
        };
    }

    private static void replaceMissing(StringBuilder text, String name, Missing missing) {
        text.append("replace _v = ").append(letter(missing)).append(" if ").append(name);
        text.append(" == ").append(quoted(missing.getCode())).append('\n');
    }

    private static void labelMissing(StringBuilder text, Missing missing, Language language) {
        text.append(' ').append(letter(missing)).append(' ').append(quoted(missing.getLabel(language)));
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** In the quotes of Stata that may hold quotes. */
    private static String quoted(String label) {
        return "`\"" + label + "\"'";
    }
}
