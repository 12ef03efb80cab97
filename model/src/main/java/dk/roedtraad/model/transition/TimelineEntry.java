package dk.roedtraad.model.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import org.immutables.value.Value;

/**
 * One dated line of the timeline (Danish: punkt på tidslinjen): a deadline, a day something changes, or a task.
 */
@Value.Immutable
public sealed interface TimelineEntry extends DomainValue, WithTimelineEntry permits ImmutableTimelineEntry {

    /** The day. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getDate();

    /** The rule that set the day. */
    Rule getRule();

    /** What the text shows. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Argument> getArguments();

    /** The role that has the task, where it is one. */
    Optional<Code> getResponsible();

    /** The dated numbers it was counted with. */
    List<Parameter> getParameters();

    /** The day from which it is prepared, where a source or the case says one (Danish: forberedes fra). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<LocalDate> getPrepareFrom();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TimelineEntry}. */
    final class Builder extends ImmutableTimelineEntry.Builder {
        Builder() {}
    }
}
