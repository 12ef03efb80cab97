package dk.roedtraad.rules.match;

import java.util.List;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;

/** The rules of matching: code, ground and source of each. What a target group says is practice; how it is read here is ours. */
final class MatchRules {
    static final Rule PROGRAMME = rule("MATCH_PROGRAMME", Ground.LIBRARY, "S1-69", "S2-01", "S2-103");
    static final Rule NOT_STATED = rule("MATCH_NOT_STATED", Ground.LIBRARY, "S2-103");
    static final Rule AGE = rule("MATCH_AGE", Ground.PRACTICE, "S2-103", "A-03");
    static final Rule AGE_FROM = rule("MATCH_AGE_FROM", Ground.PRACTICE, "S2-103", "A-03");
    static final Rule AGE_UP_TO = rule("MATCH_AGE_UP_TO", Ground.PRACTICE, "S2-103", "A-03");
    static final Rule GRADE = rule("MATCH_GRADE", Ground.PRACTICE, "S2-103", "S2-48");
    static final Rule STU_YEAR = rule("MATCH_STU_YEAR", Ground.PRACTICE, "S2-103");
    static final Rule GROUP = rule("MATCH_GROUP", Ground.PRACTICE, "S2-103");
    static final Rule CLAUSE = rule("MATCH_CLAUSE", Ground.PRACTICE, "S2-103");
    static final Rule CHARACTERISTIC = rule("MATCH_CHARACTERISTIC", Ground.PRACTICE, "S2-103");
    static final Rule OPEN_TO_ALL = rule("MATCH_OPEN_TO_ALL", Ground.PRACTICE, "S4-09", "A-15");
    static final Rule MODEL_TARGET_GROUP = rule("MATCH_MODEL_TARGET_GROUP", Ground.MODEL, "S1-08", "S1-09");
    static final Rule ENDED_STATUS = rule("MATCH_ENDED_STATUS", Ground.LIBRARY, "S2-103");
    static final Rule EXCLUSIONS = rule("MATCH_EXCLUSIONS", Ground.PRACTICE, "S2-34", "A-12");
    static final Rule RECORDS = rule("MATCH_RECORDS", Ground.LIBRARY, "A-20", "A-49", "A-53", "A-54");
    static final Rule DESCRIPTION = rule("MATCH_DESCRIPTION", Ground.PRACTICE, "S2-103");
    static final Rule ALTERNATIVE = rule("MATCH_ALTERNATIVE", Ground.LIBRARY, "A-12", "S2-14");
    static final Rule ORDER = rule("MATCH_ORDER", Ground.LIBRARY, "S2-01", "A-22");

    static final List<Rule> ALL = List.of(
            PROGRAMME,
            NOT_STATED,
            AGE,
            AGE_FROM,
            AGE_UP_TO,
            GRADE,
            STU_YEAR,
            GROUP,
            CLAUSE,
            CHARACTERISTIC,
            OPEN_TO_ALL,
            MODEL_TARGET_GROUP,
            ENDED_STATUS,
            EXCLUSIONS,
            RECORDS,
            DESCRIPTION,
            ALTERNATIVE,
            ORDER);

    private MatchRules() {}

    private static Rule rule(String code, Ground ground, String... sources) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .addSources(sources)
                .build();
    }
}
