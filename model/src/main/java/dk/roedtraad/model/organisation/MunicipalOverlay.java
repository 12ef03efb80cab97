package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a municipality lays over the shipped numbers and rules (Danish: kommunens egne tal og regler): numbers of its own, and rules
 * that it switches off or calls by another name.
 *
 * <p>It holds what the municipality wants. Which numbers it may set, those marked local, and which rules it may touch, those that
 * rest on practice or on this library alone, is for {@link #over(Parameters)} and {@link #over(RuleCatalogue)} to say.
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
        return touched().stream().distinct().count() == touched().size();
    }

    /**
     * A table of numbers with those of the municipality laid over it.
     *
     * @throws IllegalArgumentException if a number may not be set; see {@link Parameters#overlaidBy}
     */
    default Parameters over(Parameters table) {
        return table.overlaidBy(getLayer(), getRows());
    }

    /**
     * The rules that are asked when the municipality's choice lies over them: all but those that it has switched off. Codes that
     * none of the rules has may belong to others; {@link #over(RuleCatalogue)} knows.
     *
     * @throws IllegalArgumentException naming every rule that it switches off or renames and that rests on law or on the national
     *     model
     */
    default List<Rule> over(List<Rule> rules) {
        List<String> refused = rules.stream()
                .filter(rule -> rule.getGround() == Ground.LAW || rule.getGround() == Ground.MODEL)
                .map(Rule::getCode)
                .filter(touched()::contains)
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(
                    "overlay: rules that rest on law or on the national model are not switched off or renamed: "
                            + refused);
        }
        return rules.stream()
                .filter(rule -> !getSwitchedOff().contains(rule.getCode()))
                .toList();
    }

    /**
     * The sets of rules with the municipality's choice over them. A set that it has switched off whole is not there.
     *
     * @throws IllegalArgumentException naming every code that no rule has, since a misspelt one would do nothing and say nothing;
     *     else as {@link #over(List)}, for the rules of all sets together
     */
    default RuleCatalogue over(RuleCatalogue catalogue) {
        List<String> unknown = touched().stream()
                .filter(code -> catalogue.findRule(code).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("overlay: no rule has the codes " + unknown);
        }
        over(catalogue.allRules().toList()); // so that what is refused is named for all sets at once
        return catalogue.withRuleSets(catalogue.getRuleSets().stream()
                .filter(set -> !over(set.getRules()).isEmpty())
                .map(set -> set.withRules(over(set.getRules())))
                .toList());
    }

    private List<String> touched() {
        return Stream.concat(getSwitchedOff().stream(), getRenamed().stream().map(RenamedRule::getRule))
                .toList();
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
