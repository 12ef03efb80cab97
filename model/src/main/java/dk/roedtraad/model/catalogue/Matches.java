package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.law.Rule;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What there is for a youth on a day (Danish: match med indsatskataloget, S1-69), in lists that are never mixed: what the youth's own
 * municipality offers, and inspiration from elsewhere. The order says nothing of which is best, and ranks no person.
 */
@Value.Immutable
public sealed interface Matches extends DomainValue, WithMatches permits ImmutableMatches {

    /** The day of the question. */
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** The rule by which each list is ordered. */
    Rule getOrder();

    /** The rule by which an alternative is named where a programme does not fit. */
    Rule getAlternatives();

    /** The lists, the offers of the municipality first. */
    List<MatchList> getLists();

    /** The id of the professional who takes the youth on where nothing fits, if one is named. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getNextContact();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Matches}. */
    final class Builder extends ImmutableMatches.Builder {
        Builder() {}
    }
}
