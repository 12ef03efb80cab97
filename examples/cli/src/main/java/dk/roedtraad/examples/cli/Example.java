package dk.roedtraad.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/**
 * What comes with the library to try it on: a made-up case, the catalogue, an overlay, the definition of an instrument, or rows of answers.
 *
 * @param name what the user calls it
 * @param extension what a file of it is called by at the end
 * @param utf8 the document
 */
record Example(String name, String extension, Supplier<byte[]> utf8) {
    /** The fourth row lacks one answer, and the fifth two. */
    private static final String ANSWERS = """
            person,date,informant,happy,calm,active,rested,interest
            p1,2026-07-01,youth,3,3,2,3,3
            p1,2026-08-03,youth,2,1,2,1,2
            p2,2026-07-01,youth-with-professional,4,4,3,4,5
            p2,2026-08-03,youth-with-professional,4,,3,4,5
            p3,2026-07-01,youth,1,,0,,2
            """;

    private static final List<Example> ALL = Stream.of(
                    Documents.exampleNames().stream().map(name -> of(name, () -> Documents.example(name))),
                    Stream.of(
                            of("indsatskatalog", Documents::catalogue),
                            of("parametre-kommune", Documents::exampleParameters)),
                    Stream.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument())
                            .map(Example::of),
                    Stream.of(new Example("who-5-svar", ".csv", () -> ANSWERS.getBytes(StandardCharsets.UTF_8))))
            .flatMap(examples -> examples)
            .toList();

    /** Every example there is. */
    static List<Example> all() {
        return ALL;
    }

    /** The name of a file of it. */
    String fileName() {
        return name + extension;
    }

    private static Example of(String name, Supplier<byte[]> utf8) {
        return new Example(name, ".json", utf8);
    }

    private static Example of(Instrument instrument) {
        return of(
                instrument.getId(),
                () -> Documents.write(DocumentKind.INSTRUMENT, instrument).getBytes(StandardCharsets.UTF_8));
    }
}
