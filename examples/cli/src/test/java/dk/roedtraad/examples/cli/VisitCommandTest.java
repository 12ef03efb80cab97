package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.page.DecisionText;
import dk.roedtraad.testing.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code visit} on every shipped case: what is answered, and what the texts hold. */
final class VisitCommandTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Visitation VISITATION = Visitation.standard();

    /** By hand from the stories, with the rule cards V-11 to V-14. */
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "anbragt-snart-18", Outcome.CLARIFY,
            "faelles-plan", Outcome.ADMIT,
            "flytter-kommune", Outcome.ADMIT,
            "frafald-erhvervsuddannelse", Outcome.ADMIT,
            "graazone-mellem-tilbud", Outcome.CLARIFY,
            "ny-henvendelse", Outcome.CLARIFY,
            "psykisk-sygdom-ips", Outcome.ADMIT,
            "skolevaegring-16", Outcome.ADMIT,
            "ung-foraelder", Outcome.ADMIT);

    static Stream<String> cases() {
        return OUTCOMES.keySet().stream().sorted();
    }

    private static YouthCase example(String name) {
        return Documents.read(DocumentKind.CASE, Documents.example(name)).get();
    }

    private static Decision decided(YouthCase youthCase) {
        return VISITATION.decide(youthCase, ON).withNextSteps(VISITATION.nextSteps(youthCase, ON));
    }

    // --- as its user meets it

    @ParameterizedTest
    @MethodSource("cases")
    void each_shipped_case_is_answered_as_its_story_says(String name) {
        Run run = Run.of(Documents.example(name), "visit", "--on", "2026-11-22", "--format", "json", "-");

        assertEquals(0, run.status(), run.err());
        Decision decision = Documents.read(DocumentKind.DECISION, run.out()).get();
        assertEquals(OUTCOMES.get(name), decision.getOutcome());
        assertTrue(decision.getNextSteps().isPresent());
        assertEquals(decided(example(name)), decision);
    }

    @Test
    void the_texts_are_one_command_each() {
        byte[] alma = Documents.example("anbragt-snart-18");

        assertTrue(Run.of(alma, "visit", "--on", "2026-11-22", "-")
                .out()
                .contains("[?] Vil den unge være med? Uafklaret"));
        assertTrue(Run.of(alma, "visit", "--on", "2026-11-22", "--show", "reasons", "-")
                .out()
                .contains("HOVEDHENSYN I SKØNNET"));
        assertTrue(Run.of(alma, "visit", "--on", "2026-11-22", "--show", "youth", "-")
                .out()
                .contains("Det er ikke din skyld."));
        assertTrue(Run.of(alma, "visit", "--lang", "en", "--on", "2026-11-22", "--show", "youth", "-")
                .out()
                .contains("It is not your fault."));
    }

    /** Alma has said what she needs, not since when; and she is with a foster family, which is no effort that has ended. */
    @Test
    void what_a_rule_did_not_count_is_not_said_to_be_none() {
        byte[] alma = Documents.example("anbragt-snart-18");
        String danish = Run.of(alma, "visit", "--on", "2026-11-22", "-").out();

        assertTrue(danish.contains("· Behov: ingen kendte, der tæller her\n"), danish);
        assertTrue(danish.contains("· Indsatser: ingen kendte, der tæller her (pr. 16. november 2026"), danish);
        assertFalse(danish.contains(": ingen\n"), danish);
        assertFalse(danish.contains(": ingen ("), danish);
        assertTrue(Run.of(alma, "visit", "--lang", "en", "--on", "2026-11-22", "-")
                .out()
                .contains("none known that counts here"));
    }

    @Test
    void what_somebody_wrote_steers_no_terminal_and_makes_no_line_of_its_own() {
        YouthCase all = example("faelles-plan");
        YouthCase forged = all.withIntake(
                all.getIntake().withNextContact(FactHistory.of(Fact.known("anna\u001b[31m\nSVAR: nej\u202e"))));
        DecisionText text = DecisionText.of(decided(forged), CliWording.ALL, Language.DANISH);

        for (String shown : List.of(text.tree(), text.reasons())) {
            assertTrue(shown.contains("Næste kontakt: anna\uFFFD[31m\uFFFDSVAR: nej\uFFFD\n"), shown);
        }
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_answered() {
        Run notValid = Run.of("{\"kind\":\"case\"}", "visit", "--on", "2026-11-22", "-");
        assertEquals(1, notValid.status());
        assertEquals("", notValid.out());
        assertTrue(notValid.err().contains("document.versionMissing"), notValid.err());

        assertEquals(2, Run.of("", "visit", "-").status());
        Run noSuchText = Run.of("", "visit", "--on", "2026-11-22", "--show", "alt", "-");
        assertEquals(2, noSuchText.status());
        assertTrue(noSuchText.err().contains("--show"), noSuchText.err());
    }

    // --- with one fact less

    /**
     * Each fact that a case knows is taken away in turn: every answer stays or turns undetermined, and the outcome stays or turns
     * to one that is to be clarified. The one exception is the youth's own no, which is an answer of the youth's.
     */
    @Test
    void with_one_fact_less_an_answer_stays_or_turns_undetermined_and_never_flips() {
        Map<Answer, Integer> kept = new EnumMap<>(Answer.class);
        int turned = 0;
        int cases = 0;
        for (String name : OUTCOMES.keySet()) {
            YouthCase all = example(name);
            Decision before = VISITATION.decide(all, ON);
            List<Explanation> nodes = before.trees().flatMap(Explanation::nodes).toList();
            for (YouthCase less : knowingOneFactLess(all)) {
                cases++;
                Decision after = VISITATION.decide(less, ON);
                List<Explanation> then =
                        after.trees().flatMap(Explanation::nodes).toList();
                assertEquals(nodes.size(), then.size());
                for (int i = 0; i < nodes.size(); i++) {
                    Answer was = nodes.get(i).getAnswer();
                    Answer is = then.get(i).getAnswer();
                    String rule = nodes.get(i).getRule().getCode();
                    // The one rule about the record itself: a reason that is not written down is what it looks for.
                    if (!rule.equals("FOLLOW_UP_EXIT")) {
                        assertTrue(is == was || is == Answer.UNDETERMINED, () -> name + ": " + rule);
                    }
                    kept.merge(is, 1, Integer::sum);
                    turned += is == was ? 0 : 1;
                }
                assertTrue(
                        after.getOutcome() == before.getOutcome() || after.getOutcome() == Outcome.CLARIFY,
                        () -> name + ": " + before.getOutcome() + " became " + after.getOutcome());
            }
        }
        // Else nothing was tried: each of the nine cases knows something that matters.
        assertTrue(cases > 150 && turned > 50, cases + " cases, " + turned + " answers turned undetermined");
        assertTrue(kept.size() == 3, kept::toString);
    }

    private static List<YouthCase> knowingOneFactLess(YouthCase all) {
        List<YouthCase> less = new ArrayList<>();
        for (Object circumstances : withOneFactLess(all.getCircumstances())) {
            less.add(all.withCircumstances((Circumstances) circumstances));
        }
        for (Object intake : withOneFactLess(all.getIntake())) {
            less.add(all.withIntake((Intake) intake));
        }
        for (Object youth : withOneFactLess(all.getYouth())) {
            less.add(all.withYouth((Youth) youth));
        }
        for (Object whole : withOneFactLess(all)) {
            less.add((YouthCase) whole);
        }
        for (int i = 0; i < all.getEfforts().getItems().size(); i++) {
            for (Object effort : withOneFactLess(all.getEfforts().getItems().get(i))) {
                int index = i;
                List<Effort> efforts = new ArrayList<>(all.getEfforts().getItems());
                efforts.set(index, (Effort) effort);
                less.add(all.withEfforts(all.getEfforts()
                        .getCompleteAsOf()
                        .map(day -> FactList.complete(efforts, day))
                        .orElseGet(() -> FactList.atLeast(efforts))));
            }
        }
        return less;
    }

    /** The value once for each of its facts, with that fact not asked for, or that list not known to be complete. */
    private static List<Object> withOneFactLess(DomainValue value) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        List<Object> less = new ArrayList<>();
        for (Attribute forgotten : description.getAttributes()) {
            Optional<Object> nothing = nothingOf(forgotten.getValueType(), forgotten.get(value));
            if (nothing.isEmpty() || nothing.get().equals(forgotten.get(value))) {
                continue;
            }
            Object builder = description.newBuilder();
            for (Attribute attribute : description.getAttributes()) {
                attribute.setHeld(builder, attribute == forgotten ? nothing.get() : attribute.get(value));
            }
            less.add(description.build(builder));
        }
        return less;
    }

    private static Optional<Object> nothingOf(ValueType type, Object held) {
        if (type instanceof ValueType.HistoryOf) {
            return Optional.of(FactHistory.notAsked());
        }
        if (type instanceof ValueType.FactOf) {
            return Optional.of(Fact.notAsked());
        }
        return type instanceof ValueType.FactListOf
                ? Optional.of(FactList.atLeast(((FactList<?>) held).getItems()))
                : Optional.empty();
    }

    // --- what the texts hold

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_threshold_and_every_source_of_the_tree_is_in_the_caseworkers_text(Language language) {
        for (String name : OUTCOMES.keySet()) {
            Decision decision = decided(example(name));
            DecisionText text = DecisionText.of(decision, CliWording.ALL, language);
            String tree = text.tree().replace('\u00a0', ' ');
            String reasons = text.reasons().replace('\u00a0', ' ');
            for (Parameter number : decision.numbersUsed()) {
                String shown = ": " + number.getValue().toPlainString();
                assertTrue(tree.contains(shown), () -> name + shown);
                number.getSources().forEach(source -> assertTrue(tree.contains(source.toText()), source::toText));
            }
            List<Source> sources = decision.trees()
                    .flatMap(Explanation::nodes)
                    .flatMap(node -> node.getRule().getSources().stream())
                    .distinct()
                    .toList();
            sources.forEach(source -> assertTrue(tree.contains(source.toText()), source::toText));
            decision.getCriteria()
                    .nodes()
                    .flatMap(node -> node.getRule().getSources().stream())
                    .forEach(source -> assertTrue(reasons.contains(source.toText()), source::toText));
            decision.trees()
                    .flatMap(Explanation::nodes)
                    .forEach(node -> assertTrue(tree.contains(node.getRule().getCode() + ", ")));
            assertFalse(tree.contains("rule.") || tree.contains("fact.") || tree.contains("text."), tree);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_identification_number_is_in_any_text(Language language) {
        for (String name : OUTCOMES.keySet()) {
            YouthCase youthCase = example(name);
            DecisionText text = DecisionText.of(decided(youthCase), CliWording.ALL, language);
            String all = text.tree() + text.reasons() + text.toYouth();
            youthCase
                    .getYouth()
                    .getIdentifiers()
                    .forEach(identifier -> assertFalse(all.contains(identifier.getValue()), name));
        }
    }

    /** Each shipped case, and each with one fact less, so that every question and every answer is said to some youth. */
    @Test
    void a_letter_to_the_youth_is_easy_to_read_and_speaks_as_people_do() {
        for (String name : OUTCOMES.keySet()) {
            List<YouthCase> all = new ArrayList<>(knowingOneFactLess(example(name)));
            all.add(example(name));
            for (YouthCase youthCase : all) {
                String letter = DecisionText.of(VISITATION.decide(youthCase, ON), CliWording.ALL, Language.DANISH)
                        .toYouth();
                assertTrue(Readability.lix(letter) <= Readability.EASY, () -> Readability.lix(letter) + ": " + letter);
                assertFalse(Readability.speaksAsAnAdministration(letter), letter);
                assertFalse(letter.contains("§") || letter.contains("S1-"), letter);
                assertTrue(letter.startsWith("Hej\n") && letter.endsWith("ikke en maskine.\n"), letter);
            }
        }
    }

    @Test
    void the_letter_to_a_youth_of_whom_nothing_is_known_asks_and_blames_nobody() {
        String letter = DecisionText.of(
                        VISITATION.decide(example("ny-henvendelse"), ON), CliWording.ALL, Language.DANISH)
                .toYouth();

        assertTrue(letter.contains("Det er ikke din skyld."), letter);
        assertTrue(letter.contains("– Vil du være med? Det bestemmer du selv.\n"), letter);
        assertTrue(letter.contains("– Hvem hjælper dig i dag?\n"), letter);
        assertFalse(letter.contains("Det ved vi:"), letter);
    }

    @Test
    void the_letter_to_a_youth_who_has_said_no_asks_for_nothing() {
        YouthCase said = example("faelles-plan");
        YouthCase no = said.withIntake(said.getIntake()
                .withYouthAccepts(FactHistory.of(Fact.known(false).withDate(ON))));
        String letter = DecisionText.of(VISITATION.decide(no, ON), CliWording.ALL, Language.DANISH)
                .toYouth();

        assertTrue(letter.contains("Du har sagt nej tak. Det er helt okay."), letter);
        assertFalse(letter.contains("–"), letter);
    }

    @Test
    void nobody_is_sent_away_without_a_word_of_who_helps_on() {
        YouthCase all = example("faelles-plan");
        YouthCase elsewhere = all.withCircumstances(all.getCircumstances()
                        .withKuiEffort(FactHistory.of(Fact.known(false).withDate(ON))))
                .withIntake(all.getIntake().withNextContact(FactHistory.notAsked()));
        DecisionText text = DecisionText.of(decided(elsewhere), CliWording.ALL, Language.DANISH);

        assertTrue(text.tree().contains("Næste kontakt er ikke aftalt."), text.tree());
        assertFalse(text.tree().contains("DET NÆSTE AT SPØRGE OM"), "nothing can change a settled outcome");
        assertTrue(text.tree().contains("Aftal, hvem der følger den unge videre"), text.tree());
        assertTrue(text.toYouth().contains("Vi finder en, der hjælper dig videre."), text.toYouth());
        assertTrue(text.toYouth().contains("Du skal ikke selv finde vej."), text.toYouth());
    }
}
