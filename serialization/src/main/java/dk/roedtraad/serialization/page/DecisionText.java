package dk.roedtraad.serialization.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.PossibleChange;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.decision.Reasons;
import dk.roedtraad.model.decision.SettlingSet;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;

/**
 * A decision as plain text (Danish: begrundelse som tekst): the whole tree for the caseworker, the reasons under the three headings
 * of forvaltningsloven § 24, and a short letter to the youth. It shows the values that the rules have read, national
 * identification numbers excepted, so it is to be handled like the case itself.
 *
 * <pre>{@code
 * DecisionText text = DecisionText.of(decision, RulesWording.get(), Language.DANISH);
 * text.tree();
 * text.toYouth();
 * }</pre>
 */
public final class DecisionText {
    /** Of the sets that may lead to one outcome, so many are printed; the decision holds them all. */
    static final int MOST_SETS = 3;

    private static final String STEP = "  ";

    private final Decision decision;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    private DecisionText(Decision decision, Texts texts) {
        this.decision = decision;
        this.texts = texts;
    }

    /**
     * The texts of a decision.
     *
     * @param wording gives the words of rules, facts and codes, as for {@link CaseReviewPage#html}
     */
    public static DecisionText of(Decision decision, Wording wording, Language language) {
        return new DecisionText(decision, new Texts(wording, language));
    }

    /**
     * Everything for the caseworker: outcome, what to ask next, what would change the answer, and every node of every tree with its
     * answer, its reason, the values read, the numbers used, its ground and its sources.
     */
    public String tree() {
        out.setLength(0);
        line(0, texts.text("text.title", Argument.date("on", decision.getOn())));
        line(0, texts.text("page.advice"));
        heading(texts.text("text.outcome"));
        outcome();
        if (!decision.unsettled().isEmpty()) {
            heading(texts.text("page.open"));
            decision.unsettled().forEach(point -> line(1, "→ " + texts.openSentence(point)));
        }
        decision.getNextSteps().ifPresent(this::nextSteps);
        section("page.decision.criteria", List.of(decision.getCriteria()));
        section("page.decision.conditions", List.of(decision.getConditions()));
        section("text.indicators", decision.getIndicators());
        section("page.decision.municipalResponsibility", List.of(decision.getMunicipalResponsibility()));
        made();
        return out.toString();
    }

    /** The reasons under three headings: rules, what weighed in the judgement, facts. */
    public String reasons() {
        out.setLength(0);
        Reasons reasons = Reasons.of(decision);
        line(0, texts.text("text.title", Argument.date("on", decision.getOn())));
        line(0, texts.text("page.advice"));
        heading(texts.text("text.outcome"));
        outcome();
        heading(texts.text("text.reasons.rules"));
        reasons.rules().forEach(rule -> line(1, "· " + texts.title(rule) + " – " + basis(rule)));
        reasons.numbers().forEach(number -> line(1, "· " + shown(number)));
        heading(texts.text("text.reasons.judgements"));
        reasons.judgements().forEach(reading -> line(1, "· " + shown(reading)));
        reasons.judgementsToMake().forEach(point -> line(1, "→ " + texts.openSentence(point)));
        heading(texts.text("text.reasons.facts"));
        reasons.facts().forEach(reading -> line(1, "· " + shown(reading)));
        made();
        return out.toString();
    }

    /**
     * To the youth: what it comes to, what it rests on, and what is to be found out together. No word of the administration, no
     * number of a paragraph, and nothing that only a professional may weigh.
     */
    public String toYouth() {
        out.setLength(0);
        line(0, youth("text.greeting"));
        out.append('\n');
        line(0, youth("outcome." + decision.getOutcome()));
        switch (decision.getOutcome()) {
            case ADMIT -> youthList("text.known", saidToYouth(answer -> answer == Answer.MET));
            case REFER_ELSEWHERE -> {
                youthList("text.because", saidToYouth(answer -> answer == Answer.NOT_MET));
                if (decision.getNextContact().isEmpty()) {
                    out.append('\n');
                    line(0, youth("text.noNextContact"));
                }
            }
            case CLARIFY -> {
                youthList("text.known", saidToYouth(answer -> answer == Answer.MET));
                youthList("text.toFindOut", toFindOutWithYouth());
            }
            case DECLINED_BY_YOUTH -> {} // the door is open, and nothing is asked
        }
        out.append('\n');
        line(0, youth("text.closing"));
        return out.toString();
    }

    // --- the caseworker's

    private void outcome() {
        line(1, texts.text("outcome." + decision.getOutcome()));
        Optional<String> contact = decision.getNextContact();
        if (contact.isPresent()) {
            line(1, texts.text("page.decision.nextContact", Argument.text("contact", contact.get())));
        } else if (decision.getOutcome() == Outcome.REFER_ELSEWHERE) {
            line(1, texts.text("page.decision.noNextContact"));
        }
    }

    private void nextSteps(NextSteps next) {
        if (!next.getSettledBy().isEmpty()) {
            heading(texts.text("text.settledBy"));
            for (Outcome outcome : Outcome.values()) {
                List<SettlingSet> sets = next.getSettledBy().stream()
                        .filter(set -> set.getOutcome() == outcome)
                        .toList();
                sets.stream().limit(MOST_SETS).forEach(this::settlingSet);
                if (sets.size() > MOST_SETS) {
                    line(2, texts.text("text.moreSets", Argument.number("count", sets.size() - MOST_SETS)));
                }
            }
        }
        if (!next.getChangedBy().isEmpty()) {
            heading(texts.text("text.changedBy"));
            next.getChangedBy().forEach(this::change);
        }
    }

    private void settlingSet(SettlingSet set) {
        line(1, texts.text("text.settled", Argument.key("outcome", "outcome." + set.getOutcome())));
        set.getOpen().forEach(point -> line(2, "· " + texts.subject(point)));
    }

    private void change(PossibleChange change) {
        change.getSteps().forEach(step -> line(1, "· " + texts.text("step." + step)));
        String outcomes = change.getOutcomes().stream()
                .map(outcome -> texts.text("outcome." + outcome))
                .collect(Collectors.joining("; "));
        line(2, texts.text("text.mayBecome", Argument.text("outcomes", outcomes)));
    }

    private void section(String headingKey, List<Explanation> roots) {
        if (!roots.isEmpty()) {
            heading(texts.text(headingKey));
            roots.forEach(root -> node(root, 1));
        }
    }

    private void node(Explanation node, int depth) {
        Rule rule = node.getRule();
        line(
                depth,
                mark(node.getAnswer()) + " " + texts.question(rule) + " " + texts.text("answer." + node.getAnswer()));
        texts.ownName(rule).ifPresent(name -> line(depth + 2, name));
        texts.find(Texts.key(rule, node.getAnswer().name()), node.getArguments())
                .ifPresent(reason -> line(depth + 2, reason));
        node.getOpen().forEach(point -> line(depth + 2, "→ " + texts.openSentence(point)));
        node.getReadings().forEach(reading -> line(depth + 2, "· " + shown(reading)));
        node.getParameters().forEach(number -> line(depth + 2, "· " + shown(number)));
        line(depth + 2, basis(rule));
        node.getOperator()
                .ifPresent(operator -> line(
                        depth + 2,
                        texts.text(
                                "page.operator." + operator,
                                node.getLeast().stream()
                                        .map(least -> Argument.number("least", least))
                                        .toArray(Argument[]::new))));
        node.getChildren().forEach(child -> node(child, depth + 2));
    }

    private static String mark(Answer answer) {
        return switch (answer) {
            case MET -> "[+]";
            case NOT_MET -> "[-]";
            case UNDETERMINED -> "[?]";
        };
    }

    private String basis(Rule rule) {
        return texts.text("page.ground", Argument.text("ground", texts.ground(rule)))
                + ". "
                + texts.text("page.sources", Argument.text("sources", texts.sources(rule)))
                + ". "
                + texts.text(
                        "page.rule",
                        Argument.text("code", rule.getCode()),
                        Argument.number("version", rule.getVersion()));
    }

    private String shown(Reading reading) {
        boolean isShown =
                reading.getState() == FactState.KNOWN && reading.getValue().isPresent();
        String value = isShown ? texts.value(reading) : texts.text("page.state." + reading.getState());
        String when = reading.getDate()
                .map(date -> " (" + texts.established(date, decision.getOn()) + ")")
                .orElse("");
        return texts.subject(reading) + " " + value + when;
    }

    private String shown(Parameter number) {
        return texts.firstOf(List.of(), number.getKey(), "parameter." + number.getKey())
                + ": "
                + texts.amount(number)
                + " "
                + texts.detail(number);
    }

    private void made() {
        out.append('\n');
        if (!decision.getSwitchedOff().isEmpty()) {
            line(0, texts.switchedOff(decision.getLayer(), decision.getSwitchedOff()));
        }
        line(
                0,
                texts.text(
                        "text.made",
                        Argument.text("ruleSet", decision.getRuleSet()),
                        Argument.text("version", decision.getLibraryVersion().orElse("–"))));
    }

    // --- the youth's

    /** What the criteria say to the youth: the outermost node that has words for its answer. */
    private List<String> saidToYouth(Predicate<Answer> which) {
        List<String> said = new ArrayList<>();
        Stream.of(decision.getCriteria(), decision.getConditions()).forEach(tree -> sayToYouth(tree, which, said));
        return said;
    }

    private void sayToYouth(Explanation node, Predicate<Answer> which, Collection<String> said) {
        Optional<String> words = which.test(node.getAnswer())
                ? texts.findToYouth(Texts.key(node.getRule(), node.getAnswer().name()), node.getArguments())
                : Optional.empty();
        if (words.isPresent()) {
            said.add(words.get());
        } else {
            node.getChildren().forEach(child -> sayToYouth(child, which, said));
        }
    }

    /** The open questions in the youth's words, and what has not been done yet. */
    private List<String> toFindOutWithYouth() {
        Stream<String> questions = decision.unsettled().stream()
                .flatMap(point -> texts.findToYouth(point.toSubjectKey(), point.getArguments()).stream());
        return Stream.concat(questions, saidToYouth(answer -> answer == Answer.NOT_MET).stream())
                .distinct()
                .toList();
    }

    private void youthList(String headingKey, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n');
            line(0, youth(headingKey));
            lines.forEach(said -> line(0, "– " + said));
        }
    }

    private String youth(String key) {
        return texts.findToYouth(key, List.of()).orElse(key);
    }

    private void heading(String text) {
        out.append('\n');
        line(0, text.toUpperCase(texts.language().toLocale()));
    }

    private void line(int depth, String text) {
        out.append(STEP.repeat(depth)).append(PlainText.oneLine(text)).append('\n');
    }
}
