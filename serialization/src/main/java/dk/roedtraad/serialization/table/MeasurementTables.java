package dk.roedtraad.serialization.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingAnswer;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;

import static dk.roedtraad.serialization.table.TableMaker.FACT;
import static dk.roedtraad.serialization.table.TableMaker.NEVER;
import static dk.roedtraad.serialization.table.TableMaker.NONE;
import static dk.roedtraad.serialization.table.TableMaker.OPTIONAL;
import static dk.roedtraad.serialization.table.TableMaker.UNDETERMINED;
import static dk.roedtraad.serialization.table.TableMaker.about;

/** The tables of what was measured, and of what it comes to. */
final class MeasurementTables {
    private static final String POINTS = "points";
    private static final CodeList INFORMANTS = CodeList.ofSystems("informant");
    private static final CodeList MODES = CodeList.ofSystems("measurement-mode");

    private MeasurementTables() {}

    /** One row for each measurement. */
    static Table measurements(InstrumentCodes codes) {
        return new TableMaker<Measurement>(
                        "measurements",
                        results -> results.researchCase().getView().getMeasurements())
                .numbered("measurement")
                .code(
                        about(Measurement.class, "instrument"),
                        codes.ids,
                        NEVER,
                        line -> line.what().getInstrument(),
                        CodeList::cell)
                .code(
                        about(Measurement.class, "version").called("instrument_version"),
                        codes.versions,
                        NEVER,
                        line -> line.what().getVersion(),
                        CodeList::cell)
                .code(
                        about(Measurement.class, "informant"),
                        INFORMANTS,
                        NEVER,
                        line -> line.what().getInformant(),
                        CodeList::cell)
                .code(
                        about(Measurement.class, "mode").of(MODES),
                        OPTIONAL,
                        line -> mode(line.what().getMode()))
                .add(
                        about(Measurement.class, "date").called("measured_month"),
                        Column.Type.MONTH,
                        NEVER,
                        line -> Cell.month(line.what().getDate()))
                .add(
                        about("answered").in("items").handled(Sensitivity.SPECIAL_CATEGORY),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().getAnswers().size()))
                .table();
    }

    /**
     * An item of a measurement.
     *
     * @param measurement the number of the measurement
     * @param instrument the instrument
     * @param item the key
     * @param cell the answer, or why there is none
     */
    private record Answered(int measurement, String instrument, String item, Cell cell) {}

    /** One row for each item that was answered, or of which it is said why it was not. */
    static Table itemAnswers(InstrumentCodes codes) {
        return new TableMaker<>("item_answers", MeasurementTables::answered)
                .add(
                        about("measurement"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().measurement()))
                .code(
                        about(Measurement.class, "instrument"),
                        codes.ids,
                        NEVER,
                        line -> line.what().instrument(),
                        CodeList::cell)
                .code(
                        about(ItemAnswer.class, "item"),
                        codes.items,
                        NEVER,
                        line -> line.what().item(),
                        CodeList::cell)
                .add(
                        about(ItemAnswer.class, "value").called("answer"),
                        Column.Type.NUMBER,
                        FACT,
                        line -> line.what().cell())
                .table();
    }

    private static List<Answered> answered(CaseResults results) {
        List<Answered> answered = new ArrayList<>();
        List<Measurement> measurements = results.researchCase().getView().getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            for (ItemAnswer answer : measurement.getAnswers()) {
                answered.add(
                        new Answered(i + 1, measurement.getInstrument(), answer.getItem(), Cell.of(answer.getValue())));
            }
            for (MissingAnswer missing : measurement.getMissing()) {
                FactState why = missing.getReason();
                answered.add(
                        new Answered(i + 1, measurement.getInstrument(), missing.getItem(), Cell.of(Missing.of(why))));
            }
        }
        return answered;
    }

    /**
     * A score, with where it stands.
     *
     * @param measurement the number of the measurement
     * @param series the series
     * @param score the score
     */
    private record Scored(int measurement, Series series, Score score) {}

    /** One row for each measurement and scale. */
    static Table scores(InstrumentCodes codes) {
        return new TableMaker<>("scores", MeasurementTables::scored)
                .add(
                        about("measurement"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().measurement()))
                .code(
                        about(Series.class, "instrument"),
                        codes.ids,
                        NEVER,
                        line -> line.what().series().getInstrument(),
                        CodeList::cell)
                .code(
                        about(Series.class, "scale").of(codes.scales),
                        NONE,
                        line -> Cell.of(line.what().series().getScale(), Missing.THERE_IS_NONE, codes.scales::cell))
                .code(
                        about(Score.class, "status")
                                .handled(Sensitivity.SPECIAL_CATEGORY)
                                .of(CodeList.of(Score.Status.class)),
                        NEVER,
                        line -> Cell.of(line.what().score().getStatus()))
                .code(
                        about(Score.class, "policy").of(CodeList.of(MissingPolicy.class)),
                        NEVER,
                        line -> Cell.of(line.what().score().getPolicy()))
                .add(
                        about(Score.class, "answered").in("items").handled(Sensitivity.SPECIAL_CATEGORY),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().score().getAnswered()))
                .add(
                        about(Score.class, "raw").called("raw_score"),
                        Column.Type.DECIMAL,
                        UNDETERMINED,
                        line -> Cell.of(line.what().score().getRaw(), Missing.UNDETERMINED, Cell::of))
                .add(
                        about(Score.class, "index").called("index_score").in(POINTS),
                        Column.Type.DECIMAL,
                        UNDETERMINED,
                        line -> Cell.of(line.what().score().getIndex(), Missing.UNDETERMINED, Cell::of))
                .code(
                        about(Score.class, "band").of(codes.bands),
                        NONE,
                        line -> Cell.of(line.what().score().getBand(), Missing.THERE_IS_NONE, codes.bands::cell))
                .table();
    }

    /** Whether a measurement is one of a series; those of two informants, versions or modes are never joined. */
    private static boolean isOf(Measurement measurement, Series series) {
        return measurement.getInstrument().equals(series.getInstrument())
                && measurement.getVersion().equals(series.getVersion())
                && measurement.getInformant().equals(series.getInformant())
                && measurement.getMode().equals(series.getMode());
    }

    private static List<Scored> scored(CaseResults results) {
        List<Scored> scored = new ArrayList<>();
        for (Series series : seriesShown(results)) {
            List<Measurement> measurements =
                    results.researchCase().getMeasured().getMeasurements();
            int next = 0;
            for (int i = 0; i < measurements.size() && next < series.getScores().size(); i++) {
                if (isOf(measurements.get(i), series)) {
                    scored.add(new Scored(i + 1, series, series.getScores().get(next++)));
                }
            }
            if (next < series.getScores().size()) {
                throw new IllegalArgumentException("results: the progression is of other measurements than the case");
            }
        }
        return scored;
    }

    /** The series; none where the study has no basis for measurements, so that no score tells of them. */
    private static List<Series> seriesShown(CaseResults results) {
        return results.researchCase().hasSpecialBasis() ? results.progression().getSeries() : List.of();
    }

    /**
     * A change, with the series that it is of.
     *
     * @param series the series
     * @param change the change
     */
    private record Changed(Series series, Change change) {}

    /** One row for each change that a series tells of. */
    static Table changes(InstrumentCodes codes) {
        return new TableMaker<>(
                        "changes",
                        results -> seriesShown(results).stream()
                                .flatMap(series ->
                                        series.getChanges().stream().map(change -> new Changed(series, change)))
                                .toList())
                .numbered("change")
                .code(
                        about(Series.class, "instrument"),
                        codes.ids,
                        NEVER,
                        line -> line.what().series().getInstrument(),
                        CodeList::cell)
                .code(
                        about(Series.class, "version").called("instrument_version"),
                        codes.versions,
                        NEVER,
                        line -> line.what().series().getVersion(),
                        CodeList::cell)
                .code(
                        about(Series.class, "informant"),
                        INFORMANTS,
                        NEVER,
                        line -> line.what().series().getInformant(),
                        CodeList::cell)
                .code(
                        about(Series.class, "mode").of(MODES),
                        OPTIONAL,
                        line -> mode(line.what().series().getMode()))
                .code(
                        about(Series.class, "scale").of(codes.scales),
                        NONE,
                        line -> Cell.of(line.what().series().getScale(), Missing.THERE_IS_NONE, codes.scales::cell))
                .add(
                        about(Change.class, "earlier").called("earlier_month"),
                        Column.Type.MONTH,
                        NEVER,
                        line -> Cell.month(line.what().change().getEarlier()))
                .add(
                        about(Change.class, "later").called("later_month"),
                        Column.Type.MONTH,
                        NEVER,
                        line -> Cell.month(line.what().change().getLater()))
                .add(
                        about(Change.class, "meanOf").in("scores"),
                        Column.Type.NUMBER,
                        NONE,
                        line -> Cell.of(line.what().change().getMeanOf(), Missing.THERE_IS_NONE, Cell::of))
                .add(
                        about(Change.class, "difference").in(POINTS),
                        Column.Type.DECIMAL,
                        NEVER,
                        line -> Cell.of(line.what().change().getDifference()))
                .add(
                        about(Change.class, "detectable").in(POINTS),
                        Column.Type.DECIMAL,
                        NONE,
                        line -> number(line.what().change().getDetectable()))
                .code(
                        about(Change.class, "relevance").of(CodeList.of(Change.Relevance.class)),
                        NEVER,
                        line -> Cell.of(line.what().change().getRelevance()))
                .code(
                        about(Change.class, "reliability")
                                .handled(Sensitivity.SPECIAL_CATEGORY)
                                .of(CodeList.of(Change.Reliability.class)),
                        NEVER,
                        line -> Cell.of(line.what().change().getReliability()))
                .code(
                        about(Change.class, "method").of(CodeList.of(Change.Method.class)),
                        NONE,
                        line -> Cell.of(line.what().change().getMethod(), Missing.THERE_IS_NONE, Cell::of))
                .add(
                        about(Change.class, "reliableChangeIndex").called("reliable_change_index"),
                        Column.Type.DECIMAL,
                        NONE,
                        line -> number(line.what().change().getReliableChangeIndex()))
                .code(
                        about(Change.class, "crossing").of(CodeList.of(Change.Crossing.class)),
                        NONE,
                        line -> Cell.of(line.what().change().getCrossing(), Missing.THERE_IS_NONE, Cell::of))
                .code(
                        about(Change.class, "jacobsonTruax")
                                .called("change_class")
                                .of(CodeList.of(Change.JacobsonTruax.class)),
                        NONE,
                        line -> Cell.of(line.what().change().getJacobsonTruax(), Missing.THERE_IS_NONE, Cell::of))
                .table();
    }

    private static Cell mode(Optional<Code> mode) {
        return Cell.of(mode, Missing.NOT_RECORDED, MODES::cell);
    }

    private static Cell number(Optional<BigDecimal> number) {
        return Cell.of(number, Missing.THERE_IS_NONE, Cell::of);
    }
}
