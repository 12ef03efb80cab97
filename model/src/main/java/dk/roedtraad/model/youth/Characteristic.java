package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
import org.immutables.value.Value;

/**
 * Something that may hold of a youth, as a code (Danish: kendetegn). The catalogue speaks the same codes of those whom a
 * programme is for. One class for all of them, as careful as any needs; {@link Characteristics#sensitivityOf} tells them
 * apart.
 */
@Value.Immutable
public sealed interface Characteristic extends DomainValue, WithCharacteristic permits ImmutableCharacteristic {

    /** What it is; see {@link Characteristics}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CRIMINAL_OFFENCE)
    Code getCode();

    /** Whether it holds of the youth (Danish: passer på den unge). */
    @Sensitive(Sensitivity.CRIMINAL_OFFENCE)
    @Value.Default
    default FactHistory<Boolean> getHolds() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Characteristic}. */
    final class Builder extends ImmutableCharacteristic.Builder {
        Builder() {}
    }
}
