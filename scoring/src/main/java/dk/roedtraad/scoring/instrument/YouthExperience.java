package dk.roedtraad.scoring.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingAnswer;
import dk.roedtraad.model.organisation.CheckAnswer;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.model.organisation.Perspective;

/**
 * How the youth meets the effort (Danish: den unges oplevelse, C-10): the nine things that the national model says the youth must
 * experience, as questions in our own words. It measures the municipality and not the youth, it is kept apart from WHO-5 and BIP,
 * and it has no total. A template: the host sets the answer scale.
 *
 * <pre>{@code
 * Instrument own = Templates.onScale(YouthExperience.instrument(), "eksempelkommunen-1", 1, 5);
 * List<CheckAnswer> youthsColumn = YouthExperience.checkAnswers(measurement, own, 4);
 * }</pre>
 */
public final class YouthExperience {
    /** The id of the instrument. */
    public static final String ID = "youth-experience";

    /** The version of the template: these words. */
    public static final String VERSION = "1";

    private static final Map<CheckItem, LocalText> QUESTIONS = Map.of(
            CheckItem.S1_38,
            text("Jeg har lyst til at være med i det her.", "I want to be part of this."),
            CheckItem.S1_65,
            text("De voksne trækker i samme retning.", "The adults pull in the same direction."),
            CheckItem.S1_85,
            text("Jeg ved, hvad der skal ske, når noget skifter.", "I know what will happen when something changes."),
            CheckItem.S1_86,
            text("Jeg ved altid, hvor jeg kan få hjælp.", "I always know where to get help."),
            CheckItem.S1_104,
            text(
                    "Jeg er med til at bestemme, hvordan kommunen hjælper unge.",
                    "I have a say in how the municipality helps young people."),
            CheckItem.S1_105,
            text("Jeg får at vide, hvad mine svar bliver brugt til.", "I am told what my answers are used for."),
            CheckItem.S1_123,
            text(
                    "Spørgsmålene hjælper os med at tale om det vigtige.",
                    "The questions help us talk about what matters."),
            CheckItem.S1_124,
            text("Jeg bliver set, hørt og forstået.", "I am seen, heard and understood."),
            CheckItem.S1_125,
            text(
                    "Det er blevet lettere at sige, hvad der er svært, og hvad der går godt.",
                    "It has become easier to say what is hard and what goes well."));

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id(ID)
            .version(VERSION)
            .definedBy("Rød Tråd")
            .name(text("Hvordan du oplever hjælpen", "How you find the help"))
            .informants(List.of(Informants.YOUTH, Informants.YOUTH_WITH_PROFESSIONAL))
            .licence("Own words, Apache-2.0. What is asked about: Social- og Boligstyrelsen 2023.")
            .items(items())
            .build();

    private YouthExperience() {}

    /** The template: nine items whose keys are those of the check items, without a scale. */
    public static Instrument instrument() {
        return INSTRUMENT;
    }

    /**
     * What one youth's answers say to the youth's column of the 37 check items: an answer from a number on is a yes, a lower one a
     * no, and one that was not given is known as little as the youth has said.
     *
     * @param measurement the answers
     * @param onScale the instrument that was answered: the template on a scale of the host's
     * @param yesFrom the lowest answer that counts as a yes; the host says which
     * @throws IllegalArgumentException if the measurement is of another instrument or version or not by the youth, or if {@code yesFrom} is not on the
     *     scale of every item
     */
    public static List<CheckAnswer> checkAnswers(Measurement measurement, Instrument onScale, int yesFrom) {
        if (!measurement.getInstrument().equals(onScale.getId())
                || !measurement.getVersion().equals(onScale.getVersion())) {
            throw new IllegalArgumentException("measurement: is of another instrument or version than onScale");
        }
        if (!onScale.getId().equals(ID)) {
            throw new IllegalArgumentException("onScale: is not the youth's experience");
        }
        if (!Informants.isYouth(measurement.getInformant())) {
            throw new IllegalArgumentException("measurement: is not answered by the youth");
        }
        if (!onScale.getItems().stream().allMatch(item -> item.isOnScale(yesFrom))) {
            throw new IllegalArgumentException(
                    "yesFrom: is not on the scale of every item, so that answers would be judged wrong");
        }
        List<CheckAnswer> answers = new ArrayList<>();
        for (CheckItem checkItem : youthsColumn()) {
            answers.add(CheckAnswer.builder()
                    .item(checkItem.toCode())
                    .answer(fact(measurement, onScale, key(checkItem), yesFrom))
                    .build());
        }
        return answers;
    }

    private static Fact<Boolean> fact(Measurement measurement, Instrument onScale, String key, int yesFrom) {
        Optional<Integer> answer = onScale.getItems().stream()
                .filter(item -> item.getKey().equals(key))
                .flatMap(item -> answerTo(measurement, item).stream())
                .findFirst();
        Fact<Boolean> fact = answer.isPresent()
                ? Fact.known(answer.get() >= yesFrom)
                : Fact.unknown(measurement.getMissing().stream()
                        .filter(missing -> missing.getItem().equals(key))
                        .map(MissingAnswer::getReason)
                        .findFirst()
                        .orElse(FactState.NOT_ASKED));
        return fact.withDate(measurement.getDate()).withInformant(measurement.getInformant());
    }

    /** An answer off the scale is none. */
    private static Optional<Integer> answerTo(Measurement measurement, Item item) {
        return measurement.getAnswers().stream()
                .filter(answer -> answer.getItem().equals(item.getKey()))
                .map(ItemAnswer::getValue)
                .filter(item::isOnScale)
                .findFirst();
    }

    private static List<Item> items() {
        return youthsColumn().stream()
                .map(checkItem -> Item.builder()
                        .key(key(checkItem))
                        .question(Optional.ofNullable(QUESTIONS.get(checkItem)))
                        .addCode(checkItem.toCode())
                        .build())
                .toList();
    }

    private static List<CheckItem> youthsColumn() {
        return Arrays.stream(CheckItem.values())
                .filter(checkItem -> checkItem.getPerspective() == Perspective.YOUTH)
                .toList();
    }

    private static String key(CheckItem checkItem) {
        return checkItem.toCode().getCode();
    }

    private static LocalText text(String da, String en) {
        return LocalText.builder().da(da).en(en).build();
    }
}
