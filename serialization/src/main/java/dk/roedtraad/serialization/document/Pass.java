package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.function.Supplier;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One pass over the tokens of a document: where it is, and what it does with a problem.
 *
 * <p>Nearly every document is sound. So the first pass keeps no account of places and ends at the first thing that there is to
 * say; only then is the document read once more, by the same readers, for all that is wrong with it.
 */
final class Pass {
    /** Ends the first pass. */
    static final class SomethingToSay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SomethingToSay() {
            super(null, null, false, false);
        }
    }

    final JsonParser parser;
    final byte[] utf8;

    /** Whether a field that the kind does not know is kept. */
    final boolean keepsUnknown;

    /** The short texts of the document. */
    final SharedTexts texts = new SharedTexts();

    /** Where problems go; null in the first pass. */
    private final @Nullable Problems problems;

    Pass(JsonParser parser, byte[] utf8, boolean keepsUnknown, @Nullable Problems problems) {
        this.parser = parser;
        this.utf8 = utf8;
        this.keepsUnknown = keepsUnknown;
        this.problems = problems;
    }

    /** The value at the current token, or null after saying what is wrong with it. */
    @Nullable
    Object value(ValueReader reader) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? bad("value.null") : reader.read(this);
    }

    /** How many errors there have been. */
    int errors() {
        return problems == null ? 0 : problems.errors();
    }

    /** Whether another error would still be named, so that it is worth looking for what may have been meant. */
    boolean namesErrors() {
        return problems != null && problems.namesErrors();
    }

    /** Whether limits are checked here, for the sake of their places; in the first pass {@code build()} alone checks them. */
    boolean namesLimits() {
        return problems != null;
    }

    /** The offset of the current token, for a problem that is found later. Costs, and is not asked for in the first pass. */
    long offset() {
        return problems == null ? 0 : tokenOffset();
    }

    /** The offset of the current token. */
    long tokenOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Says what is wrong with the current value. */
    @Nullable
    Object bad(String code, Argument... arguments) {
        error(offset(), code, arguments);
        return null;
    }

    /** Says that the current value is of another type, and goes past it. */
    @Nullable
    Object wrongType(String expected) {
        bad("type.wrong", Argument.key("expected", "expected." + expected));
        parser.skipChildren();
        return null;
    }

    /** Says what is wrong with the value that began at an offset. */
    void error(long offset, String code, Argument... arguments) {
        report(Severity.ERROR, offset, code, this::pointer, arguments);
    }

    /** Says what is wrong at an offset and a place that the pass is not at. */
    void errorAt(long offset, String pointer, String code, Argument... arguments) {
        report(Severity.ERROR, offset, code, () -> pointer, arguments);
    }

    /** Says what is wrong with the field that began at an offset, whose name is not ours. */
    void fieldError(long offset, String code, Argument... arguments) {
        report(Severity.ERROR, offset, code, this::maskedPointer, arguments);
    }

    /** Says what may not be meant so in the field that the pass is at, whose name is not ours. */
    void fieldWarning(String code, Argument... arguments) {
        report(Severity.WARNING, offset(), code, this::maskedPointer, arguments);
    }

    /** Says what may not be meant so in the value that began at an offset. */
    void warning(long offset, String code, Argument... arguments) {
        report(Severity.WARNING, offset, code, this::pointer, arguments);
    }

    private void report(Severity severity, long offset, String code, Supplier<String> pointer, Argument... arguments) {
        if (problems == null) {
            throw new SomethingToSay();
        }
        problems.add(severity, offset, code, pointer, List.of(arguments));
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * The place of a field whose name is not ours. The name is masked whatever it looks like: where a system writes {@code
     * {"Mette": 3}}, it is a person. Line and column say which field it is.
     */
    private String maskedPointer() {
        String pointer = pointer();
        return pointer.substring(0, pointer.lastIndexOf('/')) + "/***";
    }

    /** Goes past the value of the field that the pass is at. */
    void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }
}
