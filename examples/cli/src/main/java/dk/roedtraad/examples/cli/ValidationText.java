package dk.roedtraad.examples.cli;

import java.util.OptionalInt;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.page.PlainText;

/** Validation as lines of text. Among many documents in a file, only those with something to say are named. */
final class ValidationText implements ValidationReport {
    private final Language language;

    ValidationText(Language language) {
        this.language = language;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String document(String file, OptionalInt line, ReadResult<?> result) {
        String problems = ProblemText.of(file, result.getProblems(), language);
        return result.isValid() && line.isEmpty()
                ? problems + CliWording.text("cli.valid", language, file) + "\n"
                : problems;
    }

    @Override
    public String endOfLines(String file, Tally tally) {
        return PlainText.oneLine(file) + ": " + tally.text(language) + "\n";
    }

    @Override
    public String end(int files, Tally total) {
        return files < 2
                ? ""
                : CliWording.text(
                                "cli.total",
                                language,
                                Argument.text("documents", total.documents(language)),
                                Argument.number("files", files),
                                Argument.text("errors", total.errors(language)))
                        + "\n";
    }
}
