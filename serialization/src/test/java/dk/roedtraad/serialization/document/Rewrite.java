package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Files of {@code src/main/resources} that the library makes itself: the schemas, and the layout of the examples.
 *
 * <p>A test compares each with what the library gives. After a change that is meant, {@code mvn test -pl model,serialization
 * -Droedtraad.rewrite=true} writes them anew; read the difference before it is committed.
 */
public final class Rewrite {
    private static final boolean ON = Boolean.getBoolean("roedtraad.rewrite");

    private Rewrite() {}

    /** Compares a resource beside a class with what it should be, or writes it where that was asked for. */
    public static void assertShipped(Class<?> beside, String name, String expected) {
        Path file = Path.of("src/main/resources", beside.getPackageName().replace('.', '/'), name);
        try {
            if (ON) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, expected);
                return;
            }
            try (InputStream shipped = beside.getResourceAsStream(name)) {
                assertEquals(
                        expected,
                        shipped == null ? "nothing" : new String(shipped.readAllBytes(), StandardCharsets.UTF_8),
                        file + " is not what the library makes. If the change is meant, run the tests with"
                                + " -Droedtraad.rewrite=true and commit the file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
