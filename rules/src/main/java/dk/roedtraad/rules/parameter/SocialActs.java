package dk.roedtraad.rules.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.time.Period;

/**
 * Which acts give social support at which age on which day (Danish: love om social støtte), from {@code social-acts.csv}.
 */
public final class SocialActs {
    /** What the table is called where no row of it covers an age and a day. */
    public static final String KEY = "socialsupport.acts";

    private static final List<Row> ROWS =
            Tables.read(Objects.requireNonNull(SocialActs.class.getResourceAsStream("social-acts.csv"))).stream()
                    .map(SocialActs::toRow)
                    .toList();

    private SocialActs() {}

    private record Row(Code act, int ageFrom, int ageBefore, Period valid) {}

    /** The acts under which somebody of an age could have social support on a day. */
    public static List<Code> inForce(int age, LocalDate on) {
        return ROWS.stream()
                .filter(row -> row.ageFrom() <= age
                        && age < row.ageBefore()
                        && row.valid().contains(on))
                .map(Row::act)
                .distinct()
                .toList();
    }

    private static Row toRow(NamedCsvRecord row) {
        String ageBefore = row.getField("ageBefore");
        return new Row(
                Code.of(Acts.SYSTEM, row.getField("act")),
                Integer.parseInt(row.getField("ageFrom")),
                ageBefore.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ageBefore),
                Tables.valid(row));
    }
}
