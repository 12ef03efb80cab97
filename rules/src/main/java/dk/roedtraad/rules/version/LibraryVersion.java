package dk.roedtraad.rules.version;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as its build wrote it down (Danish: biblioteksversion). */
public final class LibraryVersion {
    private static final String VERSION = read();

    private LibraryVersion() {}

    /** The version, such as {@code 0.1.0}. */
    public static String get() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("version.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file version.properties cannot be read", e);
        }
        return properties.getProperty("version", "");
    }
}
