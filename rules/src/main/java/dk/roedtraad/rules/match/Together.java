package dk.roedtraad.rules.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.law.Rule;

/**
 * Several questions and how their answers make one.
 *
 * @param rule the rule that combines them
 * @param operator how
 * @param parts the questions
 * @param arguments what the text of the rule shows
 */
record Together(Rule rule, Explanation.Operator operator, List<Question> parts, List<Argument> arguments)
        implements Question {

    /** Which of several descriptions holds is for the provider to say. */
    static final OpenPoint WHICH_DESCRIPTION = OpenPoint.builder()
            .kind(OpenPoint.Kind.JUDGEMENT)
            .code("catalogueRecords")
            .build();

    @Override
    public Explanation answer(Asked asked) {
        List<Explanation> answers = new ArrayList<>(parts.size());
        for (Question part : parts) {
            answers.add(asked.ask(part));
        }
        Explanation combined = switch (operator) {
            case ALL -> Explanation.all(rule, answers);
            case ANY -> Explanation.any(rule, answers);
            case NONE -> Explanation.none(rule, answers);
            case AGREE -> Explanation.agree(rule, answers);
            case AT_LEAST -> throw new IllegalStateException("no target group counts its criteria");
        };
        if (!arguments.isEmpty()) {
            combined = combined.withArguments(arguments);
        }
        return operator == Explanation.Operator.AGREE && combined.contradictsItself()
                ? combined.withOpen(WHICH_DESCRIPTION)
                : combined;
    }

    @Override
    public Optional<Set<Code>> onlyCharacteristics() {
        Set<Code> all = new HashSet<>();
        for (Question part : parts) {
            Optional<Set<Code>> some = part.onlyCharacteristics();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(Set.copyOf(all));
    }
}
