package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The answer of visitation to one question on one day (Danish: visitationssvar), with the whole tree. Advice to a professional, never a ruling.
 */
@Value.Immutable
public sealed interface Decision extends DomainValue, WithDecision permits ImmutableDecision {

    /** The day of the question. */
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** What is proposed. */
    Outcome getOutcome();

    /** The criteria of the target group. */
    Explanation getCriteria();

    /** What must have happened with the youth before admission. */
    Explanation getConditions();

    /** Signs that propose a dialogue and never decide. */
    List<Explanation> getIndicators();

    /** Whether the municipality has the responsibility for the youth. Stands apart. */
    Explanation getMunicipalResponsibility();

    /** The id of the professional who takes the youth on, where one is named. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getNextContact();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
