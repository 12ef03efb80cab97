package dk.roedtraad.model.describe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.time.IsoDates;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A named piece of a text that a noun carries instead of the sentence (Danish: flettefelt).
 *
 * <p>The kind decides how a {@link Wording} shows it: a date in Danish form, a number with a decimal comma, a code by its
 * label.
 */
@Value.Immutable
public sealed interface Argument extends DomainValue, WithArgument permits ImmutableArgument {

    /** How the value is to be shown. */
    enum Kind {
        /** Shown as it stands. */
        TEXT,
        /** A decimal number, with a point here and a comma in Danish text. */
        NUMBER,
        /** An ISO 8601 date, shown as for instance "27. marts 2027". */
        DATE,
        /** A key of the texts, shown by its wording. */
        KEY
    }

    /** The name that the text uses between braces. */
    @NotBlank
    String getName();

    /** How the value is to be shown. */
    Kind getKind();

    /** The value in the form its kind says. It may tell something about a person. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    String getValue();

    /** Whether the value has the form its kind says, so that showing it cannot fail with the value in the message. */
    @AssertTrue
    default boolean isInTheFormOfItsKind() {
        try {
            switch (getKind()) {
                case NUMBER -> {
                    return isPlainNumber(getValue())
                            || new Constraint.WithinReach().isKeptBy(new BigDecimal(getValue()));
                }
                case DATE -> {
                    if (!IsoDates.isPlain(getValue())) {
                        LocalDate.parse(getValue());
                    }
                }
                case TEXT, KEY -> {}
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    /** Whether a text is a whole number of few digits: nearly all are, and need no parser. */
    private static boolean isPlainNumber(String text) {
        return !text.isEmpty() && text.length() <= 15 && isDigits(text);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** As {@link DomainValue#check}, without a look at the description where both limits are kept. */
    @Override
    @Value.Check
    default void check() {
        if (!new Constraint.NotBlankText().isKeptBy(getName()) || !isInTheFormOfItsKind()) {
            DomainValue.super.check();
        }
    }

    /** A date. */
    static Argument date(String name, LocalDate date) {
        return of(name, Kind.DATE, IsoDates.format(date));
    }

    /** A number. */
    static Argument number(String name, BigDecimal number) {
        return of(name, Kind.NUMBER, number.toPlainString());
    }

    /** A whole number. */
    static Argument number(String name, long number) {
        return of(name, Kind.NUMBER, Long.toString(number));
    }

    /** A text shown as it stands. */
    static Argument text(String name, String text) {
        return of(name, Kind.TEXT, text);
    }

    /** A key whose own wording is shown. */
    static Argument key(String name, String key) {
        return of(name, Kind.KEY, key);
    }

    /** A code: its display as the sender wrote it, or else the wording of our own code. */
    static Argument code(String name, Code code) {
        return code.getDisplay().map(display -> text(name, display)).orElseGet(() -> key(name, code.toKey()));
    }

    private static Argument of(String name, Kind kind, String value) {
        return builder().name(name).kind(kind).value(value).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Argument}. */
    final class Builder extends ImmutableArgument.Builder {
        Builder() {}
    }
}
