package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Has somebody answered in the youth's place, without the youth? (card C-03) Such answers are a series of their own. */
final class AnsweredWithoutYouth extends CodedRule {
    AnsweredWithoutYouth() {
        super("ANSWERED_WITHOUT_YOUTH", Ground.PRACTICE, Level.FOR_INFORMATION, "S1-129");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Measurement> measured = inquiry.youthCase().getMeasurements();
        Looked looked = new Looked();
        boolean isMeasured = false;
        for (int i = 0; i < measured.size(); i++) {
            Measurement measurement = measured.get(i);
            if (!measurement.getDate().isAfter(inquiry.on())
                    && measurement.getInstrument().equals(LowScorePrompt.WHO_5)) {
                isMeasured = true;
                if (!Informants.isYouth(measurement.getInformant())) {
                    looked.find(Finding.builder()
                            .addPointer("/measurements/" + i)
                            .addArguments(
                                    Argument.date("date", measurement.getDate()),
                                    Argument.code("informant", measurement.getInformant())));
                }
            }
        }
        return isMeasured ? looked.of(this) : notApplicable();
    }
}
