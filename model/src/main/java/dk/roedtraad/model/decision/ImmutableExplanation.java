package dk.roedtraad.model.decision;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;

/** The one implementation of {@link Explanation}; why it is not generated is said at {@link Explanation.Builder}. */
record ImmutableExplanation(
        Extra extra,
        Rule rule,
        Answer answer,
        Optional<Explanation.Operator> operator,
        Optional<Integer> least,
        List<Explanation> children,
        List<Reading> readings,
        List<Parameter> parameters,
        List<OpenPoint> open,
        List<Argument> arguments)
        implements Explanation {

    ImmutableExplanation {
        if (rule == null || answer == null) {
            throw new IllegalArgumentException(rule == null ? "rule" : "answer");
        }
    }

    @Override
    public Extra getExtra() {
        return extra;
    }

    @Override
    public Rule getRule() {
        return rule;
    }

    @Override
    public Answer getAnswer() {
        return answer;
    }

    @Override
    public Optional<Explanation.Operator> getOperator() {
        return operator;
    }

    @Override
    public Optional<Integer> getLeast() {
        return least;
    }

    @Override
    public List<Explanation> getChildren() {
        return children;
    }

    @Override
    public List<Reading> getReadings() {
        return readings;
    }

    @Override
    public List<Parameter> getParameters() {
        return parameters;
    }

    @Override
    public List<OpenPoint> getOpen() {
        return open;
    }

    @Override
    public List<Argument> getArguments() {
        return arguments;
    }

    /** As the generated types do: by the name of the interface, and never of the class. */
    @Override
    public String toString() {
        return "Explanation{extra=***, rule=" + rule + ", answer=" + answer
                + operator.map(how -> ", operator=" + how).orElse("")
                + least.map(number -> ", least=" + number).orElse("")
                + ", children=" + children
                + ", readings=" + readings
                + ", parameters=" + parameters
                + ", open=" + open
                + ", arguments=" + arguments + "}";
    }
}
