package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.time.Interval;

/**
 * WHO-5, the index of current general wellbeing (S1-128): five items from 0 to 5 about the last two weeks; the raw sum times
 * four gives an index from 0 to 100, high is good. The item texts are not ours to ship; the host supplies them.
 *
 * <p>The item keys are those of KL's FHIR questionnaire. The bands are the Danish ones: up to 35, up to 50, above.
 */
public final class Who5 {
    /** The id of the instrument. */
    public static final String ID = "who-5";

    /** The version of this definition: the 1998 items. */
    public static final String VERSION = "1998";

    private static final List<String> ITEMS = List.of("happy", "calm", "active", "rested", "interest");

    /** Facts only; no source read settles the licence of 2024. */
    private static final String LICENCE =
            "Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød, 1998; WHO-UCN-MSD-MHE-2024.01."
                    + " Texts are supplied by the host and marked where they deviate from the official ones.";

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id(ID)
            .version(VERSION)
            .definedBy("WHO Collaborating Centre in Mental Health, Hillerød")
            .items(ITEMS.stream()
                    .map(key -> Item.builder().key(key).min(0).max(5).build())
                    .toList())
            .name("WHO-5")
            .informants(List.of(Informants.YOUTH, Informants.YOUTH_WITH_PROFESSIONAL))
            .every(Interval.ofMonths(1))
            .licence(LICENCE)
            .addCode(Code.of("http://snomed.info/sct", "1144665009"))
            .addScale(Scale.builder()
                    .key("index")
                    .items(ITEMS)
                    .multiplier(BigDecimal.valueOf(4))
                    .leastAnswered(4)
                    .direction(Scale.Direction.HIGH_IS_GOOD)
                    .bands(Stream.of(band("who-5.dk.low", 35), band("who-5.dk.middle", 50), band("who-5.dk.high", 100))
                            .toList())
                    .bandSource(
                            "Sundhedsstyrelsens guide til trivselsindekset WHO-5, gengivet af Ergoterapeutforeningen")
                    .build())
            .build();

    private Who5() {}

    /** The definition. */
    public static Instrument instrument() {
        return INSTRUMENT;
    }

    private static Band band(String key, int upperInclusive) {
        return Band.builder()
                .key(key)
                .upperInclusive(BigDecimal.valueOf(upperInclusive))
                .build();
    }
}
