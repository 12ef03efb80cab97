package dk.roedtraad.scoring.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.ItemChange;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.instrument.Scorer;
import dk.roedtraad.scoring.instrument.Who5;

/**
 * The development over time (Danish: progression), series by series. Series of two instruments, versions or informants are
 * never joined. A profile without a scale gets no total and no verdict: only the steps that each item has moved.
 *
 * <pre>{@code
 * Progression progression = Progressions.of(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Progressions {
    private Progressions() {}

    /** A series breaks at any change of these; a mode that nobody wrote down is one of its own. */
    private record SeriesKey(String instrument, String version, Code informant, Optional<Code> mode) {}

    /** The progression of a case on a day. Measurements after the day, and of an instrument nobody defines, are left out. */
    public static Progression of(YouthCase youthCase, LocalDate on) {
        Map<SeriesKey, List<Measurement>> bySeries = new LinkedHashMap<>();
        youthCase.getMeasurements().stream()
                .filter(measurement -> !measurement.getDate().isAfter(on))
                .sorted(Comparator.comparing(Measurement::getDate))
                .forEach(measurement -> bySeries.computeIfAbsent(
                                new SeriesKey(
                                        measurement.getInstrument(),
                                        measurement.getVersion(),
                                        measurement.getInformant(),
                                        measurement.getMode()),
                                key -> new ArrayList<>())
                        .add(measurement));
        List<Series> series = new ArrayList<>();
        bySeries.forEach((key, measurements) ->
                find(youthCase, key).ifPresent(instrument -> series.addAll(toSeries(instrument, key, measurements))));
        return Progression.builder().on(on).series(series).build();
    }

    private static Optional<Instrument> find(YouthCase youthCase, SeriesKey key) {
        return Stream.concat(Stream.of(Who5.instrument()), youthCase.getInstruments().stream())
                .filter(instrument -> instrument.getId().equals(key.instrument())
                        && instrument.getVersion().equals(key.version()))
                .findFirst();
    }

    /** One series for each scale, or one of the items where there is none. */
    private static List<Series> toSeries(Instrument instrument, SeriesKey key, List<Measurement> measurements) {
        Series ofItems = Series.builder()
                .instrument(instrument.getId())
                .version(instrument.getVersion())
                .definedBy(instrument.getDefinedBy())
                .informant(key.informant())
                .mode(key.mode())
                .dates(measurements.stream().map(Measurement::getDate).toList())
                .build();
        return instrument.getScales().isEmpty()
                ? List.of(ofItems.withItemChanges(itemChanges(instrument, measurements)))
                : instrument.getScales().stream()
                        .map(scale -> toSeries(ofItems, instrument, scale, measurements))
                        .toList();
    }

    private static Series toSeries(Series ofItems, Instrument instrument, Scale scale, List<Measurement> measurements) {
        Series.Builder series = Series.builder().from(ofItems).scale(scale.getKey());
        Scorer scorer = Scorer.of(instrument, scale, scale.getMissing());
        List<Score> scores = measurements.stream().map(scorer::score).toList();
        Optional<ChangeReference> reference = ChangeReferences.find(instrument.getId());
        return series.scores(scores)
                .bands(scale.getBands())
                .bandSource(scale.getBandSource())
                .reference(reference)
                .changes(reference.map(against -> changes(scores, against)).orElse(List.of()))
                .build();
    }

    /** From the first to the latest score with a value, and from the last but one to the latest. */
    private static List<Change> changes(List<Score> scores, ChangeReference reference) {
        List<Score> values =
                scores.stream().filter(score -> score.getIndex().isPresent()).toList();
        int last = values.size() - 1;
        if (last < 1
                || !values.get(last - 1).getDate().isBefore(values.get(last).getDate())) {
            return List.of(); // two measurements of one day show no development
        }
        Change sinceFirst = Changes.between(values.get(0), values.get(last), reference);
        return last == 1
                ? List.of(sinceFirst)
                : List.of(sinceFirst, Changes.between(values.get(last - 1), values.get(last), reference));
    }

    private static List<ItemChange> itemChanges(Instrument instrument, List<Measurement> measurements) {
        if (measurements.size() < 2) {
            return List.of();
        }
        Measurement earlier = measurements.get(measurements.size() - 2);
        Measurement later = measurements.get(measurements.size() - 1);
        List<ItemChange> changes = new ArrayList<>();
        for (Item item : instrument.getItems()) {
            Optional<Integer> before = answer(earlier, item);
            Optional<Integer> after = answer(later, item);
            if (before.isPresent() && after.isPresent()) {
                changes.add(ItemChange.builder()
                        .item(item.getKey())
                        .name(item.getName())
                        .earlier(before.get())
                        .later(after.get())
                        .build());
            }
        }
        return changes;
    }

    private static Optional<Integer> answer(Measurement measurement, Item item) {
        return measurement.getAnswers().stream()
                .filter(answer -> answer.getItem().equals(item.getKey()))
                .filter(answer -> answer.getValue() >= item.getMin() && answer.getValue() <= item.getMax())
                .map(ItemAnswer::getValue)
                .findFirst();
    }
}
