package dk.roedtraad.scoring.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.scoring.progression.Progressions;

/**
 * What the measurements of one case say. One that was answered before the youth is known to have been told what it is for is left out,
 * as from every view over many cases (C-01).
 */
final class Measured {
    private final YouthCase youthCase;
    private final List<Measurement> counted;
    private final Window window;

    Measured(YouthCase youthCase, Window window) {
        this.youthCase = youthCase;
        this.window = window;
        this.counted = youthCase.getMeasurements().stream()
                .filter(measurement -> !measurement.getDate().isAfter(window.on()))
                .filter(measurement -> youthCase.getIntake().wasToldOfProgressionDataBy(measurement.getDate()))
                .toList();
    }

    /** How well the rhythm of each instrument was kept. */
    List<Adherence> adherence(Progressions progressions) {
        return counted.isEmpty() ? List.of() : progressions.adherence(youthCase.withMeasurements(counted), window.on());
    }

    /** Does the youth's latest answer of the period lie above the middle of its scale, question by question? */
    Answer[] experience() {
        Answer[] answers = new Answer[Categories.QUESTION.size()];
        Arrays.fill(answers, Answer.UNDETERMINED);
        Optional<Measurement> latest = latestExperience();
        Optional<Instrument> onScale = latest.flatMap(this::definition);
        if (latest.isPresent() && onScale.isPresent()) {
            List<Code> questions = Categories.QUESTION.codes();
            for (int i = 0; i < answers.length; i++) {
                answers[i] =
                        answer(latest.get(), onScale.get(), questions.get(i).getCode());
            }
        }
        return answers;
    }

    private Optional<Measurement> latestExperience() {
        Optional<Measurement> latest = Optional.empty();
        for (Measurement measurement : counted) {
            if (measurement.getInstrument().equals(YouthExperience.ID)
                    && Informants.isYouth(measurement.getInformant())
                    && window.holds(measurement.getDate())
                    && latest.filter(before -> measurement.getDate().isBefore(before.getDate()))
                            .isEmpty()) {
                latest = Optional.of(measurement);
            }
        }
        return latest;
    }

    /** The instrument on the host's scale; the template has none. */
    private Optional<Instrument> definition(Measurement measurement) {
        return youthCase.getInstruments().stream()
                .filter(instrument -> instrument.getId().equals(measurement.getInstrument())
                        && instrument.getVersion().equals(measurement.getVersion()))
                .findFirst();
    }

    private static Answer answer(Measurement measurement, Instrument onScale, String key) {
        Optional<Item> item = onScale.getItems().stream()
                .filter(each -> each.getKey().equals(key))
                .findFirst();
        return item.flatMap(asked -> measurement.getAnswers().stream()
                        .filter(answer -> answer.getItem().equals(key) && asked.isOnScale(answer.getValue()))
                        .findFirst()
                        .map(answer -> Answer.of(isAboveTheMiddle(answer.getValue(), asked))))
                .orElse(Answer.UNDETERMINED);
    }

    private static boolean isAboveTheMiddle(int answer, Item item) {
        long middle = (long) item.getMin().orElseThrow() + item.getMax().orElseThrow();
        long twice = 2L * answer;
        return item.isReversed() ? twice < middle : twice > middle;
    }
}
