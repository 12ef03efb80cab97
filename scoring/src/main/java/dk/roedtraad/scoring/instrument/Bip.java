package dk.roedtraad.scoring.instrument;

import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.time.Interval;

/**
 * BIP, the youth's readiness to begin and hold a job or an education, as the youth and the professional see it (S1-128;
 * Beskæftigelses Indikator Projektet, Væksthusets Forskningscenter 2011–2016). Shown item by item: its authors publish no total,
 * and no study says what size of change is reliable.
 *
 * <p>Both are templates. Of BIP Beskæftigelse the indicators are here that published sources name; wording, scale and the remaining
 * ones, and all of BIP Uddannelse, belong to their owner and come from the host:
 *
 * <pre>{@code
 * Instrument own = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);
 * Progressions.standard().with(own);
 * }</pre>
 */
public final class Bip {
    /** The id of BIP Beskæftigelse. */
    public static final String EMPLOYMENT_ID = "bip-beskaeftigelse";

    /** The id of BIP Uddannelse. */
    public static final String EDUCATION_ID = "bip-uddannelse";

    /** The version of both templates. */
    public static final String VERSION = "template";

    private static final String DEFINED_BY = "Væksthusets Forskningscenter, Beskæftigelses Indikator Projektet";

    private static final String LICENCE =
            "Wording, scale and training belong to Væksthuset. Here are only keys and neutral names"
                    + " of indicators that published sources name; the host supplies the rest from its licensed content.";

    private static final Instrument EMPLOYMENT = template(EMPLOYMENT_ID, "BIP Beskæftigelse", "BIP Employment")
            .addItems(
                    item("job-search-behaviour", "Jobsøgningsadfærd", "Job-search behaviour"),
                    item("labour-market-knowledge", "Kendskab til arbejdsmarkedet", "Knowledge of the labour market"),
                    item("health-coping", "Helbredsmestring", "Coping with health"),
                    item("everyday-coping", "Hverdagsmestring", "Coping with everyday life"),
                    item("cooperation", "Samarbejdsevner", "Cooperation skills"),
                    item("goal-directedness", "Målrettethed", "Goal-directedness"),
                    item(
                            "belief-in-job",
                            "Den unges tro på at kunne klare et job",
                            "The youth’s belief in managing a job"),
                    item(
                                    "professional-belief-in-job",
                                    "Fagpersonens tro på, at den unge får et job",
                                    "The professional’s belief that the youth gets a job")
                            .withInformants(Informants.PROFESSIONAL))
            .build();

    private static final Instrument EDUCATION =
            template(EDUCATION_ID, "BIP Uddannelse", "BIP Education").build();

    private Bip() {}

    /** The template of BIP Beskæftigelse: eight of its indicators, without a scale. */
    public static Instrument employment() {
        return EMPLOYMENT;
    }

    /** The template of BIP Uddannelse: no source read names its indicators. */
    public static Instrument education() {
        return EDUCATION;
    }

    private static Instrument.Builder template(String id, String da, String en) {
        List<Code> informants = List.of(Informants.YOUTH, Informants.YOUTH_WITH_PROFESSIONAL, Informants.PROFESSIONAL);
        return Instrument.builder()
                .id(id)
                .version(VERSION)
                .definedBy(DEFINED_BY)
                .name(LocalText.builder().da(da).en(en).build())
                .informants(informants)
                .every(Interval.ofMonths(3))
                .licence(LICENCE);
    }

    private static Item item(String key, String da, String en) {
        return Item.builder()
                .key(key)
                .name(LocalText.builder().da(da).en(en).build())
                .build();
    }
}
