package dk.roedtraad.model.decision;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a decision was made from (Danish: kvittering): the hash of the case as it was evaluated, so that years later it can be told
 * whether the case at hand is the one that was looked at. Rule set, library and numbers stand in the decision itself.
 *
 * <p>A case is small and follows a pattern, so a plain hash of it can be guessed by trying. It is therefore keyed, with a key
 * that is kept away from the receipts, or else as confidential as the case.
 */
@Value.Immutable
public sealed interface Receipt extends DomainValue, WithReceipt permits ImmutableReceipt {

    /**
     * How the hash was made, over the canonical form (RFC 8785) of the whole case document but for its {@code schemaVersion}, which
     * says how it was written and not what it holds.
     */
    enum Algorithm {
        /** HMAC with SHA-256 and a secret key (RFC 2104). */
        HMAC_SHA_256,
        /** SHA-256 without a key: to be kept like the case. */
        SHA_256
    }

    /** How the hash was made. */
    Algorithm getAlgorithm();

    /** Which of the host's keys was used; never the key itself. */
    Optional<String> getKeyId();

    /** The hash of the case, in lower-case hexadecimal. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @NotBlank
    String getInputHash();

    /** Whether a keyed hash, and no other, says which key it was made with. */
    @AssertTrue
    default boolean isKeyNamedWhenKeyed() {
        return (getAlgorithm() == Algorithm.HMAC_SHA_256) == getKeyId().isPresent();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Receipt}. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
