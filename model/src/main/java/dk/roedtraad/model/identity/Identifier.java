package dk.roedtraad.model.identity;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * An identifier: a system and a value in it (Danish: identifikation). A person may have several, and may get a new one.
 */
@Value.Immutable
public sealed interface Identifier extends DomainValue, WithIdentifier permits ImmutableIdentifier {

    /** The system, a URI; see {@link IdentifierSystems}. */
    @NotBlank
    String getSystem();

    /** The value in the system. Never shown unasked. */
    @Value.Redacted
    @Sensitive(Sensitivity.NATIONAL_ID)
    @NotBlank
    String getValue();

    /** Whether a value in the system of CPR numbers can be one; a number without modulus 11 can. */
    @AssertTrue
    default boolean isReadableWhenCpr() {
        if (!getSystem().equals(IdentifierSystems.CPR)) {
            return true;
        }
        try {
            CprNumber.parse(getValue());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The CPR number, if the system is CPR. */
    default Optional<CprNumber> findCprNumber() {
        return getSystem().equals(IdentifierSystems.CPR) ? Optional.of(CprNumber.parse(getValue())) : Optional.empty();
    }

    /** The identifier that a CPR number is. */
    static Identifier of(CprNumber number) {
        return of(IdentifierSystems.CPR, number.toText());
    }

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
