package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.scoring.change.ChangeReferences;

/**
 * WHO-5, the index of current general wellbeing (S1-128): five items from 0 to 5 about the last two weeks; the raw sum times
 * four gives an index from 0 to 100, high is good. The item texts are not ours to ship; the host supplies them.
 *
 * <p>The item keys are those of KL's FHIR questionnaire. Published cut-offs contradict each other; they stand side by side as sets
 * of bands, each with its source, and the Danish one is used unless another is named:
 *
 * <ul>
 *   <li>{@link #DANISH_BANDS}: up to 35, up to 50, above;
 *   <li>{@link #LOW_WELLBEING_BANDS}: up to 50;
 *   <li>{@link #MANUAL_BANDS}: a raw score below 13, or any answer of 0 or 1;
 *   <li>{@link #DEPRESSION_LIKE_BANDS}: up to 28.
 * </ul>
 *
 * <p>None of them is a diagnosis. The words of the bands were made for adults and are never shown to the youth.
 */
public final class Who5 {
    /** The id of the instrument. */
    public static final String ID = "who-5";

    /** The version of this definition: the 1998 items. */
    public static final String VERSION = "1998";

    /** The key of the Danish bands. */
    public static final String DANISH_BANDS = "who-5.dk";

    /** The key of the bands of low wellbeing, used to screen for depression. */
    public static final String LOW_WELLBEING_BANDS = "who-5.low-wellbeing";

    /** The key of the bands of the classic sheet, in which one low answer is enough. */
    public static final String MANUAL_BANDS = "who-5.manual";

    /** The key of the bands of a level as in depression. */
    public static final String DEPRESSION_LIKE_BANDS = "who-5.depression-like";

    private static final int TOP = 100;

    private static final String SNOMED_CT = "http://snomed.info/sct";

    private static final List<String> ITEMS = List.of("happy", "calm", "active", "rested", "interest");

    /** The observables of the items in SNOMED CT, in their order, as KL's questionnaire has them. */
    private static final List<String> OBSERVABLES =
            List.of("285854004", "285854004", "406202006", "404949004", "247752005");

    /** Facts only; no source read settles the licence of 2024. */
    private static final String LICENCE =
            "Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød, 1998; WHO-UCN-MSD-MHE-2024.01."
                    + " Texts are supplied by the host and marked where they deviate from the official ones.";

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id(ID)
            .version(VERSION)
            .definedBy("WHO Collaborating Centre in Mental Health, Hillerød")
            .items(IntStream.range(0, ITEMS.size())
                    .mapToObj(i -> Item.builder()
                            .key(ITEMS.get(i))
                            .min(0)
                            .max(5)
                            .addCode(Code.of(SNOMED_CT, OBSERVABLES.get(i)))
                            .build())
                    .toList())
            .name(LocalText.builder().da("WHO-5 trivsel").en("WHO-5 wellbeing").build())
            .informants(List.of(Informants.YOUTH, Informants.YOUTH_WITH_PROFESSIONAL))
            .every(Interval.ofMonths(1))
            .licence(LICENCE)
            .addCode(Code.of(SNOMED_CT, "1144665009"))
            .addScale(Scale.builder()
                    .key("index")
                    .items(ITEMS)
                    .multiplier(BigDecimal.valueOf(4))
                    .leastAnswered(4)
                    .direction(Scale.Direction.HIGH_IS_GOOD)
                    .addBandSets(
                            BandSet.builder()
                                    .key(DANISH_BANDS)
                                    .source("Sundhedsstyrelsens guide til trivselsindekset WHO-5, gengivet af"
                                            + " Ergoterapeutforeningen")
                                    .addBands(band(DANISH_BANDS + ".low", 35), band(DANISH_BANDS + ".middle", 50))
                                    .addBand(band(DANISH_BANDS + ".high", TOP))
                                    .build(),
                            cutOff(LOW_WELLBEING_BANDS, 50, "Topp et al. 2015, Psychother Psychosom 84(3):167")
                                    .build(),
                            // A raw score below 13 is an index below 52; no answers, complete or not, give 51.
                            cutOff(MANUAL_BANDS, 51, "WHO Collaborating Centre in Mental Health, Hillerød 1998")
                                    .lowestIfAnyAnswerUpTo(1)
                                    .build(),
                            cutOff(DEPRESSION_LIKE_BANDS, 28, "Topp et al. 2015, Psychother Psychosom 84(3):167")
                                    .build())
                    .reference(ChangeReferences.WHO_5)
                    .build())
            .build();

    private Who5() {}

    /** The definition. */
    public static Instrument instrument() {
        return INSTRUMENT;
    }

    /** Two bands: up to a cut-off, and above. */
    private static BandSet.Builder cutOff(String key, int upperInclusive, String source) {
        return BandSet.builder()
                .key(key)
                .source(source)
                .addBands(band(key + ".low", upperInclusive), band(key + ".other", TOP));
    }

    private static Band band(String key, int upperInclusive) {
        return Band.builder()
                .key(key)
                .upperInclusive(BigDecimal.valueOf(upperInclusive))
                .build();
    }
}
