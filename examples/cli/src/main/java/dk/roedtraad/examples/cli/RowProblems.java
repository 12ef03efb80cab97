package dk.roedtraad.examples.cli;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.page.PlainText;

/** Says on standard error what is wrong with rows, as {@link ProblemText} does of documents; of very many, only how many more. */
final class RowProblems {
    private static final int MOST_NAMED = 1000;

    private final Terminal terminal;
    private final Language language;
    private final String file;
    private long problems;

    RowProblems(Terminal terminal, Language language, String file) {
        this.terminal = terminal;
        this.language = language;
        this.file = file;
    }

    void add(long line, List<RowProblem> ofRow) {
        for (RowProblem problem : ofRow) {
            problems++;
            if (problems <= MOST_NAMED) {
                terminal.err().print(text(line, problem));
            }
        }
    }

    /** How many more there were. */
    String rest() {
        return problems <= MOST_NAMED
                ? ""
                : CliWording.text("cli.row.more", language, Argument.number("count", problems - MOST_NAMED)) + "\n";
    }

    private String text(long line, RowProblem problem) {
        String where = problem.column().isEmpty()
                ? CliWording.text("cli.wholeRow", language)
                : PlainText.oneLine(problem.column());
        return PlainText.oneLine(file) + ":" + line + "  " + CliWording.text("cli.ERROR", language) + "  " + where
                + "\n    "
                + CliWording.text(
                        "cli.row." + problem.code(),
                        language,
                        problem.arguments().toArray(Argument[]::new))
                + "  [" + problem.code() + "]\n";
    }
}
