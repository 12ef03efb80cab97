package dk.roedtraad.model.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * The key figures of many cases on a day (Danish: ledelsesinformation): who is helped, how far the plans hold, and what is missing. They
 * are of use to ask with, and rank nobody.
 */
@Value.Immutable
public sealed interface KeyFigures extends DomainValue, WithKeyFigures permits ImmutableKeyFigures {

    /** The day of the question. */
    LocalDate getOn();

    /** The period that events are counted in, such as starts and endings. */
    Optional<Period> getPeriod();

    /** The municipality whose cases they are. */
    Optional<MunicipalityCode> getMunicipality();

    /** The dated numbers used, among them the fewest persons that a cell shows. */
    List<Parameter> getParameters();

    /** The figures. */
    List<KeyFigure> getFigures();

    /** Whether every figure of a category stands once. */
    @AssertTrue
    default boolean isEveryFigureOnce() {
        return getFigures().stream()
                        .map(figure -> List.of(figure.getFigure(), figure.getDimension(), figure.getCategory()))
                        .distinct()
                        .count()
                == getFigures().size();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeyFigures}. */
    final class Builder extends ImmutableKeyFigures.Builder {
        Builder() {}
    }
}
