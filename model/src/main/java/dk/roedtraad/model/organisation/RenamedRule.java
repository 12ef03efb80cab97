package dk.roedtraad.model.organisation;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** What a municipality calls a rule (Danish: regel med eget navn). The code stays, so that nothing stored loses its rule. */
@Value.Immutable
public sealed interface RenamedRule extends DomainValue, WithRenamedRule permits ImmutableRenamedRule {

    /** The code of the rule. */
    @NotBlank
    String getRule();

    /** What it is called in Danish. */
    @NotBlank
    String getTitleDa();

    /** What it is called in English; the Danish title where there is none. */
    Optional<String> getTitleEn();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RenamedRule}. */
    final class Builder extends ImmutableRenamedRule.Builder {
        Builder() {}
    }
}
