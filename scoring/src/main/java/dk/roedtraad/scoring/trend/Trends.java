package dk.roedtraad.scoring.trend;

/**
 * The lengths of time that a slope per day is told in: {@code line.slopePerDay() * Trends.QUARTER}.
 */
public final class Trends {
    /** Thirty days, about the time between two WHO-5. */
    public static final double THIRTY_DAYS = 30;

    /** A quarter of a year of 365.25 days, in days: the time between two BIP. */
    public static final double QUARTER = 91.3125;

    private Trends() {}
}
