package dk.roedtraad.model.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactState;
import org.immutables.value.Value;

/**
 * A point of attention (Danish: opmærksomhedspunkt): what a rule has found, and where.
 */
@Value.Immutable
public sealed interface Finding extends DomainValue, WithFinding permits ImmutableFinding {

    /** What it is about, as JSON pointers into the case document. */
    List<String> getPointers();

    /** What the text shows. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Argument> getArguments();

    /** What a professional has answered to it, while nothing that it cites has changed since: then it is quiet. */
    Optional<FindingAnswer> getAnswer();

    /** The day of the latest answer to it that holds no longer, since something that it cites has changed; empty while one holds. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Redacted
    Optional<LocalDate> getAnsweredBefore();

    /**
     * What it cites, noted down: for each place, what the text shows of it. An {@link FindingAnswer answer} keeps this, to tell later
     * whether something has changed.
     */
    default List<Reading> toReadings() {
        String shown = getArguments().stream()
                .map(argument -> argument.getName() + "=" + argument.getValue())
                .collect(Collectors.joining("; "));
        return getPointers().stream()
                .map(pointer -> Reading.builder()
                        .fact(FactKey.at(pointer))
                        .state(FactState.KNOWN)
                        .value(shown)
                        .sensitivity(Sensitivity.CONFIDENTIAL)
                        .build())
                .toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
