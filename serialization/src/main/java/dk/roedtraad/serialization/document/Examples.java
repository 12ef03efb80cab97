package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The documents that lie in the jar: example cases, each of which tells a story of made-up persons, the catalogue, and an overlay. */
final class Examples {
    private static final List<String> NAMES = List.of(
            "anbragt-snart-18",
            "faelles-plan",
            "flytter-kommune",
            "frafald-erhvervsuddannelse",
            "graazone-mellem-tilbud",
            "ny-henvendelse",
            "psykisk-sygdom-ips",
            "skolevaegring-16",
            "ung-foraelder");

    private Examples() {}

    static List<String> names() {
        return NAMES;
    }

    static byte[] read(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("name: no example " + name + ", there are " + NAMES);
        }
        return bytes("example/" + name + ".json");
    }

    static byte[] catalogue() {
        return bytes("catalogue/ungeindsatser.json");
    }

    static byte[] parameters() {
        return bytes("parameters/parametre-kommune.json");
    }

    private static byte[] bytes(String file) {
        try (InputStream document = Examples.class.getResourceAsStream(file)) {
            if (document == null) {
                throw new IllegalStateException("The document " + file + " is not in the jar");
            }
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + file + " cannot be read", e);
        }
    }
}
