package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.serialization.json.CanonicalJson;

/**
 * Reads and writes documents (Danish: dokumenter): the one entry point.
 *
 * <pre>{@code
 * ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, Files.readAllBytes(path));
 * read.getProblems().forEach(p -> System.out.println(p.text(Language.DANISH)));
 * YouthCase youthCase = read.get();
 * String json = Documents.write(DocumentKind.CASE, youthCase);
 * }</pre>
 *
 * <p>Reading is strict: a field that the kind does not know is an error. {@link #reader} gives a reader that keeps such fields, or
 * that reads many documents, one on each line. All problems are named at once.
 */
public final class Documents {
    private Documents() {}

    /** Reads a document of a kind from UTF-8. */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, byte[] utf8) {
        return reader(kind).read(utf8);
    }

    /** Reads a document of a kind from a text. */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, String text) {
        return reader(kind).read(text);
    }

    /**
     * Reads a document of a kind from a stream of UTF-8, to its end. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, InputStream utf8)
            throws IOException {
        return reader(kind).read(utf8);
    }

    /**
     * Reads a document of a kind from a file.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, Path file) throws IOException {
        return reader(kind).read(file);
    }

    /** Reads a document of the kind that it says it is. */
    public static ReadResult<? extends DomainValue> read(byte[] utf8) {
        return reader().read(utf8);
    }

    /** A reader of documents of a kind. */
    public static <T extends DomainValue> DocumentReader<T> reader(DocumentKind<T> kind) {
        return DocumentReader.of(kind);
    }

    /** A reader of documents of the kind that each says it is. */
    public static DocumentReader<? extends DomainValue> reader() {
        return DocumentReader.ofAnyKind();
    }

    /**
     * Writes a value as a document of a kind: indented, the fields in the order of the schema, absent ones left out.
     *
     * @throws IllegalArgumentException if a field that the value keeps as text is no sound JSON or has a name that is taken
     */
    public static <T extends DomainValue> String write(DocumentKind<T> kind, T value) {
        return DocumentWriter.write(kind, value);
    }

    /**
     * Writes a value as a document of a kind, as {@link #write(DocumentKind, DomainValue)} does, to a stream in UTF-8. The stream
     * stays open.
     *
     * @throws IOException if the stream fails
     */
    public static <T extends DomainValue> void write(DocumentKind<T> kind, T value, OutputStream utf8)
            throws IOException {
        utf8.write(write(kind, value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a value as a document of a kind, as {@link #write(DocumentKind, DomainValue)} does, to a file, in place of what was
     * in it.
     *
     * @throws IOException if the file cannot be written
     */
    public static <T extends DomainValue> void write(DocumentKind<T> kind, T value, Path file) throws IOException {
        Files.writeString(file, write(kind, value));
    }

    /** Writes a value as a document of a kind on one line, without its end: for many documents in one file (NDJSON). */
    public static <T extends DomainValue> String writeLine(DocumentKind<T> kind, T value) {
        return DocumentWriter.writeLine(kind, value);
    }

    /**
     * The canonical form (RFC 8785) of a value as a document of a kind, in UTF-8: the same bytes for the same content, in
     * every language, locale and version of Java. For hashes and signatures. Texts are kept; a decimal is written as the nearest
     * double, so that 3.50 and 3.5 are the same.
     */
    public static <T extends DomainValue> byte[] canonical(DocumentKind<T> kind, T value) {
        return CanonicalJson.of(DocumentWriter.writeLine(kind, value));
    }

    /** The names of the shipped example cases. */
    public static List<String> exampleNames() {
        return Examples.names();
    }

    /**
     * A shipped example case.
     *
     * @throws IllegalArgumentException if there is no example of the name
     */
    public static byte[] example(String name) {
        return Examples.read(name);
    }

    /**
     * The shipped catalogue (Danish: indsatskatalog): 87 entries of sources 001 and 002, with attribution and codes in words. Nobody has
     * checked since June 2022 whether what it tells of is still there.
     *
     * <pre>{@code
     * Catalogue catalogue = Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get();
     * }</pre>
     */
    public static byte[] catalogue() {
        return Examples.catalogue();
    }

    /**
     * A shipped example of a municipality's own numbers and rules (Danish: kommunens egne tal og regler): of a made-up municipality,
     * to begin from.
     *
     * <pre>{@code
     * MunicipalOverlay overlay = Documents.read(DocumentKind.PARAMETERS, Documents.exampleParameters()).get();
     * }</pre>
     */
    public static byte[] exampleParameters() {
        return Examples.parameters();
    }
}
