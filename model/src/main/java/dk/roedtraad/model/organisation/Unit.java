package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.identity.Identifier;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A unit of an organisation (Danish: enhed), such as the family department of a municipality.
 */
@Value.Immutable
public sealed interface Unit extends DomainValue, WithUnit permits ImmutableUnit {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** The name as people say it. */
    @NotBlank
    String getName();

    /** The sector; see {@link Sectors}. */
    Optional<Code> getSector();

    /** The business number of the organisation that the unit belongs to. */
    Optional<CvrNumber> getCvr();

    /** What others know the unit by; see {@link dk.roedtraad.model.identity.IdentifierSystems}. */
    List<Identifier> getIdentifiers();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Unit}. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
