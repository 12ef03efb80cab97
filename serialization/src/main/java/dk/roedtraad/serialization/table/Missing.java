package dk.roedtraad.serialization.table;

import java.util.List;
import java.util.Locale;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.fact.FactState;

/** Why a cell has no value (Danish: manglende værdi). Each stays apart in the table: an unknown is never a no. */
public enum Missing {
    /** Nobody has asked. */
    NOT_ASKED,
    /** Who was asked did not wish to answer. */
    DECLINED,
    /** The question makes no sense for this youth. */
    NOT_APPLICABLE,
    /** Known to someone and not in the research view: kept private, or of a kind that the study has no basis for. */
    WITHHELD,
    /** A rule or a score that what is known is too little for. */
    UNDETERMINED,
    /** The record does not say, and has no place for why. */
    NOT_RECORDED,
    /** There is none, such as the end of what still runs. */
    THERE_IS_NONE;

    /** What stands in the cell, such as {@code not_asked}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means. */
    public String getLabel(Language language) {
        return TableWording.get().text("missing." + getCode(), List.of(), language, Register.PROFESSIONAL);
    }

    static Missing of(FactState state) {
        return switch (state) {
            case NOT_ASKED -> NOT_ASKED;
            case DECLINED -> DECLINED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case WITHHELD -> WITHHELD;
            case KNOWN -> throw new IllegalArgumentException("state: what is known is not missing");
        };
    }
}
