package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.json.JsonText;
import dk.roedtraad.serialization.problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The text of one document: read in a first pass and, where there is anything to say, once more for all of it. */
final class DocumentText {
    private final byte[] utf8;
    private final int firstLine;

    /** The parser is given no more than this, so that it stops where the text stops being UTF-8. */
    private final int wellFormedLength;

    /** The text of a document that begins on a line of its file. */
    DocumentText(byte[] bytes, int firstLine) {
        this.utf8 = Utf8.withoutMark(bytes);
        this.firstLine = firstLine;
        this.wellFormedLength = Utf8.wellFormedLength(utf8);
    }

    /** What is said of a document that is not even looked at. */
    static ReadResult<?> tooLarge(int mostBytes, int firstLine) {
        Problems problems = new Problems(new byte[0], firstLine);
        problems.add(Severity.ERROR, 0, "document.tooLarge", "", List.of(Argument.number("bytes", mostBytes)));
        return new ReadResult<>(Optional.empty(), problems.inOrder());
    }

    /** Reads the text as a kind, or on null as the kind that it says it is. */
    ReadResult<?> read(@Nullable DocumentKind<?> asked, ReadMode mode) {
        Optional<Object> value = wellFormedLength == utf8.length ? firstPass(asked) : Optional.empty();
        return value.isPresent() ? new ReadResult<>(value, List.of()) : secondPass(asked, mode);
    }

    /** The value, or empty where there is anything to say. */
    private Optional<Object> firstPass(@Nullable DocumentKind<?> asked) {
        try {
            DocumentKind<?> kind = asked == null ? kindSaid().orElse(null) : asked;
            if (kind == null) {
                return Optional.empty();
            }
            try (JsonParser parser = parser()) {
                return value(RootReader.of(kind), new Pass(parser, utf8, false, null));
            }
        } catch (Pass.SomethingToSay | JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<DocumentKind<?>> kindSaid() {
        try (JsonParser parser = parser()) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? Envelope.findKind(parser).flatMap(DocumentKind::find)
                    : Optional.empty();
        }
    }

    private ReadResult<?> secondPass(@Nullable DocumentKind<?> asked, ReadMode mode) {
        Problems problems = new Problems(utf8, firstLine);
        Optional<Object> value = Optional.empty();
        if (Utf8.isOtherEncoding(utf8)) {
            problems.add(Severity.ERROR, 0, "json.encoding", "", List.of());
        } else {
            value = secondPass(asked, mode, problems);
        }
        return new ReadResult<>(problems.errors() == 0 ? value : Optional.empty(), problems.inOrder());
    }

    private Optional<Object> secondPass(@Nullable DocumentKind<?> asked, ReadMode mode, Problems problems) {
        Envelope envelope = envelope();
        Optional<DocumentKind<?>> said = envelope.kind().flatMap(DocumentKind::find);
        Optional<SchemaVersion> version = envelope.schemaVersion().flatMap(SchemaVersion::parse);
        // Of a document of another kind, or one that means other things by the same names, nothing else is worth
        // saying.
        if (asked != null && said.isPresent() && said.get() != asked) {
            problems.add(
                    Severity.ERROR,
                    envelope.kindOffset(),
                    "document.kindOther",
                    "/kind",
                    List.of(
                            Argument.text("expected", asked.getName()),
                            Argument.key("expectedLabel", asked.getDescription().getName()),
                            Argument.text("found", said.get().getName()),
                            Argument.key(
                                    "foundLabel", said.get().getDescription().getName())));
            return Optional.empty();
        }
        if (version.filter(SchemaVersion::isOfAnotherMajor).isPresent()) {
            problems.add(
                    Severity.ERROR,
                    envelope.versionOffset(),
                    "document.versionUnknown",
                    "/schemaVersion",
                    List.of(Argument.text("expected", DocumentKind.SCHEMA_VERSION)));
            return Optional.empty();
        }
        boolean newer = version.filter(SchemaVersion::isNewerMinor).isPresent();
        @Nullable DocumentKind<?> kind = asked == null ? said.orElse(null) : asked;
        return kind == null
                ? value(new NoKindReader(envelope), false, problems)
                : value(RootReader.of(kind), newer || mode == ReadMode.PRESERVING, problems);
    }

    private Envelope envelope() {
        try (JsonParser parser = parser()) {
            return Envelope.find(parser);
        }
    }

    /** The value; or empty after saying what is wrong, also where the text stops being JSON. */
    private Optional<Object> value(ValueReader root, boolean keepsUnknown, Problems problems) {
        try (JsonParser parser = parser()) {
            try {
                Optional<Object> value = value(root, new Pass(parser, utf8, keepsUnknown, problems));
                if (wellFormedLength < utf8.length) {
                    problems.add(Severity.ERROR, wellFormedLength, "json.encoding", "", List.of());
                }
                return value;
            } catch (JacksonException e) {
                unreadable(parser, e, problems);
                return Optional.empty();
            }
        }
    }

    private Optional<Object> value(ValueReader root, Pass pass) {
        if (pass.parser.nextToken() == null) {
            if (wellFormedLength == utf8.length) {
                pass.error(utf8.length, "json.empty");
            }
            return Optional.empty();
        }
        if (pass.parser.currentToken() != JsonToken.START_OBJECT) {
            pass.bad("document.notObject");
            return Optional.empty();
        }
        Object value = root.read(pass);
        if (pass.parser.nextToken() != null) {
            pass.bad("json.trailing");
        }
        return Optional.ofNullable(value);
    }

    /** A fault of the text itself. The parser's own message may quote the text, so only its place is kept. */
    private void unreadable(JsonParser parser, JacksonException e, Problems problems) {
        TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        long offset = place.getByteOffset();
        if (wellFormedLength < utf8.length && offset >= wellFormedLength) {
            problems.add(Severity.ERROR, wellFormedLength, "json.encoding", "", List.of());
        } else {
            problems.add(Severity.ERROR, offset, code(e), "", arguments(e));
        }
    }

    private String code(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "json.limit";
        } else if (e instanceof UnexpectedEndOfInputException) {
            return "json.ended";
        }
        return Utf8.looksLikeJson(utf8) ? "json.syntax" : "json.other";
    }

    private static List<Argument> arguments(JacksonException e) {
        return e instanceof StreamConstraintsException
                ? List.of(
                        Argument.number("layers", JsonText.MOST_LAYERS),
                        Argument.number("number", JsonText.LONGEST_NUMBER),
                        Argument.number("name", JsonText.LONGEST_NAME))
                : List.of();
    }

    private JsonParser parser() {
        return JsonText.FACTORY.createParser(ObjectReadContext.empty(), utf8, 0, wellFormedLength);
    }

    /** Goes through a document of which nobody knows what it is. */
    private static final class NoKindReader extends ValueReader {
        private final Envelope envelope;

        NoKindReader(Envelope envelope) {
            this.envelope = envelope;
        }

        @Override
        @Nullable
        Object read(Pass pass) {
            if (envelope.kind().isPresent()) {
                List<String> names =
                        DocumentKind.all().stream().map(DocumentKind::getName).toList();
                pass.errorAt(envelope.kindOffset(), "/kind", "document.kindUnknown", allowed(names));
            }
            pass.parser.skipChildren();
            if (envelope.kind().isEmpty()) {
                pass.error(envelope.kindOffset(), "document.kindMissing");
            }
            return null;
        }
    }
}
