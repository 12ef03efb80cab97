package dk.roedtraad.model.catalogue;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * Something a source tells of one entry that hardly any other entry tells (Danish: øvrig oplysning).
 */
@Value.Immutable
public sealed interface CatalogueFact extends DomainValue, WithCatalogueFact permits ImmutableCatalogueFact {

    /** What it is about, in lowerCamelCase, such as {@code internalMeeting}. */
    @NotBlank
    String getKey();

    /** What is said, number or words; several where the source lists them. */
    @NotEmpty
    List<@NotBlank String> getValues();

    /** How exact it is; see {@link Qualifiers}. */
    Optional<Code> getQualifier();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogueFact}. */
    final class Builder extends ImmutableCatalogueFact.Builder {
        Builder() {}
    }
}
