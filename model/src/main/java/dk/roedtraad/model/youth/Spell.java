package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.plan.Running;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A stretch of school, education, job or public support (Danish: forløb).
 */
@Value.Immutable
public sealed interface Spell extends DomainValue, WithSpell permits ImmutableSpell {

    /** The id that the host gave the spell. */
    @NotBlank
    String getId();

    /**
     * What sort it is (Danish: forløbstype); see {@link EducationKinds}, {@link EmploymentKinds} and {@link
     * SupportKinds}.
     */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getKind();

    /** Where it is: the school, the place of education or the company. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getPlace();

    /** When it runs. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** How it ended (Danish: afslutning); see {@link SpellEndings}. Not known while it runs. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getEnding() {
        return Fact.notAsked();
    }

    /** Whether it runs on a day; see {@link Running}. */
    default Answer runsOn(LocalDate day) {
        return Running.on(day, getPeriod(), getEnding());
    }

    /**
     * How many times the place has changed by a day within some kinds of spell, such as between schools (Danish: skoleskift,
     * S0-18). Known only if the list is complete on the day, and each spell of the kinds says when and where; the date of the
     * answer is that of the list. Spells that start later do not count.
     */
    static Fact<Integer> changesOfPlace(FactList<Spell> spells, Set<Code> kinds, LocalDate day) {
        boolean told = true;
        for (Spell spell : spells.getItems()) {
            told &= !kinds.contains(spell.getKind())
                    || (spell.getPlace().isPresent() && spell.getPeriod() instanceof Fact.Known<Period>);
        }
        return told && spells.isCompleteOn(day)
                ? Fact.known(leastChangesOfPlace(spells, kinds, day))
                        .withDate(spells.getCompleteAsOf().orElse(day))
                : Fact.notAsked();
    }

    /**
     * How many changes of place there are at least, by the spells that say when and where. Whatever is still to be told, there
     * are no fewer, since another place between two can only add to them.
     */
    static int leastChangesOfPlace(FactList<Spell> spells, Set<Code> kinds, LocalDate day) {
        List<Spell> begun = new ArrayList<>();
        for (Spell spell : spells.getItems()) {
            if (kinds.contains(spell.getKind())
                    && spell.getPlace().isPresent()
                    && !spell.start().isAfter(day)) {
                begun.add(spell);
            }
        }
        begun.sort(Comparator.comparing(Spell::start));
        int changes = 0;
        for (int i = 1; i < begun.size(); i++) {
            changes += begun.get(i).getPlace().equals(begun.get(i - 1).getPlace()) ? 0 : 1;
        }
        return changes;
    }

    /** The first day; never, while it is not known. */
    private LocalDate start() {
        return getPeriod() instanceof Fact.Known<Period> known
                ? known.getValue().getStartInclusive()
                : LocalDate.MAX;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spell}. */
    final class Builder extends ImmutableSpell.Builder {
        Builder() {}
    }
}
