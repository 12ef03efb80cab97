package dk.roedtraad.model.describe;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A text that stands in a document in Danish and, where there is one, in English (Danish: tekst på to sprog).
 */
@Value.Immutable
public sealed interface LocalText extends DomainValue, WithLocalText permits ImmutableLocalText {

    /** The Danish text. */
    @NotBlank
    String getDa();

    /** The English text. */
    Optional<String> getEn();

    /** The text in a language; the Danish one where there is no other. */
    default String in(Language language) {
        return language == Language.ENGLISH ? getEn().orElse(getDa()) : getDa();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalText}. */
    final class Builder extends ImmutableLocalText.Builder {
        Builder() {}
    }
}
