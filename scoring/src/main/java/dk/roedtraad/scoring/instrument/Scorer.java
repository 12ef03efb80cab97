package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;

/**
 * Scores a measurement by the definition of its instrument (Danish: pointberegning). A score is a value or a reason; a missing
 * answer is never a zero.
 *
 * <pre>{@code
 * Score score = Scorer.of(Who5.instrument(), MissingPolicy.STRICT).score(measurement);
 * }</pre>
 */
public final class Scorer {
    private final Map<String, Item> items;
    private final Scale scale;
    private final MissingPolicy policy;

    private Scorer(Map<String, Item> items, Scale scale, MissingPolicy policy) {
        this.items = items;
        this.scale = scale;
        this.policy = policy;
    }

    /**
     * A scorer for an instrument with one scale.
     *
     * @throws IllegalArgumentException if the instrument is a profile, which has no score, or has several scales
     */
    public static Scorer of(Instrument instrument, MissingPolicy policy) {
        if (instrument.getScales().isEmpty()) {
            throw new IllegalArgumentException(
                    "instrument: " + instrument.getId() + " has no scale, it is shown item by item");
        }
        if (instrument.getScales().size() > 1) {
            throw new IllegalArgumentException(
                    "instrument: " + instrument.getId() + " has several scales, and each has a score of its own");
        }
        return of(instrument, instrument.getScales().get(0), policy);
    }

    /**
     * A scorer for one scale of an instrument.
     *
     * @throws IllegalArgumentException if the scale is not one of the instrument's
     */
    public static Scorer of(Instrument instrument, Scale scale, MissingPolicy policy) {
        if (!instrument.getScales().contains(scale)) {
            throw new IllegalArgumentException("scale: " + scale.getKey() + " is no scale of " + instrument.getId());
        }
        return new Scorer(
                instrument.getItems().stream().collect(Collectors.toMap(Item::getKey, Function.identity())),
                scale,
                policy);
    }

    /** The score of a measurement: a value, or the reason why there is none. */
    public Score score(Measurement measurement) {
        int answered = 0;
        long sum = 0;
        for (ItemAnswer answer : measurement.getAnswers()) {
            Item item = items.get(answer.getItem());
            if (item == null || answer.getValue() < item.getMin() || answer.getValue() > item.getMax()) {
                return reason(measurement, Score.Status.OUT_OF_RANGE, 0);
            }
            if (scale.getItems().contains(answer.getItem())) {
                answered++;
                sum += item.isReversed() ? item.getMin() + (long) item.getMax() - answer.getValue() : answer.getValue();
            }
        }
        int missing = scale.getItems().size() - answered;
        if (missing == 0) {
            return value(measurement, Score.Status.COMPLETE, answered, BigDecimal.valueOf(sum));
        }
        if (policy == MissingPolicy.PERSON_MEAN && answered >= leastAnswered()) {
            BigDecimal prorated = BigDecimal.valueOf(sum)
                    .multiply(BigDecimal.valueOf(scale.getItems().size()))
                    .divide(BigDecimal.valueOf(answered), MathContext.DECIMAL64);
            return value(measurement, Score.Status.PRORATED, answered, prorated);
        }
        return reason(measurement, Score.Status.TOO_FEW_ANSWERS, answered);
    }

    private int leastAnswered() {
        return scale.getLeastAnswered().orElse(scale.getItems().size());
    }

    private Score value(Measurement measurement, Score.Status status, int answered, BigDecimal sum) {
        BigDecimal raw = scale.getMethod() == Scale.Method.SUM
                ? sum
                : sum.divide(BigDecimal.valueOf(scale.getItems().size()), MathContext.DECIMAL64);
        BigDecimal index = raw.multiply(scale.getMultiplier()).add(scale.getOffset());
        return Score.builder()
                .date(measurement.getDate())
                .status(status)
                .answered(answered)
                .raw(raw)
                .index(index)
                .band(band(scale.getBands(), index))
                .build();
    }

    private static Score reason(Measurement measurement, Score.Status status, int answered) {
        return Score.builder()
                .date(measurement.getDate())
                .status(status)
                .answered(answered)
                .build();
    }

    /** Bands are upper-inclusive, so that nothing falls between 35 and 36 when an index is prorated. */
    private static Optional<String> band(List<Band> bands, BigDecimal index) {
        return bands.stream()
                .filter(band -> index.compareTo(band.getUpperInclusive()) <= 0)
                .map(Band::getKey)
                .findFirst();
    }
}
