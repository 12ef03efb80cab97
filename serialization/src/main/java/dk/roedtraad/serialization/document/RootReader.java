package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import org.jspecify.annotations.Nullable;

/** Reads the outermost object of a document: the value, and beside it the kind and the version of the schema. */
final class RootReader extends CompositeReader {
    private static final Map<DocumentKind<?>, RootReader> READERS = new ConcurrentHashMap<>();

    private final int kindField;
    private final int versionField;

    private RootReader(DocumentKind<?> kind) {
        super(
                kind.getDescription(),
                List.of(
                        new Field(Envelope.KIND, new KindReader(kind), true),
                        new Field(Envelope.SCHEMA_VERSION, new VersionReader(), true)));
        kindField = kind.getDescription().getAttributes().size();
        versionField = kindField + 1;
    }

    static RootReader of(DocumentKind<?> kind) {
        return READERS.computeIfAbsent(kind, RootReader::new);
    }

    @Override
    void missing(Pass pass, int field, long start) {
        if (field == kindField) {
            pass.error(start, "document.kindMissing");
        } else if (field == versionField) {
            pass.error(start, "document.versionMissing", Argument.text("expected", DocumentKind.SCHEMA_VERSION));
        } else {
            super.missing(pass, field, start);
        }
    }

    /** A newer version goes with the fields that are not ours, so that the document says it again when it is written. */
    @Override
    @Nullable
    Object build(Pass pass, @Nullable Object[] values, Extra extra, long start) {
        Object version = values[versionField];
        if (version == SchemaVersion.OURS) {
            return super.build(pass, values, extra, start);
        }
        Map<String, String> withVersion = new TreeMap<>(extra.getJsonByName());
        withVersion.put(Envelope.SCHEMA_VERSION, "\"" + version + "\"");
        return super.build(pass, values, Extra.of(withVersion), start);
    }

    private static final class KindReader extends OfTexts {
        private final DocumentKind<?> kind;

        KindReader(DocumentKind<?> kind) {
            super("text");
            this.kind = kind;
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            return pass.parser.getString().equals(kind.getName())
                    ? kind
                    : pass.bad("document.kindUnknown", allowed(List.of(kind.getName())));
        }
    }

    private static final class VersionReader extends OfTexts {
        VersionReader() {
            super("text");
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            String text = pass.parser.getString();
            if (text.equals(DocumentKind.SCHEMA_VERSION)) {
                return SchemaVersion.OURS;
            }
            Optional<SchemaVersion> version = SchemaVersion.parse(text);
            if (version.filter(SchemaVersion::isOlderMinor).isPresent()) {
                return SchemaVersion.OURS;
            }
            Argument expected = Argument.text("expected", DocumentKind.SCHEMA_VERSION);
            if (version.filter(SchemaVersion::isNewerMinor).isPresent()) {
                pass.warning(pass.offset(), "document.versionNewer", expected);
                return version.get();
            }
            return pass.bad("document.versionUnknown", expected);
        }
    }
}
