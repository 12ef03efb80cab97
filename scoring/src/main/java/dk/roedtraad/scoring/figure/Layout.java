package dk.roedtraad.scoring.figure;

import dk.roedtraad.model.decision.Answer;

/** Where each count lies in the state of a counter: a fixed number of them, however many cases there are. */
final class Layout {
    /** The parts of the target group: who receives the special effort, who does not, and of whom it is not known. */
    static final int GROUPS = 3;

    /** The places of the answers to one question. */
    static final int ANSWERS = 3;

    static final int YES = 0;
    static final int NO = 1;
    static final int UNKNOWN = 2;

    /** Longer waits lie in the last place of the histogram. */
    static final int MOST_DAYS = 3652;

    static final int CASES = 0;
    /** Of all cases: is the youth in the target group? */
    static final int TARGET = CASES + 1;
    /** Of those who are not: does the youth receive the special effort? */
    static final int OUTSIDE = TARGET + ANSWERS;

    /** Of those of whom it is not known: does the youth receive the special effort? */
    static final int PERHAPS = OUTSIDE + ANSWERS;

    // Of the target group, for each of its parts: a category each, and of whom it is not known; or the three answers.
    static final int AGE = PERHAPS + ANSWERS;
    static final int GENDER = AGE + (Categories.AGE.size() + 1) * GROUPS;
    static final int REFERRING_SECTOR = GENDER + (Categories.GENDER.size() + 1) * GROUPS;
    static final int SECTOR = REFERRING_SECTOR + (Categories.SECTOR.size() + 1) * GROUPS;
    static final int COORDINATOR = SECTOR + Categories.SECTOR.size() * ANSWERS * GROUPS;
    static final int YOUTH_GOAL = COORDINATOR + ANSWERS * GROUPS;
    static final int NEXT_STEP = YOUTH_GOAL + ANSWERS * GROUPS;

    // Of the target group as a whole.
    static final int EFFORT = NEXT_STEP + ANSWERS * GROUPS;
    static final int EFFORT_BY_KIND = EFFORT + ANSWERS;
    static final int EFFORT_BY_SECTOR = EFFORT_BY_KIND + Categories.EFFORT_KIND.size() * ANSWERS;
    static final int NEED = EFFORT_BY_SECTOR + Categories.SECTOR.size() * ANSWERS;
    static final int NEED_BY_KIND = NEED + ANSWERS;
    static final int EXPERIENCE = NEED_BY_KIND + Categories.NEED_KIND.size() * ANSWERS;
    /** For each instrument: persons, windows, and windows with a measurement. */
    static final int ADHERENCE = EXPERIENCE + Categories.QUESTION.size() * ANSWERS;

    // Of all cases.
    static final int TURNED_18 = ADHERENCE + Categories.INSTRUMENT.size() * 3;
    /** Of those who turned 18. */
    static final int HANDED_OVER = TURNED_18 + ANSWERS;

    static final int LEFT = HANDED_OVER + ANSWERS;
    /** Of those who left: a reason each, and of whom it is not known. */
    static final int REASON = LEFT + ANSWERS;

    static final int STARTED = REASON + Categories.END_REASON.size() + 1;
    /** So many persons waited so many days. */
    static final int DAYS = STARTED + ANSWERS;

    static final int SIZE = DAYS + MOST_DAYS + 1;

    private Layout() {}

    static int place(Answer answer) {
        return switch (answer) {
            case MET -> YES;
            case NOT_MET -> NO;
            case UNDETERMINED -> UNKNOWN;
        };
    }
}
