package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Are the latest WHO-5 scores low in a row, or is the latest a marked drop? (card C-12) A prompt to the professional to talk with
 * the youth; never an alarm to others. A measurement that has no score leaves it open.
 */
final class LowScorePrompt extends CodedRule {
    /** The id of WHO-5. */
    static final String WHO_5 = "who-5";

    /** What was answered in the measurements. */
    private static final FactKey MEASUREMENTS = FactKey.at("/measurements");

    LowScorePrompt() {
        super("LOW_SCORE_PROMPT", 2, Ground.LIBRARY, Level.LOOK_AT, "C-12", "Bech, Lindberg & Møller 2018");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Parameter> numbers = new ArrayList<>();
        for (String key :
                List.of(ParameterKeys.LOW_SCORE, ParameterKeys.LOW_SCORES_IN_A_ROW, ParameterKeys.SCORE_DROP)) {
            Optional<Parameter> number = inquiry.number(key);
            if (number.isEmpty()) {
                return withoutNumber(inquiry.noNumber(key));
            }
            numbers.add(number.get());
        }
        List<Series> measured = question.progression().getSeries().stream()
                .filter(series -> series.getInstrument().equals(WHO_5))
                .toList();
        boolean notScored = question.progression().getLeftOut().stream()
                .anyMatch(left -> left.getInstrument().equals(WHO_5) && left.getReason() != LeftOut.Reason.LATER);
        if (measured.isEmpty() && !notScored) {
            return notApplicable();
        }
        Answer prompt = notScored ? Answer.UNDETERMINED : Answer.NOT_MET;
        for (List<Series> ofOne : byPerson(measured)) {
            prompt = prompt.or(isLowInARow(ofOne, inquiry));
        }
        for (Series series : measured) {
            prompt = prompt.or(isDrop(series.getScores(), value(inquiry, ParameterKeys.SCORE_DROP)));
        }
        return switch (prompt) {
            case UNDETERMINED -> undetermined(List.of(OpenPoint.fact(MEASUREMENTS)));
            case NOT_MET -> found(List.of(), numbers);
            case MET ->
                found(
                        List.of(Finding.builder()
                                .addPointer(MEASUREMENTS.getPointer())
                                .addArguments(
                                        Argument.number("times", value(inquiry, ParameterKeys.LOW_SCORES_IN_A_ROW)),
                                        Argument.number("drop", value(inquiry, ParameterKeys.SCORE_DROP)))
                                .build()),
                        numbers);
        };
    }

    /** The series of one person together: how a low score was asked for makes it no less low. */
    private static Collection<List<Series>> byPerson(List<Series> measured) {
        return measured.stream()
                .collect(Collectors.groupingBy(
                        series -> Informants.isYouth(series.getInformant()) ? Informants.YOUTH : series.getInformant(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** Whether the latest scores are low. A measurement without a score among the latest may be a low one. */
    private static Answer isLowInARow(List<Series> ofOne, Inquiry inquiry) {
        int inARow = value(inquiry, ParameterKeys.LOW_SCORES_IN_A_ROW).intValueExact();
        BigDecimal low = value(inquiry, ParameterKeys.LOW_SCORE);
        List<Score> scores = new ArrayList<>();
        ofOne.forEach(series -> scores.addAll(series.getScores()));
        scores.sort((one, other) -> one.getDate().compareTo(other.getDate()));
        List<Score> latest = latestWithIndex(scores, inARow);
        if (latest.size() == inARow && noneIsHigher(latest, low)) {
            return Answer.MET;
        }
        return scores.size() >= inARow && noneIsHigher(scores.subList(scores.size() - inARow, scores.size()), low)
                ? Answer.UNDETERMINED
                : Answer.NOT_MET;
    }

    private static boolean noneIsHigher(List<Score> scores, BigDecimal low) {
        return scores.stream().flatMap(score -> score.getIndex().stream()).noneMatch(index -> index.compareTo(low) > 0);
    }

    /** The latest so many scores that have an index, in their order; all that have one where they are fewer. */
    private static List<Score> latestWithIndex(List<Score> scores, int number) {
        List<Score> latest = new ArrayList<>(number);
        for (int i = scores.size() - 1; i >= 0 && latest.size() < number; i--) {
            if (scores.get(i).getIndex().isPresent()) {
                latest.add(0, scores.get(i));
            }
        }
        return latest;
    }

    /** Whether the latest score is a marked drop from the one before it in the series; modes are not compared. */
    private static Answer isDrop(List<Score> scores, BigDecimal drop) {
        List<Score> two = latestWithIndex(scores, 2);
        if (two.isEmpty()) {
            return Answer.NOT_MET;
        }
        Score latest = two.get(two.size() - 1);
        BigDecimal index = latest.getIndex().orElseThrow();
        Answer dropped = Answer.NOT_MET;
        if (two.size() == 2) {
            BigDecimal difference = two.get(0).getIndex().orElseThrow().subtract(index);
            // Of two scores of one day nothing tells which came first.
            dropped = two.get(0).getDate().equals(latest.getDate())
                    ? difference.abs().compareTo(drop) >= 0 ? Answer.UNDETERMINED : Answer.NOT_MET
                    : Answer.of(difference.compareTo(drop) >= 0);
        }
        boolean mayDrop = index.compareTo(drop) >= 0
                && scores.get(scores.size() - 1).getIndex().isEmpty();
        return dropped.or(mayDrop ? Answer.UNDETERMINED : Answer.NOT_MET);
    }

    private static BigDecimal value(Inquiry inquiry, String key) {
        return inquiry.number(key).map(Parameter::getValue).orElseThrow();
    }
}
