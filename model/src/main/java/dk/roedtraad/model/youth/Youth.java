package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.plan.OwnWords;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * The young person (Danish: den unge). Only an identifier is needed; each further fact makes the answers more certain.
 */
@Value.Immutable
public sealed interface Youth extends DomainValue, WithYouth permits ImmutableYouth {

    /** Identifiers, at least one. A CPR number is one among others. */
    @NotEmpty
    @Sensitive(Sensitivity.NATIONAL_ID)
    List<Identifier> getIdentifiers();

    /** The name the youth goes by. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getName();

    /** The day of birth, independent of any CPR number. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getBirthDate() {
        return Fact.notAsked();
    }

    /** Dreams and wishes in the youth's own words. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<OwnWords> getWishes() {
        return FactList.unknown();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Youth}. */
    final class Builder extends ImmutableYouth.Builder {
        Builder() {}
    }
}
