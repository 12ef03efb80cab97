package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Where an entry is taken from (Danish: kildested).
 */
@Value.Immutable
public sealed interface EntrySource extends DomainValue, WithEntrySource permits ImmutableEntrySource {

    /** The id of the {@link CatalogueSource}. */
    @NotBlank
    String getSource();

    /** The section. */
    Optional<String> getSection();

    /** The number of the table. */
    Optional<@Min(1) Integer> getTable();

    /** The row in the table. */
    Optional<@Min(1) Integer> getRow();

    /** The line, or the first and last line, in the text of the source. */
    Optional<String> getLines();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EntrySource}. */
    final class Builder extends ImmutableEntrySource.Builder {
        Builder() {}
    }
}
