package dk.roedtraad.model.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.plan.OwnWords;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a professional answers to a finding (Danish: svar på opmærksomhedspunkt): seen, or not relevant because. The finding
 * stays quiet until something it had read changes.
 */
@Value.Immutable
public sealed interface FindingAnswer extends DomainValue, WithFindingAnswer permits ImmutableFindingAnswer {

    /** What is answered. */
    enum Kind {
        /** Seen, and taken up. */
        SEEN,
        /** Not relevant here. */
        NOT_RELEVANT
    }

    /** The code of the rule that found it. */
    @NotBlank
    String getRule();

    /** What the finding was about, as JSON pointers into the case document of that day. */
    List<String> getPointers();

    /** The answer. */
    Kind getKind();

    /** Why. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getReason();

    /** The id of the professional who answers. */
    Optional<String> getBy();

    /** The day of the answer. */
    LocalDate getDate();

    /** The values that the finding had read, to tell later whether one has changed. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Reading> getReadings();

    /**
     * An answer to a finding.
     *
     * @param code the code of the rule that found it
     * @param date the day of the answer
     */
    static FindingAnswer to(String code, Finding finding, Kind kind, LocalDate date) {
        return builder()
                .rule(code)
                .pointers(finding.getPointers())
                .kind(kind)
                .date(date)
                .readings(finding.toReadings())
                .build();
    }

    /** Whether this answers a finding of a rule, and nothing that it cites has changed since. */
    default boolean stillAnswers(String code, Finding finding) {
        return concerns(code, finding) && getReadings().equals(finding.toReadings());
    }

    /** Whether this was said to a finding of a rule about the same, whatever has changed since. */
    default boolean concerns(String code, Finding finding) {
        return getRule().equals(code) && getPointers().equals(finding.getPointers());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FindingAnswer}. */
    final class Builder extends ImmutableFindingAnswer.Builder {
        Builder() {}
    }
}
