package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Interval;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Where people of several sectors meet again and again (Danish: mødeforum, S1-80, S1-91 to S1-93).
 */
@Value.Immutable
public sealed interface MeetingForum extends DomainValue, WithMeetingForum permits ImmutableMeetingForum {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** What it is called. */
    Optional<String> getName();

    /** The kind of forum; an open list of the host. */
    Optional<Code> getKind();

    /** How often it meets. */
    Optional<Interval> getEvery();

    /** The sectors that take part; see {@link Sectors}. */
    List<Code> getSectors();

    /** Whether it can decide (S2-12). */
    @Value.Default
    default Fact<Boolean> getDecisionPower() {
        return Fact.notAsked();
    }

    /** Whether the youth who is talked of takes part (S1-93). */
    @Value.Default
    default Fact<Boolean> getYouthTakesPart() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingForum}. */
    final class Builder extends ImmutableMeetingForum.Builder {
        Builder() {}
    }
}
