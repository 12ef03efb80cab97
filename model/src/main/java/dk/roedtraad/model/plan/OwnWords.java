package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Somebody's own words, kept byte for byte (Danish: egne ord): a wish, a dream, a remark, a disagreement.
 */
@Value.Immutable
public sealed interface OwnWords extends DomainValue, WithOwnWords permits ImmutableOwnWords {

    /** The words. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @NotBlank
    String getText();

    /** Whose words they are; see {@link dk.roedtraad.model.fact.Informants}. */
    Code getBy();

    /** The day they were said. */
    Optional<LocalDate> getDate();

    /**
     * Whether they are to stay between those who spoke (Danish: holdes privat, A-29). Words kept private leave in no view but that
     * of the youth who said them.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getKeptPrivate() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OwnWords}. */
    final class Builder extends ImmutableOwnWords.Builder {
        Builder() {}
    }
}
