package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.instrument.Scorer;

/** An instrument with the scorers of its scales. */
final class Prepared {
    private final Instrument instrument;
    private final boolean isTemplate;
    private final List<ScorableScale> scales;

    /** A scale, its scorer, and how far its index reaches. */
    record ScorableScale(Scale scale, Scorer scorer, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {}

    Prepared(Instrument instrument) {
        this.instrument = instrument;
        this.isTemplate = instrument.lacksItemsOrScale();
        this.scales = isTemplate
                ? List.of()
                : instrument.getScales().stream().map(this::scorable).toList();
    }

    Instrument instrument() {
        return instrument;
    }

    /** Whether a host has yet to supply items or their scale. */
    boolean isTemplate() {
        return isTemplate;
    }

    List<ScorableScale> scales() {
        return scales;
    }

    boolean isOf(String id, String version) {
        return instrument.getId().equals(id) && instrument.getVersion().equals(version);
    }

    private ScorableScale scorable(Scale scale) {
        Scorer scorer = Scorer.of(instrument, scale, scale.getMissing());
        BigDecimal atLowest;
        BigDecimal atHighest;
        if (scale.getTable().isEmpty()) {
            atLowest = index(scale, raw(scale, true));
            atHighest = index(scale, raw(scale, false));
        } else {
            List<BigDecimal> indexes =
                    scale.getTable().stream().map(ConversionRow::getIndex).toList();
            atLowest = indexes.stream().reduce(indexes.get(0), BigDecimal::min);
            atHighest = indexes.stream().reduce(indexes.get(0), BigDecimal::max);
        }
        // A multiplier below zero turns the scale.
        return new ScorableScale(
                scale, scorer, Optional.of(atLowest.min(atHighest)), Optional.of(atLowest.max(atHighest)));
    }

    private static BigDecimal index(Scale scale, BigDecimal raw) {
        return raw.multiply(scale.getMultiplier()).add(scale.getOffset());
    }

    /** The raw score when every answer is the lowest, or the highest. */
    private BigDecimal raw(Scale scale, boolean lowest) {
        BigDecimal sum = BigDecimal.ZERO;
        int addends = 0;
        for (Item item : instrument.getItems()) {
            if (scale.getItems().contains(item.getKey())) {
                sum = sum.add(BigDecimal.valueOf((lowest ? item.getMin() : item.getMax()).orElseThrow()));
                addends++;
            }
        }
        for (Scale part : instrument.getScales()) {
            if (scale.getParts().contains(part.getKey())) {
                sum = sum.add(raw(part, lowest));
                addends++;
            }
        }
        return scale.getMethod() == Scale.Method.MEAN
                ? sum.divide(BigDecimal.valueOf(addends), MathContext.DECIMAL64)
                : sum;
    }
}
