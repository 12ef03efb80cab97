package dk.roedtraad.model.catalogue;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * What can be offered to a youth, and what is known of it (Danish: indsatskatalog, S1-58, S1-69, S2-103). It inspires and helps to search; it is no recipe (S2-01).
 *
 * <p>Several entries may tell of one programme, each as its own place in a source has it. They share the canonical id and are never merged.
 *
 * <pre>{@code
 * catalogue.findEntry("case-ips-ung").map(CatalogueEntry::getTargetGroup)
 * }</pre>
 */
@Value.Immutable
public sealed interface Catalogue extends DomainValue, WithCatalogue permits ImmutableCatalogue {

    /** The title. */
    LocalText getTitle();

    /** The publications that the entries are taken from. */
    List<CatalogueSource> getSources();

    /** How the entries are to be read. */
    List<LocalText> getNotes();

    /** The statuses in target groups that have ended, or will. */
    List<EndedStatus> getEndedStatuses();

    /** The codes that the entries use and what they stand for. */
    List<CatalogueTerm> getTerms();

    /** The entries. */
    List<CatalogueEntry> getEntries();

    /** Whether every entry has its own id. */
    @AssertTrue
    default boolean isEveryIdItsOwn() {
        return getEntries().stream().map(CatalogueEntry::getId).distinct().count()
                == getEntries().size();
    }

    /** The entry of an id. */
    default Optional<CatalogueEntry> findEntry(String id) {
        return getEntries().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Catalogue}. */
    final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }
}
