package dk.roedtraad.serialization.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadMode;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;

/**
 * What must be true of reading any bytes at all. A fuzzer that is guided by coverage (Jazzer) calls {@link #fuzzerTestOneInput}; see
 * {@code .ci/fuzz}.
 */
public final class ReadAnything {
    /** The texts of so many problems are looked at. */
    private static final int SOME = 5;

    private ReadAnything() {}

    /** Reads the bytes in every way that there is, and throws where a promise of the reader is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(Documents.read(bytes));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (DocumentKind<?> kind : DocumentKind.all()) {
            if (text.contains('"' + kind.getName() + '"')) {
                check(kind, bytes);
            }
        }
    }

    private static <T extends DomainValue> void check(DocumentKind<T> kind, byte[] bytes) {
        ReadResult<T> strict = Documents.read(kind, bytes);
        ReadResult<T> preserving =
                Documents.reader(kind).in(ReadMode.PRESERVING).read(bytes);
        check(strict);
        check(preserving);
        if (strict.isValid()) {
            require(strict.get().equals(preserving.get()), "both ways of reading give the same");
        }
        if (preserving.isValid()) {
            T value = preserving.get();
            String written = Documents.write(kind, value);
            T again =
                    Documents.reader(kind).in(ReadMode.PRESERVING).read(written).get();
            require(value.equals(again), "what is written is read again");
            require(written.equals(Documents.write(kind, again)), "writing is stable");
            String line = Documents.writeLine(kind, value);
            require(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, "a line is one line");
            require(
                    Arrays.equals(Documents.canonical(kind, value), Documents.canonical(kind, again)),
                    "the canonical form is stable");
        }
    }

    private static void check(ReadResult<?> result) {
        require(result.isValid() == result.getValue().isPresent(), "a value, or an error");
        boolean errors = result.getProblems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        require(errors == !result.isValid(), "an error where there is no value");
        for (Problem problem : result.getProblems().stream().limit(SOME).toList()) {
            require(problem.line() >= 1 && problem.column() >= 1, "a place");
            require(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), "a pointer");
            for (Language language : Language.values()) {
                String text = problem.text(language);
                require(!text.startsWith("problem.") && !text.contains("{label}"), "a text");
            }
        }
    }

    private static void require(boolean kept, String promise) {
        if (!kept) {
            throw new IllegalStateException("Broken: " + promise);
        }
    }
}
