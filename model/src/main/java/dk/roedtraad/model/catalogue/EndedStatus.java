package dk.roedtraad.model.catalogue;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A status in a target group that the law no longer gives, or soon will not (Danish: ophørt status). What is asked instead is asked of a person; nothing is translated by itself.
 */
@Value.Immutable
public sealed interface EndedStatus extends DomainValue, WithEndedStatus permits ImmutableEndedStatus {

    /** The status, as target groups name it. */
    Code getStatus();

    /** The last day on which anybody has the status. */
    LocalDate getLastDay();

    /** Whether the day is expected, and not settled. */
    boolean isExpected();

    /** What to ask instead, in Danish. */
    @NotBlank
    String getSuccessorQuestion();

    /** Whether nobody has the status any more on a day. */
    default boolean hasEndedBy(LocalDate on) {
        return on.isAfter(getLastDay());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EndedStatus}. */
    final class Builder extends ImmutableEndedStatus.Builder {
        Builder() {}
    }
}
