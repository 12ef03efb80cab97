package dk.roedtraad.model.decision;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.FactKey;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Why something is undetermined (Danish: uafklaret punkt): a fact nobody knows, a judgement a person must make, or a number that is not there.
 */
@Value.Immutable
public sealed interface OpenPoint extends DomainValue, WithOpenPoint permits ImmutableOpenPoint {

    /** What is missing. */
    enum Kind {
        /** A fact that is not known. */
        FACT,
        /** A professional judgement (Danish: skøn). */
        JUDGEMENT,
        /** A dated number that does not cover the day. */
        NO_PARAMETER,
        /** A number that the host has not set. */
        NUMBER_NOT_SET
    }

    /** What is missing. */
    Kind getKind();

    /** Its code: of a fact, of a judgement, or the key of a number. */
    @NotBlank
    String getCode();

    /** Where the fact belongs in the case document, as a JSON pointer. */
    Optional<String> getPointer();

    /** What the question shows, where one question is asked of several things. */
    List<Argument> getArguments();

    /** As {@link DomainValue#check}, without a look at the description where its limit is kept. */
    @Override
    @Value.Check
    default void check() {
        if (!new Constraint.NotBlankText().isKeptBy(getCode())) {
            DomainValue.super.check();
        }
    }

    /** The key of the words that say what is missing. */
    default String toSubjectKey() {
        return switch (getKind()) {
            case FACT -> "fact." + getCode();
            case JUDGEMENT -> "judgement." + getCode();
            case NO_PARAMETER, NUMBER_NOT_SET -> "parameter." + getCode();
        };
    }

    /** A missing fact. */
    static OpenPoint fact(FactKey key) {
        return builder()
                .kind(Kind.FACT)
                .code(key.getCode())
                .pointer(key.getPointer())
                .build();
    }

    /** A judgement that a person must make. */
    static OpenPoint judgement(FactKey key) {
        return builder()
                .kind(Kind.JUDGEMENT)
                .code(key.getCode())
                .pointer(key.getPointer())
                .build();
    }

    /** A number that does not cover the day. */
    static OpenPoint noParameter(String key) {
        return builder().kind(Kind.NO_PARAMETER).code(key).build();
    }

    /** A number that the host has not set. */
    static OpenPoint numberNotSet(String key) {
        return builder().kind(Kind.NUMBER_NOT_SET).code(key).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OpenPoint}. */
    final class Builder extends ImmutableOpenPoint.Builder {
        Builder() {}
    }
}
