package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import org.jspecify.annotations.Nullable;

/**
 * Scores a measurement by the definition of its instrument (Danish: pointberegning). A score is a value or a reason; a missing
 * answer is never a zero, and a score never depends on other persons.
 *
 * <pre>{@code
 * Score score = Scorer.of(Who5.instrument(), MissingPolicy.STRICT).score(measurement);
 * }</pre>
 */
public final class Scorer {
    /** Digits of a number that does not come out even: enough to tell any two doubles apart. */
    private static final MathContext PRECISION = new MathContext(17);

    private final Instrument instrument;
    private final Scale scale;
    private final MissingPolicy policy;
    private final Optional<BandSet> bandSet;

    /** The scorers of the scales that this one adds up; empty for a scale of items. */
    private final List<Scorer> parts;

    /** Of each item of the instrument: its key, and how it counts; null where it is none of the scale's. */
    private final String[] keys;

    private final @Nullable ScaleItem[] scored;

    private final Items items;

    /** The bands, lowest first. */
    private final List<Band> bands;

    private Scorer(Instrument instrument, Scale scale, MissingPolicy policy, Optional<BandSet> bandSet) {
        this.instrument = instrument;
        this.scale = scale;
        this.policy = policy;
        this.bandSet = bandSet;
        this.parts = scale.getParts().stream()
                .map(part -> new Scorer(instrument, scale(instrument, part), policy, Optional.empty()))
                .toList();
        List<Item> all = instrument.getItems();
        this.keys = new String[all.size()];
        this.scored = new ScaleItem[all.size()];
        this.items = new Items();
        for (int i = 0; i < keys.length; i++) {
            Item item = all.get(i);
            keys[i] = item.getKey();
            if (scale.getItems().contains(item.getKey())) {
                scored[i] = items.add(item);
            }
        }
        this.bands = bandSet.stream()
                .flatMap(set -> set.getBands().stream())
                .sorted(Comparator.comparing(Band::getUpperInclusive))
                .toList();
    }

    /**
     * A scorer for an instrument with one scale, which treats missing answers as its definition says.
     *
     * @throws IllegalArgumentException if the instrument is a profile, which has no score, or has several scales
     */
    public static Scorer of(Instrument instrument) {
        Scale scale = onlyScale(instrument);
        return of(instrument, scale, scale.getMissing());
    }

    /**
     * A scorer for an instrument with one scale.
     *
     * @throws IllegalArgumentException if the instrument is a profile, which has no score, or has several scales
     */
    public static Scorer of(Instrument instrument, MissingPolicy policy) {
        return of(instrument, onlyScale(instrument), policy);
    }

    /**
     * A scorer for one scale of an instrument.
     *
     * @throws IllegalArgumentException if the scale is not one of the instrument's
     */
    public static Scorer of(Instrument instrument, Scale scale, MissingPolicy policy) {
        if (!instrument.getScales().contains(scale)) {
            throw new IllegalArgumentException(
                    "scale: " + scale.getKey() + " does not equal the scale of that key in " + instrument.getId());
        }
        return new Scorer(
                instrument, scale, policy, scale.getBandSets().stream().findFirst());
    }

    /**
     * This scorer with another of the published sets of bands, such as {@code who-5.depression-like}.
     *
     * @throws IllegalArgumentException naming the sets that there are, if the scale has none of that key
     */
    public Scorer withBands(String bandSetKey) {
        List<BandSet> sets = scale.getBandSets();
        BandSet named = sets.stream()
                .filter(set -> set.getKey().equals(bandSetKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("bandSetKey: the sets are "
                        + sets.stream().map(BandSet::getKey).collect(Collectors.joining(", "))));
        return new Scorer(instrument, scale, policy, Optional.of(named));
    }

    /** The score of a measurement of somebody of whom nothing else is known. */
    public Score score(Measurement measurement) {
        return score(measurement, Respondent.unknown());
    }

    /** The score of a measurement: a value, or the reason why there is none. */
    public Score score(Measurement measurement, Respondent respondent) {
        Raw raw = raw(measurement);
        Score.Builder score = Score.builder()
                .date(measurement.getDate())
                .policy(policy)
                .status(raw.status)
                .answered(raw.answered);
        if (!raw.isValue()) {
            return score.build();
        }
        BigDecimal value = raw.value();
        score.raw(value);
        BigDecimal index;
        if (scale.getTable().isEmpty()) {
            index = raw.index(scale);
        } else {
            Choice<BigDecimal> row = row(value, measurement, respondent);
            if (row.get().isEmpty()) {
                List<OpenPoint> open = row.open();
                return score.status(open.isEmpty() ? Score.Status.NOT_IN_TABLE : Score.Status.NORM_GROUP_NOT_KNOWN)
                        .open(open)
                        .build();
            }
            index = row.get().get();
        }
        score.index(index);
        if (bandSet.isPresent()) {
            BandSet set = bandSet.get();
            Choice<String> band = band(set, raw, index, measurement, respondent);
            if (band.get().isPresent()) {
                score.band(band.get().get()).bandSource(set.getSource());
            } else {
                score.open(band.open());
            }
        }
        return score.build();
    }

    private Choice<BigDecimal> row(BigDecimal raw, Measurement measurement, Respondent respondent) {
        Choice<BigDecimal> row = new Choice<>(respondent, measurement.getDate(), measurement.getInformant());
        for (ConversionRow each : scale.getTable()) {
            if (each.getRaw().compareTo(raw) == 0) {
                row.add(each.getIndex(), each.getGroup());
            }
        }
        return row;
    }

    private Choice<String> band(
            BandSet set, Raw raw, BigDecimal index, Measurement measurement, Respondent respondent) {
        Optional<Integer> limit = set.getLowestIfAnyAnswerUpTo();
        boolean isLowest = limit.isPresent() && raw.lowestAnswer <= limit.get();
        Choice<String> band = new Choice<>(respondent, measurement.getDate(), measurement.getInformant());
        for (int i = 0; i < bands.size(); i++) {
            Band each = bands.get(i);
            // Upper bounds are inclusive, so that nothing falls between 35 and 36 when an index is prorated.
            if (isLowest || index.compareTo(each.getUpperInclusive()) <= 0) {
                band.add(each.getKey(), each.getGroup());
            }
        }
        return band;
    }

    private Raw raw(Measurement measurement) {
        if (!measurement.getInstrument().equals(instrument.getId())
                || !measurement.getVersion().equals(instrument.getVersion())) {
            return Raw.none(Score.Status.OTHER_INSTRUMENT);
        }
        return parts.isEmpty() ? ofItems(measurement) : ofParts(measurement);
    }

    private Raw ofItems(Measurement measurement) {
        if (items.lackScale) {
            return Raw.none(Score.Status.SCALE_NOT_SET);
        }
        Raw raw = new Raw();
        int expected = 0;
        List<ItemAnswer> answers = measurement.getAnswers();
        for (int a = 0; a < answers.size(); a++) {
            ItemAnswer answer = answers.get(a);
            int i = find(answer.getItem(), expected);
            if (i < 0) {
                raw.status = Score.Status.OUT_OF_RANGE;
                continue;
            }
            expected = i + 1;
            ScaleItem item = scored[i];
            if (item != null) {
                raw.answer(item, answer.getValue());
            }
        }
        if (raw.isValue()) {
            raw.fill(policy, scale.getLeastAnswered().orElse(items.count), items);
        }
        if (scale.getMethod() == Scale.Method.MEAN) {
            raw.divideBy(items.count);
        }
        return raw;
    }

    /** A total of other scales, such as that of the SDQ: there is none unless each of them has a score. */
    private Raw ofParts(Measurement measurement) {
        Raw total = new Raw();
        for (Scorer part : parts) {
            total.add(part.raw(measurement));
        }
        if (scale.getMethod() == Scale.Method.MEAN) {
            total.divideBy(parts.size());
        }
        return total;
    }

    /** Answers mostly come in the order of the items, so the next one is tried first. */
    private int find(String key, int expected) {
        if (expected < keys.length && keys[expected].equals(key)) {
            return expected;
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Scale onlyScale(Instrument instrument) {
        if (instrument.getScales().isEmpty()) {
            throw new IllegalArgumentException(
                    "instrument: " + instrument.getId() + " has no scale, it is shown item by item");
        }
        if (instrument.getScales().size() > 1) {
            throw new IllegalArgumentException(
                    "instrument: " + instrument.getId() + " has several scales, and each has a score of its own");
        }
        return instrument.getScales().get(0);
    }

    private static Scale scale(Instrument instrument, String key) {
        return instrument.getScales().stream()
                .filter(scale -> scale.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** An item of a scale: where its own scale begins, and how far it reaches. */
    private record ScaleItem(int min, long reach, boolean isReversed) {}

    /** The items of a scale together: what their lowest answers come to, and how far above it all answers can reach. */
    private static final class Items {
        private int count;
        private long lowest;
        private long reach;
        private boolean lackScale;

        ScaleItem add(Item item) {
            lackScale |= !item.hasScale();
            int min = item.getMin().orElse(0);
            ScaleItem added = new ScaleItem(min, item.getMax().orElse(0) - (long) min, item.isReversed());
            count++;
            lowest += min;
            reach += added.reach;
            return added;
        }
    }

    /** A raw score in the making: a fraction, so that it is rounded only once, at the end. */
    private static final class Raw {
        private Score.Status status = Score.Status.COMPLETE;
        private int answered;
        private long sum;
        private long lowestAnswer = Long.MAX_VALUE;

        // What the lowest answers to the items answered come to, and how far above it their answers can reach.
        private long lowestOfAnswered;
        private long reachOfAnswered;

        private BigDecimal numerator = BigDecimal.ZERO;
        private BigDecimal denominator = BigDecimal.ONE;

        static Raw none(Score.Status status) {
            Raw raw = new Raw();
            raw.status = status;
            return raw;
        }

        void answer(ScaleItem item, int value) {
            long aboveLowest = (long) value - item.min;
            if (aboveLowest < 0 || aboveLowest > item.reach) {
                status = Score.Status.OUT_OF_RANGE;
                return;
            }
            long turned = item.min + (item.isReversed ? item.reach - aboveLowest : aboveLowest);
            answered++;
            sum += turned;
            lowestAnswer = Math.min(lowestAnswer, turned);
            lowestOfAnswered += item.min;
            reachOfAnswered += item.reach;
        }

        /** Gives missing answers the place on their scales that the answers given have on theirs, where that is allowed. */
        void fill(MissingPolicy policy, int leastAnswered, Items items) {
            if (answered == items.count) {
                numerator = BigDecimal.valueOf(sum);
            } else if (policy == MissingPolicy.STRICT || answered < leastAnswered || answered == 0) {
                status = Score.Status.TOO_FEW_ANSWERS;
            } else {
                status = Score.Status.PRORATED;
                denominator = BigDecimal.valueOf(reachOfAnswered);
                numerator = BigDecimal.valueOf(items.lowest)
                        .multiply(denominator)
                        .add(BigDecimal.valueOf(sum - lowestOfAnswered).multiply(BigDecimal.valueOf(items.reach)));
                if (policy == MissingPolicy.PRORATE) {
                    roundHalfUp();
                }
            }
        }

        private void roundHalfUp() {
            BigDecimal two = BigDecimal.valueOf(2);
            numerator =
                    numerator.multiply(two).add(denominator).divide(denominator.multiply(two), 0, RoundingMode.FLOOR);
            denominator = BigDecimal.ONE;
        }

        void add(Raw part) {
            // From complete over too few answers to an answer that is wrong: the least good part is what the total is.
            if (part.status.compareTo(status) > 0) {
                status = part.status;
            }
            answered += part.answered;
            lowestAnswer = Math.min(lowestAnswer, part.lowestAnswer);
            numerator = numerator.multiply(part.denominator).add(part.numerator.multiply(denominator));
            denominator = denominator.multiply(part.denominator);
        }

        void divideBy(int number) {
            denominator = denominator.multiply(BigDecimal.valueOf(number));
        }

        boolean isValue() {
            return status == Score.Status.COMPLETE || status == Score.Status.PRORATED;
        }

        BigDecimal value() {
            return divide(numerator);
        }

        BigDecimal index(Scale scale) {
            BigDecimal times = numerator.multiply(scale.getMultiplier());
            return scale.getOffset().signum() == 0
                    ? divide(times)
                    : divide(times.add(scale.getOffset().multiply(denominator)));
        }

        private BigDecimal divide(BigDecimal dividend) {
            return denominator.compareTo(BigDecimal.ONE) == 0 ? dividend : dividend.divide(denominator, PRECISION);
        }
    }
}
