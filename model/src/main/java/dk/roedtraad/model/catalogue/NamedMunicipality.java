package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.organisation.MunicipalityCode;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A municipality as a source names it (Danish: kommune). The code is there where it is certain which one is meant.
 */
@Value.Immutable
public sealed interface NamedMunicipality extends DomainValue, WithNamedMunicipality
        permits ImmutableNamedMunicipality {

    /** The name as stated. */
    @NotBlank
    String getName();

    /** The code. */
    Optional<MunicipalityCode> getCode();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NamedMunicipality}. */
    final class Builder extends ImmutableNamedMunicipality.Builder {
        Builder() {}
    }
}
