package dk.roedtraad.model.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFacts;

/**
 * A decision under the three headings of a reasoned decision (Danish: begrundelse, forvaltningsloven § 24): the rules, what weighed
 * in the judgement, and the facts. Signs that decide nothing are no reasons, and are left out.
 *
 * <pre>{@code
 * Reasons.of(decision).judgements()
 * }</pre>
 *
 * @param rules the rules that were asked, those that rest on law first
 * @param numbers the dated numbers that they used
 * @param judgements what a professional held to be so
 * @param judgementsToMake the judgements that nobody has made yet
 * @param facts what was looked up, known or not
 */
public record Reasons(
        List<Rule> rules,
        List<Parameter> numbers,
        List<Reading> judgements,
        List<OpenPoint> judgementsToMake,
        List<Reading> facts) {

    /** The reasons of a decision, each once. */
    public static Reasons of(Decision decision) {
        List<Explanation> nodes = Stream.of(
                        decision.getCriteria(), decision.getConditions(), decision.getMunicipalResponsibility())
                .flatMap(Explanation::nodes)
                .toList();
        List<Reading> readings = nodes.stream()
                .flatMap(node -> node.getReadings().stream())
                .distinct()
                .toList();
        return new Reasons(
                nodes.stream()
                        .map(Explanation::getRule)
                        .distinct()
                        .sorted(Comparator.comparing(Rule::getGround))
                        .toList(),
                nodes.stream()
                        .flatMap(node -> node.getParameters().stream())
                        .distinct()
                        .toList(),
                readings.stream()
                        .filter(reading -> CaseFacts.isJudgement(reading.getFact()))
                        .toList(),
                nodes.stream()
                        .flatMap(node -> node.getOpen().stream())
                        .filter(point -> point.getKind() == OpenPoint.Kind.JUDGEMENT)
                        .distinct()
                        .toList(),
                readings.stream()
                        .filter(reading -> !CaseFacts.isJudgement(reading.getFact()))
                        .toList());
    }
}
