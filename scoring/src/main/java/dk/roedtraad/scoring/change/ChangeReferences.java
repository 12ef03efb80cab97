package dk.roedtraad.scoring.change;

import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;

/**
 * What changes can be held against, each number with its study. They are not norms, of which none is shipped. A host or a
 * researcher who wants others puts them into the scale of an instrument:
 *
 * <pre>{@code
 * Scale scale = instrument.getScales().get(0).withReference(ChangeReferences.WHO_5_DIABETES);
 * Progressions.standard().with(instrument.withScales(scale));
 * }</pre>
 */
public final class ChangeReferences {
    private static final CitedNumber WHO_5_RELEVANT =
            CitedNumber.of("10", "Topp et al. 2015, Psychother Psychosom 84(3):167");

    private static final CitedNumber WHO_5_CUT_OFF =
            CitedNumber.of("50", "Topp et al. 2015, Psychother Psychosom 84(3):167");

    /**
     * WHO-5: ten points are relevant, and 23.6 points are the minimal detectable change in a Danish test-retest study of 554
     * people from 15 years (ICC 0.81). The one used unless another is given.
     */
    public static final ChangeReference WHO_5 = ChangeReference.builder()
            .relevant(WHO_5_RELEVANT)
            .detectable(
                    CitedNumber.of("23.60", "Schougaard et al. 2018, Health Qual Life Outcomes 16, s12955-018-1001-0"))
            .cutOff(WHO_5_CUT_OFF)
            .build();

    /** WHO-5: as {@link #WHO_5}, with 18.56 points from a Danish study of 146 people with type 1 diabetes (ICC 0.87). */
    public static final ChangeReference WHO_5_DIABETES =
            WHO_5.withDetectable(CitedNumber.of("18.56", "J Patient Rep Outcomes 2022, s41687-022-00505-3"));

    private ChangeReferences() {}
}
