package dk.roedtraad.model.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * One node of the tree that is both the answer and its explanation (Danish: begrundelse). The
 * answer of a node with children follows from theirs by its operator; a leaf has neither.
 */
public sealed interface Explanation extends DomainValue permits ImmutableExplanation {

    /** How the answers of the children are combined, by Kleene's logic. */
    enum Operator {
        /** Met when all are met. */
        ALL,
        /** Met when at least one is met. */
        ANY,
        /** Met when at least {@link Explanation#getLeast} are met. */
        AT_LEAST,
        /** Met when none is met. */
        NONE,
        /**
         * Met when all are met and not met when none is, as by witnesses of one thing: while one of them is undetermined so is the
         * answer, and where two contradict each other it stays so.
         */
        AGREE;

        /** As a node gives it: one object for all nodes. */
        private final Optional<Operator> given = Optional.of(this);
    }

    /** The rule that was asked. */
    Rule getRule();

    /** The answer. */
    Answer getAnswer();

    /** How the answers of the children are combined; absent for a leaf. */
    Optional<Operator> getOperator();

    /** How many children must be met; given for {@link Operator#AT_LEAST} alone. */
    Optional<@Min(0) Integer> getLeast();

    /** The nodes below. Every one was evaluated. */
    List<Explanation> getChildren();

    /** The values read. */
    List<Reading> getReadings();

    /** The dated numbers used. */
    List<Parameter> getParameters();

    /** Why the answer is undetermined, or what is worth asking besides. */
    List<OpenPoint> getOpen();

    /** What the text shows. */
    List<Argument> getArguments();

    /** Whether the answer is what the operator makes of the answers of the children. */
    @AssertTrue
    default boolean isAnswerOfItsChildren() {
        Optional<Operator> how = getOperator();
        if (how.isEmpty()) {
            return getChildren().isEmpty() && getLeast().isEmpty();
        }
        Operator operator = how.get();
        return getLeast().isPresent() == (operator == Operator.AT_LEAST)
                && getAnswer() == combined(operator, getLeast().orElse(0), getChildren());
    }

    /**
     * A leaf, from the lists that it holds.
     *
     * @param rule the rule that was asked
     * @param answer the answer
     * @param readings the values read
     * @param parameters the dated numbers used
     * @param open why the answer is undetermined, or what is worth asking besides
     * @param arguments what the text shows
     */
    static Explanation leaf(
            Rule rule,
            Answer answer,
            List<Reading> readings,
            List<Parameter> parameters,
            List<OpenPoint> open,
            List<Argument> arguments) {
        return new ImmutableExplanation(
                Extra.none(),
                rule,
                answer,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Copies.of(readings, "readings"),
                Copies.of(parameters, "parameters"),
                Copies.of(open, "open"),
                Copies.of(arguments, "arguments"));
    }

    /** A node that is met when all its children are. */
    static Explanation all(Rule rule, List<Explanation> children) {
        return of(rule, Operator.ALL, Optional.empty(), children);
    }

    /** A node that is met when at least one of its children is. */
    static Explanation any(Rule rule, List<Explanation> children) {
        return of(rule, Operator.ANY, Optional.empty(), children);
    }

    /** A node that is met when none of its children is. */
    static Explanation none(Rule rule, List<Explanation> children) {
        return of(rule, Operator.NONE, Optional.empty(), children);
    }

    /** A node that is met when at least so many of its children are. */
    static Explanation atLeast(int least, Rule rule, List<Explanation> children) {
        Explanation node = of(rule, Operator.AT_LEAST, Optional.of(least), children);
        node.check();
        return node;
    }

    /** A node that is what all its children are, and undetermined where they are not of one answer. */
    static Explanation agree(Rule rule, List<Explanation> children) {
        return of(rule, Operator.AGREE, Optional.empty(), children);
    }

    /** Not checked, as a leaf is not: the answer was just made to follow from the children, and only {@code least} can be wrong. */
    private static Explanation of(Rule rule, Operator operator, Optional<Integer> least, List<Explanation> children) {
        List<Explanation> parts = Copies.of(children, "children");
        return new ImmutableExplanation(
                Extra.none(),
                rule,
                combined(operator, least.orElse(0), parts),
                operator.given,
                least,
                parts,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Answer combined(Operator operator, int least, List<Explanation> children) {
        int met = 0;
        int possible = 0;
        for (int i = 0; i < children.size(); i++) {
            Answer answer = children.get(i).getAnswer();
            met += answer == Answer.MET ? 1 : 0;
            possible += answer == Answer.NOT_MET ? 0 : 1;
        }
        return switch (operator) {
            case ALL -> Answer.atLeast(children.size(), met, possible);
            case ANY -> Answer.atLeast(1, met, possible);
            case AT_LEAST -> Answer.atLeast(least, met, possible);
            case NONE -> Answer.atLeast(1, met, possible).not();
            case AGREE ->
                children.isEmpty()
                        ? Answer.UNDETERMINED
                        : met == children.size() ? Answer.MET : possible == 0 ? Answer.NOT_MET : Answer.UNDETERMINED;
        };
    }

    /** Whether two children contradict each other, so that no fact about the youth can settle the answer. */
    default boolean contradictsItself() {
        return getOperator().filter(Operator.AGREE::equals).isPresent() && has(Answer.MET) && has(Answer.NOT_MET);
    }

    private boolean has(Answer answer) {
        return getChildren().stream().anyMatch(child -> child.getAnswer() == answer);
    }

    /** This node and all below it, each before those below it. */
    default Stream<Explanation> nodes() {
        return Stream.concat(Stream.of(this), getChildren().stream().flatMap(Explanation::nodes));
    }

    /**
     * What must be found out to settle this answer, each point once, in the order of the tree. Empty where the answer is
     * settled: below a settled answer nothing needs to be asked, nor below two that contradict each other.
     */
    default List<OpenPoint> unsettled() {
        if (getAnswer() != Answer.UNDETERMINED) {
            return List.of();
        }
        if (contradictsItself()) {
            return getOpen();
        }
        return Stream.concat(getOpen().stream(), getChildren().stream().flatMap(child -> child.unsettled().stream()))
                .distinct()
                .toList();
    }

    /**
     * The leaves that decide the answer, in the order of the tree: without the others it would be the same. Of an undetermined
     * answer, those that are open, or that contradict each other.
     */
    default List<Explanation> decisive() {
        return getChildren().isEmpty()
                ? List.of(this)
                : decisiveChildren().stream()
                        .flatMap(child -> child.decisive().stream())
                        .toList();
    }

    /** The children from which the answer follows: without the others it would be the same. */
    default List<Explanation> decisiveChildren() {
        boolean inverted = getOperator().filter(Operator.NONE::equals).isPresent();
        Answer wanted = inverted ? getAnswer().not() : getAnswer();
        return getChildren().stream()
                .filter(child -> contradictsItself() || child.getAnswer() == wanted)
                .toList();
    }

    /** This node with fields that it does not know. */
    default Explanation withExtra(Extra extra) {
        return copy().extra(extra).build();
    }

    /** This node as the answer to another rule. */
    default Explanation withRule(Rule rule) {
        return copy().rule(rule).build();
    }

    /** This node with another answer. */
    default Explanation withAnswer(Answer answer) {
        return copy().answer(answer).build();
    }

    /** This node with other nodes below it. */
    default Explanation withChildren(Iterable<? extends Explanation> children) {
        return copy().children(children).build();
    }

    /** This node with other nodes below it. */
    default Explanation withChildren(Explanation... children) {
        return withChildren(Arrays.asList(children));
    }

    /** This node with other values read. */
    default Explanation withReadings(Iterable<? extends Reading> readings) {
        return copy().readings(readings).build();
    }

    /** This node with other values read. */
    default Explanation withReadings(Reading... readings) {
        return withReadings(Arrays.asList(readings));
    }

    /** This node with other dated numbers. */
    default Explanation withParameters(Iterable<? extends Parameter> parameters) {
        return copy().parameters(parameters).build();
    }

    /** This node with other dated numbers. */
    default Explanation withParameters(Parameter... parameters) {
        return withParameters(Arrays.asList(parameters));
    }

    /** This node with other open points. */
    default Explanation withOpen(Iterable<? extends OpenPoint> open) {
        return copy().open(open).build();
    }

    /** This node with other open points. */
    default Explanation withOpen(OpenPoint... open) {
        return withOpen(Arrays.asList(open));
    }

    /** This node with other things for the text to show. */
    default Explanation withArguments(Iterable<? extends Argument> arguments) {
        return copy().arguments(arguments).build();
    }

    /** This node with other things for the text to show. */
    default Explanation withArguments(Argument... arguments) {
        return withArguments(Arrays.asList(arguments));
    }

    private Builder copy() {
        return builder().from(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Explanation}. Written by hand, as no other: a decision has dozens of nodes. {@link Explanation#leaf}, {@link
     * Explanation#all} and the like make them from lists that there are, without a builder. The generated way to do so, which {@link
     * Decision#of} takes, asks of every list whether it is a collection and checks the whole: of five lists a node, no gain.
     */
    final class Builder {
        private Extra extra = Extra.none();
        private @Nullable Rule rule;
        private @Nullable Answer answer;
        private @Nullable Operator operator;
        private @Nullable Integer least;
        private final List<Explanation> children = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<OpenPoint> open = new ArrayList<>();
        private final List<Argument> arguments = new ArrayList<>();

        Builder() {}

        /** All that another node holds, in place of what was given before. */
        public Builder from(Explanation node) {
            operator = given(node, "node").getOperator().orElse(null);
            least = node.getLeast().orElse(null);
            return extra(node.getExtra())
                    .rule(node.getRule())
                    .answer(node.getAnswer())
                    .children(node.getChildren())
                    .readings(node.getReadings())
                    .parameters(node.getParameters())
                    .open(node.getOpen())
                    .arguments(node.getArguments());
        }

        /** Fields that the type does not know. */
        public Builder extra(Extra extra) {
            this.extra = given(extra, "extra");
            return this;
        }

        /** The rule that was asked. */
        public Builder rule(Rule rule) {
            this.rule = given(rule, "rule");
            return this;
        }

        /** The answer. */
        public Builder answer(Answer answer) {
            this.answer = given(answer, "answer");
            return this;
        }

        /** How the answers of the children are combined. */
        public Builder operator(Operator operator) {
            this.operator = given(operator, "operator");
            return this;
        }

        /** How many children must be met; for {@link Operator#AT_LEAST} alone. */
        public Builder least(int least) {
            this.least = least;
            return this;
        }

        /** One more node below. */
        public Builder addChild(Explanation child) {
            children.add(given(child, "child"));
            return this;
        }

        /** More nodes below. */
        public Builder addChildren(Explanation... children) {
            return addAllChildren(Arrays.asList(given(children, "children")));
        }

        /** As {@link #addChildren(Explanation...)}. */
        public Builder addAllChildren(Iterable<? extends Explanation> children) {
            given(children, "children").forEach(this::addChild);
            return this;
        }

        /** The nodes below, in place of those there were. */
        public Builder children(Iterable<? extends Explanation> children) {
            this.children.clear();
            return addAllChildren(children);
        }

        /** One more value read. */
        public Builder addReading(Reading reading) {
            readings.add(given(reading, "reading"));
            return this;
        }

        /** More values read. */
        public Builder addReadings(Reading... readings) {
            return addAllReadings(Arrays.asList(given(readings, "readings")));
        }

        /** As {@link #addReadings(Reading...)}. */
        public Builder addAllReadings(Iterable<? extends Reading> readings) {
            given(readings, "readings").forEach(this::addReading);
            return this;
        }

        /** The values read, in place of those there were. */
        public Builder readings(Iterable<? extends Reading> readings) {
            this.readings.clear();
            return addAllReadings(readings);
        }

        /** One more dated number used. */
        public Builder addParameter(Parameter parameter) {
            parameters.add(given(parameter, "parameter"));
            return this;
        }

        /** More dated numbers used. */
        public Builder addParameters(Parameter... parameters) {
            return addAllParameters(Arrays.asList(given(parameters, "parameters")));
        }

        /** As {@link #addParameters(Parameter...)}. */
        public Builder addAllParameters(Iterable<? extends Parameter> parameters) {
            given(parameters, "parameters").forEach(this::addParameter);
            return this;
        }

        /** The dated numbers used, in place of those there were. */
        public Builder parameters(Iterable<? extends Parameter> parameters) {
            this.parameters.clear();
            return addAllParameters(parameters);
        }

        /** One more open point. */
        public Builder addOpen(OpenPoint point) {
            open.add(given(point, "point"));
            return this;
        }

        /** More open points. */
        public Builder addOpen(OpenPoint... open) {
            return addAllOpen(Arrays.asList(given(open, "open")));
        }

        /** As {@link #addOpen(OpenPoint...)}. */
        public Builder addAllOpen(Iterable<? extends OpenPoint> open) {
            given(open, "open").forEach(this::addOpen);
            return this;
        }

        /** The open points, in place of those there were. */
        public Builder open(Iterable<? extends OpenPoint> open) {
            this.open.clear();
            return addAllOpen(open);
        }

        /** One more thing for the text to show. */
        public Builder addArgument(Argument argument) {
            arguments.add(given(argument, "argument"));
            return this;
        }

        /** More for the text to show. */
        public Builder addArguments(Argument... arguments) {
            return addAllArguments(Arrays.asList(given(arguments, "arguments")));
        }

        /** As {@link #addArguments(Argument...)}. */
        public Builder addAllArguments(Iterable<? extends Argument> arguments) {
            given(arguments, "arguments").forEach(this::addArgument);
            return this;
        }

        /** What the text shows, in place of what there was. */
        public Builder arguments(Iterable<? extends Argument> arguments) {
            this.arguments.clear();
            return addAllArguments(arguments);
        }

        /**
         * Builds the node.
         *
         * @throws IllegalArgumentException if the rule or the answer is missing
         * @throws dk.roedtraad.model.describe.InvalidValueException if the answer does not follow from the children
         */
        public Explanation build() {
            Rule asked = rule;
            Answer answered = answer;
            if (asked == null || answered == null) {
                List<String> missing = Stream.of(asked == null ? "rule" : "", answered == null ? "answer" : "")
                        .filter(name -> !name.isEmpty())
                        .toList();
                throw new IllegalArgumentException(
                        "Cannot build Explanation, some of required attributes are not set " + missing);
            }
            Explanation node = new ImmutableExplanation(
                    extra,
                    asked,
                    answered,
                    Optional.ofNullable(operator),
                    Optional.ofNullable(least),
                    List.copyOf(children),
                    List.copyOf(readings),
                    List.copyOf(parameters),
                    List.copyOf(open),
                    List.copyOf(arguments));
            node.check();
            return node;
        }

        private static <T> T given(T value, String name) {
            if (value == null) {
                throw new IllegalArgumentException(name);
            }
            return value;
        }
    }
}
