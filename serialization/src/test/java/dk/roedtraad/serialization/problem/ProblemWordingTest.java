package dk.roedtraad.serialization.problem;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import jakarta.validation.constraints.AssertTrue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever the reader says, it says in whole sentences and in both languages. */
class ProblemWordingTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    /** Every code of the reader that is no rule, and the arguments that it gives with it. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("json.syntax", Set.of()),
            Map.entry("json.limit", Set.of("layers", "number", "name")),
            Map.entry("json.ended", Set.of()),
            Map.entry("json.other", Set.of()),
            Map.entry("document.moreWarnings", Set.of("count")),
            Map.entry("document.notObject", Set.of()),
            Map.entry("date.unlikely", Set.of()),
            Map.entry("field.kept.similar", Set.of("similar")),
            Map.entry("code.systemUnknown", Set.of()),
            Map.entry("code.systemUnknown.similar", Set.of("similar")),
            Map.entry("json.empty", Set.of()),
            Map.entry("json.trailing", Set.of()),
            Map.entry("json.character", Set.of()),
            Map.entry("json.encoding", Set.of()),
            Map.entry("document.tooLarge", Set.of("bytes")),
            Map.entry("document.kindOther", Set.of("expected", "expectedLabel", "found", "foundLabel")),
            Map.entry("document.versionNewer", Set.of("expected")),
            Map.entry("field.kept", Set.of()),
            Map.entry("field.unsound", Set.of()),
            Map.entry("code.unknown", Set.of()),
            Map.entry("code.unknown.similar", Set.of("similar")),
            Map.entry("document.kindMissing", Set.of()),
            Map.entry("document.moreProblems", Set.of("count")),
            Map.entry("document.kindUnknown", Set.of("allowed")),
            Map.entry("document.versionMissing", Set.of("expected")),
            Map.entry("document.versionUnknown", Set.of("expected")),
            Map.entry("type.wrong", Set.of("expected")),
            Map.entry("value.null", Set.of()),
            Map.entry("value.blank", Set.of()),
            Map.entry("text.form", Set.of("form")),
            Map.entry("text.impossible", Set.of()),
            Map.entry("date.invalid", Set.of()),
            Map.entry("choice.unknown", Set.of("allowed")),
            Map.entry("number.tooLow", Set.of("limit")),
            Map.entry("number.tooHigh", Set.of("limit")),
            Map.entry("number.notWhole", Set.of()),
            Map.entry("number.outOfReach", Set.of("limit", "decimals")),
            Map.entry("list.empty", Set.of()),
            Map.entry("field.unknown", Set.of()),
            Map.entry("field.unknown.similar", Set.of("similar")),
            Map.entry("field.missing", Set.of("field", "label")),
            Map.entry("field.duplicate", Set.of()),
            Map.entry("fact.valueOfUnknown", Set.of()));

    private static final Set<String> EXPECTED =
            Set.of("text", "wholeNumber", "decimal", "truth", "date", "choice", "object", "list");

    /** The types that a document of any kind may hold. */
    private static Set<Class<? extends DomainValue>> types() {
        Set<Class<? extends DomainValue>> types = new LinkedHashSet<>();
        Deque<Class<? extends DomainValue>> waiting = new ArrayDeque<>();
        DocumentKind.all().forEach(kind -> waiting.add(kind.getDescription().getType()));
        while (!waiting.isEmpty()) {
            Class<? extends DomainValue> type = waiting.removeFirst();
            if (types.add(type)) {
                for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
                    if (attribute.getValueType().innermost() instanceof ValueType.Composite composite) {
                        waiting.add(composite.type());
                    }
                }
            }
        }
        // The code of the informant of a fact.
        types.add(dk.roedtraad.model.code.Code.class);
        return types;
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        for (Class<?> type : types()) {
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(AssertTrue.class)) {
                    String name = method.getName().substring(method.getName().startsWith("is") ? 2 : 3);
                    rules.add("rule." + type.getSimpleName() + "." + Character.toLowerCase(name.charAt(0))
                            + name.substring(1));
                }
            }
        }
        return rules;
    }

    static Stream<String> codes() {
        return Stream.concat(CODES.keySet().stream().sorted(), rules().stream());
    }

    private static String template(String key, Language language) {
        return ProblemWording.bundle()
                .find(key, List.of(), language, Register.PROFESSIONAL)
                .orElseThrow(() -> new AssertionError(key + " has no text in " + language));
    }

    private static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void theRulesOfAllTypesAreFound() {
        assertTrue(rules().containsAll(
                        Set.of("rule.Period.startBeforeEnd", "rule.Item.minBelowMax", "rule.Score.valueOrReason")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasASentenceInBothLanguages(String code) {
        String danish = template("problem." + code, Language.DANISH);
        String english = template("problem." + code, Language.ENGLISH);

        assertNotEquals(danish, english);
        for (String sentence : List.of(danish, english)) {
            assertTrue(sentence.matches("(?s)[A-ZÆØÅ].*[.?}]"), sentence);
            assertEquals(CODES.getOrDefault(code, Set.of()), placeholders(sentence), sentence);
        }
    }

    @Test
    void noSentenceIsForACodeThatNobodyGives() {
        Set<String> wanted = new TreeSet<>();
        codes().forEach(code -> wanted.add("problem." + code));
        for (Language language : Language.values()) {
            Set<String> sentences = new TreeSet<>(ProblemWording.bundle().getKeys(language));
            sentences.removeIf(key -> !key.startsWith("problem."));
            assertEquals(wanted, sentences);
        }
    }

    @Test
    void theReaderHasNoCodeThatIsNotListedHere() throws java.io.IOException {
        // The codes stand in the source of reader and constraints as literals of two or three parts.
        Set<String> found = new TreeSet<>();
        Pattern literal = Pattern.compile(
                "\"((?:json|document|type|value|text|date|choice|number|list|field|fact|code)\\.[a-zA-Z.]+)\"");
        List<Path> sources = new ArrayList<>();
        sources.add(Path.of("../model/src/main/java/dk/roedtraad/model/describe/Constraint.java"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dk/roedtraad/serialization/document"))) {
            files.forEach(sources::add);
        }
        for (Path source : sources) {
            Matcher matcher = literal.matcher(Files.readString(source));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }

        assertEquals(new TreeSet<>(CODES.keySet()), found);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                ProblemWording.bundle().getKeys(Language.DANISH),
                ProblemWording.bundle().getKeys(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfValueThatIsExpectedHasAName(Language language) {
        Set<String> keys = new TreeSet<>(ProblemWording.bundle().getKeys(language));
        keys.removeIf(key -> !key.startsWith("expected."));
        Set<String> wanted = new TreeSet<>();
        EXPECTED.forEach(name -> wanted.add("expected." + name));

        assertEquals(wanted, keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMandatoryFieldThatMayBeMissingHasALabel(Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("Fact.type", "type");
        labels.put("Fact.value", "value");
        for (Class<? extends DomainValue> type : types()) {
            for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
                labels.put(attribute.toString(), attribute.getName());
            }
        }
        labels.forEach((key, field) -> {
            Problem problem = new Problem(
                    "field.missing",
                    Severity.ERROR,
                    "",
                    1,
                    1,
                    List.of(Argument.text("field", field), Argument.key("label", key)));
            String text = problem.text(language);
            assertTrue(text.contains("\"" + field + "\""), text);
            assertFalse(text.contains(key), text);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySmallValueWithATextFormSaysItsForm(Language language) {
        for (Class<? extends DomainValue> type : types()) {
            for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
                if (attribute.getValueType().innermost() instanceof ValueType.OneText oneText) {
                    assertNotEquals("", template("form." + oneText.type().getSimpleName(), language));
                }
            }
        }
    }

    @Test
    void aTextIsWholeWhereTheReaderGivesIt() {
        String document =
                "{\"kind\":\"case\",\"schemaVersion\":\"2\",\"youth\":{\"identifier\":1,\"birthDate\":{\"type\":\"yes\"},\"name\":7}}";
        List<Problem> problems = Documents.read(DocumentKind.CASE, document).getProblems();

        assertEquals(
                List.of(
                        "Dokumentet følger en version, der ikke kan læses her. Denne læser kan version 1.0.",
                        "Feltet \"identifiers\" (Identifikationer) mangler.",
                        "Feltet kendes ikke her. Mente du \"identifiers\"?",
                        "Værdien er ikke en af de mulige. Brug en af: known, notAsked, declined, notApplicable, withheld.",
                        "Her skal stå en tekst i anførselstegn. Ret det, der står. Kan feltet undværes, og kendes oplysningen ikke, så lad det være helt væk."),
                problems.stream().map(problem -> problem.text(Language.DANISH)).toList());
        assertEquals(
                List.of("known", "notAsked", "declined", "notApplicable", "withheld"),
                Stream.of(Fact.known(1), Fact.notAsked(), Fact.declined(), Fact.notApplicable(), Fact.withheld())
                        .map(fact -> fact.getState().getType())
                        .toList());
    }
}
