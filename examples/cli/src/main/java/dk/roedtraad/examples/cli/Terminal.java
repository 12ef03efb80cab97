package dk.roedtraad.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.DocumentReader;

/**
 * Where a command reads and writes. Standard output carries the answer alone; the rest goes to standard error.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param watched whether a person sits at the terminal and sees standard error
 * @param nanoTime a clock for how long something takes, in nanoseconds
 */
record Terminal(InputStream in, Output out, PrintStream err, boolean watched, LongSupplier nanoTime) {
    /** How standard input is named among files. */
    static final String STANDARD_INPUT = "-";

    /** A terminal that nobody watches. */
    Terminal(InputStream in, Output out, PrintStream err) {
        this(in, out, err, false, System::nanoTime);
    }

    /**
     * The bytes of a file, or of standard input for {@code -}. Of one that is larger than a document may be, so many that the
     * reader sees it is.
     */
    byte[] read(String file, Language language) {
        try (InputStream bytes = open(file, language)) {
            return bytes.readNBytes(DocumentReader.MOST_BYTES + 1);
        } catch (IOException e) {
            throw CannotOpenException.of(e, file, language);
        }
    }

    /** Opens a file, or standard input for {@code -}. */
    InputStream open(String file, Language language) {
        if (file.equals(STANDARD_INPUT)) {
            return in;
        }
        refuseBlank(file, language);
        try {
            return open(Path.of(file), file, language);
        } catch (InvalidPathException e) {
            throw new CannotOpenException(CliWording.text("cli.cannotOpen", language, file));
        }
    }

    /** Opens a file that the user calls by a name. */
    static InputStream open(Path path, String name, Language language) {
        if (Files.isDirectory(path)) {
            throw new CannotOpenException(CliWording.text("cli.notAFile", language, name));
        }
        try {
            // Of a pipe, such as that of <(gunzip -c sager.gz), nobody may ask how far it is, as the streams of Files
            // do.
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? new BufferedInputStream(new FileInputStream(path.toFile()))
                    : Files.newInputStream(path);
        } catch (IOException e) {
            throw CannotOpenException.of(e, name, language);
        }
    }

    /** Writes a file. */
    void write(Path file, String text, Language language) {
        write(file, text.getBytes(StandardCharsets.UTF_8), language);
    }

    /** Writes a file, or nothing of it. */
    void write(Path file, byte[] bytes, Language language) {
        refuseBlank(file.toString(), language);
        try {
            fill(file, Files.newOutputStream(file), bytes);
        } catch (IOException e) {
            String code = Files.isDirectory(file) ? "cli.notAFile" : "cli.cannotWrite";
            throw new CannotOpenException(CliWording.text(code, language, file.toString()));
        }
    }

    /** Writes to a file that has been opened. If not all of it can be, the half is taken away again. */
    static void fill(Path file, OutputStream opened, byte[] bytes) throws IOException {
        try (opened) {
            opened.write(bytes);
        } catch (IOException e) {
            if (Files.isRegularFile(file)) { // and no pipe or device
                Files.deleteIfExists(file.toRealPath());
            }
            throw e;
        }
    }

    private static void refuseBlank(String name, Language language) {
        if (name.isBlank()) { // which would be the folder one stands in
            throw new CannotOpenException(CliWording.text("cli.blankName", language));
        }
    }

    /** Makes a folder, unless it is there. */
    void makeFolder(Path folder, Language language) {
        refuseBlank(folder.toString(), language);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String code = Files.isRegularFile(folder) ? "cli.notAFolder" : "cli.cannotWrite";
            throw new CannotOpenException(CliWording.text(code, language, folder.toString()));
        }
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
