package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * Something that happened while the scores changed (Danish: hændelse). That it was at the same time does not say that it is why.
 */
@Value.Immutable
public sealed interface CourseEvent extends DomainValue, WithCourseEvent permits ImmutableCourseEvent {

    /** What happened. */
    enum Kind {
        /** The stretch began. */
        BEGAN,
        /** The stretch ended. */
        ENDED
    }

    /** What happened. */
    Kind getKind();

    /** The day. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getDate();

    /** The stretch that began or ended. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    CourseSpan getSpan();

    /** The key of the text that says it. */
    default String toKey() {
        return "talk." + getKind() + "." + getSpan().getKind();
    }

    /** What that text knows: {@code {date}} and, of an effort, {@code {title}}. */
    default List<Argument> toArguments() {
        return List.of(
                Argument.date("date", getDate()),
                Argument.text("title", getSpan().getTitle().orElse("")));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CourseEvent}. */
    final class Builder extends ImmutableCourseEvent.Builder {
        Builder() {}
    }
}
