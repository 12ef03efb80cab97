package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;

/** A code that stands in a column (Danish: kode), with the key of what it means. */
public final class CodedValue {
    private final String code;
    private final String labelKey;

    CodedValue(String code, String labelKey) {
        this.code = code;
        this.labelKey = labelKey;
    }

    /** The code, as it stands in the cells. */
    public String getCode() {
        return code;
    }

    /** What it means; empty where the wording does not say, as for an item whose text is under copyright. */
    public Optional<String> findLabel(Wording wording, Language language) {
        return wording.find(labelKey, List.of(), language, Register.PROFESSIONAL);
    }
}
