package dk.roedtraad.model.youth;

import java.util.Set;

import dk.roedtraad.model.code.Code;

/**
 * Codes of the kinds of school and education (Danish: skole- og uddannelsesformer). An open list, since the
 * educations change.
 */
public final class EducationKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:education-kind";

    /** Primary and lower secondary school (Danish: grundskole, S1-07). */
    public static final Code PRIMARY_SCHOOL = Code.of(SYSTEM, "primary-school");
    /** A school or class for special needs (Danish: specialskole). */
    public static final Code SPECIAL_SCHOOL = Code.of(SYSTEM, "special-school");
    /** Tenth grade (Danish: 10. klasse). */
    public static final Code TENTH_GRADE = Code.of(SYSTEM, "tenth-grade");
    /** Tenth grade aimed at vocational education (Danish: EUD10). */
    public static final Code EUD10 = Code.of(SYSTEM, "eud10");
    /** A boarding school for the last school years (Danish: efterskole). */
    public static final Code BOARDING_SCHOOL = Code.of(SYSTEM, "boarding-school");
    /** The youth school of the municipality (Danish: ungdomsskole). */
    public static final Code YOUTH_SCHOOL = Code.of(SYSTEM, "youth-school");
    /** Vocational education (Danish: EUD, erhvervsuddannelse). */
    public static final Code EUD = Code.of(SYSTEM, "eud");
    /** Vocational education with a general upper secondary part (Danish: EUX). */
    public static final Code EUX = Code.of(SYSTEM, "eux");
    /** Higher preparatory examination (Danish: HF). */
    public static final Code HF = Code.of(SYSTEM, "hf");
    /** General upper secondary education (Danish: STX). */
    public static final Code STX = Code.of(SYSTEM, "stx");
    /** Mercantile upper secondary education (Danish: HHX). */
    public static final Code HHX = Code.of(SYSTEM, "hhx");
    /** Technical upper secondary education (Danish: HTX). */
    public static final Code HTX = Code.of(SYSTEM, "htx");
    /** Preparatory basic education (Danish: FGU). */
    public static final Code FGU = Code.of(SYSTEM, "fgu");
    /** Specially planned youth education (Danish: STU, S1-42). */
    public static final Code STU = Code.of(SYSTEM, "stu");
    /** General education for adults (Danish: almen voksenuddannelse, VUC, S4-17). */
    public static final Code ADULT_EDUCATION = Code.of(SYSTEM, "adult-education");
    /** A folk high school (Danish: højskole). */
    public static final Code FOLK_HIGH_SCHOOL = Code.of(SYSTEM, "folk-high-school");
    /** Higher education (Danish: videregående uddannelse). */
    public static final Code HIGHER_EDUCATION = Code.of(SYSTEM, "higher-education");

    private static final Set<Code> PRIMARY_AND_LOWER_SECONDARY = Set.of(PRIMARY_SCHOOL, SPECIAL_SCHOOL);

    private EducationKinds() {}

    /** The kinds of school up to and including ninth grade, whether or not for special needs (Danish: grundskole). */
    public static Set<Code> primaryAndLowerSecondary() {
        return PRIMARY_AND_LOWER_SECONDARY;
    }
}
