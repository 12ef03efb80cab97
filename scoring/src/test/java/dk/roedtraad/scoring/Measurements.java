package dk.roedtraad.scoring;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;

/** WHO-5 measurements from answers written as a line, with a dash for an item that is not answered. */
public final class Measurements {
    private static final List<String> ITEMS = List.of("happy", "calm", "active", "rested", "interest");

    private Measurements() {}

    /** For instance {@code "3,2,-,2,3"}. */
    public static Measurement who5(String day, String answers) {
        Measurement.Builder measurement = Measurement.builder()
                .instrument("who-5")
                .version("1998")
                .date(LocalDate.parse(day))
                .informant(Informants.YOUTH);
        String[] values = answers.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("-") && !values[i].isEmpty()) {
                measurement.addAnswer(answer(ITEMS.get(i), Integer.parseInt(values[i])));
            }
        }
        return measurement.build();
    }

    /** The answer to an item. */
    public static ItemAnswer answer(String item, int value) {
        return ItemAnswer.builder().item(item).value(value).build();
    }
}
