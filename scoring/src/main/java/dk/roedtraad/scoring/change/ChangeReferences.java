package dk.roedtraad.scoring.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.scoring.instrument.Who5;

/** What changes are held against, by instrument, each number with its study. A host may give its own. */
public final class ChangeReferences {
    /**
     * WHO-5: ten points are relevant, and 23.6 points are the minimal detectable change in a Danish test-retest study of 554
     * people from 15 years (ICC 0.81).
     */
    public static final ChangeReference WHO_5 = ChangeReference.builder()
            .relevantFrom(BigDecimal.TEN)
            .relevantSource("Topp et al. 2015, Psychother Psychosom 84(3):167")
            .detectableFrom(new BigDecimal("23.60"))
            .detectableSource("Schougaard et al. 2018, Health Qual Life Outcomes 16, s12955-018-1001-0")
            .build();

    private static final Map<String, ChangeReference> BY_INSTRUMENT = Map.of(Who5.ID, WHO_5);

    private ChangeReferences() {}

    /** The reference of an instrument; empty where no study gives one, and then no verdict is passed. */
    public static Optional<ChangeReference> find(String instrument) {
        return Optional.ofNullable(BY_INSTRUMENT.get(instrument));
    }
}
