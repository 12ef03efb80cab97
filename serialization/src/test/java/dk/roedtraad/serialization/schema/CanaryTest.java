package dk.roedtraad.serialization.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * No personal value leaves through a problem: a bird is put into every text that may tell something about a person, the document
 * is spoilt, and the bird must not sing in anything that is said of it.
 *
 * <p>{@code -Droedtraad.canaries=500} spoils each document more than the usual number of times.
 */
class CanaryTest {
    /** So many documents of each kind, each spoilt so many times: 10,500 in all. */
    private static final int OF_A_KIND = 30;

    private static final int TIMES = Integer.getInteger("roedtraad.canaries", 50);

    /** Short ones are spoilt in more of their places, and many can be tried. */
    private static final int LONGEST = 8_000;

    private static final long SEED = 20261122;
    private static final String MARK = "kanariefugl";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static <T extends DomainValue> List<String> marked(DocumentKind<T> kind) {
        Class<T> type = kind.getDescription().getType();
        return LongStream.iterate(SEED, seed -> seed + 1)
                .mapToObj(seed -> Documents.write(kind, DomainArbitraries.marked(type, MARK, seed)))
                .filter(document -> document.length() <= LONGEST)
                .limit(OF_A_KIND)
                .toList();
    }

    /** Everything that can be logged or shown of what was read. */
    private static String said(ReadResult<?> read) {
        StringBuilder said = new StringBuilder();
        for (Problem problem : read.getProblems()) {
            said.append(problem).append('\n');
            problem.arguments()
                    .forEach(argument -> said.append(argument.getName())
                            .append('=')
                            .append(argument.getValue())
                            .append('\n'));
            for (Language language : Language.values()) {
                said.append(problem.text(language)).append('\n');
            }
        }
        if (!read.isValid()) {
            said.append(assertThrows(IllegalArgumentException.class, read::get));
        }
        return said.toString();
    }

    /** The document with some of its field names replaced: a system that writes a person where a name of ours should be. */
    private static String withPersonAsFieldName(String document, Random random) {
        List<Integer> names = new ArrayList<>();
        for (int at = document.indexOf("\":"); at >= 0; at = document.indexOf("\":", at + 1)) {
            names.add(at);
        }
        if (names.isEmpty()) {
            return document; // spoilt so much that nothing has a name
        }
        int end = names.get(random.nextInt(names.size()));
        int start = document.lastIndexOf('"', end - 1);
        return document.substring(0, start + 1) + MARK + document.substring(end);
    }

    @Test
    @Tag("slow")
    void nothingPersonalIsSaidOfASpoiltDocument() {
        Mutator mutator = new Mutator(SEED, MAPPER);
        Random random = new Random(SEED);
        List<String> leaks = new ArrayList<>();
        int all = 0;
        int marked = 0;
        int withProblems = 0;
        for (DocumentKind<?> kind : DocumentKind.all()) {
            for (String whole : marked(kind)) {
                for (int i = 0; i < TIMES; i++) {
                    String spoilt = mutator.mutate(whole);
                    String text = random.nextInt(5) == 0 ? withPersonAsFieldName(spoilt, random) : spoilt;
                    ReadResult<?> read = Documents.read(kind, text);
                    String said = said(read);
                    if (said.contains(MARK)) {
                        leaks.add(kind + ": " + said);
                    }
                    all++;
                    marked += text.contains(MARK) ? 1 : 0;
                    withProblems += read.getProblems().isEmpty() ? 0 : 1;
                }
            }
        }
        assertEquals(List.of(), leaks.stream().limit(5).toList(), leaks.size() + " leak");
        // A silent bird proves something only where there was a bird, and something was said.
        assertTrue(all >= 10_000 && marked > all / 2, marked + " of " + all + " held the mark");
        assertTrue(withProblems > all / 2, withProblems + " had problems");
    }
}
