package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Are the latest WHO-5 scores low in a row, or is the latest a marked drop? (card C-12) A prompt to the professional to talk with
 * the youth; never an alarm to others.
 */
final class LowScorePrompt implements ReviewRule {
    private static final String WHO_5 = "who-5";

    private static final Rule RULE = Rule.builder()
            .code("LOW_SCORE_PROMPT")
            .version(1)
            .ground(Ground.LIBRARY)
            .level(Level.LOOK_AT)
            .addSources("C-12", "Bech, Lindberg & Møller 2018")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
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
        List<Finding> findings = new ArrayList<>();
        boolean scored = false;
        for (Series series : question.progression().getSeries()) {
            List<BigDecimal> indices = series.getScores().stream()
                    .map(Score::getIndex)
                    .flatMap(Optional::stream)
                    .toList();
            if (!series.getInstrument().equals(WHO_5) || indices.isEmpty()) {
                continue;
            }
            scored = true;
            BigDecimal drop = value(inquiry, ParameterKeys.SCORE_DROP);
            if (isLowInARow(indices, inquiry) || isDrop(indices, drop)) {
                findings.add(Finding.builder()
                        .addPointer("/measurements")
                        .addArguments(
                                Argument.number("times", value(inquiry, ParameterKeys.LOW_SCORES_IN_A_ROW)),
                                Argument.number("drop", drop))
                        .build());
            }
        }
        return scored ? found(findings, numbers) : notApplicable();
    }

    private static boolean isLowInARow(List<BigDecimal> indices, Inquiry inquiry) {
        int inARow = value(inquiry, ParameterKeys.LOW_SCORES_IN_A_ROW).intValueExact();
        BigDecimal low = value(inquiry, ParameterKeys.LOW_SCORE);
        return indices.size() >= inARow
                && indices.subList(indices.size() - inARow, indices.size()).stream()
                        .allMatch(index -> index.compareTo(low) <= 0);
    }

    private static boolean isDrop(List<BigDecimal> indices, BigDecimal drop) {
        int last = indices.size() - 1;
        return last > 0 && indices.get(last - 1).subtract(indices.get(last)).compareTo(drop) >= 0;
    }

    private static BigDecimal value(Inquiry inquiry, String key) {
        return inquiry.number(key).map(Parameter::getValue).orElseThrow();
    }
}
