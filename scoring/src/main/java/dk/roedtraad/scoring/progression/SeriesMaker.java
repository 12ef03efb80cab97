package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.scoring.change.Changes;
import dk.roedtraad.scoring.instrument.Respondent;

/** The measurements that are comparable: of one instrument in one version, by one informant, in one mode. */
final class SeriesMaker {
    /** The most scores at each end whose means are compared. */
    private static final int MOST_IN_A_MEAN = 3;

    private final Prepared prepared;
    private final Measurement first;
    private final List<Measurement> measurements = new ArrayList<>();

    SeriesMaker(Prepared prepared, Measurement first) {
        this.prepared = prepared;
        this.first = first;
        measurements.add(first);
    }

    /** A mode that nobody wrote down is one of its own. */
    boolean takes(Measurement measurement) {
        return first.getInstrument().equals(measurement.getInstrument())
                && first.getVersion().equals(measurement.getVersion())
                && first.getInformant().equals(measurement.getInformant())
                && first.getMode().equals(measurement.getMode());
    }

    /** Adds a measurement that is not before the ones added. */
    void add(Measurement measurement) {
        measurements.add(measurement);
    }

    Prepared prepared() {
        return prepared;
    }

    Code informant() {
        return first.getInformant();
    }

    List<Measurement> measurements() {
        return measurements;
    }

    LocalDate firstDay() {
        return first.getDate();
    }

    /** Adds one series for each scale, or one of the items where there is none. */
    void addTo(List<Series> all, Respondent respondent) {
        List<LocalDate> dates = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            dates.add(measurement.getDate());
        }
        if (prepared.scales().isEmpty()) {
            all.add(series(dates).items(items()).build());
        }
        for (Prepared.ScorableScale scale : prepared.scales()) {
            all.add(ofScale(series(dates), scale, respondent));
        }
    }

    private Series.Builder series(List<LocalDate> dates) {
        return Series.builder()
                .instrument(first.getInstrument())
                .version(first.getVersion())
                .definedBy(prepared.instrument().getDefinedBy())
                .informant(first.getInformant())
                .mode(first.getMode())
                .dates(dates);
    }

    private Series ofScale(Series.Builder series, Prepared.ScorableScale scorable, Respondent respondent) {
        Scale scale = scorable.scale();
        List<Score> scores = new ArrayList<>(measurements.size());
        List<Score> values = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            Score score = scorable.scorer().score(measurement, respondent);
            scores.add(score);
            if (score.getIndex().isPresent()) {
                values.add(score);
            }
        }
        return series.scale(scale.getKey())
                .scores(scores)
                .direction(scale.getDirection())
                .lowest(scorable.lowest())
                .highest(scorable.highest())
                .bandSet(
                        scale.getBandSets().isEmpty()
                                ? Optional.empty()
                                : Optional.of(scale.getBandSets().get(0)))
                .reference(scale.getReference())
                .changes(changes(values, scale))
                .trend(Directions.of(values))
                .build();
    }

    /**
     * From the first to the latest score, from the last but one to the latest, and between the means of the first and the latest
     * scores. Nothing tells which of two scores of one day came first, so a change that would hang on it is left out.
     */
    private static List<Change> changes(List<Score> values, Scale scale) {
        int size = values.size();
        int last = size - 1;
        List<Change> changes = new ArrayList<>(3);
        if (last < 1) {
            return changes;
        }
        if (isLaterThanBefore(values, last)) {
            if (isLaterThanBefore(values, 1)) {
                changes.add(Changes.between(values.get(0), values.get(last), scale));
            }
            if (last > 1 && isLaterThanBefore(values, last - 1)) {
                changes.add(Changes.between(values.get(last - 1), values.get(last), scale));
            }
        }
        int k = Math.min(MOST_IN_A_MEAN, size / 2);
        if (k > 1 && isLaterThanBefore(values, k) && isLaterThanBefore(values, size - k)) {
            changes.add(Changes.betweenMeans(values.subList(0, k), values.subList(size - k, size), scale));
        }
        return changes;
    }

    private static boolean isLaterThanBefore(List<Score> values, int i) {
        return values.get(i - 1).getDate().isBefore(values.get(i).getDate());
    }

    private List<ItemDevelopment> items() {
        int last = measurements.size() - 1;
        // As with scores: of two measurements of one day neither is the latest, the last but one, or the first.
        boolean hasLatest = isLaterThanBefore(last);
        boolean hasEarlier = hasLatest && (last == 1 || isLaterThanBefore(last - 1));
        boolean hasFirst = hasLatest && isLaterThanBefore(1);
        List<Item> ofInstrument = prepared.instrument().getItems();
        List<ItemDevelopment> items = new ArrayList<>(ofInstrument.size());
        for (int i = 0; i < ofInstrument.size(); i++) {
            Item item = ofInstrument.get(i);
            Optional<Integer> latest = answer(measurements.get(last), item, i);
            if (latest.isPresent() && isOneOnTheLatestDay(latest.get(), item, i)) {
                items.add(ItemDevelopment.builder()
                        .item(item.getKey())
                        .name(nameOf(item))
                        .lowest(item.getMin().orElseThrow())
                        .highest(item.getMax().orElseThrow())
                        .latest(latest.get())
                        .earlier(hasEarlier ? answer(measurements.get(last - 1), item, i) : Optional.empty())
                        .first(hasFirst ? answer(measurements.get(0), item, i) : Optional.empty())
                        .build());
            }
        }
        return items;
    }

    /** Whether the latest day knows but one answer to an item: of two, nothing tells which came last. */
    private boolean isOneOnTheLatestDay(int answer, Item item, int place) {
        for (int i = measurements.size() - 1; i > 0 && !isLaterThanBefore(i); i--) {
            Optional<Integer> other = answer(measurements.get(i - 1), item, place);
            if (other.isPresent() && other.get() != answer) {
                return false;
            }
        }
        return true;
    }

    private boolean isLaterThanBefore(int i) {
        return i > 0
                && measurements
                        .get(i - 1)
                        .getDate()
                        .isBefore(measurements.get(i).getDate());
    }

    /** What an item is called: by its name, or else by its question. */
    static Optional<LocalText> nameOf(Item item) {
        return item.getName().isPresent() ? item.getName() : item.getQuestion();
    }

    /**
     * The answer to an item; one that is not on its scale is none.
     *
     * @param i the place of the item in the instrument; the answers mostly come in that order, so it is looked for there first
     */
    static Optional<Integer> answer(Measurement measurement, Item item, int i) {
        List<ItemAnswer> answers = measurement.getAnswers();
        if (i < answers.size() && answers.get(i).getItem().equals(item.getKey())) {
            return onScale(answers.get(i), item);
        }
        for (ItemAnswer answer : answers) {
            if (answer.getItem().equals(item.getKey())) {
                return onScale(answer, item);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> onScale(ItemAnswer answer, Item item) {
        return item.isOnScale(answer.getValue()) ? Optional.of(answer.getValue()) : Optional.empty();
    }
}
