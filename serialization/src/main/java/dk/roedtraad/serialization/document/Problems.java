package dk.roedtraad.serialization.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;

/** The problems of one document, with their places. */
final class Problems {
    /** Nobody reads more than this, and a hostile document must not be able to fill the memory with what is wrong with it. */
    private static final int MOST = 1_000;

    private final Places places;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int warnings;

    /**
     * No problem yet.
     *
     * @param firstLine the line of the file on which the document begins, from 1
     */
    Problems(byte[] utf8, int firstLine) {
        this.places = new Places(utf8);
        this.firstLine = firstLine;
    }

    void add(Severity severity, long offset, String code, String pointer, List<Argument> arguments) {
        add(severity, offset, code, () -> pointer, arguments);
    }

    /** Adds a problem, whose pointer is made only if it is named. */
    void add(Severity severity, long offset, String code, Supplier<String> pointer, List<Argument> arguments) {
        int count = severity == Severity.ERROR ? ++errors : ++warnings;
        if (count <= MOST) {
            problems.add(problem(severity, offset, code, pointer.get(), arguments));
        } else if (count == MOST + 1) {
            String more = severity == Severity.ERROR ? "document.moreProblems" : "document.moreWarnings";
            problems.add(problem(severity, offset, more, "", List.of(Argument.number("count", MOST))));
        }
    }

    private Problem problem(Severity severity, long offset, String code, String pointer, List<Argument> arguments) {
        int at = places.within(offset);
        return new Problem(
                code, severity, pointer, places.line(at) + firstLine - 1, places.column(at), List.copyOf(arguments));
    }

    boolean namesErrors() {
        return errors < MOST;
    }

    int errors() {
        return errors;
    }

    /** In the order of the text. */
    List<Problem> inOrder() {
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }
}
