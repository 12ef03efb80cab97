package dk.roedtraad.model.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * The dates towards and past the changes of a youth's life (Danish: tidslinje), in order.
 */
@Value.Immutable
public sealed interface Timeline extends DomainValue, WithTimeline permits ImmutableTimeline {

    /** The day of the question. */
    LocalDate getOn();

    /** Whose numbers and rules lay over those of the library, such as a municipality. */
    Optional<String> getLayer();

    /** The codes of the rules that drew no line, since the municipality has switched them off. */
    List<String> getSwitchedOff();

    /** The lines, in order of date. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<TimelineEntry> getEntries();

    /** What must be known before more lines can be drawn. */
    List<OpenPoint> getOpen();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Timeline}. */
    final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
