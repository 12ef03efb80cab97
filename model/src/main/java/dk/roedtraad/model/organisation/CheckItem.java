package dk.roedtraad.model.organisation;

import dk.roedtraad.model.code.Code;

/**
 * What the national model asks a municipality to look at (Danish: selvtjek-spørgsmål): the 37 statements of its five core elements,
 * turned into short questions of our own. The name of a constant is the number of its statement.
 */
public enum CheckItem {
    /** Do you have a way across fields to find those who need a coordinated effort? */
    S1_34(CoreElement.IDENTIFY_AND_VISITATE, Perspective.MANAGEMENT),
    /** Do you have a strategy for reaching the youths? */
    S1_35(CoreElement.IDENTIFY_AND_VISITATE, Perspective.MANAGEMENT),
    /** Do you talk with the youth about whether a specially coordinated effort would help? */
    S1_36(CoreElement.IDENTIFY_AND_VISITATE, Perspective.PROFESSIONALS),
    /** Do you tell the youth that knowledge of progression is collected and used? */
    S1_37(CoreElement.IDENTIFY_AND_VISITATE, Perspective.PROFESSIONALS),
    /** Does the youth want to take part? */
    S1_38(CoreElement.IDENTIFY_AND_VISITATE, Perspective.YOUTH),
    /** Do you keep an overview of offers and efforts across fields? */
    S1_58(CoreElement.ADAPT, Perspective.MANAGEMENT),
    /** Do you bring in companies, education and civil society when the effort is planned? */
    S1_59(CoreElement.ADAPT, Perspective.MANAGEMENT),
    /** Does every youth have a good and lasting relation to one professional? */
    S1_60(CoreElement.ADAPT, Perspective.MANAGEMENT),
    /** Is the continuous professional responsible for the coordination across fields? */
    S1_61(CoreElement.ADAPT, Perspective.MANAGEMENT),
    /** Do you make a coherent plan that shows goals and efforts? */
    S1_62(CoreElement.ADAPT, Perspective.PROFESSIONALS),
    /** Do you follow up the plan together with the youth as you go, and adjust the effort? */
    S1_63(CoreElement.ADAPT, Perspective.PROFESSIONALS),
    /** Do you coordinate across fields? */
    S1_64(CoreElement.ADAPT, Perspective.PROFESSIONALS),
    /** Does the youth meet one coherent effort? */
    S1_65(CoreElement.ADAPT, Perspective.YOUTH),
    /** Do you have guidelines, principles and case flows across fields? */
    S1_78(CoreElement.FRAMES, Perspective.MANAGEMENT),
    /** Have you mapped where you meet in the cooperation on the youths? */
    S1_79(CoreElement.FRAMES, Perspective.MANAGEMENT),
    /** Do you have meeting forums across fields where a case is seen from several sides? */
    S1_80(CoreElement.FRAMES, Perspective.MANAGEMENT),
    /** Have you agreed how you share information, so that all know the whole course? */
    S1_81(CoreElement.FRAMES, Perspective.MANAGEMENT),
    /** Do you support systematic reflection? */
    S1_82(CoreElement.FRAMES, Perspective.MANAGEMENT),
    /** Do you share knowledge with the professionals it matters to? */
    S1_83(CoreElement.FRAMES, Perspective.PROFESSIONALS),
    /** Do you use knowledge of the youth's development when you reflect across fields? */
    S1_84(CoreElement.FRAMES, Perspective.PROFESSIONALS),
    /** Are transitions free of confusion for the youth? */
    S1_85(CoreElement.FRAMES, Perspective.YOUTH),
    /** Does the youth always know where to get help? */
    S1_86(CoreElement.FRAMES, Perspective.YOUTH),
    /** Do you have frames for involving the youths in your development? */
    S1_99(CoreElement.INVOLVE, Perspective.MANAGEMENT),
    /** Do you use the youths' view to improve the whole youth effort? */
    S1_100(CoreElement.INVOLVE, Perspective.MANAGEMENT),
    /** Do you choose extent, method and time so that all can take part as far as possible? */
    S1_101(CoreElement.INVOLVE, Perspective.PROFESSIONALS),
    /** Do you explain why the municipality wants to involve the youth? */
    S1_102(CoreElement.INVOLVE, Perspective.PROFESSIONALS),
    /** Do you tell how the youth's input is passed on? */
    S1_103(CoreElement.INVOLVE, Perspective.PROFESSIONALS),
    /** Does the youth take part in the municipality's work? */
    S1_104(CoreElement.INVOLVE, Perspective.YOUTH),
    /** Is the youth told what the input is used for? */
    S1_105(CoreElement.INVOLVE, Perspective.YOUTH),
    /** Do you use the same instruments across fields? */
    S1_118(CoreElement.DATA, Perspective.MANAGEMENT),
    /** Do you use knowledge of development in professional leadership? */
    S1_119(CoreElement.DATA, Perspective.MANAGEMENT),
    /** Do you collect key figures and knowledge by WHO-5 and BIP, so that you can compare across fields? */
    S1_120(CoreElement.DATA, Perspective.PROFESSIONALS),
    /** Do you talk with the youth about wellbeing and development from the measurements? */
    S1_121(CoreElement.DATA, Perspective.PROFESSIONALS),
    /** Do you adjust the support by what you know of the development? */
    S1_122(CoreElement.DATA, Perspective.PROFESSIONALS),
    /** Do the tools open the talk and give it a direction for the youth? */
    S1_123(CoreElement.DATA, Perspective.YOUTH),
    /** Does the youth feel seen, heard and understood? */
    S1_124(CoreElement.DATA, Perspective.YOUTH),
    /** Do the tools help the youth put words on what is hard and what succeeds? */
    S1_125(CoreElement.DATA, Perspective.YOUTH);

    /** The code system of the items. A municipality's own items have another. */
    public static final String SYSTEM = "urn:roedtraad:check-item";

    private final CoreElement coreElement;
    private final Perspective perspective;

    CheckItem(CoreElement coreElement, Perspective perspective) {
        this.coreElement = coreElement;
        this.perspective = perspective;
    }

    /** The core element that it belongs to. */
    public CoreElement getCoreElement() {
        return coreElement;
    }

    /** Whose side it is seen from. */
    public Perspective getPerspective() {
        return perspective;
    }

    /** The code that answers refer to, such as {@code S1-34}. */
    public Code toCode() {
        return Code.of(SYSTEM, name().replace('_', '-'));
    }
}
