package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;

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
 * <p>Reading is strict: a field that the kind does not know is an error. All problems are named at once.
 */
public final class Documents {
    private Documents() {}

    /** Reads a document of a kind from UTF-8. */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, byte[] utf8) {
        return new DocumentReader(utf8).read(kind);
    }

    /** Reads a document of a kind from a text. */
    public static <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, String text) {
        return read(kind, Utf8.encode(text));
    }

    /** Reads a document of the kind that it says it is. */
    public static ReadResult<? extends DomainValue> read(byte[] utf8) {
        DocumentReader reader = new DocumentReader(utf8);
        Optional<DocumentKind<?>> kind = reader.kind();
        return kind.isPresent() ? read(kind.get(), utf8) : new ReadResult<>(Optional.empty(), reader.kindProblems());
    }

    /** Writes a value as a document of a kind: indented, the fields in the order of the schema, absent ones left out. */
    public static <T extends DomainValue> String write(DocumentKind<T> kind, T value) {
        return DocumentWriter.write(kind, value);
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
}
