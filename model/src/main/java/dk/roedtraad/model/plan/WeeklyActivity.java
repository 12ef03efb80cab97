package dk.roedtraad.model.plan;

import java.time.DayOfWeek;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Something that fills a part of one day in every week (Danish: aktivitet i ugen, S4-16). Two at the same time are a
 * finding; it may be agreed.
 */
@Value.Immutable
public sealed interface WeeklyActivity extends DomainValue, WithWeeklyActivity permits ImmutableWeeklyActivity {

    /** The id that the host gave the activity. */
    @NotBlank
    String getId();

    /** The kind of activity; see {@link WeeklyActivityKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getKind();

    /** What it is, in few words. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getTitle();

    /** The day of the week (Danish: ugedag). */
    DayOfWeek getDay();

    /** The time of day it begins. */
    Optional<ClockTime> getStart();

    /** The time of day it ends. */
    Optional<ClockTime> getEnd();

    /** Whether it is together with other youths (Danish: fælles). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getJoint() {
        return Fact.notAsked();
    }

    /** The id of the effort it is a part of. */
    Optional<String> getEffort();

    /** The weeks it is in the programme. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** Whether the end, if it and the start are known, lies after the start. */
    @AssertTrue
    default boolean isStartBeforeEnd() {
        return getStart()
                .flatMap(start -> getEnd().map(end -> start.compareTo(end) < 0))
                .orElse(true);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeeklyActivity}. */
    final class Builder extends ImmutableWeeklyActivity.Builder {
        Builder() {}
    }
}
