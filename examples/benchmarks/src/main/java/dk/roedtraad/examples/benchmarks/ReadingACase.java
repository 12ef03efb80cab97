package dk.roedtraad.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.schema.Schemas;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading one 8 KB case from bytes, beside a bare parse of the same bytes to a tree and beside the ordinary chain. Compare the
 * best of all forks, within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingACase {
    private final JsonMapper mapper = new JsonMapper();

    /** The shipped case of a placed youth, without white space. */
    private final byte[] sound = mapper.writeValueAsBytes(mapper.readTree(Documents.example("anbragt-snart-18")));

    /** The same with a date that does not exist, a field that is not known, and a mandatory field that is missing. */
    private final byte[] faulty = new String(sound, StandardCharsets.UTF_8)
            .replaceFirst("\"2009-03-27\"", "\"2009-02-30\"")
            .replaceFirst("\"circumstances\":\\{", "\"circumstances\":{\"lives\":1,")
            .replaceFirst("\"instrument\":\"who-5\",", "")
            .getBytes(StandardCharsets.UTF_8);

    private final YouthCase youthCase = Documents.read(DocumentKind.CASE, sound).get();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.of(DocumentKind.CASE));

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The yardstick: a tree that nobody has checked. */
    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(sound);
    }

    /** The tokens alone. */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = mapper.createParser(sound)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                count++;
            }
        }
        return count;
    }

    /** Bytes to the checked model. */
    @Benchmark
    public ReadResult<YouthCase> read() {
        ReadResult<YouthCase> result = Documents.read(DocumentKind.CASE, sound);
        result.get();
        return result;
    }

    /** Three faults, named with line and column. */
    @Benchmark
    public ReadResult<YouthCase> readThreeFaults() {
        ReadResult<YouthCase> result = Documents.read(DocumentKind.CASE, faulty);
        if (result.getProblems().size() != 3) {
            throw new IllegalStateException(result.getProblems().toString());
        }
        return result;
    }

    /** The checked model to bytes. */
    @Benchmark
    public String write() {
        return Documents.write(DocumentKind.CASE, youthCase);
    }

    /** The ordinary chain without its binding step, so a lower bound of it: tree, schema validator, Bean Validation. */
    @Benchmark
    public Set<ConstraintViolation<YouthCase>> ordinaryChain() {
        JsonNode tree = mapper.readTree(sound);
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalStateException("not valid by the schema");
        }
        return validator.validate(youthCase);
    }
}
