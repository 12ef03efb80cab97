package dk.roedtraad.rules.wording;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.match.EveryCriterion;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.review.PlanCases;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.review.TransitionSituation;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.rules.youthact.YouthEffortAct;
import dk.roedtraad.testing.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Everything the rules can say has its words in both languages, and the youth's words are the youth's. */
class RulesWordingTest {
    private static final TextBundle TEXTS = RulesWording.get();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    @ParameterizedTest
    @EnumSource
    void every_rule_has_its_title_and_every_question_its_words(Language language) {
        List<String> missing = new ArrayList<>();
        Stream.of(Visitation.rules(), YouthEffortAct.rules(), Review.rules(), Transitions.rules(), Matching.rules())
                .flatMap(Collection::stream)
                .forEach(rule -> require("rule." + rule.getCode() + ".title", language, missing));
        Stream.of(Visitation.rules(), YouthEffortAct.rules(), Review.rules())
                .flatMap(Collection::stream)
                .forEach(rule -> require("rule." + rule.getCode() + ".question", language, missing));
        for (Rule rule : Review.rules()) {
            require("rule." + rule.getCode() + ".finding", language, missing);
            require("rule." + rule.getCode() + ".finding.youth", language, missing);
        }
        Transitions.rules().forEach(rule -> require("rule." + rule.getCode() + ".timeline", language, missing));

        assertEquals(List.of(), missing);
    }

    /** What a rule gives with its answer is there to be said; a title and a question tell none of it. */
    @ParameterizedTest
    @EnumSource
    void every_answer_that_comes_with_arguments_has_a_text_that_says_them(Language language) {
        List<String> missing = new ArrayList<>();
        Map<String, Set<String>> given = Said.said().argumentsByText();
        given.forEach((key, arguments) -> {
            if (!arguments.isEmpty()) {
                require(key, language, missing);
            }
        });

        assertTrue(
                given.values().stream()
                                .filter(arguments -> !arguments.isEmpty())
                                .count()
                        > 10,
                given.toString());
        assertEquals(List.of(), missing);
    }

    /** Only our own proposals rest on a publication alone; what says that it is law leads there, and may name who explains it. */
    @Test
    void every_rule_says_what_it_rests_on() {
        for (Rule rule : ShippedRules.get().allRules().toList()) {
            assertFalse(rule.getSources().isEmpty(), rule.getCode());
            for (Source source : rule.getSources()) {
                assertTrue(
                        source.getKind() != Source.Kind.PUBLICATION
                                || source.toText().startsWith("lov om ")
                                || rule.getGround() == Ground.LIBRARY
                                || rule.getGround() == Ground.LAW,
                        rule.getCode() + ": " + source);
            }
            if (rule.getGround() == Ground.LAW) {
                assertTrue(
                        rule.getSources().stream().anyMatch(RulesWordingTest::leadsToLaw),
                        rule.getCode() + " rests on law and names none");
            }
        }
    }

    /** A place in an act, an act, or the statement that quotes it. */
    private static boolean leadsToLaw(Source source) {
        return source.getKind() == Source.Kind.LAW
                || source.toText().startsWith("lov om ")
                || source.toText().equals("S0-03"); // which says what lov om kommunal indsats for unge under 25 år does
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_outcome_level_ground_and_result_has_its_words(Language language) {
        List<String> missing = new ArrayList<>();
        for (Register register : Register.values()) {
            String suffix = register == Register.YOUTH ? ".youth" : "";
            Arrays.stream(Answer.values()).forEach(answer -> require("answer." + answer + suffix, language, missing));
            Arrays.stream(Outcome.values())
                    .forEach(outcome -> require("outcome." + outcome + suffix, language, missing));
            Arrays.stream(OpenPoint.Kind.values()).forEach(kind -> require("open." + kind + suffix, language, missing));
        }
        Arrays.stream(Level.values()).forEach(level -> require("level." + level, language, missing));
        Arrays.stream(Ground.values()).forEach(ground -> require("ground." + ground, language, missing));
        Arrays.stream(RuleResult.Kind.values()).forEach(kind -> require("result." + kind, language, missing));

        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_that_rules_ask_for_is_a_question(Language language) throws IllegalAccessException {
        List<String> missing = new ArrayList<>();
        CaseFacts.keys().forEach(key -> require(key.toQuestionKey(), language, missing));
        for (Field field : ParameterKeys.class.getFields()) {
            require("parameter." + field.get(null), language, missing);
        }
        // and what the rules really leave open, over cases of all kinds
        Said.said().open().forEach(open -> require(prefix(open.getKind()) + open.getCode(), language, missing));

        assertEquals(List.of(), missing);
    }

    private static String prefix(OpenPoint.Kind kind) {
        return switch (kind) {
            case FACT -> "fact.";
            case JUDGEMENT -> "judgement.";
            case NO_PARAMETER, NUMBER_NOT_SET -> "parameter.";
        };
    }

    @Test
    void each_answer_to_a_question_of_the_act_has_words_for_the_youth() {
        List<String> missing = new ArrayList<>();
        Set<String> questions = new TreeSet<>();
        YouthEffortAct.standard()
                .ask(GeneratedCases.outsideEverything(), LocalDate.of(2026, 11, 24))
                .getAnswers()
                .forEach(answer -> {
                    questions.add(answer.getApplies().getRule().getCode());
                    answer.getKept()
                            .ifPresent(kept -> questions.add(kept.getRule().getCode()));
                });
        assertEquals(10, questions.size(), questions.toString());
        for (Language language : Language.values()) {
            for (Answer answer : Answer.values()) {
                questions.forEach(code -> require("rule." + code + "." + answer + ".youth", language, missing));
            }
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void both_languages_have_the_same_keys_and_the_same_placeholders() {
        assertEquals(TEXTS.getKeys(Language.DANISH), TEXTS.getKeys(Language.ENGLISH));
        TEXTS.getKeys(Language.DANISH)
                .forEach(key -> assertEquals(
                        placeholders(text(key, Language.DANISH)), placeholders(text(key, Language.ENGLISH)), key));
    }

    @ParameterizedTest
    @EnumSource
    void every_placeholder_is_an_argument_that_the_rule_gives(Language language) {
        Map<String, Set<String>> given = Said.said().argumentsByText();
        Set<String> withPlaceholders = new TreeSet<>();
        TEXTS.getKeys(language).stream()
                .filter(key -> key.startsWith("rule."))
                .filter(key -> !placeholders(text(key, language)).isEmpty())
                .forEach(withPlaceholders::add);

        assertFalse(withPlaceholders.isEmpty());
        for (String key : withPlaceholders) {
            Set<String> arguments = given.getOrDefault(key.replaceFirst("\\.youth$", ""), Set.of("(never said)"));
            assertTrue(arguments.containsAll(placeholders(text(key, language))), () -> key + " has " + arguments);
        }
    }

    /** Questions that are asked of several things. */
    private static final Map<String, Set<String>> QUESTIONS_WITH_ARGUMENTS = Map.of(
            "fact.characteristic",
            Set.of("characteristic"),
            "fact.checklistAnswer",
            Set.of("item"),
            "judgement.endedStatus",
            Set.of("status", "ended", "lastDay", "question"));

    @Test
    void a_question_with_placeholders_is_given_them() {
        Said.said()
                .open()
                .forEach(point -> assertEquals(
                        QUESTIONS_WITH_ARGUMENTS.getOrDefault(point.toSubjectKey(), Set.of()),
                        point.getArguments().stream().map(Argument::getName).collect(Collectors.toSet()),
                        point.getCode()));
    }

    @Test
    void the_only_other_placeholder_is_what_is_open() {
        assertEquals(Set.of("layer", "name"), placeholders(text("overlay.local", Language.DANISH)));
        TEXTS.getKeys(Language.DANISH).stream()
                .filter(key -> !key.startsWith("rule.") && !key.equals("overlay.local"))
                .forEach(key -> {
                    Set<String> expected = key.startsWith("open.") && !key.endsWith(".youth")
                            ? Set.of("what")
                            : QUESTIONS_WITH_ARGUMENTS.getOrDefault(key, Set.of());
                    assertEquals(expected, placeholders(text(key, Language.DANISH)), key);
                });
    }

    /** LIX by Björnsson: words a sentence, and words of more than six letters in a hundred. At most 35 is easy to read. */
    @Test
    void the_youths_texts_are_easy_to_read() {
        List<String> texts = youthTexts(Language.DANISH);

        assertTrue(
                Readability.lix(String.join(" ", texts)) <= 35,
                () -> "together " + Readability.lix(String.join(" ", texts)));
        texts.forEach(text -> assertTrue(Readability.lix(text) <= 45, () -> Readability.lix(text) + ": " + text));
    }

    @Test
    void the_readability_index_counts_as_by_hand() {
        // 9 words, 2 sentences, 3 long words (velfærd has 7 letters): 4.5 + 33.33
        assertEquals(37.83, Readability.lix("Kommunen har velfærd. Du må gerne ringe i weekenden."), 0.01);
    }

    @Test
    void no_text_to_a_youth_speaks_the_words_of_the_administration() {
        youthTexts(Language.DANISH).forEach(text -> assertFalse(Readability.speaksAsAnAdministration(text), text));
        assertTrue(Readability.speaksAsAnAdministration("Din sag er i Ungeindsatsen"));
        assertFalse(Readability.speaksAsAnAdministration("Du har sagt nej tak"));
    }

    @Test
    void every_rule_has_a_code_of_its_own() {
        List<String> codes = Stream.of(
                        Visitation.rules(),
                        YouthEffortAct.rules(),
                        Review.rules(),
                        Transitions.rules(),
                        Matching.rules())
                .flatMap(Collection::stream)
                .map(Rule::getCode)
                .toList();

        assertEquals(codes.size(), new TreeSet<>(codes).size(), codes.toString());
    }

    @Test
    void every_node_result_and_line_is_of_a_rule_in_the_lists() {
        Set<Rule> listed = Stream.of(
                        Visitation.rules(),
                        YouthEffortAct.rules(),
                        Review.rules(),
                        Transitions.rules(),
                        Matching.rules())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());

        assertTrue(listed.containsAll(Said.said().rules()));
    }

    // --- helpers

    private static void require(String key, Language language, List<String> missing) {
        if (!TEXTS.getKeys(language).contains(key) || text(key, language).isBlank()) {
            missing.add(key);
        }
    }

    /** The text as it stands in the file, with its placeholders. */
    private static String text(String key, Language language) {
        return TEXTS.find(key, List.of(), language, Register.PROFESSIONAL).orElseThrow();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> youthTexts(Language language) {
        return TEXTS.getKeys(language).stream()
                .filter(key -> key.endsWith(".youth"))
                .map(key -> text(key, language))
                .toList();
    }

    /** What the rules say over six thousand generated cases. */
    private record Said(Set<OpenPoint> open, Map<String, Set<String>> argumentsByText, Set<Rule> rules) {
        private static final Matching MATCHING = Matching.ofInspiration(EveryCriterion.catalogue());
        private static final Said SAID = collect();

        static Said said() {
            return SAID;
        }

        private static Said collect() {
            Said said = new Said(new java.util.HashSet<>(), new TreeMap<>(), new java.util.HashSet<>());
            for (Parameters parameters : List.of(ShippedParameters.get(), withNumbersOfTheHosts())) {
                GeneratedCases.asked().sampleStream().limit(800).forEach(asked -> said.listen(asked, parameters));
                TransitionSituation.asked().forEach(asked -> said.listen(asked, parameters));
                said.listen(new Asked(GeneratedCases.outsideEverything(), LocalDate.of(2026, 11, 24)), parameters);
            }
            PlanCases.results().forEach(said::listen);
            GeneratedCases.askedOfTheAct()
                    .sampleStream()
                    .limit(4_000)
                    .flatMap(
                            asked -> YouthEffortAct.standard().ask(asked.youthCase(), asked.on()).getAnswers().stream())
                    .forEach(answer -> {
                        said.listen(answer.getApplies());
                        answer.getKept().ifPresent(said::listen);
                    });
            return said;
        }

        private static Parameters withNumbersOfTheHosts() {
            List<Parameter> rows = Stream.of(
                            ParameterKeys.PASSIVITY,
                            ParameterKeys.SCHOOL_CHANGES,
                            ParameterKeys.EARLY_SUPPORT_AGE,
                            ParameterKeys.FIRST_TIME)
                    .map(key -> Parameter.builder()
                            .key(key)
                            .value(key.equals(ParameterKeys.PASSIVITY) ? BigDecimal.ZERO : BigDecimal.ONE)
                            .unit(ShippedParameters.get().findUnit(key).orElseThrow())
                            .valid(Period.from(LocalDate.of(2026, 1, 1)))
                            .local(true)
                            .addSource("a municipality")
                            .build())
                    .map(Parameter.class::cast)
                    .toList();
            return ShippedParameters.get().overlaidBy("a municipality", rows);
        }

        private void listen(RuleResult result) {
            rules.add(result.getRule());
            open.addAll(result.getOpen());
            result.getFindings()
                    .forEach(finding -> hear(result.getRule().getCode() + ".finding", finding.getArguments()));
        }

        private void listen(Asked asked, Parameters parameters) {
            Decision decision = Visitation.with(parameters).decide(asked.youthCase(), asked.on());
            Stream.concat(
                            Stream.of(
                                    decision.getCriteria(),
                                    decision.getConditions(),
                                    decision.getMunicipalResponsibility()),
                            decision.getIndicators().stream())
                    .forEach(this::listen);
            // a day later, so that what has ended has been over for a day and passivity has something to say
            Findings findings = Review.with(parameters)
                    .review(
                            asked.youthCase(),
                            decision,
                            lowScores(asked.on()),
                            asked.on().plusDays(1));
            findings.getResults().forEach(this::listen);
            Timeline timeline = Transitions.with(parameters).timeline(asked.youthCase(), asked.on());
            open.addAll(timeline.getOpen());
            timeline.getEntries().forEach(entry -> {
                rules.add(entry.getRule());
                hear(entry.getRule().getCode() + ".timeline", entry.getArguments());
            });
            for (YouthCase youthCase : EveryCriterion.answered(asked.youthCase())) {
                Matches matches = MATCHING.match(
                        youthCase, asked.on(), decision.getCriteria().getAnswer());
                rules.add(matches.getOrder());
                rules.add(matches.getAlternatives());
                matches.getLists().stream()
                        .flatMap(list -> list.getMatches().stream())
                        .flatMap(
                                match -> Stream.concat(Stream.of(match.getCriteria()), match.getPreferences().stream()))
                        .forEach(this::listen);
            }
        }

        private void listen(Explanation node) {
            rules.add(node.getRule());
            open.addAll(node.getOpen());
            hear(node.getRule().getCode() + "." + node.getAnswer(), node.getArguments());
            node.getChildren().forEach(this::listen);
        }

        /** An argument counts only when it is given every time the text is shown. */
        private void hear(String text, List<Argument> arguments) {
            Set<String> names = arguments.stream().map(Argument::getName).collect(Collectors.toSet());
            argumentsByText.merge("rule." + text, names, (before, now) -> {
                Set<String> both = new TreeSet<>(before);
                both.retainAll(now);
                return both;
            });
        }

        private static Progression lowScores(LocalDate on) {
            Score low = Score.builder()
                    .date(on)
                    .policy(MissingPolicy.STRICT)
                    .status(Score.Status.COMPLETE)
                    .answered(5)
                    .raw(BigDecimal.TEN)
                    .index(BigDecimal.valueOf(40))
                    .build();
            return Progression.builder()
                    .on(on)
                    .addSeries(Series.builder()
                            .instrument("who-5")
                            .version("1998")
                            .definedBy("WHO")
                            .informant(Informants.YOUTH)
                            .addScores(low, low)
                            .build())
                    .build();
        }
    }
}
