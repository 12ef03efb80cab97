package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.youth.YouthCase;

/** Are two instruments that measure the same thing used on one youth? (card C-04) */
final class SameInstrument extends CodedRule {
    SameInstrument() {
        super("SAME_INSTRUMENT", Ground.MODEL, Level.LOOK_AT, "S1-118");
    }

    @Override
    public RuleResult evaluate(Question question) {
        YouthCase youthCase = question.inquiry().youthCase();
        List<Instrument> instruments = youthCase.getInstruments();
        if (youthCase.getMeasurements().isEmpty()) {
            return notApplicable();
        }
        Looked looked = new Looked();
        for (int i = 0; i < instruments.size(); i++) {
            for (int j = i + 1; j < instruments.size(); j++) {
                Instrument one = instruments.get(i);
                Instrument other = instruments.get(j);
                if (!one.getId().equals(other.getId())
                        && one.getCodes().stream().anyMatch(other.getCodes()::contains)) {
                    looked.find(Finding.builder()
                            .addPointers("/instruments/" + i, "/instruments/" + j)
                            .addArguments(Argument.text("one", one.getId()), Argument.text("other", other.getId())));
                }
            }
        }
        return looked.of(this);
    }
}
