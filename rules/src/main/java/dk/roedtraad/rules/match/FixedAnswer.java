package dk.roedtraad.rules.match;

import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Explanation;

/**
 * A question whose answer is the same for every youth.
 *
 * @param explanation the answer
 */
record FixedAnswer(Explanation explanation) implements Question {

    @Override
    public Explanation answer(Asked asked) {
        return explanation;
    }

    @Override
    public Optional<Set<Code>> onlyCharacteristics() {
        return Optional.of(Set.of());
    }
}
