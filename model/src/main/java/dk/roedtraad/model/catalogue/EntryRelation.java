package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What one entry has to do with another (Danish: sammenhæng mellem poster).
 */
@Value.Immutable
public sealed interface EntryRelation extends DomainValue, WithEntryRelation permits ImmutableEntryRelation {

    /** What it is to the other, such as the same programme in another place of the source. */
    Code getType();

    /** The id of the other entry. */
    @NotBlank
    String getTarget();

    /** What is certain about it and what is not. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EntryRelation}. */
    final class Builder extends ImmutableEntryRelation.Builder {
        Builder() {}
    }
}
