package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;

/**
 * What reading a document gave (Danish: læseresultat): a value, or every error in it; and the warnings.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
    private final Optional<T> value;
    private final List<Problem> problems;

    ReadResult(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /** The value; empty when the document has an error. */
    public Optional<T> getValue() {
        return value;
    }

    /** All problems, in the order of the text. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether there is no error. */
    public boolean isValid() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException naming code and place of every error, if the document has any
     */
    public T get() {
        return value.orElseThrow(() -> new IllegalArgumentException("document: "
                + problems.stream()
                        .map(p -> p.code() + " at " + (p.pointer().isEmpty() ? "/" : p.pointer()))
                        .toList()));
    }
}
