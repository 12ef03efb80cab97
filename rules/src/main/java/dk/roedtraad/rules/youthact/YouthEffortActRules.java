package dk.roedtraad.rules.youthact;

import java.util.List;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;

/** The rules of the act's own questions: code and source of each. All rest on law. */
final class YouthEffortActRules {
    private static final String ACT = "lov om kommunal indsats for unge under 25 år";
    private static final String STU_ACT = "lov om særligt tilrettelagt ungdomsuddannelse (LBK 1077/2023)";
    private static final String ORDER = "vejledningsbekendtgørelsen § 10";
    private static final String MINISTRY = "uvm.dk 2020, vejledning af unge uden for skolen";
    private static final String MUNICIPALITY = "viborg.dk, kontakttid for 15-17-årige";

    static final Rule EDUCATION_DUTY = rule("EDUCATION_DUTY", ACT + " § 2 a");
    static final Rule DUTY_AGE = rule("DUTY_AGE", ACT + " § 2 a");
    static final Rule COMPULSORY_SCHOOLING_ENDED = rule("COMPULSORY_SCHOOLING_ENDED", ACT);
    static final Rule NOT_EXEMPTED = rule("NOT_EXEMPTED", ACT + " § 2 a");

    static final Rule DUTY_KEPT = rule("DUTY_KEPT", ACT + " § 2 a");
    static final Rule IN_EDUCATION = rule("IN_EDUCATION", ACT + " § 2 a");
    static final Rule IN_WORK = rule("IN_WORK", ACT + " § 2 a");
    static final Rule IN_OTHER_ACTIVITY = rule("IN_OTHER_ACTIVITY", ACT + " § 2 a");

    static final Rule TARGET_ASSESSMENT = rule("TARGET_ASSESSMENT", ACT + " § 2 a, stk. 5");
    static final Rule OUTSIDE_EVERYTHING = rule("OUTSIDE_EVERYTHING", ACT + " § 2 a, stk. 5");

    static final Rule CONTACT_AFTER_LEAVING = rule("CONTACT_AFTER_LEAVING", ORDER, MINISTRY);
    static final Rule LEFT_ACTIVITY = rule("LEFT_ACTIVITY", ORDER, MINISTRY);
    static final Rule CONTACT_IN_TIME = rule("CONTACT_IN_TIME", ORDER, MINISTRY);

    static final Rule NEW_ACTIVITY = rule("NEW_ACTIVITY", ACT + " § 2 a", MINISTRY, MUNICIPALITY);
    static final Rule CONTACTED = rule("CONTACTED", ACT + " § 2 a", MINISTRY, MUNICIPALITY);
    static final Rule NEW_ACTIVITY_IN_TIME = rule("NEW_ACTIVITY_IN_TIME", ACT + " § 2 a", MINISTRY, MUNICIPALITY);

    static final Rule OUTREACH = rule("OUTREACH", ACT, MINISTRY);
    static final Rule OUTREACH_AGE = rule("OUTREACH_AGE", ACT, MINISTRY);
    static final Rule YOUTH_EDUCATION_NOT_COMPLETED = rule("YOUTH_EDUCATION_NOT_COMPLETED", ACT);
    static final Rule NOT_IN_EDUCATION = rule("NOT_IN_EDUCATION", ACT, MINISTRY);
    static final Rule NOT_EXEMPT_BY_WORK = rule("NOT_EXEMPT_BY_WORK", ACT, MINISTRY);

    static final Rule FGU_OFFER = rule("FGU_OFFER", ACT + " § 2 k");
    static final Rule FGU_AGE = rule("FGU_AGE", ACT + " § 2 k");
    static final Rule NOT_HALF_TIME_WORK = rule("NOT_HALF_TIME_WORK", ACT + " § 2 k");
    static final Rule PREPARATORY_EFFORT_NEEDED = rule("PREPARATORY_EFFORT_NEEDED", ACT + " § 2 k");

    static final Rule STU_OFFER = rule("STU_OFFER", STU_ACT);
    static final Rule STU_AGE = rule("STU_AGE", STU_ACT);
    static final Rule STU_RIGHT_OFFER = rule("STU_RIGHT_OFFER", STU_ACT);

    static final List<Rule> ALL = List.of(
            EDUCATION_DUTY,
            DUTY_AGE,
            COMPULSORY_SCHOOLING_ENDED,
            NOT_EXEMPTED,
            DUTY_KEPT,
            IN_EDUCATION,
            IN_WORK,
            IN_OTHER_ACTIVITY,
            TARGET_ASSESSMENT,
            OUTSIDE_EVERYTHING,
            CONTACT_AFTER_LEAVING,
            LEFT_ACTIVITY,
            CONTACT_IN_TIME,
            NEW_ACTIVITY,
            CONTACTED,
            NEW_ACTIVITY_IN_TIME,
            OUTREACH,
            OUTREACH_AGE,
            YOUTH_EDUCATION_NOT_COMPLETED,
            NOT_IN_EDUCATION,
            NOT_EXEMPT_BY_WORK,
            FGU_OFFER,
            FGU_AGE,
            NOT_HALF_TIME_WORK,
            PREPARATORY_EFFORT_NEEDED,
            STU_OFFER,
            STU_AGE,
            STU_RIGHT_OFFER);

    private YouthEffortActRules() {}

    private static Rule rule(String code, String... sources) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(Ground.LAW)
                .addSources(sources)
                .build();
    }
}
