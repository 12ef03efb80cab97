/** Verbs on the model: visitation, the act's own questions, plan review, transitions and matching. Pure functions of a case, a day and dated numbers. */
module dk.roedtraad.rules {
    requires static transitive org.jspecify; // nullness, for those who compile against us
    requires transitive dk.roedtraad.model;
    requires de.siegmar.fastcsv; // the shipped tables

    exports dk.roedtraad.rules.ahead;
    exports dk.roedtraad.rules.continuity;
    exports dk.roedtraad.rules.inquiry;
    exports dk.roedtraad.rules.match;
    exports dk.roedtraad.rules.parameter;
    exports dk.roedtraad.rules.review;
    exports dk.roedtraad.rules.rule;
    exports dk.roedtraad.rules.selfcheck;
    exports dk.roedtraad.rules.transition;
    exports dk.roedtraad.rules.version;
    exports dk.roedtraad.rules.visitation;
    exports dk.roedtraad.rules.wording;
    exports dk.roedtraad.rules.youthact;
}
