package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Documents as they were once written, of every kind and with nearly every field, in {@code golden/VERSION}: they are read for
 * ever. None of them is ever changed or written anew. The hashes are those of {@code golden/canonical.py}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** A document and the hash of its canonical form. */
    record Golden(String file, String sha256) {
        DocumentKind<?> kind() {
            String name = file.substring(file.indexOf('/') + 1).replaceFirst("(-[0-9]+)?\\.json$", "");
            return DocumentKind.find(name).orElseThrow();
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(GOLDEN.resolve(file));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> documents() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("sha256.txt")).stream()
                .map(line -> line.split(" {2}"))
                .map(parts -> new Golden(parts[1], parts[0]));
    }

    private static List<String> errors(ReadResult<?> read) {
        return read.getProblems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static <T extends DomainValue> void assertReadAndWritten(DocumentKind<T> kind, Golden golden)
            throws IOException {
        ReadResult<T> read = Documents.read(kind, golden.bytes());
        assertEquals(List.of(), errors(read));

        T value = read.get();
        ReadResult<T> again = Documents.read(kind, Documents.write(kind, value));
        assertEquals(List.of(), errors(again));
        assertEquals(value, again.get());
        assertEquals(golden.sha256(), sha256(Documents.canonical(kind, value)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadStrictlyAndWrittenBackToAnEqualValueOfTheSameHash(Golden golden) throws IOException {
        assertReadAndWritten(golden.kind(), golden);
    }

    @Test
    void everyFileHasAHashAndEveryKindHasADocument() throws IOException {
        Set<String> hashed = documents().map(Golden::file).collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            paths.map(path -> GOLDEN.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                    .forEach(files::add);
        }

        assertEquals(files, hashed);
        for (DocumentKind<?> kind : DocumentKind.all()) {
            assertTrue(hashed.contains("1.0/" + kind + ".json"), kind::toString);
        }
    }
}
