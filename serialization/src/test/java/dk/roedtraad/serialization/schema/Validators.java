package dk.roedtraad.serialization.schema;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.roedtraad.serialization.document.DocumentKind;

/** A validator that somebody else wrote, for comparison. */
final class Validators {
    private static final Map<DocumentKind<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Validators() {}

    /** What networknt has against a document by our schema; empty if nothing. */
    static List<String> errors(DocumentKind<?> kind, String document, boolean assertFormat) {
        return messages(
                SCHEMAS.computeIfAbsent(kind, k -> registry().getSchema(Schemas.of(k))), document, assertFormat);
    }

    /** What the metaschema of the draft has against a schema; empty if nothing. */
    static List<String> metaschemaErrors(String schema) {
        Schema metaschema = registry()
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return messages(metaschema, schema, true);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static List<String> messages(Schema schema, String document, boolean assertFormat) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(assertFormat)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
