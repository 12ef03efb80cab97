package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What the youth says to anything in the case that has an id, such as a goal or an effort, or to a version of a plan
 * (Danish: tilbagemelding). A yes is no sign that it was understood, so the two are apart (S0-66). Where somebody else
 * agrees, a custody holder for instance, the informant of the fact says so.
 */
@Value.Immutable
public sealed interface Response extends DomainValue, WithResponse permits ImmutableResponse {

    /** The id of what it is about. */
    @NotBlank
    String getAbout();

    /** The version of the plan it is about. */
    Optional<String> getVersion();

    /** Whether the youth agrees (Danish: enig). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getAgreed() {
        return Fact.notAsked();
    }

    /** Whether the youth has understood it (Danish: forstået). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getUnderstood() {
        return Fact.notAsked();
    }

    /** A remark or a disagreement. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getWords();

    /** The day. */
    Optional<LocalDate> getDate();

    /** Whether the youth wants to keep the words private; private words leave in no view (Danish: holdes privat). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getKeptPrivate() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Response}. */
    final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
