package dk.roedtraad.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.youth.Genders;

/** Instruments shaped like those that others publish, without their texts and without their numbers. */
public final class Instruments {
    /** Five scales of five items, as the SDQ has them; the total is of the first four. */
    private static final Map<String, List<Integer>> SDQ_SCALES = new TreeMap<>(Map.of(
            "emotional", List.of(3, 8, 13, 16, 24),
            "conduct", List.of(5, 7, 12, 18, 22),
            "hyperactivity", List.of(2, 10, 15, 21, 25),
            "peer", List.of(6, 11, 14, 19, 23),
            "prosocial", List.of(1, 4, 9, 17, 20)));

    private static final Set<Integer> SDQ_REVERSED = Set.of(7, 11, 14, 21, 25);

    private Instruments() {}

    /** Twenty-five items 0-2 named i1 to i25, five of them reversed. */
    public static Instrument sdqLike() {
        List<Scale> scales = new ArrayList<>();
        SDQ_SCALES.forEach((key, items) -> scales.add(Scale.builder()
                .key(key)
                .items(items.stream().map(i -> "i" + i).toList())
                .missing(MissingPolicy.PRORATE)
                .leastAnswered(3)
                .build()));
        scales.add(Scale.builder()
                .key("total")
                .addParts("emotional", "conduct", "hyperactivity", "peer")
                .missing(MissingPolicy.PRORATE)
                .direction(Scale.Direction.LOW_IS_GOOD)
                .build());
        return Instrument.builder()
                .id("sdq-like")
                .version("1")
                .definedBy("Eksempelkommunen")
                .items(IntStream.rangeClosed(1, 25)
                        .mapToObj(i -> item("i" + i, 0, 2).withReversed(SDQ_REVERSED.contains(i)))
                        .toList())
                .scales(scales)
                .build();
    }

    /** Ten items 0-2 named q1 to q10, whose sum is looked up in t-table.csv by age and gender. */
    public static Instrument byTable() {
        List<ConversionRow> table = Oracle.rows("t-table.csv").stream()
                .map(row -> ConversionRow.builder()
                        .raw(new BigDecimal(row.text("raw")))
                        .index(new BigDecimal(row.text("t")))
                        .group(NormGroup.builder()
                                .ageFrom(row.count("ageFrom"))
                                .ageBefore(row.count("ageBefore"))
                                .addGender(gender(row.text("gender")))
                                .build())
                        .build())
                .toList();
        List<String> keys = IntStream.rangeClosed(1, 10).mapToObj(i -> "q" + i).toList();
        return Instrument.builder()
                .id("by-table")
                .version("1")
                .definedBy("Eksempelkommunen")
                .items(keys.stream().map(key -> item(key, 0, 2)).toList())
                .addScale(Scale.builder().key("t").items(keys).table(table).build())
                .build();
    }

    /** The code of a gender as the files write it. */
    public static Code gender(String written) {
        return switch (written) {
            case "female" -> Genders.FEMALE;
            case "male" -> Genders.MALE;
            case "non-binary" -> Genders.NON_BINARY;
            default -> throw new IllegalArgumentException(written);
        };
    }

    /** An item on a scale. */
    public static Item item(String key, int min, int max) {
        return Item.builder().key(key).min(min).max(max).build();
    }

    /** A scale of an instrument. */
    public static Scale scale(Instrument instrument, String key) {
        return instrument.getScales().stream()
                .filter(scale -> scale.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The youth's answers to an instrument: a digit, or a full stop, for each item in order.
     *
     * @param answers for instance {@code "32.23"}
     */
    public static Measurement answers(Instrument instrument, String day, String answers) {
        Measurement.Builder measurement = Measurement.builder()
                .instrument(instrument.getId())
                .version(instrument.getVersion())
                .date(LocalDate.parse(day))
                .informant(Informants.YOUTH);
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) != '.') {
                measurement.addAnswer(Measurements.answer(
                        instrument.getItems().get(i).getKey(), Character.digit(answers.charAt(i), 10)));
            }
        }
        return measurement.build();
    }
}
