package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;

/** Explanations as lines of text, each node with its answer, what it rests on and why, and those below it further in. */
final class TreeText {
    /** How an answer stands at the head of a line. */
    static final Map<Answer, String> MARKS =
            Map.of(Answer.MET, "[+]", Answer.NOT_MET, "[-]", Answer.UNDETERMINED, "[?]");

    private final Language language;
    private final Wording wording;
    private final Lines lines;

    /** Where lines go. */
    @FunctionalInterface
    interface Lines {
        /** Adds a line so many steps in. */
        void add(int depth, String content);
    }

    TreeText(Language language, Wording wording, Lines lines) {
        this.language = language;
        this.wording = wording;
        this.lines = lines;
    }

    /** Writes a whole tree. What is open under an undetermined answer is left to {@link #next}, so that it is said once. */
    void write(Explanation node, int depth) {
        write(node, depth, (parent, child) -> true);
    }

    /** Writes of a tree what keeps it from being met: nothing below what is met, and nothing that has been written before. */
    void writeNotMet(Explanation node, int depth, Set<String> written) {
        written.add(node.getRule().getCode());
        write(
                node,
                depth,
                (parent, child) -> parent.getAnswer() != Answer.MET
                        && parent.getAnswer() == child.getAnswer()
                        && written.add(child.getRule().getCode()));
    }

    private void write(Explanation node, int depth, BiPredicate<Explanation, Explanation> isShown) {
        Rule rule = node.getRule();
        lines.add(
                depth,
                MARKS.get(node.getAnswer()) + " " + word("rule." + rule.getCode() + ".question") + " – "
                        + word("answer." + node.getAnswer()) + grounds(rule));
        own(rule, node.getParameters(), depth + 2);
        wording.find(
                        "rule." + rule.getCode() + "." + node.getAnswer(),
                        node.getArguments(),
                        language,
                        Register.PROFESSIONAL)
                .ifPresent(reason -> lines.add(depth + 2, reason));
        // here only the judgement that a settled answer leaves open
        if (node.getAnswer() != Answer.UNDETERMINED) {
            node.getOpen().forEach(point -> lines.add(depth + 2, "→ " + openPoint(point)));
        }
        node.getChildren().stream()
                .filter(child -> isShown.test(node, child))
                .forEach(child -> write(child, depth + 2, isShown));
    }

    /** Writes what a municipality calls the rule, and which of the numbers used are its own, where either is so. */
    void own(Rule rule, List<Parameter> numbers, int depth) {
        wording.find("rule." + rule.getCode() + ".local", List.of(), language, Register.PROFESSIONAL)
                .ifPresent(name -> lines.add(depth, name));
        for (Parameter number : numbers) {
            number.getLayer()
                    .ifPresent(layer -> lines.add(
                            depth,
                            word(
                                    "cli.ownNumber",
                                    Argument.text("layer", layer),
                                    Argument.key("what", "parameter." + number.getKey()),
                                    Argument.number("value", number.getValue()))));
        }
    }

    /** Writes what to ask next, where there is anything. */
    void next(List<OpenPoint> points, int depth) {
        if (!points.isEmpty()) {
            lines.add(depth, word("cli.next"));
            points.forEach(point -> lines.add(depth + 1, "→ " + openPoint(point)));
        }
    }

    /** An open point as a sentence. */
    String openPoint(OpenPoint point) {
        String what = wording.find(point.toSubjectKey(), point.getArguments(), language, Register.PROFESSIONAL)
                .orElse(point.getCode());
        return word("open." + point.getKind(), Argument.text("what", what));
    }

    /** What a rule rests on, and where that is written, to stand behind what it says. */
    String grounds(Rule rule) {
        return "  [" + word("ground." + rule.getGround()) + ": "
                + rule.getSources().stream().map(Source::toText).collect(Collectors.joining(", ")) + "]";
    }

    private String word(String code, Argument... arguments) {
        return wording.text(code, List.of(arguments), language, Register.PROFESSIONAL);
    }
}
