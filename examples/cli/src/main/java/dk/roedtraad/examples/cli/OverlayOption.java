package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.page.PlainText;
import picocli.CommandLine.Option;

/** The option of commands that ask rules: a municipality's own numbers and rules. */
final class OverlayOption {
    @Option(names = "--parameters", paramLabel = "FILE", descriptionKey = "parameters")
    private Optional<String> file = Optional.empty();

    /** The file, where one is named. */
    Optional<String> file() {
        return file;
    }

    /** Whether both this and the case are to come from standard input, which holds one document. Standard error then says so. */
    boolean isInTheWayOf(String caseFile, Terminal terminal, Language language) {
        boolean both = caseFile.equals(Terminal.STANDARD_INPUT)
                && file.filter(Terminal.STANDARD_INPUT::equals).isPresent();
        if (both) {
            terminal.err().println(CliWording.text("cli.bothFromStandardInput", language));
        }
        return both;
    }

    /**
     * The rules to ask: those of the document, or as they are shipped where none was given. Empty where the document is not valid;
     * standard error then says why, every problem at once.
     */
    Optional<MunicipalRules> read(Terminal terminal, Language language) {
        if (file.isEmpty()) {
            return Optional.of(MunicipalRules.SHIPPED);
        }
        String name = file.get();
        ReadResult<MunicipalOverlay> read = Documents.read(DocumentKind.PARAMETERS, terminal.read(name, language));
        terminal.err().print(ProblemText.of(name, read.getProblems(), language));
        if (!read.isValid()) {
            return Optional.empty();
        }
        List<OverlayFaults.Fault> faults = OverlayFaults.of(read.get(), ShippedRules.get(), ShippedParameters.get());
        faults.forEach(fault -> terminal.err().print(text(name, fault, language)));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        read.get().over(ShippedRules.get()); // all the sets as a whole, before any of them is asked
        return Optional.of(MunicipalRules.of(read.get()));
    }

    /** As the problems of documents are written, but without the line, which only the reader knows. */
    private static String text(String name, OverlayFaults.Fault fault, Language language) {
        return PlainText.oneLine(name) + "  " + CliWording.text("cli.ERROR", language) + "  " + fault.pointer()
                + "\n    " + CliWording.text("cli." + fault.code(), language, fault.what()) + "  [" + fault.code()
                + "]\n";
    }
}
