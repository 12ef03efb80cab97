package dk.roedtraad.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/**
 * A document that comes with the library: a made-up case, the catalogue, or the definition of an instrument.
 *
 * @param name what the user calls it
 * @param utf8 the document
 */
record Example(String name, Supplier<byte[]> utf8) {
    private static final List<Example> ALL = Stream.of(
                    Documents.exampleNames().stream().map(name -> new Example(name, () -> Documents.example(name))),
                    Stream.of(new Example("indsatskatalog", Documents::catalogue)),
                    Stream.of(Who5.instrument()).map(Example::of))
            .flatMap(examples -> examples)
            .toList();

    /** Every example there is. */
    static List<Example> all() {
        return ALL;
    }

    private static Example of(Instrument instrument) {
        return new Example(
                instrument.getId(),
                () -> Documents.write(DocumentKind.INSTRUMENT, instrument).getBytes(StandardCharsets.UTF_8));
    }
}
