package dk.roedtraad.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * One node of the tree that is both the answer and its explanation (Danish: begrundelse). The
 * answer of a node with children follows from theirs by its operator; a leaf has neither.
 */
@Value.Immutable
public sealed interface Explanation extends DomainValue, WithExplanation permits ImmutableExplanation {

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
        AGREE
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
        return of(rule, Operator.AT_LEAST, Optional.of(least), children);
    }

    /** A node that is what all its children are, and undetermined where they are not of one answer. */
    static Explanation agree(Rule rule, List<Explanation> children) {
        return of(rule, Operator.AGREE, Optional.empty(), children);
    }

    private static Explanation of(Rule rule, Operator operator, Optional<Integer> least, List<Explanation> children) {
        return builder()
                .rule(rule)
                .operator(operator)
                .least(least)
                .children(children)
                .answer(combined(operator, least.orElse(0), children))
                .build();
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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Explanation}. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
