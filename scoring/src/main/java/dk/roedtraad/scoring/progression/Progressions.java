package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Respondent;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;

/**
 * The development over time (Danish: progression), series by series. Measurements of two instruments, versions, informants or modes
 * are never joined. A profile without a scale gets no total and no verdict: only where each item stands, and the steps it has
 * moved. No measurement is lost: what is in no series is named, with the reason.
 *
 * <pre>{@code
 * Progression progression = Progressions.standard().progression(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Progressions {
    private static final DecisionMapping NONE = progression -> Optional.empty();

    private static final Progressions STANDARD = new Progressions(
            Stream.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument())
                    .map(Prepared::new)
                    .toList(),
            NONE);

    private final List<Prepared> known;
    private final DecisionMapping mapping;

    private Progressions(List<Prepared> known, DecisionMapping mapping) {
        this.known = known;
        this.mapping = mapping;
    }

    /**
     * With the shipped instruments; others come with the case, or by {@link #with}. What is given by {@code with} goes before what is
     * shipped, and that before what the case defines; only a template gives way to the case's definition of the same id and version.
     */
    public static Progressions standard() {
        return STANDARD;
    }

    /**
     * With an instrument more, or, if there is one of the same id and version, instead of it: for instance WHO-5 with another
     * reference.
     */
    public Progressions with(Instrument instrument) {
        Prepared prepared = new Prepared(instrument);
        return new Progressions(
                Stream.concat(
                                Stream.of(prepared),
                                known.stream().filter(each -> !each.isOf(instrument.getId(), instrument.getVersion())))
                        .toList(),
                mapping);
    }

    /** With a host's own way from a progression to what to talk about first. */
    public Progressions proposing(DecisionMapping hostsMapping) {
        return new Progressions(known, hostsMapping);
    }

    /** The progression of a case on a day. */
    public Progression progression(YouthCase youthCase, LocalDate on) {
        List<LeftOut> leftOut = new ArrayList<>(0);
        List<SeriesMaker> makers = group(youthCase, on, leftOut);
        Respondent respondent = Respondent.of(youthCase.getYouth());
        List<Series> series = new ArrayList<>(makers.size());
        for (SeriesMaker maker : makers) {
            maker.addTo(series, respondent);
        }
        Course course = makers.isEmpty()
                ? Course.none()
                : Course.of(youthCase, makers.get(0).firstDay(), on);
        List<Adherence> adherence = Rhythm.of(makers, on);
        List<Discrepancy> discrepancies = Discrepancies.of(makers);
        Progression progression = Progression.builder()
                .on(on)
                .series(series)
                .leftOut(leftOut)
                .adherence(adherence)
                .discrepancies(discrepancies)
                .course(course.spans())
                .open(course.open())
                .talkingPoints(TalkingPoints.of(series, discrepancies, adherence, course.spans(), on))
                .build();
        Optional<DecisionProposal> proposal = mapping.propose(progression);
        return proposal.isPresent() ? progression.withProposal(proposal) : progression;
    }

    /** How well the rhythm of each instrument was kept up to a day: of the progression that alone. */
    public List<Adherence> adherence(YouthCase youthCase, LocalDate on) {
        return Rhythm.of(group(youthCase, on, new ArrayList<>(0)), on);
    }

    /** The measurements by series, each in order of date, the series that began first at the top. */
    private List<SeriesMaker> group(YouthCase youthCase, LocalDate on, List<LeftOut> leftOut) {
        List<Measurement> measurements = youthCase.getMeasurements();
        Integer[] byDate = new Integer[measurements.size()];
        Arrays.setAll(byDate, i -> i);
        Arrays.sort(
                byDate,
                (one, other) -> measurements
                        .get(one)
                        .getDate()
                        .compareTo(measurements.get(other).getDate()));
        List<Prepared> ofCase = new ArrayList<>(0);
        List<SeriesMaker> makers = new ArrayList<>();
        for (int i : byDate) {
            Measurement measurement = measurements.get(i);
            if (measurement.getDate().isAfter(on)) {
                leftOut.add(leftOut(i, measurement, LeftOut.Reason.LATER));
                continue;
            }
            if (addToSeries(measurement, makers)) {
                continue;
            }
            Optional<Prepared> instrument = find(measurement, youthCase, ofCase);
            if (instrument.isEmpty()) {
                leftOut.add(leftOut(i, measurement, LeftOut.Reason.NOT_DEFINED));
            } else if (instrument.get().isTemplate()) {
                leftOut.add(leftOut(i, measurement, LeftOut.Reason.SCALE_NOT_SET));
            } else {
                makers.add(new SeriesMaker(instrument.get(), measurement));
            }
        }
        return makers;
    }

    /** Adds a measurement to the series that it goes on with, if there is one. */
    private static boolean addToSeries(Measurement measurement, List<SeriesMaker> makers) {
        for (SeriesMaker maker : makers) {
            if (maker.takes(measurement)) {
                maker.add(measurement);
                return true;
            }
        }
        return false;
    }

    private static LeftOut leftOut(int i, Measurement measurement, LeftOut.Reason reason) {
        return LeftOut.builder()
                .pointer("/measurements/" + i)
                .instrument(measurement.getInstrument())
                .version(measurement.getVersion())
                .date(measurement.getDate())
                .reason(reason)
                .build();
    }

    private Optional<Prepared> find(Measurement measurement, YouthCase youthCase, List<Prepared> ofCase) {
        Optional<Prepared> template = Optional.empty();
        for (Prepared each : known) {
            if (each.isOf(measurement.getInstrument(), measurement.getVersion())) {
                if (!each.isTemplate()) {
                    return Optional.of(each);
                }
                template = Optional.of(each);
            }
        }
        for (Prepared each : ofCase) {
            if (each.isOf(measurement.getInstrument(), measurement.getVersion())) {
                return Optional.of(each);
            }
        }
        for (Instrument instrument : youthCase.getInstruments()) {
            if (instrument.getId().equals(measurement.getInstrument())
                    && instrument.getVersion().equals(measurement.getVersion())) {
                Prepared prepared = new Prepared(instrument);
                ofCase.add(prepared);
                return Optional.of(prepared);
            }
        }
        return template;
    }
}
