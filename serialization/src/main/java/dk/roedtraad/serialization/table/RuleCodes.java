package dk.roedtraad.serialization.table;

import dk.roedtraad.model.law.RuleCatalogue;

/** The codes that rules bring along. */
final class RuleCodes {
    final CodeList codes;
    final CodeList sets;

    RuleCodes(RuleCatalogue rules) {
        codes = CodeList.open(rules.allRules()
                .map(rule -> new CodedValue(rule.getCode(), "rule." + rule.getCode() + ".title"))
                .toList());
        sets = CodeList.open(rules.getRuleSets().stream()
                .map(set -> new CodedValue(set.getVersion(), "ruleSet." + set.getVersion()))
                .toList());
    }
}
