package dk.roedtraad.rules.visitation;

import java.util.List;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;

/** The rules of visitation: code, ground and source of each. */
final class VisitationRules {
    static final Rule TARGET_GROUP = rule("TARGET_GROUP", Ground.MODEL, "S1-08", "S1-09", "A-05");
    static final Rule AGE = rule("AGE", Ground.MODEL, "S1-08", "A-01");
    static final Rule KUI_EFFORT = rule("KUI_EFFORT", Ground.MODEL, "S1-08");
    static final Rule SOCIAL_SUPPORT =
            rule("SOCIAL_SUPPORT", Ground.MODEL, "S1-08", "A-05", "barnets lov", "serviceloven");
    static final Rule SOCIAL_OR_FUNCTIONAL_NEED = rule("SOCIAL_OR_FUNCTIONAL_NEED", Ground.MODEL, "S1-09");
    static final Rule SPECIAL_SOCIAL_PROBLEM = rule("SPECIAL_SOCIAL_PROBLEM", Ground.MODEL, "S1-09");
    static final Rule REDUCED_FUNCTIONING = rule("REDUCED_FUNCTIONING", Ground.MODEL, "S1-09");
    static final Rule COORDINATION_NEED = rule("COORDINATION_NEED", Ground.MODEL, "S0-39", "S1-24", "A-14");

    static final Rule READY = rule("READY", Ground.MODEL, "S1-36", "S1-37", "A-11");
    static final Rule DIALOGUE_HELD = rule("DIALOGUE_HELD", Ground.MODEL, "S1-36");
    static final Rule PROGRESSION_DATA_EXPLAINED = rule("PROGRESSION_DATA_EXPLAINED", Ground.MODEL, "S1-37");
    static final Rule YOUTH_ACCEPTS = rule("YOUTH_ACCEPTS", Ground.PRACTICE, "S2-39", "A-11");

    static final Rule APPROACHING_18 = rule("APPROACHING_18", Ground.PRACTICE, "S1-25");
    static final Rule MUCH_ABSENCE = rule("MUCH_ABSENCE", Ground.PRACTICE, "S1-27", "A-08");

    static final Rule MUNICIPAL_RESPONSIBILITY = rule("MUNICIPAL_RESPONSIBILITY", Ground.LAW, "S0-03", "A-04");
    static final Rule UNDER_RESPONSIBILITY_AGE = rule("UNDER_RESPONSIBILITY_AGE", Ground.LAW, "S0-03");
    static final Rule NO_YOUTH_EDUCATION = rule("NO_YOUTH_EDUCATION", Ground.LAW, "S0-03");
    static final Rule NO_FIRM_LABOUR_MARKET_LINK = rule("NO_FIRM_LABOUR_MARKET_LINK", Ground.LAW, "S0-03");

    static final List<Rule> ALL = List.of(
            TARGET_GROUP,
            AGE,
            KUI_EFFORT,
            SOCIAL_SUPPORT,
            SOCIAL_OR_FUNCTIONAL_NEED,
            SPECIAL_SOCIAL_PROBLEM,
            REDUCED_FUNCTIONING,
            COORDINATION_NEED,
            READY,
            DIALOGUE_HELD,
            PROGRESSION_DATA_EXPLAINED,
            YOUTH_ACCEPTS,
            APPROACHING_18,
            MUCH_ABSENCE,
            MUNICIPAL_RESPONSIBILITY,
            UNDER_RESPONSIBILITY_AGE,
            NO_YOUTH_EDUCATION,
            NO_FIRM_LABOUR_MARKET_LINK);

    private VisitationRules() {}

    private static Rule rule(String code, Ground ground, String... sources) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .addSources(sources)
                .build();
    }
}
