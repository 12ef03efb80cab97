package dk.roedtraad.scoring.cohort;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.time.Interval;

/** The same columns by plain loops, one row after another: what the fast ones are held against. */
final class Plain {
    private Plain() {}

    static byte[] strict(byte[][] answers) {
        byte[] totals = new byte[answers[0].length];
        for (int row = 0; row < totals.length; row++) {
            int sum = 0;
            boolean isMissing = false;
            for (byte[] column : answers) {
                isMissing |= column[row] < 0;
                sum += column[row];
            }
            totals[row] = isMissing ? Byte.MIN_VALUE : (byte) sum;
        }
        return totals;
    }

    static byte[] differences(byte[] earlier, byte[] later) {
        byte[] differences = new byte[earlier.length];
        for (int row = 0; row < earlier.length; row++) {
            differences[row] = earlier[row] < 0 || later[row] < 0 ? Byte.MIN_VALUE : (byte) (later[row] - earlier[row]);
        }
        return differences;
    }

    /** For a scale on which high is good. */
    static byte verdict(int difference, int least) {
        if (difference == Byte.MIN_VALUE) {
            return Byte.MIN_VALUE;
        }
        return (byte) (difference >= least ? 1 : difference <= -least ? -1 : 0);
    }

    /** Windows, windows kept and days overdue of one person, with a date for every window. */
    static int[] adherence(List<LocalDate> days, Interval every, LocalDate on) {
        LocalDate first = days.get(0);
        int windows = 0;
        int kept = 0;
        LocalDate begin = first;
        while (!begin.isAfter(on)) {
            LocalDate from = begin;
            LocalDate until = first.plus((windows + 1L) * every.getAmount(), every.getUnit());
            boolean isKept = days.stream().anyMatch(day -> !day.isBefore(from) && day.isBefore(until));
            if (!isKept && until.isAfter(on)) {
                break;
            }
            windows++;
            kept += isKept ? 1 : 0;
            begin = until;
        }
        LocalDate due = days.get(days.size() - 1).plus(every.getAmount(), every.getUnit());
        return new int[] {windows, kept, (int) Math.max(0, on.toEpochDay() - due.toEpochDay())};
    }
}
