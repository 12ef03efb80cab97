package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a municipality lays over the shipped numbers and rules (Danish: kommunens egne tal og regler): numbers of its own, and rules
 * that it switches off or calls by another name.
 *
 * <p>It holds what the municipality wants. Which numbers it may set is for {@link #over} to say, and which rules it may touch, those
 * that rest on practice or on this library alone, for whoever applies it.
 */
@Value.Immutable
public sealed interface MunicipalOverlay extends DomainValue, WithMunicipalOverlay permits ImmutableMunicipalOverlay {

    /** What the overlay is called in explanations, such as the name of the municipality. */
    @NotBlank
    String getLayer();

    /** The municipality whose it is. */
    Optional<MunicipalityCode> getMunicipality();

    /** Its numbers. */
    List<Parameter> getRows();

    /** The codes of the rules that it switches off. */
    List<String> getSwitchedOff();

    /** The rules that it calls by another name. */
    List<RenamedRule> getRenamed();

    /** Whether a rule is switched off, or renamed, once and not both. */
    @AssertTrue
    default boolean isEveryRuleNamedOnce() {
        List<String> rules = Stream.concat(
                        getSwitchedOff().stream(), getRenamed().stream().map(RenamedRule::getRule))
                .toList();
        return rules.stream().distinct().count() == rules.size();
    }

    /**
     * A table of numbers with those of the municipality laid over it.
     *
     * @throws IllegalArgumentException if a number may not be set; see {@link Parameters#overlaidBy}
     */
    default Parameters over(Parameters table) {
        return table.overlaidBy(getLayer(), getRows());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MunicipalOverlay}. */
    final class Builder extends ImmutableMunicipalOverlay.Builder {
        Builder() {}
    }
}
