package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What an act's own questions come to on one day (Danish: lovens egne spørgsmål). Every question is answered, also those that do
 * not concern the youth on the day.
 */
@Value.Immutable
public sealed interface LawAnswers extends DomainValue, WithLawAnswers permits ImmutableLawAnswers {

    /** The day of the question. */
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** The answers, in the order of the act. */
    List<LawAnswer> getAnswers();

    /** The answers to the questions that arise; see {@link LawAnswer#arises}. */
    default List<LawAnswer> arising() {
        return getAnswers().stream().filter(LawAnswer::arises).toList();
    }

    /** The answers to the questions that do not concern the youth on the day. */
    default List<LawAnswer> notArising() {
        return getAnswers().stream().filter(answer -> !answer.arises()).toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LawAnswers}. */
    final class Builder extends ImmutableLawAnswers.Builder {
        Builder() {}
    }
}
