package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.fact.Informants;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * Something that the measurements give occasion to talk about (Danish: samtalepunkt, C-07): what has changed, in whose series, how
 * sure it is, and what happened at the same time. Never a verdict, and never a decision.
 */
@Value.Immutable
public sealed interface TalkingPoint extends DomainValue, WithTalkingPoint permits ImmutableTalkingPoint {

    /** What it is about. */
    enum Kind {
        /** The difference between two scores, or between means of scores. */
        CHANGE,
        /** The direction over time. */
        TREND,
        /** Items of a profile have moved up. */
        STEPS_UP,
        /** Items of a profile have moved down. */
        STEPS_DOWN,
        /** Youth and professional see items differently. */
        DISCREPANCY,
        /** Too few measurements to tell a development. */
        TOO_FEW,
        /** The latest measurement has no score. */
        NOT_SCORED,
        /** The next measurement is overdue: a reminder. */
        OVERDUE,
        /** No effort has run for a week or more. */
        NO_EFFORT
    }

    /** What it is about. */
    Kind getKind();

    /** The id of the instrument, where it is about one. */
    Optional<String> getInstrument();

    /** Whose series, where it is about one. */
    Optional<Code> getInformant();

    /** The key of the scale, where it is about one of several that the instrument has. */
    Optional<String> getScale();

    /** From which day. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<LocalDate> getSince();

    /** To which day. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<LocalDate> getUntil();

    /** How much: points, points per 30 days, or days. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getAmount();

    /** How many: days with a score, items, or scores at each end. */
    Optional<@Min(0) Integer> getCount();

    /** The names of the items it is about. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<LocalText> getItems();

    /** Whether it is relevant, of a change. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Change.Relevance> getRelevance();

    /** How sure it is, of a change or a direction. */
    Optional<Change.Reliability> getReliability();

    /** Why there is no score, where it is about that. */
    Optional<Score.Status> getStatus();

    /** What happened in the same days. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<CourseEvent> getMeanwhile();

    /**
     * Whether the youth's text fits: it says "you", and so is only for what is about the youth's own answers, or about nobody's. The
     * rest is for professionals, who may tell it in words of their own.
     */
    default boolean speaksToYouth() {
        return getKind() == Kind.DISCREPANCY
                || getInformant().map(Informants::isYouth).orElse(true);
    }

    /** The key of the text that says it. */
    default String toKey() {
        String key = "talk." + getKind();
        return switch (getKind()) {
            case CHANGE -> getCount().isPresent() ? key + ".means" : key;
            case NOT_SCORED -> key + getStatus().map(status -> "." + status).orElse("");
            case TREND -> key + "." + getReliability().orElse(Change.Reliability.NOT_KNOWN);
            default -> key;
        };
    }

    /**
     * What that text knows: {@code {since}}, {@code {until}}, {@code {amount}}, {@code {count}}, {@code {items}}, {@code
     * {instrument}}, {@code {informant}} and {@code {verdict}}, those that are there.
     */
    default List<Argument> toArguments(Language language) {
        List<Argument> arguments = new ArrayList<>();
        getSince().ifPresent(day -> arguments.add(Argument.date("since", day)));
        getUntil().ifPresent(day -> arguments.add(Argument.date("until", day)));
        getAmount().ifPresent(amount -> arguments.add(Argument.text("amount", shown(amount, language))));
        getCount().ifPresent(count -> arguments.add(Argument.number("count", count)));
        getInstrument()
                .ifPresent(id -> arguments.add(Argument.key(
                        "instrument",
                        "instrument." + id
                                + getScale().map(scale -> "." + scale).orElse(""))));
        getInformant().ifPresent(code -> arguments.add(Argument.code("informant", code)));
        arguments.add(Argument.text(
                "items",
                String.join(
                        ", ", getItems().stream().map(item -> item.in(language)).toList())));
        getReliability()
                .ifPresent(reliability -> arguments.add(Argument.key(
                        "verdict", "change." + getRelevance().orElse(Change.Relevance.NOT_KNOWN) + "." + reliability)));
        return arguments;
    }

    /** A difference has its sign, a number of days has none. */
    private String shown(BigDecimal amount, Language language) {
        boolean isDifference = getKind() == Kind.CHANGE || getKind() == Kind.TREND;
        return isDifference ? TextBundle.signed(amount, language) : TextBundle.number(amount, language);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TalkingPoint}. */
    final class Builder extends ImmutableTalkingPoint.Builder {
        Builder() {}
    }
}
