package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.Wording;

/** One column of a table (Danish: variabel): what it is called, what may stand in it, and what that means. */
public final class Column {
    /** What the values of a column are. */
    public enum Type {
        /** A pseudonym or another key, as letters and digits. */
        KEY,
        /** A whole number. */
        NUMBER,
        /** A number with a decimal point. */
        DECIMAL,
        /** An ISO date: the day of the question. */
        DATE,
        /** An ISO date that is the first of its month, since the day itself is not in the research view. */
        MONTH,
        /** An ISO 8601 duration, such as {@code P1M}. */
        DURATION,
        /** A code that the codebook explains. */
        CODE
    }

    private static final Wording WORDING = Wording.firstOf(TableWording.get(), LabelWording.get());

    private final String name;
    private final Type type;
    private final String labelKey;
    private final Sensitivity sensitivity;
    private final Optional<String> unit;
    private final Optional<String> source;
    private final Set<Missing> missing;
    private final Optional<CodeList> codes;

    Column(
            String name,
            Type type,
            String labelKey,
            Sensitivity sensitivity,
            Optional<String> unit,
            Optional<String> source,
            Set<Missing> missing,
            Optional<CodeList> codes) {
        this.name = name;
        this.type = type;
        this.labelKey = labelKey;
        this.sensitivity = sensitivity;
        this.unit = unit;
        this.source = source;
        this.missing = missing;
        this.codes = codes;
    }

    /** The name: lower-case letters, digits and underscores, at most 28, so that the reason why a value is missing has room in 32. */
    public String getName() {
        return name;
    }

    /** What the values are. */
    public Type getType() {
        return type;
    }

    /** What the column holds. One that has the month of what is a day says so. */
    public String getLabel(Language language) {
        String label = WORDING.text(labelKey, List.of(), language, Register.PROFESSIONAL);
        boolean isOfDay = type == Type.MONTH && !labelKey.startsWith("column.");
        return isOfDay ? label + " " + TableWording.of("column.month", language) : label;
    }

    /** What a number counts. */
    public Optional<String> findUnit(Language language) {
        return unit.map(key -> TableWording.get().text("unit." + key, List.of(), language, Register.PROFESSIONAL));
    }

    /** The statements, cards or paragraphs that it comes from; empty where it is ours. */
    public Optional<String> getSource() {
        return source;
    }

    /** How carefully the values must be handled. */
    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    /** Why a value may be missing, in the order of {@link Missing}. */
    public List<Missing> getMissing() {
        return missing.stream().sorted().toList();
    }

    /** The codes that may stand in it; none unless it is of codes. */
    public List<CodedValue> getValues() {
        return codes.map(CodeList::values).orElse(List.of());
    }

    /** Whether a host may have codes of its own: each stands as {@code own:other}. */
    public boolean isOpen() {
        return codes.map(CodeList::isOpen).orElse(false);
    }

    @Override
    public String toString() {
        return name;
    }
}
