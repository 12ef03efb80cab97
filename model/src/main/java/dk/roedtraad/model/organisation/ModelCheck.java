package dk.roedtraad.model.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * A municipality's own look at how it works, item by item (Danish: selvtjek, section 1.1.7 of the statements). It gives no total.
 */
@Value.Immutable
public sealed interface ModelCheck extends DomainValue, WithModelCheck permits ImmutableModelCheck {

    /** The municipality. */
    Optional<MunicipalityCode> getMunicipality();

    /** The day it was made. */
    LocalDate getOn();

    /** The answers; an item without one is not asked. */
    List<CheckAnswer> getAnswers();

    /** Whether no item is answered twice. */
    @AssertTrue
    default boolean isEveryItemAnsweredOnce() {
        return getAnswers().stream().map(CheckAnswer::getItem).distinct().count()
                == getAnswers().size();
    }

    /** The answer to an item; not asked where there is none. */
    default Fact<Boolean> answerTo(CheckItem item) {
        return getAnswers().stream()
                .filter(answer -> answer.getItem().equals(item.toCode()))
                .findFirst()
                .map(CheckAnswer::getAnswer)
                .orElseGet(Fact::notAsked);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ModelCheck}. */
    final class Builder extends ImmutableModelCheck.Builder {
        Builder() {}
    }
}
