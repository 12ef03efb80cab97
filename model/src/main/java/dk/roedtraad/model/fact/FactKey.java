package dk.roedtraad.model.fact;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The name of a fact (Danish: oplysningsnøgle). Missing facts, questions to ask, target groups and overlays all speak this
 * one vocabulary. The question itself is the wording of {@link #toQuestionKey()}.
 */
@Value.Immutable
public sealed interface FactKey extends DomainValue, WithFactKey permits ImmutableFactKey {

    /** The stable code, such as {@code kuiEffort}. */
    @NotBlank
    String getCode();

    /** Where the fact lies in a case document, as a JSON pointer (RFC 6901). */
    String getPointer();

    /** The key of the question that asks for the fact. */
    default String toQuestionKey() {
        return "fact." + getCode();
    }

    /** A key whose code is the last part of the pointer. */
    static FactKey at(String pointer) {
        return builder()
                .code(pointer.substring(pointer.lastIndexOf('/') + 1))
                .pointer(pointer)
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FactKey}. */
    final class Builder extends ImmutableFactKey.Builder {
        Builder() {}
    }
}
