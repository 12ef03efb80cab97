package dk.roedtraad.serialization.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/** One cell (Danish: celle): a value, or why there is none. It is never empty. */
public final class Cell {
    private final String text;
    private final @Nullable Missing missing;

    private Cell(String text, @Nullable Missing missing) {
        this.text = text;
        this.missing = missing;
    }

    static Cell of(String value) {
        return new Cell(value, null);
    }

    static Cell of(long number) {
        return of(Long.toString(number));
    }

    static Cell of(BigDecimal number) {
        return of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    static Cell of(boolean value) {
        return of(value ? "yes" : "no");
    }

    static Cell of(Enum<?> constant) {
        return of(constant.name());
    }

    static Cell of(Missing missing) {
        return new Cell(missing.getCode(), missing);
    }

    static Cell day(LocalDate day) {
        return of(day.toString());
    }

    /** The first of the month, however exact the day is. */
    static Cell month(LocalDate day) {
        return day(day.withDayOfMonth(1));
    }

    /** A value that a fact has, or why it has none. */
    static <T> Cell of(Fact<T> fact, Shown<? super T> shown) {
        return fact instanceof Fact.Known<T> known ? shown.cell(known.getValue()) : of(Missing.of(fact.getState()));
    }

    static <T> Cell of(Optional<T> value, Missing otherwise, Shown<? super T> shown) {
        return value.isPresent() ? shown.cell(value.get()) : of(otherwise);
    }

    /** How a value is written. */
    @FunctionalInterface
    interface Shown<T> {
        Cell cell(T value);
    }

    /** The value as it is written: a code, a whole number, a number with a decimal point, an ISO date; empty where there is none. */
    public Optional<String> getValue() {
        return missing == null ? Optional.of(text) : Optional.empty();
    }

    /** Why there is none. */
    public Optional<Missing> getMissing() {
        return Optional.ofNullable(missing);
    }

    /** What stands in the file: the value, or the code of why there is none. */
    public String toText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell && text.equals(cell.text) && missing == cell.missing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, missing);
    }

    /** Says whether there is a value, never which. */
    @Override
    public String toString() {
        return missing == null ? "***" : text;
    }
}
