package dk.roedtraad.rules.visitation;

import java.util.List;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;

/** The rules of visitation: code, ground and source of each. */
final class VisitationRules {
    static final Rule TARGET_GROUP = rule("TARGET_GROUP", 1, Ground.MODEL, "S1-08", "S1-09", "A-05");
    static final Rule AGE = rule("AGE", 1, Ground.MODEL, "S1-08", "A-01");
    static final Rule KUI_EFFORT = rule("KUI_EFFORT", 1, Ground.MODEL, "S1-08");
    static final Rule SOCIAL_SUPPORT =
            rule("SOCIAL_SUPPORT", 2, Ground.MODEL, "S1-08", "A-05", "barnets lov kap. 13", "serviceloven § 1");
    static final Rule SOCIAL_OR_FUNCTIONAL_NEED = rule("SOCIAL_OR_FUNCTIONAL_NEED", 1, Ground.MODEL, "S1-09");
    static final Rule SPECIAL_SOCIAL_PROBLEM = rule("SPECIAL_SOCIAL_PROBLEM", 1, Ground.MODEL, "S1-09");
    static final Rule REDUCED_FUNCTIONING = rule("REDUCED_FUNCTIONING", 1, Ground.MODEL, "S1-09");
    static final Rule COORDINATION_NEED = rule("COORDINATION_NEED", 2, Ground.MODEL, "S0-39", "S1-24", "A-14");

    static final Rule READY = rule("READY", 1, Ground.MODEL, "S1-36", "S1-37", "A-11");
    static final Rule DIALOGUE_HELD = rule("DIALOGUE_HELD", 1, Ground.MODEL, "S1-36");
    static final Rule PROGRESSION_DATA_EXPLAINED = rule("PROGRESSION_DATA_EXPLAINED", 1, Ground.MODEL, "S1-37");
    // Of the card V-11, whose ground is the model: no municipality may admit anybody who has not said yes.
    static final Rule YOUTH_ACCEPTS = rule("YOUTH_ACCEPTS", 2, Ground.MODEL, "S1-36", "S1-37", "S2-39", "A-11");

    static final Rule APPROACHING_18 = rule("APPROACHING_18", 1, Ground.PRACTICE, "S1-25");
    static final Rule LONG_COURSE = rule("LONG_COURSE", 2, Ground.PRACTICE, "S1-26", "A-07");
    static final Rule MUCH_ABSENCE = rule("MUCH_ABSENCE", 1, Ground.PRACTICE, "S1-27", "A-08");
    static final Rule FOLLOW_UP_EXIT = rule("FOLLOW_UP_EXIT", 1, Ground.PRACTICE, "S1-28");
    static final Rule EARLY_PUBLIC_SUPPORT = rule("EARLY_PUBLIC_SUPPORT", 1, Ground.PRACTICE, "S2-69");
    static final Rule SCHOOL_CHANGES = rule("SCHOOL_CHANGES", 1, Ground.PRACTICE, "S0-18");
    static final Rule NOT_MOTIVATED = rule("NOT_MOTIVATED", 1, Ground.PRACTICE, "S1-19", "S1-38", "A-10");

    static final Rule MUNICIPAL_RESPONSIBILITY = responsibility("MUNICIPAL_RESPONSIBILITY", 1);
    static final Rule UNDER_RESPONSIBILITY_AGE = responsibility("UNDER_RESPONSIBILITY_AGE", 1);
    static final Rule NO_YOUTH_EDUCATION = responsibility("NO_YOUTH_EDUCATION", 1);
    static final Rule NO_FIRM_LABOUR_MARKET_LINK = responsibility("NO_FIRM_LABOUR_MARKET_LINK", 1);

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
            LONG_COURSE,
            MUCH_ABSENCE,
            FOLLOW_UP_EXIT,
            EARLY_PUBLIC_SUPPORT,
            SCHOOL_CHANGES,
            NOT_MOTIVATED,
            MUNICIPAL_RESPONSIBILITY,
            UNDER_RESPONSIBILITY_AGE,
            NO_YOUTH_EDUCATION,
            NO_FIRM_LABOUR_MARKET_LINK);

    private VisitationRules() {}

    private static Rule responsibility(String code, int version) {
        return rule(code, version, Ground.LAW, "lov om kommunal indsats for unge under 25 år", "S0-03", "A-04");
    }

    private static Rule rule(String code, int version, Ground ground, String... sources) {
        return Rule.builder()
                .code(code)
                .version(version)
                .ground(ground)
                .addSources(sources)
                .build();
    }
}
