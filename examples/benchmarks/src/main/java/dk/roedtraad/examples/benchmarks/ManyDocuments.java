package dk.roedtraad.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.DocumentLine;
import dk.roedtraad.serialization.document.Documents;

/** A hundred thousand cases of 8 KB on as many lines, one of them bad: run it as a program under {@code -Xmx256m}. */
public final class ManyDocuments {
    private static final int LINES = 100_000;
    private static final int BAD = 71_234;

    private ManyDocuments() {}

    /** Writes the file named, reads it, and says what was bad and how long it took. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String line = Documents.writeLine(
                DocumentKind.CASE,
                Documents.read(DocumentKind.CASE, Documents.example("anbragt-snart-18"))
                        .get());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= LINES; i++) {
                out.write(i == BAD ? line.replace("2009-03-27", "2009-02-30") : line);
                out.write('\n');
            }
        }
        AtomicInteger read = new AtomicInteger();
        long start = System.nanoTime();
        try (Stream<DocumentLine<YouthCase>> lines =
                Documents.reader(DocumentKind.CASE).readLines(file)) {
            lines.forEach(each -> {
                read.incrementAndGet();
                each.result()
                        .getProblems()
                        .forEach(problem -> System.out.println(problem.line() + " " + problem.code()));
            });
        }
        System.out.println(read + " documents of " + Files.size(file) / LINES + " bytes in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
