package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * The development over time (Danish: progression), series by series. It is the start of a talk, not a verdict (S1-126).
 */
@Value.Immutable
public sealed interface Progression extends DomainValue, WithProgression permits ImmutableProgression {

    /** The day of the question; later measurements are left out. */
    LocalDate getOn();

    /** The series, by instrument and informant. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Series> getSeries();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progression}. */
    final class Builder extends ImmutableProgression.Builder {
        Builder() {}
    }
}
