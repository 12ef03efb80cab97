package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A publication that entries are taken from (Danish: kildeangivelse, S2-107). Reprint of source 002 is allowed with a clear statement of it, so that it stays with the data.
 */
@Value.Immutable
public sealed interface CatalogueSource extends DomainValue, WithCatalogueSource permits ImmutableCatalogueSource {

    /** The id that entries refer to it by, such as {@code 002}. */
    @NotBlank
    String getId();

    /** Who published it. */
    @NotBlank
    String getPublisher();

    /** Its title, in its own language. */
    @NotBlank
    String getTitle();

    /** When it came out, as exactly as is known, such as {@code 2022-06}. */
    Optional<String> getDate();

    /** On what terms it may be used. */
    Optional<String> getReuse();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogueSource}. */
    final class Builder extends ImmutableCatalogueSource.Builder {
        Builder() {}
    }
}
