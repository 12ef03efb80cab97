package dk.roedtraad.rules.review;

import dk.roedtraad.model.law.Level;

/** Does more than one coherent plan of one municipality run at a time? (card P-01) */
final class OnePlan extends ParallelPlans {
    OnePlan() {
        super("ONE_PLAN", Level.LOOK_AT);
    }

    @Override
    boolean concernsOneMunicipality() {
        return true;
    }
}
