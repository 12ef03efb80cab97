package dk.roedtraad.rules.youthact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;

/** Ways into the answers to the act's questions. */
final class LawQuestions {
    private LawQuestions() {}

    /** Each answer by the code of its question. */
    static Map<String, LawAnswer> byRule(LawAnswers answers) {
        Map<String, LawAnswer> byRule = new LinkedHashMap<>();
        answers.getAnswers()
                .forEach(answer -> byRule.put(answer.getApplies().getRule().getCode(), answer));
        return byRule;
    }

    /** Every node by its place: the codes from the question down to it. */
    static Map<String, Explanation> nodes(LawAnswers answers) {
        Map<String, Explanation> nodes = new LinkedHashMap<>();
        answers.getAnswers()
                .forEach(answer -> Stream.concat(Stream.of(answer.getApplies()), answer.getKept().stream())
                        .forEach(tree -> collect(answer.getApplies().getRule().getCode() + ": ", tree, nodes)));
        return nodes;
    }

    private static void collect(String above, Explanation node, Map<String, Explanation> nodes) {
        String place = above + "/" + node.getRule().getCode();
        nodes.put(place, node);
        node.getChildren().forEach(child -> collect(place, child, nodes));
    }
}
