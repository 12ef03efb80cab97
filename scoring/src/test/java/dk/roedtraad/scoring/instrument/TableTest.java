package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** T scores by a table of age and gender. The table is invented. */
class TableTest {
    private static final String DAY = "2026-11-02";
    private static final LocalDate ON = LocalDate.parse(DAY);
    private static final Instrument INSTRUMENT = Instruments.byTable();
    private static final Scorer SCORER = Scorer.of(INSTRUMENT);

    private static final OpenPoint AGE = OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey());
    private static final OpenPoint GENDER = OpenPoint.fact(Respondent.GENDER);

    /** Python in exact fractions, t_table.py; a birthday on the day of the measurement is the youngest of that age. */
    @Test
    void every_person_has_the_t_score_of_the_oracle_or_its_reason() {
        List<Oracle.Row> rows = Oracle.rows("t-cases.csv");
        assertEquals(320, rows.size());
        for (Oracle.Row row : rows) {
            boolean noAge = row.text("age").isEmpty();
            boolean noGender = row.text("gender").isEmpty();
            Respondent respondent = new Respondent(
                    noAge ? Fact.notAsked() : Fact.known(ON.minusYears(row.count("age"))),
                    noGender
                            ? FactHistory.notAsked()
                            : FactHistory.of(Fact.known(Instruments.gender(row.text("gender")))));

            Score score = SCORER.score(Instruments.answers(INSTRUMENT, DAY, row.text("answers")), respondent);

            assertEquals(Optional.of(new BigDecimal(row.text("raw"))), score.getRaw(), row.toString());
            String t = row.text("t");
            assertEquals(
                    t.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(t)), score.getIndex(), row.toString());
            boolean isOpen = row.text("reason").equals("age-or-gender-unknown");
            assertEquals(
                    switch (row.text("reason")) {
                        case "ok" -> Score.Status.COMPLETE;
                        case "not-in-table" -> Score.Status.NOT_IN_TABLE;
                        default -> Score.Status.NORM_GROUP_NOT_KNOWN;
                    },
                    score.getStatus(),
                    row.toString());
            assertEquals(isOpen && noAge, score.getOpen().contains(AGE), row.toString());
            assertEquals(isOpen && noGender, score.getOpen().contains(GENDER), row.toString());
            assertEquals(
                    (isOpen && noAge ? 1 : 0) + (isOpen && noGender ? 1 : 0),
                    score.getOpen().size(),
                    row.toString());
        }
    }

    @Test
    void a_fact_that_was_declined_is_as_unknown_as_one_that_nobody_asked_for() {
        Score score = score(Fact.declined(), FactHistory.of(Fact.<Code>declined()));

        assertEquals(Score.Status.NORM_GROUP_NOT_KNOWN, score.getStatus());
        assertEquals(List.of(AGE, GENDER), score.getOpen());
    }

    /** The gender on the day of the measurement counts, so that a later word does not move an earlier score. */
    @Test
    void the_gender_that_held_on_the_day_of_the_measurement_is_the_one_asked_for() {
        Fact<LocalDate> birth = Fact.known(ON.minusYears(13));
        FactHistory<Code> changed = FactHistory.of(
                Fact.known(Genders.MALE).withDate(ON.minusYears(1)),
                Fact.known(Genders.FEMALE).withDate(ON.plusDays(1)));
        FactHistory<Code> later = FactHistory.of(Fact.known(Genders.MALE).withDate(ON.plusDays(1)));

        // raw 10, 12-16, male: 50 + 10 × (10 − 7.2) / 3.6 is 57.8; female: 50 + 10 × (10 − 8.1) / 3.9 is 54.9
        assertEquals(Optional.of(new BigDecimal("58")), score(birth, changed).getIndex());
        assertEquals(
                Optional.of(new BigDecimal("55")),
                score(birth, FactHistory.of(Fact.known(Genders.FEMALE))).getIndex());
        assertEquals(List.of(GENDER), score(birth, later).getOpen());
    }

    /** Two rows that say the same, and a person who may be in neither: no T. A row for all after them settles it. */
    @Test
    void rows_that_agree_settle_nothing_unless_everybody_has_one() {
        ConversionRow young =
                row("40").withGroup(NormGroup.builder().ageBefore(15).build());
        ConversionRow old = row("40").withGroup(NormGroup.builder().ageFrom(15).build());

        assertEquals(Score.Status.NORM_GROUP_NOT_KNOWN, unknown(young, old).getStatus());
        assertEquals(List.of(AGE), unknown(young, old).getOpen());
        assertEquals(
                Optional.of(new BigDecimal("40")), unknown(young, row("40")).getIndex());
        assertEquals(List.of(), unknown(young, row("40")).getOpen());
        assertEquals(
                Score.Status.NORM_GROUP_NOT_KNOWN, unknown(young, row("41")).getStatus());
        assertEquals(
                Optional.of(new BigDecimal("41")), unknown(row("41"), young).getIndex()); // the first that fits
    }

    @Test
    void a_raw_score_without_a_row_is_not_in_the_table_whoever_the_person_is() {
        Score score = unknown(row("40").withRaw(new BigDecimal("11")));

        assertEquals(Score.Status.NOT_IN_TABLE, score.getStatus());
        assertEquals(Optional.of(BigDecimal.TEN), score.getRaw());
        assertEquals(List.of(), score.getOpen());
    }

    @Test
    void a_row_of_another_informant_is_not_the_persons() {
        NormGroup professionals =
                NormGroup.builder().addInformant(Informants.PROFESSIONAL).build();
        NormGroup both = professionals.withInformants(Informants.PROFESSIONAL, Informants.YOUTH);

        assertEquals(
                Score.Status.NOT_IN_TABLE,
                unknown(row("40").withGroup(professionals)).getStatus());
        assertEquals(
                Optional.of(new BigDecimal("40")),
                unknown(row("40").withGroup(both)).getIndex());
    }

    private static ConversionRow row(String index) {
        return ConversionRow.builder()
                .raw(new BigDecimal("10.0")) // 10, written otherwise
                .index(new BigDecimal(index))
                .build();
    }

    private static Score unknown(ConversionRow... rows) {
        Scale scale = INSTRUMENT.getScales().get(0).withTable(rows);
        Instrument instrument = INSTRUMENT.withScales(scale);
        return Scorer.of(instrument, MissingPolicy.STRICT).score(Instruments.answers(instrument, DAY, "1".repeat(10)));
    }

    private static Score score(Fact<LocalDate> birth, FactHistory<Code> gender) {
        return SCORER.score(Instruments.answers(INSTRUMENT, DAY, "1".repeat(10)), new Respondent(birth, gender));
    }
}
