package dk.roedtraad.rules.review;

import dk.roedtraad.model.law.Level;

/** Do coherent plans of two municipalities run at a time, as after a move? (card P-01) It is for information. */
final class PlansOfTwoMunicipalities extends ParallelPlans {
    PlansOfTwoMunicipalities() {
        super("PLANS_OF_TWO_MUNICIPALITIES", Level.FOR_INFORMATION);
    }

    @Override
    boolean concernsOneMunicipality() {
        return false;
    }
}
