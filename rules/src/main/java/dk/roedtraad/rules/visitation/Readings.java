package dk.roedtraad.rules.visitation;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;

/** What a criterion notes down when it has read a list. */
final class Readings {
    private Readings() {}

    /** The reading of a list: known when somebody vouched that it is complete; the value is what the criterion took from it. */
    static Reading ofList(FactKey key, FactList<?> list, String taken) {
        return Reading.builder()
                .fact(key)
                .state(list.isComplete() || !list.getItems().isEmpty() ? FactState.KNOWN : FactState.NOT_ASKED)
                .value(taken)
                .date(list.getCompleteAsOf())
                .sensitivity(Sensitivity.CONFIDENTIAL)
                .build();
    }
}
