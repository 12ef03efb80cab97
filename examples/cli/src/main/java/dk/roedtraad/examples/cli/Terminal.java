package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import dk.roedtraad.model.describe.Language;

/**
 * Where a command reads and writes. Standard output carries the answer alone; the rest goes to standard error.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** The bytes of a file, or of standard input for {@code -}. */
    byte[] read(String file, Language language) {
        try {
            return file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new CannotOpenException(CliWording.text("cli.cannotOpen", language, file));
        }
    }

    /** Writes a file. */
    void write(Path file, String text, Language language) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotOpenException(CliWording.text("cli.cannotWrite", language, file.toString()));
        }
    }

    /** The text on one line, without characters that steer a terminal or turn the direction of reading. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
