package dk.roedtraad.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import org.immutables.value.Value;

/**
 * The answer to one question of an act (Danish: svar på lovens spørgsmål): whether what the act says applies to the youth on the
 * day and, where it sets a demand that the case can tell of, whether that is kept. Advice to a professional, never a ruling.
 */
@Value.Immutable
public sealed interface LawAnswer extends DomainValue, WithLawAnswer permits ImmutableLawAnswer {

    /** Whether it applies: a duty, an offer or a deadline of the act. */
    Explanation getApplies();

    /** Whether what is demanded is kept. It is answered also where the demand does not apply, and then means nothing. */
    Optional<Explanation> getKept();

    /** Whether the question arises: it applies, or that is not settled. */
    default boolean arises() {
        return getApplies().getAnswer() != Answer.NOT_MET;
    }

    /** What must be found out to settle the answer, each point once. Nothing where the question does not arise. */
    default List<OpenPoint> unsettled() {
        return arises()
                ? Stream.concat(Stream.of(getApplies()), getKept().stream())
                        .flatMap(tree -> tree.unsettled().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LawAnswer}. */
    final class Builder extends ImmutableLawAnswer.Builder {
        Builder() {}
    }
}
