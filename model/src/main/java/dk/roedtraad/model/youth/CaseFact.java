package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.function.BiFunction;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.time.IsoDates;

/**
 * A fact of a case that rules ask for (Danish: oplysning i sagen): its key, and how to read it. All of them are in {@link
 * CaseFacts}.
 *
 * @param <T> the type of the value
 */
public final class CaseFact<T> {
    private final FactKey key;
    private final Sensitivity sensitivity;
    private final BiFunction<YouthCase, LocalDate, Fact<T>> accessor;
    private final BiFunction<YouthCase, Fact<T>, YouthCase> adder;
    private final OpenPoint missing;

    CaseFact(
            FactKey key,
            Sensitivity sensitivity,
            BiFunction<YouthCase, LocalDate, Fact<T>> accessor,
            BiFunction<YouthCase, Fact<T>, YouthCase> adder) {
        this.key = key;
        this.sensitivity = sensitivity;
        this.accessor = accessor;
        this.adder = adder;
        this.missing = OpenPoint.fact(key);
    }

    /** The key of the fact. */
    public FactKey getKey() {
        return key;
    }

    /** How carefully the value must be handled. */
    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    /** The fact as the case has it on a day: of a fact that changes, the latest on or before it. */
    public Fact<T> in(YouthCase youthCase, LocalDate on) {
        return accessor.apply(youthCase, on);
    }

    /**
     * The case with an answer to what this fact asks for: one fact more in the history of a fact that changes, else this in place
     * of what was there.
     *
     * <pre>{@code
     * YouthCase more = CaseFacts.DIALOGUE_HELD.learn(youthCase, Fact.known(true).withDate(day));
     * }</pre>
     */
    public YouthCase learn(YouthCase youthCase, Fact<T> fact) {
        return adder.apply(youthCase, fact);
    }

    /** What a rule says is open where the fact is not known. */
    public OpenPoint toOpenPoint() {
        return missing;
    }

    /** What a rule that has read the fact, as it was on a day, notes down. */
    public Reading read(YouthCase youthCase, LocalDate on) {
        return toReading(in(youthCase, on));
    }

    /** What a rule that has read this fact, of {@link #in} or in a way of its own, notes down. */
    public Reading toReading(Fact<T> fact) {
        Reading.Builder reading = Reading.builder()
                .fact(key)
                .state(fact.getState())
                .date(fact.getDate())
                .sensitivity(sensitivity);
        if (fact instanceof Fact.Known<T> known) {
            reading.value(text(known.getValue()));
        }
        return reading.build();
    }

    private static String text(Object value) {
        return value instanceof LocalDate day ? IsoDates.format(day) : value.toString();
    }
}
