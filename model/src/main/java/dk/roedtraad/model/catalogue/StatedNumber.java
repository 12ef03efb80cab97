package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A number as a source states it (Danish: oplyst tal): how exact it is, and what it covers, come along.
 */
@Value.Immutable
public sealed interface StatedNumber extends DomainValue, WithStatedNumber permits ImmutableStatedNumber {

    /** The number. */
    @Min(0)
    int getValue();

    /** How exact it is; see {@link Qualifiers}. */
    Optional<Code> getQualifier();

    /** What it covers. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedNumber}. */
    final class Builder extends ImmutableStatedNumber.Builder {
        Builder() {}
    }
}
