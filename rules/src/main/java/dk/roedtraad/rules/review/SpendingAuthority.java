package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.professional.Professional;

/**
 * Who may grant an amount for an effort (Danish: bevillingskompetence, S3-25, card P-19)? By the level that the host has set for the
 * professional; no amount is ever assumed.
 */
public enum SpendingAuthority {
    /** The professional may. */
    COORDINATOR,
    /** It lies above the level of the professional. */
    LEADERSHIP_FORUM,
    /** The host has set no level that is known on the day. */
    NOT_CONFIGURED;

    /**
     * Who grants an amount on a day.
     *
     * @param amount the amount for one effort, in Danish kroner; the level itself is still within it
     * @throws IllegalArgumentException if the amount is negative
     */
    public static SpendingAuthority of(Professional professional, BigDecimal amount, LocalDate on) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount: must not be negative");
        }
        if (!(professional.getSpendingLimit().on(on) instanceof Fact.Known<BigDecimal> limit)) {
            return NOT_CONFIGURED;
        }
        return amount.compareTo(limit.getValue()) <= 0 ? COORDINATOR : LEADERSHIP_FORUM;
    }
}
