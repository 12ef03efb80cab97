package dk.roedtraad.rules.visitation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.SupportKinds;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.parameter.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Visitation against the rule cards: the lines of cases.csv, and what an answer carries besides. */
class VisitationTest {
    private static final Visitation VISITATION = Visitation.standard();

    private static final Map<String, String> RULE_OF_COLUMN = Map.ofEntries(
            Map.entry("alder", "AGE"),
            Map.entry("indsats i KUI", "KUI_EFFORT"),
            Map.entry("social støtte", "SOCIAL_SUPPORT"),
            Map.entry("socialt eller funktionsmæssigt behov", "SOCIAL_OR_FUNCTIONAL_NEED"),
            Map.entry("behov for koordinering", "COORDINATION_NEED"),
            Map.entry("samtale holdt", "DIALOGUE_HELD"),
            Map.entry("data forklaret", "PROGRESSION_DATA_EXPLAINED"),
            Map.entry("vil være med", "YOUTH_ACCEPTS"),
            Map.entry("nærmer sig 18", "APPROACHING_18"),
            Map.entry("meget fravær", "MUCH_ABSENCE"),
            Map.entry("kommunens ansvar", "MUNICIPAL_RESPONSIBILITY"));

    private static final Map<String, Answer> ANSWERS =
            Map.of("ja", Answer.MET, "nej", Answer.NOT_MET, "?", Answer.UNDETERMINED);

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "tilbydes", Outcome.ADMIT,
            "afklares", Outcome.CLARIFY,
            "henvises", Outcome.REFER_ELSEWHERE,
            "takket nej", Outcome.DECLINED_BY_YOUTH);

    private static final Map<String, Code> SECTORS = Map.of(
            "social", Sectors.SOCIAL,
            "uddannelse", Sectors.EDUCATION,
            "sundhed", Sectors.HEALTH);

    static List<NamedCsvRecord> cases() {
        return Tables.read(Objects.requireNonNull(VisitationTest.class.getResourceAsStream("cases.csv")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_cases_of_the_table_are_answered_as_its_lines_say(NamedCsvRecord line) {
        YouthCase youthCase = Cases.fullyKnown();
        for (String difference : line.getField("forskel fra udgangspunktet").split("; ", -1)) {
            youthCase = difference.isEmpty() ? youthCase : with(youthCase, difference);
        }

        Decision decision = VISITATION.decide(youthCase, LocalDate.parse(line.getField("dag")));

        String name = line.getField("navn");
        Map<String, Explanation> nodes = Cases.nodes(decision);
        RULE_OF_COLUMN.forEach((column, rule) -> assertEquals(
                ANSWERS.get(line.getField(column)),
                Objects.requireNonNull(nodes.get(rule)).getAnswer(),
                () -> name + ": " + column));
        assertEquals(OUTCOMES.get(line.getField("udfald")), decision.getOutcome(), name);
    }

    static List<NamedCsvRecord> signs() {
        return Tables.read(Objects.requireNonNull(VisitationTest.class.getResourceAsStream("signs.csv")));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void the_signs_of_the_table_are_answered_as_its_lines_say(NamedCsvRecord line) {
        YouthCase youthCase = Cases.fullyKnown();
        for (String difference : line.getField("forskel fra udgangspunktet").split("; ", -1)) {
            youthCase = difference.isEmpty() ? youthCase : with(youthCase, difference);
        }

        Decision decision = Visitation.with(ofTheMunicipality(line.getField("kommunens tal")))
                .decide(youthCase, LocalDate.parse(line.getField("dag")));

        String name = line.getField("navn");
        Explanation sign = Objects.requireNonNull(Cases.nodes(decision).get(line.getField("tegn")), name);
        assertEquals(ANSWERS.get(line.getField("svar")), sign.getAnswer(), name);
    }

    @Test
    void every_sign_is_answered_yes_no_and_open_in_the_tables() {
        Map<String, Set<String>> answered = new TreeMap<>();
        signs().forEach(line -> answered.computeIfAbsent(line.getField("tegn"), any -> new TreeSet<>())
                .add(line.getField("svar")));
        cases().forEach(line -> {
            answered.computeIfAbsent("APPROACHING_18", any -> new TreeSet<>()).add(line.getField("nærmer sig 18"));
            answered.computeIfAbsent("MUCH_ABSENCE", any -> new TreeSet<>()).add(line.getField("meget fravær"));
        });

        Decision any = VISITATION.decide(Cases.bare(), Cases.TODAY);
        for (Explanation sign : any.getIndicators()) {
            assertEquals(
                    ANSWERS.keySet(),
                    answered.get(sign.getRule().getCode()),
                    sign.getRule().getCode());
        }
    }

    private static Parameters ofTheMunicipality(String numbers) {
        List<Parameter> rows = new ArrayList<>();
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split("; ", -1)) {
            String[] keyAndValue = number.split("=", -1);
            rows.add(Parameter.builder()
                    .key(keyAndValue[0])
                    .value(new BigDecimal(keyAndValue[1]))
                    .unit(ShippedParameters.get().findUnit(keyAndValue[0]).orElseThrow())
                    .valid(Period.from(LocalDate.of(2023, 1, 1)))
                    .local(true)
                    .addSource("kommunen")
                    .build());
        }
        return ShippedParameters.get().overlaidBy("kommunen", rows);
    }

    @Test
    void the_table_has_each_answer_in_each_column_and_each_outcome() {
        List<NamedCsvRecord> cases = cases();

        RULE_OF_COLUMN.keySet().forEach(column -> {
            assertTrue(has(cases, column, "ja") && has(cases, column, "?"), column);
            assertTrue(has(cases, column, "nej"), column);
        });
        OUTCOMES.keySet().forEach(outcome -> assertTrue(has(cases, "udfald", outcome), outcome));
    }

    private static boolean has(List<NamedCsvRecord> cases, String column, String value) {
        return cases.stream().anyMatch(line -> line.getField(column).equals(value));
    }

    @Test
    void V_01_the_answer_says_from_which_day_to_which() {
        // 27 March 2009: 15 on 27 March 2024, 26 on 27 March 2035
        Explanation age = node(Cases.born(Cases.bare(), "2009-03-27"), "AGE");
        Explanation before = Objects.requireNonNull(
                Cases.nodes(VISITATION.decide(Cases.born(Cases.bare(), "2009-03-27"), LocalDate.of(2024, 3, 26)))
                        .get("AGE"));

        List<Argument> ages =
                List.of(Argument.number("age", 17), Argument.number("min", 15), Argument.number("max", 25));
        Argument until = Argument.date("until", LocalDate.of(2035, 3, 27));
        assertEquals(Stream.concat(ages.stream(), Stream.of(until)).toList(), age.getArguments());
        assertEquals(
                List.of(
                        Argument.number("age", 14),
                        ages.get(1),
                        ages.get(2),
                        until,
                        Argument.date("from", LocalDate.of(2024, 3, 27)),
                        Argument.date("lastDay", LocalDate.of(2035, 3, 26))),
                before.getArguments());
        assertEquals(
                List.of("visitation.age.min", "visitation.age.max"),
                age.getParameters().stream().map(number -> number.getKey()).toList());
    }

    @Test
    void V_01_a_day_without_a_number_names_the_number() {
        Decision decision = VISITATION.decide(Cases.fullyKnown(), LocalDate.of(2022, 12, 31));

        assertEquals(
                List.of(OpenPoint.noParameter("visitation.age.min"), OpenPoint.noParameter("visitation.age.max")),
                Objects.requireNonNull(Cases.nodes(decision).get("AGE")).getOpen());
    }

    @Test
    void V_03_the_answer_names_the_act_that_gives_the_support() {
        assertEquals(
                List.of(Argument.key("act", "code.act.serviceloven")),
                node(Cases.fullyKnown(), "SOCIAL_SUPPORT").getArguments());
    }

    @Test
    void V_03_of_two_efforts_that_are_alike_each_is_asked_about_in_its_place() {
        Effort support = Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT)
                .withAct(Fact.notAsked());

        assertEquals(
                List.of("/efforts/items/0/act", "/efforts/items/1/act"),
                node(Cases.fullyKnown().withEfforts(Cases.complete(support, support)), "SOCIAL_SUPPORT")
                        .getOpen()
                        .stream()
                        .flatMap(open -> open.getPointer().stream())
                        .filter(pointer -> pointer.startsWith("/efforts"))
                        .toList());
    }

    @Test
    void V_03_known_need_without_support_is_undetermined_and_asks_whether_support_is_on_its_way() {
        YouthCase need = Cases.fullyKnown().withEfforts(Cases.complete());

        assertEquals(
                List.of(OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey())),
                node(need, "SOCIAL_SUPPORT").getOpen());
    }

    @Test
    void V_05_needs_and_efforts_are_noted_down_each_with_its_own_sectors() {
        YouthCase known = Cases.fullyKnown()
                .withEfforts(
                        Cases.complete(Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)));
        YouthCase both =
                known.withCircumstances(known.getCircumstances().withNeeds(Cases.complete(Cases.need(Sectors.HEALTH))));

        List<Optional<String>> read = Objects.requireNonNull(
                        Cases.nodes(Visitation.standard().decide(both, Cases.TODAY))
                                .get("COORDINATION_NEED"))
                .getReadings()
                .stream()
                .limit(2)
                .map(Reading::getValue)
                .toList();

        assertEquals(List.of(Optional.of("education"), Optional.of("health")), read);
    }

    @Test
    void V_05_sectors_are_noted_down_each_once_in_the_order_of_the_alphabet_and_with_the_day_that_was_vouched_for() {
        List<Effort> efforts = List.of(
                Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                Cases.effort("job", Sectors.EMPLOYMENT, Acts.ACTIVE_EMPLOYMENT_ACT),
                Cases.effort("kontaktperson", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT));
        LocalDate vouched = LocalDate.of(2026, 11, 2);

        Reading all = node(Cases.fullyKnown().withEfforts(FactList.complete(efforts, vouched)), "COORDINATION_NEED")
                .getReadings()
                .get(0);
        Reading perhapsMore = node(Cases.fullyKnown().withEfforts(FactList.atLeast(efforts)), "COORDINATION_NEED")
                .getReadings()
                .get(0);

        assertEquals(Optional.of("education, employment, social"), all.getValue());
        assertEquals(Optional.of(vouched), all.getDate());
        assertEquals(all.getValue(), perhapsMore.getValue());
        assertEquals(Optional.empty(), perhapsMore.getDate());
    }

    @Test
    void V_05_of_the_team_only_who_is_the_continuous_professional_on_the_day_is_noted_down() {
        YouthCase now =
                Cases.fullyKnown().withTeam(Cases.complete(Cases.coordinator(Period.from(LocalDate.of(2026, 1, 1)))));
        YouthCase later =
                Cases.fullyKnown().withTeam(Cases.complete(Cases.coordinator(Period.from(Cases.TODAY.plusDays(1)))));
        String id = now.getTeam().getItems().get(0).getId();

        assertEquals(
                Optional.of(id),
                node(now, "COORDINATION_NEED").getReadings().get(3).getValue());
        assertEquals(
                Optional.of(""),
                node(later, "COORDINATION_NEED").getReadings().get(3).getValue());
    }

    @Test
    void V_03_the_age_is_read_where_support_runs_and_only_there() {
        List<String> withSupport = List.of("/efforts", "/circumstances/socialNeedAssessed", "/youth/birthDate");

        assertEquals(withSupport, pointersRead(node(Cases.fullyKnown(), "SOCIAL_SUPPORT")));
        assertEquals(
                withSupport.subList(0, 2),
                pointersRead(node(Cases.fullyKnown().withEfforts(Cases.complete()), "SOCIAL_SUPPORT")));
    }

    @Test
    void V_03_support_by_two_acts_is_noted_down_with_both() {
        // Young adults may have youth support by barnets lov until 23, beside serviceloven from 18.
        YouthCase both = Cases.fullyKnown()
                .withEfforts(Cases.complete(
                        Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                        Cases.effort("ungestoette", Sectors.SOCIAL, Acts.CHILDRENS_ACT)));

        assertEquals(
                Optional.of("barnets-lov, serviceloven"),
                node(both, "SOCIAL_SUPPORT").getReadings().get(0).getValue());
    }

    @Test
    void V_03_support_by_an_act_that_is_not_for_the_age_or_not_yet_in_force_asks_by_which_act_it_runs() {
        YouthCase adult = Cases.fullyKnown()
                .withEfforts(Cases.complete(Cases.effort("ungestoette", Sectors.SOCIAL, Acts.CHILDRENS_ACT)));
        OpenPoint act = OpenPoint.fact(FactKey.at("/efforts/items/0/act"));

        // 23 on 14 May 2026: too old for barnets lov
        assertTrue(node(Cases.born(adult, "2003-05-14"), "SOCIAL_SUPPORT")
                .getOpen()
                .contains(act));
        // barnets lov is in force from 1 January 2024
        Decision before = Visitation.standard().decide(adult, LocalDate.of(2023, 12, 31));
        assertTrue(Objects.requireNonNull(Cases.nodes(before).get("SOCIAL_SUPPORT"))
                .getOpen()
                .contains(act));
    }

    private static List<String> pointersRead(Explanation node) {
        return node.getReadings().stream()
                .map(reading -> reading.getFact().getPointer())
                .toList();
    }

    @Test
    void V_07_the_answer_says_since_when() {
        Explanation course = node(Cases.fullyKnown(), "LONG_COURSE"); // efforts since 1 January 2010

        assertEquals(List.of(Argument.date("since", LocalDate.of(2010, 1, 1))), course.getArguments());
        assertEquals(Optional.of("2010-01-01"), course.getReadings().get(0).getValue());
        assertEquals(
                Optional.of(""),
                node(Cases.fullyKnown().withEfforts(Cases.complete()), "LONG_COURSE")
                        .getReadings()
                        .get(0)
                        .getValue());
    }

    @Test
    void V_03_no_known_support_asks_for_the_assessment_and_whether_more_runs() {
        assertEquals(
                List.of(OpenPoint.fact(CaseFacts.EFFORTS), OpenPoint.fact(CaseFacts.SOCIAL_NEED_ASSESSED.getKey())),
                node(Cases.bare(), "SOCIAL_SUPPORT").getOpen());
    }

    @Test
    void V_05_a_plan_adds_the_question_whether_the_effort_is_well_coordinated() {
        YouthCase planned = Cases.fullyKnown().withPlans(Cases.complete(Cases.plan("2026-01-01")));

        Explanation need = node(planned, "COORDINATION_NEED");

        assertEquals(Answer.MET, need.getAnswer());
        assertEquals(List.of(OpenPoint.judgement(CaseFacts.WELL_COORDINATED.getKey())), need.getOpen());
        assertEquals(List.of(Argument.number("sectors", 2)), need.getArguments());
    }

    @Test
    void V_05_the_question_is_quiet_once_it_is_answered_and_where_nobody_coordinates() {
        YouthCase answered = Cases.fullyKnown()
                .withPlans(Cases.complete(Cases.plan("2026-01-01")))
                .withCircumstances(
                        Cases.fullyKnown().getCircumstances().withWellCoordinated(FactHistory.of(Fact.known(false))));

        assertEquals(List.of(), node(answered, "COORDINATION_NEED").getOpen());
        assertEquals(List.of(), node(Cases.fullyKnown(), "COORDINATION_NEED").getOpen());
    }

    @Test
    void V_05_a_sector_of_a_code_list_of_the_hosts_own_counts_as_its_own() {
        Code own = Code.of("urn:example:sektor", "social");
        YouthCase twoLists = Cases.fullyKnown()
                .withEfforts(Cases.complete(
                        Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT),
                        Cases.effort("andet", own, Acts.SOCIAL_SERVICES_ACT)));

        assertEquals(Answer.MET, node(twoLists, "COORDINATION_NEED").getAnswer());
    }

    @Test
    void V_13_the_named_next_contact_is_carried_and_none_is_not_made_up() {
        Intake intake = Cases.fullyKnown().getIntake();
        YouthCase named =
                Cases.fullyKnown().withIntake(intake.withNextContact(FactHistory.of(Fact.known("kui-vejleder"))));

        assertEquals(
                Optional.of("kui-vejleder"),
                VISITATION.decide(named, Cases.TODAY).getNextContact());
        assertEquals(
                Optional.empty(),
                VISITATION.decide(Cases.fullyKnown(), Cases.TODAY).getNextContact());
    }

    @Test
    void V_14_the_day_the_youth_said_no_is_in_the_explanation() {
        LocalDate day = LocalDate.of(2026, 11, 9);
        YouthCase declined = Cases.fullyKnown()
                .withIntake(Cases.fullyKnown()
                        .getIntake()
                        .withYouthAccepts(FactHistory.of(Fact.known(false).withDate(day))));

        assertEquals(
                Optional.of(day),
                node(declined, "YOUTH_ACCEPTS").getReadings().get(0).getDate());
    }

    @Test
    void what_is_read_keeps_the_sensitivity_of_the_fact() {
        assertEquals(
                Sensitivity.SPECIAL_CATEGORY,
                node(Cases.fullyKnown(), "REDUCED_FUNCTIONING")
                        .getReadings()
                        .get(0)
                        .getSensitivity());
    }

    @Test
    void a_bare_case_is_answered_and_nothing_in_it_is_met_or_not_met() {
        Decision decision = VISITATION.decide(Cases.bare(), Cases.TODAY);

        assertEquals(Outcome.CLARIFY, decision.getOutcome());
        Cases.nodes(decision).forEach((code, node) -> assertEquals(Answer.UNDETERMINED, node.getAnswer(), code));
    }

    private static Explanation node(YouthCase youthCase, String rule) {
        return Objects.requireNonNull(
                Cases.nodes(VISITATION.decide(youthCase, Cases.TODAY)).get(rule), rule);
    }

    // --- how the second column is read

    private static YouthCase with(YouthCase youthCase, String difference) {
        int colon = difference.indexOf(": ");
        String value = difference.substring(colon + 2);
        Circumstances c = youthCase.getCircumstances();
        Intake i = youthCase.getIntake();
        return switch (difference.substring(0, colon)) {
            case "født" ->
                youthCase.withYouth(youthCase
                        .getYouth()
                        .withBirthDate(value.equals("ukendt") ? Fact.notAsked() : Fact.known(LocalDate.parse(value))));
            case "kui" -> youthCase.withCircumstances(c.withKuiEffort(FactHistory.of(yesOrNo(value))));
            case "behov vurderet" ->
                youthCase.withCircumstances(c.withSocialNeedAssessed(FactHistory.of(yesOrNo(value))));
            case "sociale problemer" ->
                youthCase.withCircumstances(c.withSpecialSocialProblem(FactHistory.of(yesOrNo(value))));
            case "nedsat funktion" ->
                youthCase.withCircumstances(c.withReducedFunctioning(FactHistory.of(yesOrNo(value))));
            case "koordinering skønnet" ->
                youthCase.withCircumstances(c.withCoordinationNeedJudged(FactHistory.of(yesOrNo(value))));
            case "godt koordineret" ->
                youthCase.withCircumstances(c.withWellCoordinated(FactHistory.of(yesOrNo(value))));
            case "uddannelse gennemført" ->
                youthCase.withCircumstances(c.withYouthEducationCompleted(FactHistory.of(yesOrNo(value))));
            case "fast job" -> youthCase.withCircumstances(c.withFirmLabourMarketLink(FactHistory.of(yesOrNo(value))));
            case "fravær" -> youthCase.withCircumstances(c.withAbsence(FactHistory.of(absence(value))));
            case "behov" -> youthCase.withCircumstances(c.withNeeds(needs(value)));
            case "samtale" -> youthCase.withIntake(i.withDialogueHeld(FactHistory.of(yesOrNo(value))));
            case "data forklaret" ->
                youthCase.withIntake(i.withProgressionDataExplained(FactHistory.of(yesOrNo(value))));
            case "vil være med" -> youthCase.withIntake(i.withYouthAccepts(FactHistory.of(yesOrNo(value))));
            case "motiveret" -> youthCase.withIntake(i.withMotivated(FactHistory.of(yesOrNo(value))));
            case "ophørsårsag" -> youthCase.withIntake(i.withLeavingReason(FactHistory.of(reason(value))));
            case "skoler" -> youthCase.withCircumstances(c.withEducation(spells(value, EducationKinds.PRIMARY_SCHOOL)));
            case "forsørgelse" ->
                youthCase.withCircumstances(c.withPublicSupport(spells(value, SupportKinds.CASH_BENEFIT)));
            case "indsatser" -> youthCase.withEfforts(efforts(value));
            case "plan" -> youthCase.withPlans(Cases.complete(Cases.plan("2026-01-01")));
            case "gennemgående fagperson" ->
                youthCase.withTeam(Cases.complete(Cases.coordinator(Period.from(LocalDate.of(2026, 1, 1)))));
            default -> throw new IllegalArgumentException(difference);
        };
    }

    private static Fact<Boolean> yesOrNo(String value) {
        return switch (value) {
            case "ja" -> Fact.known(true);
            case "nej" -> Fact.known(false);
            case "ukendt" -> Fact.notAsked();
            case "ønsker ikke at svare" -> Fact.declined();
            case "giver ingen mening" -> Fact.notApplicable();
            case "holdt tilbage" -> Fact.withheld();
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Fact<AbsenceLevel> absence(String value) {
        return switch (value) {
            case "intet" -> Fact.known(AbsenceLevel.NONE);
            case "meget" -> Fact.known(AbsenceLevel.HIGH);
            case "ukendt" -> Fact.notAsked();
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static FactList<Need> needs(String value) {
        return list(value, parts(value).stream().map(VisitationTest::need).toList());
    }

    /** {@code SEKTOR [fra DAG | til DAG | periode ukendt]}. */
    private static Need need(String part) {
        String[] words = part.split(" ", -1);
        Need need = Cases.need(Objects.requireNonNull(SECTORS.get(words[0]), part));
        if (words.length == 1) {
            return need;
        }
        LocalDate longAgo = LocalDate.of(2010, 1, 1);
        return need.withPeriod(
                switch (words[1]) {
                    case "fra" -> Fact.known(Period.from(LocalDate.parse(words[2])));
                    case "til" -> Fact.known(Period.of(longAgo, LocalDate.parse(words[2])));
                    case "periode" -> Fact.notAsked();
                    default -> throw new IllegalArgumentException(part);
                });
    }

    private static Fact<Code> reason(String value) {
        return switch (value) {
            case "flyttet" -> Fact.known(EndReasons.MOVED);
            case "ukendt" -> Fact.notAsked();
            case "ønsker ikke at svare" -> Fact.declined();
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** {@code STED fra DAG [til DAG]}, {@code SU fra DAG}, {@code STED periode ukendt}. */
    private static FactList<Spell> spells(String value, Code kind) {
        List<Spell> spells = new ArrayList<>();
        for (String part : parts(value)) {
            String[] words = part.split(" ", -1);
            Spell.Builder spell = Spell.builder()
                    .id("forloeb-" + spells.size())
                    .kind(words[0].equals("SU") ? SupportKinds.STUDENT_GRANT : kind)
                    .place(words[0]);
            if (words[1].equals("fra")) {
                LocalDate from = LocalDate.parse(words[2]);
                spell.period(
                        Fact.known(words.length > 3 ? Period.of(from, LocalDate.parse(words[4])) : Period.from(from)));
            }
            spells.add(spell.build());
        }
        return list(value, spells);
    }

    /** {@code SEKTOR efter LOV [fra DAG] [til DAG] [periode ukendt] [pause DAG/DAG]… [årsag flyttet]}. */
    private static FactList<Effort> efforts(String value) {
        List<Effort> efforts = new ArrayList<>();
        for (String part : parts(value)) {
            String[] words = part.split(" ", -1);
            Effort effort = Cases.effort(
                    "indsats-" + efforts.size(), Objects.requireNonNull(SECTORS.get(words[0]), part), Acts.FGU_ACT);
            boolean actIsUnknown = words[2].equals("ukendt");
            effort = effort.withAct(actIsUnknown ? Fact.notAsked() : Fact.known(Code.of(Acts.SYSTEM, words[2])));
            LocalDate from = LocalDate.of(2010, 1, 1);
            for (int i = actIsUnknown ? 4 : 3; i < words.length; i += 2) {
                String what = words[i + 1];
                switch (words[i]) {
                    case "fra" -> {
                        from = LocalDate.parse(what);
                        effort = effort.withPeriod(Fact.known(Period.from(from)));
                    }
                    case "til" -> effort = effort.withPeriod(Fact.known(Period.of(from, LocalDate.parse(what))));
                    case "periode" -> effort = effort.withPeriod(Fact.notAsked());
                    case "pause" ->
                        effort = effort.withPauses(Stream.concat(
                                        effort.getPauses().stream(),
                                        Stream.of(Period.of(
                                                LocalDate.parse(what.substring(0, 10)),
                                                LocalDate.parse(what.substring(11)))))
                                .toList());
                    case "årsag" -> effort = effort.withEndReason(reason(what));
                    default -> throw new IllegalArgumentException(part);
                }
            }
            efforts.add(effort);
        }
        return list(value, efforts);
    }

    private static List<String> parts(String value) {
        String items = value.substring(0, value.indexOf(" ("));
        return items.equals("ingen") ? List.of() : List.of(items.split(" \\+ ", -1));
    }

    private static <T> FactList<T> list(String value, List<T> items) {
        if (value.endsWith("(alle kendt)")) {
            return FactList.complete(items, LocalDate.of(2026, 11, 2));
        }
        if (value.endsWith("(måske flere)")) {
            return FactList.atLeast(items);
        }
        throw new IllegalArgumentException(value);
    }
}
