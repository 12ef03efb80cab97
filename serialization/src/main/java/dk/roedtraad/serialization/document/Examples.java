package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The example cases that lie in the jar. Each tells a story; the persons are made up. */
final class Examples {
    private static final List<String> NAMES = List.of("anbragt-snart-18", "faelles-plan", "ny-henvendelse");

    private Examples() {}

    static List<String> names() {
        return NAMES;
    }

    static byte[] read(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("name: no example " + name + ", there are " + NAMES);
        }
        try (InputStream example = Examples.class.getResourceAsStream("example/" + name + ".json")) {
            if (example == null) {
                throw new IllegalStateException("The example " + name + " is not in the jar");
            }
            return example.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + name + " cannot be read", e);
        }
    }
}
