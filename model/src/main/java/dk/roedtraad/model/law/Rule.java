package dk.roedtraad.model.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * What a rule is called and what it rests on (Danish: regel). The question it asks and the texts it gives are wordings of
 * its code.
 */
@Value.Immutable
public sealed interface Rule extends DomainValue, WithRule permits ImmutableRule {

    /** The stable code, unique among all rules and never used again, such as {@code NO_PLAN}. */
    @NotBlank
    String getCode();

    /** The version of the rule: counted up when its answer can change. */
    @Min(1)
    int getVersion();

    /** What it rests on. */
    Ground getGround();

    /** How loud a finding of the rule is; empty for rules that give no finding. */
    Optional<Level> getLevel();

    /** Statement numbers (S1-62), cards (P-27) or paragraphs (barnets lov § 111). */
    @NotEmpty
    List<Source> getSources();

    /**
     * No rule is louder than its ground: only law may say <em>act now</em>.
     */
    @AssertTrue
    default boolean isNoLouderThanItsGround() {
        return getGround() == Ground.LAW
                || getLevel().filter(Level.ACT_NOW::equals).isEmpty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rule}. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}

        /** Adds a source by its text; see {@link Source#parse}. */
        public Builder addSource(String text) {
            return addSource(Source.parse(text));
        }

        /** Adds sources by their texts; see {@link Source#parse}. */
        public Builder addSources(String... texts) {
            return addAllSources(Arrays.stream(texts).map(Source::parse).toList());
        }
    }
}
