package dk.roedtraad.model.professional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.organisation.Unit;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A person or function that works with the youth (Danish: fagperson). A volunteer counts too.
 */
@Value.Immutable
public sealed interface Professional extends DomainValue, WithProfessional permits ImmutableProfessional {

    /** The id that the host gave the professional. */
    @NotBlank
    String getId();

    /** The name, as the youth knows it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getName();

    /** The unit the professional belongs to. */
    Optional<Unit> getUnit();

    /** The roles held, now and before. */
    List<RolePeriod> getRoles();

    /** Whether the professional holds a role on a day. */
    default boolean holds(Code role, LocalDate day) {
        return getRoles().stream()
                .anyMatch(
                        held -> held.getRole().equals(role) && held.getPeriod().contains(day));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Professional}. */
    final class Builder extends ImmutableProfessional.Builder {
        Builder() {}
    }
}
