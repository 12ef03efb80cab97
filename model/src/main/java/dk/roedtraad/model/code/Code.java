package dk.roedtraad.model.code;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A code of an open code list (Danish: kode i et kodesystem). Two codes are equal when system and code are; the display is
 * how the sender shows it, kept so that a reader who does not know the code can still show something.
 */
@Value.Immutable
public sealed interface Code extends DomainValue, WithCode permits ImmutableCode {

    /** The code system, a URI such as {@code urn:roedtraad:sector}. */
    @NotBlank
    String getSystem();

    /** The code in that system. */
    @NotBlank
    String getCode();

    /** How the sender shows the code. Not part of equality. */
    @Value.Redacted
    @Value.Auxiliary
    Optional<String> getDisplay();

    /** The key of the code's own wording: {@code code.} and the last part of the system and the code. */
    default String toKey() {
        return "code." + getSystem().substring(getSystem().lastIndexOf(':') + 1) + "." + getCode();
    }

    /** A code without display. */
    static Code of(String system, String code) {
        return builder().system(system).code(code).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Code}. */
    final class Builder extends ImmutableCode.Builder {
        Builder() {}
    }
}
