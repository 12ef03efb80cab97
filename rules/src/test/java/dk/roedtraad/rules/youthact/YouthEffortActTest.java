package dk.roedtraad.rules.youthact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.EmploymentKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.parameter.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The act's own questions: the lines of cases.csv, and what an answer carries besides. */
class YouthEffortActTest {
    private static final YouthEffortAct ACT = YouthEffortAct.standard();

    private static final Map<String, Function<Map<String, LawAnswer>, String>> COLUMNS = Map.ofEntries(
            Map.entry("pligt", answers -> applies(answers, "EDUCATION_DUTY")),
            Map.entry("pligt opfyldt", answers -> kept(answers, "EDUCATION_DUTY")),
            Map.entry("målgruppevurdering", answers -> applies(answers, "TARGET_ASSESSMENT")),
            Map.entry("kontakt efter afbrud", answers -> applies(answers, "CONTACT_AFTER_LEAVING")),
            Map.entry("kontakt til tiden", answers -> kept(answers, "CONTACT_AFTER_LEAVING")),
            Map.entry("ny aktivitet", answers -> applies(answers, "NEW_ACTIVITY")),
            Map.entry("ny aktivitet til tiden", answers -> kept(answers, "NEW_ACTIVITY")),
            Map.entry("opsøges", answers -> applies(answers, "OUTREACH")),
            Map.entry("FGU", answers -> applies(answers, "FGU_OFFER")),
            Map.entry("STU", answers -> applies(answers, "STU_OFFER")));

    private static final Map<Answer, String> WORDS =
            Map.of(Answer.MET, "ja", Answer.NOT_MET, "nej", Answer.UNDETERMINED, "?");

    static List<NamedCsvRecord> cases() {
        return Tables.read(Objects.requireNonNull(YouthEffortActTest.class.getResourceAsStream("cases.csv")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_cases_of_the_table_are_answered_as_its_lines_say(NamedCsvRecord line) {
        YouthCase youthCase = with(line.getField("forskel fra udgangspunktet"));

        Map<String, LawAnswer> answers = LawQuestions.byRule(ACT.ask(youthCase, LocalDate.parse(line.getField("dag"))));

        COLUMNS.forEach((column, answer) -> assertEquals(
                line.getField(column), answer.apply(answers), () -> line.getField("navn") + ": " + column));
    }

    @Test
    void the_table_has_each_answer_in_each_column() {
        List<NamedCsvRecord> cases = cases();

        COLUMNS.keySet()
                .forEach(column -> WORDS.values()
                        .forEach(word -> assertTrue(
                                cases.stream()
                                        .anyMatch(line -> line.getField(column).equals(word)),
                                column + ": " + word)));
    }

    @Test
    void every_question_is_answered_in_the_order_of_the_act_and_the_answers_say_day_and_rule_set() {
        LawAnswers answers = ACT.ask(Cases.bare(), Cases.TODAY);

        assertEquals(Cases.TODAY, answers.getOn());
        assertEquals("kui-act-1", answers.getRuleSet());
        assertEquals(
                List.of(
                        "EDUCATION_DUTY",
                        "TARGET_ASSESSMENT",
                        "CONTACT_AFTER_LEAVING",
                        "NEW_ACTIVITY",
                        "OUTREACH",
                        "FGU_OFFER",
                        "STU_OFFER"),
                answers.getAnswers().stream()
                        .map(answer -> answer.getApplies().getRule().getCode())
                        .toList());
    }

    @Test
    void a_bare_case_is_answered_and_nothing_in_it_is_met_or_not_met() {
        LawQuestions.nodes(ACT.ask(Cases.bare(), Cases.TODAY))
                .forEach((code, node) -> assertEquals(Answer.UNDETERMINED, node.getAnswer(), code));
    }

    @Test
    void nothing_arises_for_an_adult_and_nothing_is_asked() {
        LawAnswers answers = ACT.ask(with("født: 1999-05-02; alt andet ukendt"), Cases.TODAY);

        assertEquals(List.of(), answers.arising());
        assertEquals(7, answers.notArising().size());
        answers.getAnswers().forEach(answer -> assertEquals(List.of(), answer.unsettled()));
    }

    /** 2026-11-16 is a Monday: five working days end on Monday 23, five weekdays on Saturday 21 (law file 1.7 no. 15). */
    @Test
    void both_dates_of_the_deadline_for_contact_are_shown_with_their_rows() {
        Explanation inTime = kept("CONTACT_AFTER_LEAVING", "afbrud: ja 2026-11-16", "2026-11-20");

        assertEquals(
                List.of(
                        Argument.date("aware", LocalDate.of(2026, 11, 16)),
                        Argument.date("weekdays", LocalDate.of(2026, 11, 21)),
                        Argument.date("workingDays", LocalDate.of(2026, 11, 23))),
                inTime.getArguments());
        assertEquals(
                List.of(Parameter.Unit.WEEKDAYS, Parameter.Unit.WORKING_DAYS),
                inTime.getParameters().stream().map(Parameter::getUnit).toList());
    }

    @Test
    void while_the_time_runs_it_is_asked_whether_the_youth_has_been_contacted() {
        assertEquals(
                List.of(OpenPoint.fact(CaseFacts.CONTACTED_AFTER_LEAVING.getKey())),
                kept("CONTACT_AFTER_LEAVING", "afbrud: ja 2026-11-16; kontaktet: nej 2026-11-18", "2026-11-20")
                        .getOpen());
    }

    @Test
    void a_contact_between_the_two_dates_asks_which_days_are_counted() {
        assertEquals(
                List.of(OpenPoint.judgement(CaseFacts.CONTACTED_AFTER_LEAVING.getKey())),
                kept("CONTACT_AFTER_LEAVING", "afbrud: ja 2026-11-16; kontaktet: ja 2026-11-23", "2026-11-24")
                        .getOpen());
    }

    @Test
    void a_deadline_of_a_day_that_no_row_covers_names_both_numbers() {
        assertEquals(
                List.of(
                        OpenPoint.noParameter("contact.after.leaving.weekdays"),
                        OpenPoint.noParameter("contact.after.leaving.workingdays")),
                below("CONTACT_AFTER_LEAVING", "LEFT_ACTIVITY", "født: 2003-03-27; afbrud: ja 2019-07-31", "2019-08-08")
                        .getOpen());
    }

    @Test
    void a_missed_deadline_in_summer_asks_for_a_judgement() {
        Explanation missed = kept(
                "NEW_ACTIVITY",
                "afbrud: ja 2026-06-15; kontaktet: ja 2026-06-17; tilbud: nej 2026-07-20",
                "2026-07-20");

        assertEquals(List.of(OpenPoint.judgement(CaseFacts.NEW_ACTIVITY_OFFERED.getKey())), missed.getOpen());
        assertEquals(
                List.of(
                        Argument.date("contact", LocalDate.of(2026, 6, 17)),
                        Argument.date("deadline", LocalDate.of(2026, 7, 17))),
                missed.getArguments());
    }

    @Test
    void before_the_act_the_missing_numbers_are_named_and_nothing_else_is_asked() {
        LawAnswer duty = answer("EDUCATION_DUTY", "født: 2003-03-27; skole færdig: ukendt", "2019-07-31");

        assertEquals(
                List.of(OpenPoint.noParameter("duty.age.min"), OpenPoint.noParameter("duty.age.end")),
                duty.unsettled());
    }

    /** The two pages of the ministry say at least 20 and more than 30 hours a week. */
    @Test
    void work_asks_the_municipality_for_the_number_of_hours_that_exempts() {
        assertEquals(
                List.of(OpenPoint.numberNotSet("outreach.work.hours")),
                answer("OUTREACH", "job: ordinary-job (alle kendt); timer: 25", "2026-11-22")
                        .unsettled());
    }

    @ParameterizedTest
    @CsvSource({"19, ja", "20, nej", "25, nej", "ukendt, ?"})
    void with_a_number_of_the_municipalitys_the_hours_decide(String hours, String expected) {
        MunicipalOverlay ours = MunicipalOverlay.builder()
                .layer("Eksempelkommunen")
                .addRow(Parameter.builder()
                        .key(ParameterKeys.OUTREACH_WORK_HOURS)
                        .value(BigDecimal.valueOf(20))
                        .unit(Parameter.Unit.COUNT)
                        .valid(Period.from(LocalDate.of(2026, 1, 1)))
                        .local(true)
                        .addSource("kommunens retningslinje")
                        .build())
                .build();
        YouthCase works = with("job: ordinary-job (alle kendt); timer: " + hours);

        Map<String, LawAnswer> answers =
                LawQuestions.byRule(ACT.overlaidBy(ours).ask(works, Cases.TODAY));

        assertEquals(expected, applies(answers, "OUTREACH"));
        if (expected.equals("?")) {
            assertEquals(
                    List.of(OpenPoint.fact(CaseFacts.WEEKLY_WORK_HOURS.getKey())),
                    Objects.requireNonNull(answers.get("OUTREACH")).unsettled());
        }
    }

    @Test
    void a_municipality_switches_off_no_question_of_the_law_and_sets_none_of_its_numbers() {
        MunicipalOverlay.Builder ours = MunicipalOverlay.builder().layer("Eksempelkommunen");
        MunicipalOverlay off = ours.build().withSwitchedOff("OUTREACH");
        MunicipalOverlay number = ours.build()
                .withRows(
                        ShippedParameters.get().get("duty.age.end", Cases.TODAY).withLocal(true));

        assertThrows(IllegalArgumentException.class, () -> ACT.overlaidBy(off));
        assertThrows(IllegalArgumentException.class, () -> ACT.overlaidBy(number));
    }

    @Test
    void a_job_beside_school_asks_the_municipality_whether_it_keeps_the_duty() {
        assertEquals(
                List.of(
                        OpenPoint.judgement(CaseFacts.OTHER_ACTIVITY.getKey()),
                        OpenPoint.fact(CaseFacts.OTHER_ACTIVITY.getKey())),
                kept("EDUCATION_DUTY", "job: part-time-job (alle kendt); anden aktivitet: ukendt", "2026-11-22")
                        .unsettled());
    }

    @Test
    void an_unknown_list_and_an_unknown_period_are_asked_for_where_they_are() {
        assertEquals(
                List.of(
                        OpenPoint.fact(CaseFacts.EDUCATION),
                        OpenPoint.fact(FactKey.at("/circumstances/education/items/0/period"))),
                below("OUTREACH", "NOT_IN_EDUCATION", "uddannelse: eud periode ukendt (måske flere)", "2026-11-22")
                        .getOpen());
    }

    @Test
    void the_needs_that_only_a_professional_can_judge_are_asked_for_as_judgements() {
        String unjudged = "forberedende: ukendt; stu: ukendt";

        assertEquals(
                List.of(OpenPoint.judgement(CaseFacts.PREPARATORY_EFFORT_NEEDED.getKey())),
                answer("FGU_OFFER", unjudged, "2026-11-22").unsettled());
        assertEquals(
                List.of(OpenPoint.judgement(CaseFacts.STU_RIGHT_OFFER.getKey())),
                answer("STU_OFFER", unjudged, "2026-11-22").unsettled());
    }

    @Test
    void every_rule_rests_on_law_and_none_is_loud() {
        YouthEffortAct.rules().forEach(rule -> {
            assertEquals(Ground.LAW, rule.getGround(), rule.getCode());
            assertTrue(rule.getLevel().isEmpty(), rule.getCode());
        });
    }

    // --- helpers

    private static String applies(Map<String, LawAnswer> answers, String rule) {
        return word(Objects.requireNonNull(answers.get(rule), rule).getApplies().getAnswer());
    }

    private static String kept(Map<String, LawAnswer> answers, String rule) {
        return Objects.requireNonNull(answers.get(rule), rule)
                .getKept()
                .map(kept -> word(kept.getAnswer()))
                .orElse("-");
    }

    private static String word(Answer answer) {
        return Objects.requireNonNull(WORDS.get(answer));
    }

    private static LawAnswer answer(String rule, String differences, String on) {
        return Objects.requireNonNull(
                LawQuestions.byRule(ACT.ask(with(differences), LocalDate.parse(on)))
                        .get(rule),
                rule);
    }

    private static Explanation kept(String rule, String differences, String on) {
        return answer(rule, differences, on).getKept().orElseThrow();
    }

    private static Explanation below(String question, String rule, String differences, String on) {
        return answer(question, differences, on).getApplies().getChildren().stream()
                .filter(node -> node.getRule().getCode().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    // --- how the second column is read

    private static YouthCase with(String differences) {
        YouthCase youthCase = Cases.born(Cases.bare(), "2009-03-27").withCircumstances(outsideEverything());
        for (String difference : differences.split("; ", -1)) {
            youthCase = difference.isEmpty() ? youthCase : with(youthCase, difference);
        }
        return youthCase;
    }

    private static Circumstances outsideEverything() {
        return Circumstances.builder()
                .compulsorySchoolingEnded(history("ja"))
                .dutyExempted(history("nej"))
                .education(Cases.complete())
                .employment(Cases.complete())
                .otherActivity(history("nej"))
                .leftActivity(history("nej"))
                .youthEducationCompleted(history("nej"))
                .preparatoryEffortNeeded(history("ja"))
                .stuRightOffer(history("nej"))
                .build();
    }

    private static YouthCase with(YouthCase youthCase, String difference) {
        if (difference.equals("alt andet ukendt")) {
            return youthCase.withCircumstances(Circumstances.builder().build());
        }
        int colon = difference.indexOf(": ");
        String value = difference.substring(colon + 2);
        Circumstances c = youthCase.getCircumstances();
        if (difference.startsWith("født: ")) {
            return value.equals("ukendt")
                    ? youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.notAsked()))
                    : Cases.born(youthCase, value);
        }
        return youthCase.withCircumstances(
                switch (difference.substring(0, colon)) {
                    case "skole færdig" -> c.withCompulsorySchoolingEnded(history(value));
                    case "fritaget" -> c.withDutyExempted(history(value));
                    case "uddannelse" -> c.withEducation(spells(value, EducationKinds.SYSTEM));
                    case "job" -> c.withEmployment(spells(value, EmploymentKinds.SYSTEM));
                    case "anden aktivitet" -> c.withOtherActivity(history(value));
                    case "fravær" -> c.withAbsence(FactHistory.of(Fact.known(AbsenceLevel.valueOf(value))));
                    case "afbrud" -> c.withLeftActivity(history(value));
                    case "kontaktet" -> c.withContactedAfterLeaving(history(value));
                    case "tilbud" -> c.withNewActivityOffered(history(value));
                    case "gennemført" -> c.withYouthEducationCompleted(history(value));
                    case "halv tid" -> c.withHalfTimeWork(history(value));
                    case "timer" ->
                        c.withWeeklyWorkHours(
                                value.equals("ukendt")
                                        ? FactHistory.notAsked()
                                        : FactHistory.of(Fact.known(Integer.valueOf(value))));
                    case "forberedende" -> c.withPreparatoryEffortNeeded(history(value));
                    case "stu" -> c.withStuRightOffer(history(value));
                    default -> throw new IllegalArgumentException(difference);
                });
    }

    /** {@code ja}, {@code nej} or {@code ukendt}, or several with a day each and a plus between them. */
    private static FactHistory<Boolean> history(String value) {
        return FactHistory.of(Stream.of(value.split(" \\+ ", -1))
                .map(part -> part.split(" ", -1))
                .map(words -> {
                    Fact<Boolean> fact = switch (words[0]) {
                        case "ja" -> Fact.known(true);
                        case "nej" -> Fact.known(false);
                        case "ukendt" -> Fact.<Boolean>notAsked();
                        default -> throw new IllegalArgumentException(value);
                    };
                    return words.length == 1 ? fact : fact.withDate(LocalDate.parse(words[1]));
                })
                .toList());
    }

    /** {@code KIND [siden DAG | til DAG | periode ukendt] (alle kendt | måske flere)}. */
    private static FactList<Spell> spells(String value, String system) {
        String items = value.substring(0, value.indexOf(" ("));
        List<Spell> spells = new ArrayList<>();
        if (!items.equals("ingen")) {
            String[] words = items.split(" ", -1);
            int bar = words[0].indexOf('|');
            LocalDate longAgo = LocalDate.of(2010, 1, 1);
            spells.add(Spell.builder()
                    .id("forløb")
                    .kind(
                            bar < 0
                                    ? Code.of(system, words[0])
                                    : Code.of(words[0].substring(0, bar), words[0].substring(bar + 1)))
                    .period(
                            switch (words.length == 1 ? "" : words[1]) {
                                case "" -> Fact.known(Period.from(longAgo));
                                case "siden" -> Fact.known(Period.from(LocalDate.parse(words[2])));
                                case "til" -> Fact.known(Period.of(longAgo, LocalDate.parse(words[2])));
                                case "periode" -> Fact.<Period>notAsked();
                                default -> throw new IllegalArgumentException(value);
                            })
                    .build());
        }
        return switch (value.substring(value.indexOf(" (") + 2)) {
            case "alle kendt)" -> FactList.complete(spells, LocalDate.of(1997, 1, 1));
            case "måske flere)" -> FactList.atLeast(spells);
            default -> throw new IllegalArgumentException(value);
        };
    }
}
