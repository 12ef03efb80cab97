package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of a kind (Danish: læser). Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * DocumentReader<YouthCase> reader = Documents.reader(DocumentKind.CASE).in(ReadMode.PRESERVING);
 * ReadResult<YouthCase> one = reader.read(Path.of("sag.json"));
 * try (Stream<DocumentLine<YouthCase>> all = reader.readLines(Path.of("sager.ndjson"))) {
 *     all.filter(line -> !line.result().isValid()).forEach(line -> System.out.println(line.number()));
 * }
 * }</pre>
 *
 * <p>Whatever the bytes hold, reading gives a value or problems; it throws only what opening or fetching them throws.
 *
 * @param <T> the type of the values
 */
public final class DocumentReader<T extends DomainValue> {
    /** The size in bytes above which a document is not read, unless the reader is told otherwise. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_POSSIBLE = 1 << 30;

    /** The kind; null for the kind that each document says it is. */
    private final @Nullable DocumentKind<T> kind;

    private final ReadMode mode;
    private final int mostBytes;

    private DocumentReader(@Nullable DocumentKind<T> kind, ReadMode mode, int mostBytes) {
        this.kind = kind;
        this.mode = mode;
        this.mostBytes = mostBytes;
    }

    static <T extends DomainValue> DocumentReader<T> of(DocumentKind<T> kind) {
        return new DocumentReader<>(kind, ReadMode.STRICT, MOST_BYTES);
    }

    static DocumentReader<DomainValue> ofAnyKind() {
        return new DocumentReader<>(null, ReadMode.STRICT, MOST_BYTES);
    }

    /** This reader in a mode; it is {@link ReadMode#STRICT} unless told otherwise. */
    public DocumentReader<T> in(ReadMode newMode) {
        return new DocumentReader<>(kind, newMode, mostBytes);
    }

    /**
     * This reader for documents of at most so many bytes.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 2<sup>30</sup>
     */
    public DocumentReader<T> upTo(int bytes) {
        if (bytes < 1 || bytes > MOST_POSSIBLE) {
            throw new IllegalArgumentException("bytes: must be from 1 to " + MOST_POSSIBLE);
        }
        return new DocumentReader<>(kind, mode, bytes);
    }

    /** Reads a document from UTF-8. */
    public ReadResult<T> read(byte[] utf8) {
        return read(utf8, 1);
    }

    /** Reads a document from a text. */
    public ReadResult<T> read(String text) {
        return read(Utf8.encode(text));
    }

    /**
     * Reads a document from a stream of UTF-8, to its end. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public ReadResult<T> read(InputStream utf8) throws IOException {
        return read(utf8.readNBytes(mostBytes + 1));
    }

    /**
     * Reads a document from a file.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public ReadResult<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads many documents from a stream of UTF-8, one on each line (NDJSON). Blank lines are passed over. A line is read when
     * the stream of results asks for it; a bad line is a result with problems, and the rest goes on. Lines of problems are those
     * of the whole stream. Failing to fetch bytes ends it with {@link java.io.UncheckedIOException}. Closing the results closes
     * the bytes.
     */
    public Stream<DocumentLine<T>> readLines(InputStream utf8) {
        return Lines.of(utf8, mostBytes).map(line -> new DocumentLine<>(line.number, read(line.utf8, line.number)));
    }

    /**
     * Reads many documents from a file, one on each line (NDJSON). Close the results when done.
     *
     * @throws IOException if the file cannot be opened
     */
    public Stream<DocumentLine<T>> readLines(Path file) throws IOException {
        return readLines(Files.newInputStream(file));
    }

    @SuppressWarnings("unchecked") // the value is built as one of the kind
    private ReadResult<T> read(byte[] bytes, int firstLine) {
        return (ReadResult<T>)
                (bytes.length > mostBytes
                        ? DocumentText.tooLarge(mostBytes, firstLine)
                        : new DocumentText(bytes, firstLine).read(kind, mode));
    }
}
