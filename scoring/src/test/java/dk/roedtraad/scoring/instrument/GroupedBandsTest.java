package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.scoring.Instruments;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Bands that are for an age, a gender or an informant: for the person, not for the person, and not known. */
class GroupedBandsTest {
    private static final String DAY = "2026-11-02";
    private static final LocalDate ON = LocalDate.parse(DAY);
    private static final Instrument PLAIN = Instrument.builder()
            .id("grouped")
            .version("1")
            .definedBy("Eksempelkommunen")
            .addItem(Instruments.item("only", 0, 9))
            .addScale(Scale.builder().key("sum").addItem("only").build())
            .build();

    private static final OpenPoint AGE = OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey());
    private static final OpenPoint GENDER = OpenPoint.fact(Respondent.GENDER);

    /** The cut-off of the ORS differs by age: here 5 up to 17 years, 3 from 18. */
    private static final Band[] BY_AGE = {
        band("low", 5, group().ageBefore(18)), band("low", 3, group().ageFrom(18)), band("high", 9, group())
    };

    @ParameterizedTest
    @CsvSource({
        // the birthday itself is the first day of the new age
        "2008-11-03, 4, low", // 17
        "2008-11-02, 4, high", // 18
        "2008-11-02, 3, low",
        "2008-11-03, 5, low",
        "2008-11-03, 6, high"
    })
    void the_age_on_the_day_of_the_measurement_decides(LocalDate birth, int answer, String band) {
        Score score = score(DAY, answer, born(birth), BY_AGE);

        assertEquals(Optional.of(band), score.getBand());
        assertEquals(List.of(), score.getOpen());
    }

    /** Born on 29 February, one is 18 on 1 March of a year without that day, and on the day itself of one that has it. */
    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 2026-02-28, low",
        "2008-02-29, 2026-03-01, high",
        "2008-02-28, 2026-02-28, high",
        "2010-02-28, 2028-02-28, high",
        "2010-03-01, 2028-02-29, low",
        "2010-03-01, 2028-03-01, high"
    })
    void a_birthday_on_the_leap_day_is_kept_on_the_first_of_march(LocalDate birth, String day, String band) {
        assertEquals(Optional.of(band), score(day, 4, born(birth), BY_AGE).getBand());
    }

    @Test
    void an_unknown_age_leaves_open_what_it_would_decide_and_nothing_else() {
        // 4 is low before 18 and high from 18; 6 is high for everybody
        Score open = score(DAY, 4, Respondent.unknown(), BY_AGE);

        assertEquals(Optional.empty(), open.getBand());
        assertEquals(Optional.empty(), open.getBandSource());
        assertEquals(List.of(AGE), open.getOpen());
        assertEquals(Score.Status.COMPLETE, open.getStatus());
        assertEquals(Optional.of(new BigDecimal("4")), open.getIndex());
        Score high = score(DAY, 6, Respondent.unknown(), BY_AGE);
        assertEquals(Optional.of("high"), high.getBand());
        assertEquals(List.of(), high.getOpen());
    }

    /** Low before 18 and low from 18 is still open: that two groups hold everybody between them is not looked for. */
    @Test
    void groups_that_agree_settle_nothing_while_a_band_for_all_says_otherwise() {
        assertEquals(List.of(AGE), score(DAY, 3, Respondent.unknown(), BY_AGE).getOpen());
    }

    @Test
    void an_unknown_that_cannot_change_the_band_leaves_it_told() {
        Band[] bands = {band("low", 5, group().ageBefore(18)), band("low", 5, group()), band("high", 9, group())};

        Score score = score(DAY, 2, Respondent.unknown(), bands);

        assertEquals(Optional.of("low"), score.getBand());
        assertEquals(List.of(), score.getOpen());
    }

    @Test
    void a_birth_after_the_measurement_is_as_good_as_unknown_and_one_on_the_day_is_an_age_of_nought() {
        assertEquals(List.of(AGE), score(DAY, 4, born(ON.plusDays(1)), BY_AGE).getOpen());
        assertEquals(Optional.of("low"), score(DAY, 4, born(ON), BY_AGE).getBand());
    }

    @Test
    void the_gender_decides_where_a_band_asks_for_it() {
        Band[] bands = {
            band("low", 5, group().addGenders(Genders.FEMALE, Genders.NON_BINARY)),
            band("low", 3, group().addGender(Genders.MALE)),
            band("high", 9, group())
        };

        assertEquals(
                Optional.of("low"), score(DAY, 4, of(Genders.FEMALE), bands).getBand());
        assertEquals(
                Optional.of("low"), score(DAY, 4, of(Genders.NON_BINARY), bands).getBand());
        assertEquals(Optional.of("high"), score(DAY, 4, of(Genders.MALE), bands).getBand());
        assertEquals(List.of(GENDER), score(DAY, 4, Respondent.unknown(), bands).getOpen());
    }

    /** What is known to be otherwise settles it, also where something else is not known. */
    @Test
    void one_part_of_a_group_that_does_not_fit_makes_the_others_irrelevant() {
        Band[] bands = {band("low", 5, group().ageBefore(18).addGender(Genders.FEMALE)), band("high", 9, group())};

        assertEquals(Optional.of("high"), score(DAY, 4, of(Genders.MALE), bands).getBand());
        assertEquals(
                Optional.of("high"),
                score(DAY, 4, born(ON.minusYears(18)), bands).getBand());
        assertEquals(List.of(AGE), score(DAY, 4, of(Genders.FEMALE), bands).getOpen());
        assertEquals(
                List.of(GENDER), score(DAY, 4, born(ON.minusYears(17)), bands).getOpen());
        assertEquals(
                List.of(AGE, GENDER), score(DAY, 4, Respondent.unknown(), bands).getOpen());
    }

    @Test
    void a_band_of_another_informant_is_not_used() {
        Band[] bands = {
            band("low", 5, group().addInformant(Informants.PROFESSIONAL)),
            band("low", 3, group().addInformant(Informants.YOUTH)),
            band("high", 9, group())
        };
        Measurement byYouth = Instruments.answers(PLAIN, DAY, "4");
        Scorer scorer = scorer(bands);

        assertEquals(Optional.of("high"), scorer.score(byYouth).getBand());
        assertEquals(
                Optional.of("low"),
                scorer.score(byYouth.withInformant(Informants.PROFESSIONAL)).getBand());
        assertEquals(
                Optional.of("high"),
                scorer.score(byYouth.withInformant(Informants.YOUTH_WITH_PROFESSIONAL))
                        .getBand());
    }

    @Test
    void an_index_above_every_band_for_the_person_has_none() {
        Score score =
                score(DAY, 7, born(ON.minusYears(20)), band("low", 6, group()), band("high", 9, group().ageBefore(18)));

        assertEquals(Optional.empty(), score.getBand());
        assertEquals(List.of(), score.getOpen());
    }

    /** To learn more never makes what was told untrue; an open band may become any. */
    @Property
    void learning_age_and_gender_never_changes_a_band_that_was_told(
            @ForAll("bands") @Size(min = 1, max = 5) List<Band> bands,
            @ForAll @IntRange(max = 9) int answer,
            @ForAll @IntRange(max = 30) int years,
            @ForAll("genders") Code gender) {
        Band[] drawn = bands.toArray(Band[]::new);
        Fact<LocalDate> birth = Fact.known(ON.minusYears(years));
        FactHistory<Code> known = FactHistory.of(Fact.known(gender));
        Score all = score(DAY, answer, new Respondent(birth, known), drawn);

        List<Respondent> lessKnown = List.of(
                Respondent.unknown(),
                new Respondent(birth, FactHistory.notAsked()),
                new Respondent(Fact.declined(), known));
        for (Respondent respondent : lessKnown) {
            Score less = score(DAY, answer, respondent, drawn);
            assertEquals(all.getIndex(), less.getIndex());
            if (less.getOpen().isEmpty()) {
                assertEquals(all.getBand(), less.getBand());
            } else {
                assertEquals(Optional.empty(), less.getBand());
            }
        }
        assertEquals(List.of(), all.getOpen());
    }

    @Provide
    Arbitrary<Code> genders() {
        return Arbitraries.of(Genders.FEMALE, Genders.MALE, Genders.NON_BINARY);
    }

    @Provide
    Arbitrary<List<Band>> bands() {
        Arbitrary<NormGroup> groups = Combinators.combine(
                        Arbitraries.integers().between(0, 20).optional(),
                        Arbitraries.integers().between(21, 30).optional(),
                        genders().list().uniqueElements().ofMaxSize(2))
                .as((from, before, of) -> NormGroup.builder()
                        .ageFrom(from)
                        .ageBefore(before)
                        .genders(of)
                        .build());
        return Combinators.combine(
                        Arbitraries.of("low", "middle", "high"),
                        Arbitraries.integers().between(0, 9),
                        groups.optional())
                .as((key, upper, group) -> Band.builder()
                        .key(key)
                        .upperInclusive(BigDecimal.valueOf(upper))
                        .group(group)
                        .build())
                .list();
    }

    private static NormGroup.Builder group() {
        return NormGroup.builder();
    }

    private static Band band(String key, int upper, NormGroup.Builder group) {
        return Band.builder()
                .key(key)
                .upperInclusive(BigDecimal.valueOf(upper))
                .group(group.build())
                .build();
    }

    private static Respondent born(LocalDate birth) {
        return new Respondent(Fact.known(birth), FactHistory.notAsked());
    }

    private static Respondent of(Code gender) {
        return new Respondent(Fact.notAsked(), FactHistory.of(Fact.known(gender)));
    }

    private static Score score(String day, int answer, Respondent respondent, Band... bands) {
        return scorer(bands).score(Instruments.answers(PLAIN, day, String.valueOf(answer)), respondent);
    }

    /** The bands are written highest first: their order decides nothing but between bands with one upper bound. */
    private static Scorer scorer(Band... bands) {
        List<Band> highestFirst = new ArrayList<>(List.of(bands));
        highestFirst.sort((one, other) -> other.getUpperInclusive().compareTo(one.getUpperInclusive()));
        return Scorer.of(PLAIN.withScales(PLAIN.getScales()
                .get(0)
                .withBandSets(BandSet.builder()
                        .key("set")
                        .source("invented")
                        .bands(highestFirst)
                        .build())));
    }
}
