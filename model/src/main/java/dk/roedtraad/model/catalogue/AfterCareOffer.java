package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.time.Interval;
import org.immutables.value.Value;

/**
 * Support after the effort itself has ended, as an entry offers it (Danish: efterværn, S2-32, S2-87).
 */
@Value.Immutable
public sealed interface AfterCareOffer extends DomainValue, WithAfterCareOffer permits ImmutableAfterCareOffer {

    /** What it is called. */
    Optional<String> getName();

    /** What it consists of, such as a phone call. */
    Optional<String> getForm();

    /** How often. */
    Optional<Interval> getEvery();

    /** How exact that is; see {@link Qualifiers}. */
    Optional<Code> getQualifier();

    /** How long at most; left out where the source sets no end. */
    Optional<Interval> getAtMost();

    /** The words of the source. */
    Optional<String> getAsStated();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AfterCareOffer}. */
    final class Builder extends ImmutableAfterCareOffer.Builder {
        Builder() {}
    }
}
