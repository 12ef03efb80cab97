package dk.roedtraad.scoring.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.Norm;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.number.Decimals;

/**
 * The difference between scores of one scale, with two verdicts (Danish: ændring): is it relevant to a person, and is it larger
 * than the measurement error? They are held against the reference of the scale; where it gives no number, the verdict is not
 * known. Which way is good comes from the scale.
 *
 * <p>A difference is relevant from the reference's number on, inclusive, and reliable above the detectable change, strictly, as by
 * Jacobson and Truax.
 */
public final class Changes {
    private Changes() {}

    /**
     * Compares two scores (Jacobson and Truax 1991).
     *
     * @throws IllegalArgumentException if either score has no value, or if the later one lies before the earlier
     */
    public static Change between(Score earlier, Score later, Scale scale) {
        return compare(new End(earlier, index(earlier, "earlier")), new End(later, index(later, "later")), 1, scale);
    }

    /**
     * Compares the mean of some scores with that of as many later ones. Means swing less: of two 16.7 WHO-5 points are beyond
     * measurement error, of three 13.6, of one 23.6.
     *
     * @param earlier the earlier scores, by date
     * @param later as many later scores, by date
     * @throws IllegalArgumentException if the two are empty or not of one length, if a score has no value, or if the last
     *     lies before the first
     */
    public static Change betweenMeans(List<Score> earlier, List<Score> later, Scale scale) {
        if (earlier.isEmpty() || earlier.size() != later.size()) {
            throw new IllegalArgumentException("later: as many scores as earlier, and at least one");
        }
        return compare(
                new End(earlier.get(0), mean(earlier, "earlier")),
                new End(later.get(later.size() - 1), mean(later, "later")),
                earlier.size(),
                scale);
    }

    /**
     * Compares two scores as {@link #between} does, but holds the later one against what regression to the mean lets expect
     * (Edwards and Nunnally): for those who were chosen because they scored low. It can say otherwise, so a report uses one of
     * the two.
     *
     * <p>The index can point the other way than the difference: higher than before, and lower than regression to the mean lets
     * expect. Then neither way is told as reliable; the index says how far.
     *
     * @param norm the population that the person is one of, with its reliability
     * @throws IllegalArgumentException if either score has no value, or if the norm has no reliability
     */
    public static Change againstRegression(Score earlier, Score later, Scale scale, Norm norm) {
        BigDecimal reliability = norm.getReliability()
                .orElseThrow(() -> new IllegalArgumentException("norm: has no test-retest reliability"));
        double index = ReliableChange.edwardsNunnally(
                index(earlier, "earlier").doubleValue(),
                index(later, "later").doubleValue(),
                norm.getMean().doubleValue(),
                norm.getStandardDeviation().doubleValue(),
                reliability.doubleValue());
        Change change = between(earlier, later, scale);
        boolean isOneWay = Math.signum(index) == change.getDifference().signum();
        return classified(
                Change.builder()
                        .from(change)
                        .method(Change.Method.EDWARDS_NUNNALLY)
                        .detectable(Optional.empty())
                        .reliableChangeIndex(Decimals.of(index)),
                reliability(isOneWay && ReliableChange.isReliable(index)),
                signed(change.getDifference(), scale),
                change.getCrossing());
    }

    /** One side of a comparison: a score that gives the date, and the index compared. */
    private record End(Score score, BigDecimal index) {}

    private static Change compare(End earlier, End later, int scores, Scale scale) {
        if (later.score.getDate().isBefore(earlier.score.getDate())) {
            throw new IllegalArgumentException("later: lies before earlier");
        }
        BigDecimal difference = Decimals.rounded(later.index.subtract(earlier.index));
        Change.Builder change = Change.builder()
                .earlier(earlier.score.getDate())
                .later(later.score.getDate())
                .difference(difference)
                .relevance(relevance(difference, scale));
        if (scores > 1) {
            change.meanOf(scores);
        }
        Optional<ChangeReference> reference = scale.getReference();
        Optional<Change.Crossing> crossing = crossing(earlier.index, later.index, scale);
        change.crossing(crossing);
        Optional<CitedNumber> detectable =
                reference.isEmpty() ? Optional.empty() : reference.get().getDetectable();
        if (detectable.isEmpty()) {
            return change.reliability(Change.Reliability.NOT_KNOWN).build();
        }
        BigDecimal limit = detectable.get().getValue();
        if (scores > 1) {
            limit = Decimals.of(limit.doubleValue() / Math.sqrt(scores));
        }
        change.method(Change.Method.JACOBSON_TRUAX).detectable(limit);
        if (limit.signum() > 0) {
            change.reliableChangeIndex(Decimals.of(
                    difference.doubleValue() * ReliableChange.Confidence.PERCENT_95.quantile() / limit.doubleValue()));
        }
        return classified(
                change, reliability(difference.abs().compareTo(limit) > 0), signed(difference, scale), crossing);
    }

    private static Change classified(
            Change.Builder change,
            Change.Reliability reliability,
            Optional<Integer> sign,
            Optional<Change.Crossing> crossing) {
        change.reliability(reliability);
        if (sign.isPresent() && crossing.isPresent()) {
            change.jacobsonTruax(jacobsonTruax(reliability, sign.get(), crossing.get()));
        }
        return change.build();
    }

    private static Change.Reliability reliability(boolean isReliable) {
        return isReliable ? Change.Reliability.BEYOND_MEASUREMENT_ERROR : Change.Reliability.WITHIN_MEASUREMENT_ERROR;
    }

    private static Change.JacobsonTruax jacobsonTruax(
            Change.Reliability reliability, int sign, Change.Crossing crossing) {
        if (reliability != Change.Reliability.BEYOND_MEASUREMENT_ERROR) {
            return Change.JacobsonTruax.UNCHANGED;
        }
        if (sign > 0) {
            return crossing == Change.Crossing.TO_BETTER
                    ? Change.JacobsonTruax.RECOVERED
                    : Change.JacobsonTruax.IMPROVED;
        }
        return crossing == Change.Crossing.TO_WORSE ? Change.JacobsonTruax.HARMED : Change.JacobsonTruax.DETERIORATED;
    }

    private static Change.Relevance relevance(BigDecimal difference, Scale scale) {
        Optional<CitedNumber> relevant = scale.getReference().isEmpty()
                ? Optional.empty()
                : scale.getReference().get().getRelevant();
        if (relevant.isEmpty()) {
            return Change.Relevance.NOT_KNOWN;
        }
        if (difference.signum() == 0
                || difference.abs().compareTo(relevant.get().getValue()) < 0) {
            return Change.Relevance.NO_RELEVANT_CHANGE;
        }
        Optional<Integer> sign = signed(difference, scale);
        if (sign.isEmpty()) {
            return Change.Relevance.CHANGED;
        }
        return sign.get() > 0 ? Change.Relevance.IMPROVED : Change.Relevance.DECLINED;
    }

    /** An index on the cut-off belongs to those who do not do well, whichever way is good. */
    private static Optional<Change.Crossing> crossing(BigDecimal earlier, BigDecimal later, Scale scale) {
        Optional<CitedNumber> cutOff = scale.getReference().isEmpty()
                ? Optional.empty()
                : scale.getReference().get().getCutOff();
        if (cutOff.isEmpty() || scale.getDirection().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal border = cutOff.get().getValue();
        boolean well = signed(earlier.subtract(border), scale).orElseThrow() > 0;
        boolean wellLater = signed(later.subtract(border), scale).orElseThrow() > 0;
        return Optional.of(
                well == wellLater
                        ? Change.Crossing.NOT_CROSSED
                        : wellLater ? Change.Crossing.TO_BETTER : Change.Crossing.TO_WORSE);
    }

    /** 1 for the good way, -1 for the other, 0 for neither; empty where nobody has said which way is good. */
    private static Optional<Integer> signed(BigDecimal difference, Scale scale) {
        Optional<Scale.Direction> direction = scale.getDirection();
        if (direction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                direction.get() == Scale.Direction.HIGH_IS_GOOD ? difference.signum() : -difference.signum());
    }

    private static BigDecimal mean(List<Score> scores, String parameter) {
        double sum = 0;
        for (Score score : scores) {
            sum += index(score, parameter).doubleValue();
        }
        return Decimals.of(sum / scores.size());
    }

    private static BigDecimal index(Score score, String parameter) {
        return score.getIndex()
                .orElseThrow(
                        () -> new IllegalArgumentException(parameter + ": a score without a value cannot be compared"));
    }
}
