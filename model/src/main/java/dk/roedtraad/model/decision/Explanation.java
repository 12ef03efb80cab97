package dk.roedtraad.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import org.immutables.value.Value;

/**
 * One node of the tree that is both the answer and its explanation (Danish: begrundelse). The answer of a node with children follows from theirs by its operator.
 */
@Value.Immutable
public sealed interface Explanation extends DomainValue, WithExplanation permits ImmutableExplanation {

    /** How the answers of the children are combined, by Kleene's logic. */
    enum Operator {
        /** Met when all are met. */
        ALL,
        /** Met when at least one is met. */
        ANY
    }

    /** The rule that was asked. */
    Rule getRule();

    /** The answer. */
    Answer getAnswer();

    /** How the answers of the children are combined; absent for a leaf. */
    Optional<Operator> getOperator();

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

    /**
     * What must be found out to settle this answer, each point once, in the order of the tree. Empty where the answer is
     * settled: below a settled answer nothing needs to be asked.
     */
    default List<OpenPoint> unsettled() {
        if (getAnswer() != Answer.UNDETERMINED) {
            return List.of();
        }
        return Stream.concat(getOpen().stream(), getChildren().stream().flatMap(child -> child.unsettled().stream()))
                .distinct()
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
