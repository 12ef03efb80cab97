package dk.roedtraad.model.figure;

import dk.roedtraad.model.code.Code;

/** Codes of what a key figure is divided by (Danish: opdeling). An open list. */
public final class Dimensions {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:figure-dimension";

    /** The age on the day, in groups; see {@link FigureCategories}. */
    public static final Code AGE = Code.of(SYSTEM, "age");
    /** Gender as stated; see {@link dk.roedtraad.model.youth.Genders}. */
    public static final Code GENDER = Code.of(SYSTEM, "gender");
    /** The sector that referred (S1-39); see {@link dk.roedtraad.model.organisation.Sectors}. */
    public static final Code REFERRING_SECTOR = Code.of(SYSTEM, "referring-sector");
    /** The sector of effort or need; see {@link dk.roedtraad.model.organisation.Sectors}. */
    public static final Code SECTOR = Code.of(SYSTEM, "sector");
    /** Why the youth left (S1-28); see {@link dk.roedtraad.model.plan.EndReasons}. */
    public static final Code END_REASON = Code.of(SYSTEM, "end-reason");
    /** The kind of effort; see {@link dk.roedtraad.model.plan.EffortKinds}. */
    public static final Code EFFORT_KIND = Code.of(SYSTEM, "effort-kind");
    /** The kind of need; see {@link dk.roedtraad.model.youth.NeedKinds}. */
    public static final Code NEED_KIND = Code.of(SYSTEM, "need-kind");
    /** The instrument of a measurement; see {@link FigureCategories#ofInstrument}. */
    public static final Code INSTRUMENT = Code.of(SYSTEM, "instrument");
    /** A question that the youths answer; see {@link dk.roedtraad.model.organisation.CheckItem}. */
    public static final Code QUESTION = Code.of(SYSTEM, "question");
    /**
     * Where in the target group (C-09): the category is {@link Figures#INTERVENTION_GROUP} or {@link
     * Figures#REST_OF_TARGET_GROUP}.
     */
    public static final Code GROUP = Code.of(SYSTEM, "group");

    private Dimensions() {}
}
