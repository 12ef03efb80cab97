package dk.roedtraad.examples.cli;

import java.util.List;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.page.PlainText;
import dk.roedtraad.serialization.problem.Problem;

/** Problems as lines of text: file, line and column first, as compilers do, so that editors can jump there. */
final class ProblemText {
    private ProblemText() {}

    static String of(String file, List<Problem> problems, Language language) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(PlainText.oneLine(file))
                    .append(':')
                    .append(problem.line())
                    .append(':')
                    .append(problem.column());
            text.append("  ").append(CliWording.text("cli." + problem.severity(), language));
            text.append("  ")
                    .append(
                            problem.pointer().isEmpty()
                                    ? CliWording.text("cli.wholeDocument", language)
                                    : PlainText.oneLine(problem.pointer()))
                    .append('\n');
            text.append("    ").append(problem.text(language));
            text.append("  [").append(problem.code()).append("]\n");
        }
        return text.toString();
    }
}
