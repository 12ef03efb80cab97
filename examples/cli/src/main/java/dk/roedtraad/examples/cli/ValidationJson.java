package dk.roedtraad.examples.cli;

import java.io.StringWriter;
import java.util.OptionalInt;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Validation as a JSON array, with one element for each document, sound or not. */
final class ValidationJson implements ValidationReport {
    private static final JsonFactory JSON = new JsonFactory();

    private final Language language;
    private boolean first = true;

    ValidationJson(Language language) {
        this.language = language;
    }

    @Override
    public String begin() {
        return "[";
    }

    @Override
    public String document(String file, OptionalInt line, ReadResult<?> result) {
        StringWriter text = new StringWriter();
        text.append(first ? "\n" : ",\n");
        first = false;
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeName("file").writeString(file);
            line.ifPresent(number -> out.writeName("line").writeNumber(number));
            out.writeName("valid").writeBoolean(result.isValid());
            out.writeName("problems").writeStartArray();
            result.getProblems().forEach(problem -> write(problem, out));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    @Override
    public String endOfLines(String file, Tally tally) {
        return "";
    }

    @Override
    public String end(int files, Tally total) {
        return first ? "]\n" : "\n]\n";
    }

    private void write(Problem problem, JsonGenerator out) {
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
