package dk.roedtraad.examples.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads documents and says everything that is wrong with them. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private Optional<String> kind = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Checked(String file, ReadResult<?> result) {}

    @Override
    public Integer call() {
        Optional<DocumentKind<?>> asked = kind.flatMap(DocumentKind::find);
        if (kind.isPresent() && asked.isEmpty()) {
            terminal.err().println(CliWording.noSuchKind(language.get()));
            return Main.WRONG_USAGE;
        }
        List<Checked> checked = new ArrayList<>();
        boolean unopened = false;
        for (String file : files) {
            try {
                byte[] utf8 = terminal.read(file, language.get());
                checked.add(new Checked(
                        file, asked.isPresent() ? Documents.read(asked.get(), utf8) : Documents.read(utf8)));
            } catch (CannotOpenException e) {
                terminal.err().println(e.getMessage());
                unopened = true;
            }
        }
        terminal.out().print(format == Format.json ? json(checked) : text(checked));
        if (unopened) {
            return Main.WRONG_USAGE;
        }
        return checked.stream().allMatch(each -> each.result().isValid()) ? Main.DONE : Main.NOT_VALID;
    }

    private String text(List<Checked> checked) {
        StringBuilder text = new StringBuilder();
        for (Checked each : checked) {
            text.append(ProblemText.of(each.file(), each.result().getProblems(), language.get()));
            if (each.result().isValid()) {
                text.append(CliWording.text("cli.valid", language.get(), each.file()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String json(List<Checked> checked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            for (Checked each : checked) {
                out.writeStartObject();
                out.writeName("file").writeString(each.file());
                out.writeName("valid").writeBoolean(each.result().isValid());
                out.writeName("problems").writeStartArray();
                each.result().getProblems().forEach(problem -> write(problem, out, language.get()));
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static void write(Problem problem, JsonGenerator out, Language language) {
        out.writeStartObject();
        out.writeName("code").writeString(problem.code());
        out.writeName("severity").writeString(problem.severity().name());
        out.writeName("pointer").writeString(problem.pointer());
        out.writeName("line").writeNumber(problem.line());
        out.writeName("column").writeNumber(problem.column());
        out.writeName("message").writeString(problem.text(language));
        out.writeEndObject();
    }
}
