package dk.roedtraad.model.measurement;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.time.Period;
import org.immutables.value.Value;

/**
 * A stretch of the course to be seen beside the scores (Danish: forløb ved siden af målingerne).
 */
@Value.Immutable
public sealed interface CourseSpan extends DomainValue, WithCourseSpan permits ImmutableCourseSpan {

    /** What the stretch is. */
    enum Kind {
        /** An effort ran. */
        EFFORT,
        /** A professional was the continuous one. */
        COORDINATOR,
        /** No effort ran; said only where all efforts and their periods are known (Danish: passivitet, S0-68). */
        WITHOUT_EFFORT
    }

    /** What the stretch is. */
    Kind getKind();

    /** What it is called, in few words. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getTitle();

    /** Where it lies in the case document, as a JSON pointer; none for a stretch without effort. */
    Optional<String> getPointer();

    /** When it was. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Period getPeriod();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CourseSpan}. */
    final class Builder extends ImmutableCourseSpan.Builder {
        Builder() {}
    }
}
