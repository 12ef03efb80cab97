package dk.roedtraad.model.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One number over many cases, for all or for one category (Danish: nøgletal). A hidden cell is not a zero, and those of whom nothing is
 * known are not among those counted.
 */
@Value.Immutable
public sealed interface KeyFigure extends DomainValue, WithKeyFigure permits ImmutableKeyFigure {

    /** What the value is. */
    enum Measure {
        /** A number of persons or things. */
        NUMBER,
        /** A share in per cent, from 0 to 100. */
        PERCENT,
        /** Calendar days. */
        DAYS,
        /** Points on a scale. */
        POINTS
    }

    /** Whether the number is shown. */
    enum Disclosure {
        /** It is. */
        SHOWN,
        /** There are so few behind it that somebody could be recognised, or it would give such a cell away. */
        SUPPRESSED,
        /** There is none, since it is known of nobody. */
        NOT_KNOWN
    }

    /** What is counted; see {@link Figures}. The wording of the code is the definition. */
    Code getFigure();

    /** What it is divided by; see {@link Dimensions}. Absent for all together. */
    Optional<Code> getDimension();

    /** The category within the dimension. */
    Optional<Code> getCategory();

    /** What the value is. */
    Measure getMeasure();

    /** Whether the number is shown. */
    Disclosure getDisclosure();

    /** How many persons are behind the value. */
    Optional<@Min(0) Integer> getPersons();

    /** Of how many persons it is not known; they are not behind the value. */
    Optional<@Min(0) Integer> getUnknown();

    /** The value, in the unit of its measure. */
    Optional<BigDecimal> getValue();

    /** The lower end of the interval around the value. */
    Optional<BigDecimal> getLow();

    /** The upper end of the interval around the value. */
    Optional<BigDecimal> getHigh();

    /** The method that value and interval were made with, such as {@code wilson-95} or {@code median}. */
    Optional<@NotBlank String> getMethod();

    /** Whether no number at all stands in a suppressed cell, and no value where none is known. */
    @AssertTrue
    default boolean isNumberedAsDisclosed() {
        boolean valued = getValue().isPresent();
        boolean anyNumber = Stream.of(getPersons(), getUnknown(), getValue(), getLow(), getHigh())
                .anyMatch(Optional::isPresent);
        return switch (getDisclosure()) {
            case SHOWN -> valued && getPersons().isPresent();
            case SUPPRESSED -> !anyNumber;
            case NOT_KNOWN -> !valued;
        };
    }

    /** Whether the interval has two ends and the value between them. */
    @AssertTrue
    default boolean isWithinItsInterval() {
        if (getLow().isEmpty() && getHigh().isEmpty()) {
            return true;
        }
        return getLow().isPresent()
                && getHigh().isPresent()
                && getValue().isPresent()
                && getLow().get().compareTo(getValue().get()) <= 0
                && getValue().get().compareTo(getHigh().get()) <= 0;
    }

    /** Whether a category and its dimension stand together. */
    @AssertTrue
    default boolean isCategoryOfADimension() {
        return getDimension().isPresent() == getCategory().isPresent();
    }

    /** Whether a share is a share: between 0 and 100, its interval too. */
    @AssertTrue
    default boolean isShareFrom0To100() {
        return getMeasure() != Measure.PERCENT
                || Stream.of(getValue(), getLow(), getHigh())
                        .flatMap(Optional::stream)
                        .allMatch(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeyFigure}. */
    final class Builder extends ImmutableKeyFigure.Builder {
        Builder() {}
    }
}
