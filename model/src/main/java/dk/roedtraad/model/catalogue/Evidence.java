package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What is known of the effect of an entry (Danish: evidens). How well something is known, which way it goes and how much it moves are three things, and no letter or star stands for all of them.
 */
@Value.Immutable
public sealed interface Evidence extends DomainValue, WithEvidence permits ImmutableEvidence {

    /** The name of the scale that the strength is a step of, such as that of a knowledge centre. */
    @NotBlank
    String getScale();

    /** How well it is known: a step of the scale. */
    @Value.Default
    default Fact<Code> getStrength() {
        return Fact.notAsked();
    }

    /** Which way the effect goes; see {@link EffectDirections}. */
    @Value.Default
    default Fact<Code> getDirection() {
        return Fact.notAsked();
    }

    /** How large the effect is, as stated. */
    @Value.Default
    default Fact<String> getSize() {
        return Fact.notAsked();
    }

    /** What the effect is on, such as drop-out. */
    Optional<String> getOn();

    /** What must be known to read it. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
