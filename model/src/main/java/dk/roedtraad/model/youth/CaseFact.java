package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.function.BiFunction;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;

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
    private final OpenPoint missing;
    private final OpenPoint judgement;

    CaseFact(FactKey key, Sensitivity sensitivity, BiFunction<YouthCase, LocalDate, Fact<T>> accessor) {
        this.key = key;
        this.sensitivity = sensitivity;
        this.accessor = accessor;
        this.missing = OpenPoint.fact(key);
        this.judgement = OpenPoint.judgement(key);
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

    /** What a rule that has read the fact, as it was on a day, notes down. */
    public Reading read(YouthCase youthCase, LocalDate on) {
        return read(in(youthCase, on));
    }

    /** What a rule notes down that has read the fact and holds it already. */
    public Reading read(Fact<T> fact) {
        Reading.Builder reading = Reading.builder()
                .fact(key)
                .state(fact.getState())
                .date(fact.getDate())
                .sensitivity(sensitivity);
        if (fact instanceof Fact.Known<T> known) {
            reading.value(known.getValue().toString());
        }
        return reading.build();
    }

    /** Why an answer is open where the fact is missing. */
    public OpenPoint missing() {
        return missing;
    }

    /** Why an answer is open where the fact is a judgement that a person must make. */
    public OpenPoint judgement() {
        return judgement;
    }
}
