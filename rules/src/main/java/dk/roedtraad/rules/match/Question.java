package dk.roedtraad.rules.match;

import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Explanation;

/**
 * One question that a target group asks of a youth (Danish: målgruppespørgsmål). Made once from a catalogue; equal questions of
 * different programmes are one object, so that each is answered once for a youth.
 */
sealed interface Question
        permits AgeBetween, NumberBetween, HasCharacteristic, ModelTargetGroup, FixedAnswer, Together {

    /** Answers the question and says why. */
    Explanation answer(Asked asked);

    /**
     * The characteristics that the answer depends on, if it depends on nothing else: not on the day, nor on any other fact. Whoever
     * states none of them gets the answer that everybody gets of whom nothing is known.
     */
    default Optional<Set<Code>> onlyCharacteristics() {
        return Optional.empty();
    }
}
