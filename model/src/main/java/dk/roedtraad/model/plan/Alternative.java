package dk.roedtraad.model.plan;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One of the things a youth could choose from (Danish: valgmulighed, S2-14).
 */
@Value.Immutable
public sealed interface Alternative extends DomainValue, WithAlternative permits ImmutableAlternative {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** The id of its entry in a catalogue. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getCatalogueEntry();

    /** What it is, or what somebody says about it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getWords();

    /** Whether the youth chose it. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getChosen() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alternative}. */
    final class Builder extends ImmutableAlternative.Builder {
        Builder() {}
    }
}
