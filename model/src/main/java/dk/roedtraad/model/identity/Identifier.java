package dk.roedtraad.model.identity;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * An identifier: a system and a value in it (Danish: identifikation). A person may have several, and may get a new one.
 */
@Value.Immutable
public sealed interface Identifier extends DomainValue, WithIdentifier permits ImmutableIdentifier {
    /** The system of Danish CPR numbers (dk-core). */
    String CPR = "urn:oid:1.2.208.176.1.2";

    /** The system, a URI. */
    @NotBlank
    String getSystem();

    /** The value in the system. Never shown unasked. */
    @Value.Redacted
    @Sensitive(Sensitivity.NATIONAL_ID)
    @NotBlank
    String getValue();

    /** An identifier. */
    static Identifier of(String system, String value) {
        return builder().system(system).value(value).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Identifier}. */
    final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
