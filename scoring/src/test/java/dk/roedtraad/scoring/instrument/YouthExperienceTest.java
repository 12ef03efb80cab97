package dk.roedtraad.scoring.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingAnswer;
import dk.roedtraad.model.organisation.CheckAnswer;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.model.organisation.Perspective;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The youth's view of the help: nine items, no total, and never mixed up with how the youth is. */
class YouthExperienceTest {
    private static final String DAY = "2026-11-02";
    private static final Instrument OWN = Templates.onScale(YouthExperience.instrument(), "eksempelkommunen-1", 1, 5);

    @Test
    void the_nine_items_are_the_youths_column_of_the_check_list() {
        List<Code> column = Arrays.stream(CheckItem.values())
                .filter(item -> item.getPerspective() == Perspective.YOUTH)
                .map(CheckItem::toCode)
                .toList();

        List<Item> items = YouthExperience.instrument().getItems();

        assertEquals(9, items.size());
        assertEquals(column, items.stream().map(item -> item.getCodes().get(0)).toList());
        assertEquals(
                List.of("S1-38", "S1-65", "S1-85", "S1-86", "S1-104", "S1-105", "S1-123", "S1-124", "S1-125"),
                items.stream().map(Item::getKey).toList());
        Set<String> questions = new HashSet<>();
        for (Item item : items) {
            for (Language language : Language.values()) {
                String question = item.getQuestion().orElseThrow().in(language);
                assertFalse(question.isBlank(), item.getKey());
                assertTrue(questions.add(question), question); // no two the same, and each in both languages
            }
        }
    }

    @Test
    void it_has_no_total_and_shares_no_item_with_wellbeing_or_readiness() {
        assertEquals(List.of(), YouthExperience.instrument().getScales());
        Set<String> keys = new HashSet<>();
        YouthExperience.instrument().getItems().forEach(item -> keys.add(item.getKey()));
        for (Instrument other : List.of(Who5.instrument(), Bip.employment(), Bip.education())) {
            other.getItems().forEach(item -> assertFalse(keys.contains(item.getKey()), item.getKey()));
        }
    }

    /** From four on is a yes, by the host. */
    @Test
    void answers_become_the_youths_column_of_a_check() {
        Measurement measurement = Instruments.answers(OWN, DAY, "435.16")
                .withMissing(missing("S1-86", FactState.DECLINED), missing("S1-123", FactState.NOT_APPLICABLE));

        List<CheckAnswer> answers = YouthExperience.checkAnswers(measurement, OWN, 4);

        assertEquals(
                List.of(
                        "S1-38 true",
                        "S1-65 false",
                        "S1-85 true",
                        "S1-86 DECLINED",
                        "S1-104 false",
                        "S1-105 NOT_ASKED", // 6 is off the scale, and neither a yes nor a no
                        "S1-123 NOT_APPLICABLE",
                        "S1-124 NOT_ASKED",
                        "S1-125 NOT_ASKED"),
                answers.stream()
                        .map(answer -> answer.getItem().getCode() + " "
                                + (answer.getAnswer() instanceof Fact.Known<Boolean> known
                                        ? known.getValue()
                                        : answer.getAnswer().getState().name()))
                        .toList());
        for (CheckAnswer answer : answers) {
            assertEquals(Optional.of(LocalDate.parse(DAY)), answer.getAnswer().getDate());
            assertEquals(Optional.of(Informants.YOUTH), answer.getAnswer().getInformant());
        }
    }

    @Test
    void a_measurement_of_another_instrument_or_version_is_refused() {
        Measurement measurement = Instruments.answers(OWN, DAY, "4");

        for (Measurement other : List.of(measurement.withVersion("2"), measurement.withInstrument("who-5"))) {
            assertTrue(
                    message(() -> YouthExperience.checkAnswers(other, OWN, 4)).startsWith("measurement:"));
        }
    }

    /** A limit off the scale would turn every answer into a no, or none into one; a template has no answers to judge. */
    @Test
    void a_limit_that_the_scale_does_not_have_is_refused() {
        Measurement measurement = Instruments.answers(OWN, DAY, "4");
        Measurement ofTemplate = Instruments.answers(YouthExperience.instrument(), DAY, "4");

        assertTrue(
                message(() -> YouthExperience.checkAnswers(measurement, OWN, 6)).startsWith("yesFrom:"));
        assertTrue(
                message(() -> YouthExperience.checkAnswers(measurement, OWN, 0)).startsWith("yesFrom:"));
        assertTrue(message(() -> YouthExperience.checkAnswers(ofTemplate, YouthExperience.instrument(), 4))
                .startsWith("yesFrom:"));
        assertEquals(9, YouthExperience.checkAnswers(measurement, OWN, 5).size());
        assertEquals(9, YouthExperience.checkAnswers(measurement, OWN, 1).size());
    }

    @Test
    void only_the_youths_answers_to_this_instrument_fill_the_youths_column() {
        Measurement byProfessional = Measurement.builder()
                .instrument(OWN.getId())
                .version(OWN.getVersion())
                .date(LocalDate.parse(DAY))
                .informant(Informants.PROFESSIONAL)
                .build();
        assertTrue(message(() -> YouthExperience.checkAnswers(byProfessional, OWN, 4))
                .startsWith("measurement:"));
        assertTrue(
                message(() -> YouthExperience.checkAnswers(Measurements.who5(DAY, "3,3,3,3,3"), Who5.instrument(), 3))
                        .startsWith("onScale:"));
    }

    private static MissingAnswer missing(String item, FactState reason) {
        return MissingAnswer.builder().item(item).reason(reason).build();
    }

    private static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
