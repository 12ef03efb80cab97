package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The timeline, with every date worked out by hand. */
class TransitionsTest {

    @Test
    void a_placed_youth_born_27_March_2009_has_every_line_on_its_day() {
        Timeline timeline = timeline("2009-03-27", Fact.known(true), Cases.TODAY);

        assertEquals(
                List.of(
                        "2024-03-27 LOOK_AHEAD_TO_18", // 15
                        "2024-03-27 CHANGE_HEALTH_CONSENT",
                        "2024-03-27 CHANGE_DUTY_BEGINS",
                        "2025-03-27 YOUTH_PLAN_DECISION", // 16
                        "2025-06-27 YOUTH_PLAN_READY", // three months later
                        "2026-03-27 RIGHTS_INFORMATION", // 17
                        "2026-09-27 UNGESTOETTE_DECISION", // six months before 18
                        "2027-03-27 TURNING_18",
                        "2027-03-27 CHANGE_CUSTODY",
                        "2027-03-27 CHANGE_CHILDRENS_ACT",
                        "2027-03-27 CHANGE_PLACEMENT",
                        "2027-03-27 CHANGE_PLAN",
                        "2027-03-27 CHANGE_SOCIAL_HELP",
                        "2027-03-27 CHANGE_DUTY",
                        "2027-03-27 CHANGE_UNGEYDELSE",
                        "2027-03-27 CHANGE_BENEFIT",
                        "2027-03-27 CHANGE_NOTIFICATION",
                        "2032-03-27 UNGESTOETTE_ENDS", // 23
                        "2034-03-27 FGU_OFFER_ENDS", // 25
                        "2034-03-27 STU_OFFER_ENDS",
                        "2034-03-27 RESPONSIBILITY_ENDS"),
                lines(timeline));
        // A placement is under the act: of what else could be, nothing is asked but what can add a line.
        assertEquals(List.of("efforts", "transitions", "characteristic"), open(timeline));
    }

    @Test
    void T_13_a_latest_day_on_a_Sunday_is_not_moved() {
        // 27 September 2026 is a Sunday
        TimelineEntry deadline = entry(timeline("2009-03-27", Fact.known(true), Cases.TODAY), "UNGESTOETTE_DECISION");

        assertEquals(LocalDate.of(2026, 9, 27), deadline.getDate());
        assertEquals(Optional.<Code>of(Roles.AUTHORITY_CASEWORKER), deadline.getResponsible());
        assertEquals(
                List.of("age.majority", "youthsupport.decision.lead"),
                deadline.getParameters().stream().map(number -> number.getKey()).toList());
    }

    @Test
    void a_birthday_says_the_age_and_who_has_the_task() {
        TimelineEntry rights = entry(timeline("2009-03-27", Fact.known(true), Cases.TODAY), "RIGHTS_INFORMATION");

        assertEquals(List.of(Argument.number("age", 17)), rights.getArguments());
        assertEquals(Optional.<Code>of(Roles.KUI_ADVISER), rights.getResponsible());
    }

    @Test
    void born_on_29_February_the_years_without_that_day_turn_on_1_March() {
        assertEquals(
                List.of(
                        "2023-03-01 LOOK_AHEAD_TO_18",
                        "2023-03-01 CHANGE_DUTY_BEGINS",
                        "2024-02-29 YOUTH_PLAN_DECISION", // the year has that day
                        "2024-05-29 YOUTH_PLAN_READY",
                        "2025-03-01 RIGHTS_INFORMATION",
                        "2025-09-01 UNGESTOETTE_DECISION",
                        "2026-03-01 TURNING_18",
                        "2026-03-01 CHANGE_CUSTODY",
                        "2026-03-01 CHANGE_CHILDRENS_ACT",
                        "2026-03-01 CHANGE_PLACEMENT",
                        "2026-03-01 CHANGE_PLAN",
                        "2026-03-01 CHANGE_SOCIAL_HELP",
                        "2026-03-01 CHANGE_DUTY",
                        "2026-03-01 CHANGE_UNGEYDELSE",
                        "2026-03-01 CHANGE_BENEFIT",
                        "2026-03-01 CHANGE_NOTIFICATION",
                        "2031-03-01 UNGESTOETTE_ENDS",
                        "2033-03-01 FGU_OFFER_ENDS",
                        "2033-03-01 STU_OFFER_ENDS",
                        "2033-03-01 RESPONSIBILITY_ENDS"),
                lines(timeline("2008-02-29", Fact.known(true), LocalDate.of(2025, 11, 22))));
    }

    @Test
    void T_13_six_months_before_31_August_is_the_last_day_of_February() {
        assertEquals(
                LocalDate.of(2027, 2, 28),
                entry(timeline("2009-08-31", Fact.known(true), Cases.TODAY), "UNGESTOETTE_DECISION")
                        .getDate());
    }

    @Test
    void a_youth_at_home_has_no_line_about_placement() {
        Timeline timeline = timeline("2009-03-27", Fact.known(false), Cases.TODAY);

        assertEquals(
                List.of(
                        "2024-03-27 LOOK_AHEAD_TO_18",
                        "2024-03-27 CHANGE_HEALTH_CONSENT",
                        "2024-03-27 CHANGE_DUTY_BEGINS",
                        "2026-03-27 RIGHTS_INFORMATION",
                        "2027-03-27 TURNING_18",
                        "2027-03-27 CHANGE_CUSTODY",
                        "2027-03-27 CHANGE_CHILDRENS_ACT",
                        "2027-03-27 CHANGE_DUTY",
                        "2027-03-27 CHANGE_UNGEYDELSE",
                        "2027-03-27 CHANGE_BENEFIT",
                        "2027-03-27 CHANGE_NOTIFICATION",
                        "2034-03-27 FGU_OFFER_ENDS",
                        "2034-03-27 STU_OFFER_ENDS",
                        "2034-03-27 RESPONSIBILITY_ENDS"),
                lines(timeline));
        // Support under the act, a barnets plan or a disability would each add lines.
        assertEquals(List.of("efforts", "transitions", "statutoryPlans", "characteristic"), open(timeline));
    }

    @Test
    void a_placement_nobody_has_asked_about_is_an_open_point_and_not_a_no() {
        Timeline timeline = timeline("2009-03-27", Fact.notAsked(), Cases.TODAY);

        assertEquals(
                List.of("efforts", "transitions", "placedOutsideHome", "statutoryPlans", "characteristic"),
                open(timeline));
        assertEquals(14, timeline.getEntries().size()); // what holds either way is drawn
    }

    @Test
    void without_a_day_of_birth_the_timeline_asks_for_it() {
        Timeline timeline = Transitions.standard().timeline(Cases.bare(), Cases.TODAY);

        assertEquals(List.of(), timeline.getEntries());
        assertEquals(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())), timeline.getOpen());
    }

    @Test
    void each_line_follows_the_law_of_its_own_day_whatever_the_day_of_the_question() {
        // 18 on the last day before barnets lov, and long before everybody could apply for kontanthjælp (2025-07-01).
        List<String> before = List.of(
                "2020-12-31 LOOK_AHEAD_TO_18",
                "2020-12-31 CHANGE_DUTY_BEGINS",
                "2022-12-31 RIGHTS_INFORMATION",
                "2023-12-31 TURNING_18",
                "2023-12-31 CHANGE_CUSTODY",
                "2023-12-31 CHANGE_DUTY",
                "2023-12-31 CHANGE_UNGEYDELSE",
                "2030-12-31 FGU_OFFER_ENDS",
                "2030-12-31 STU_OFFER_ENDS",
                "2030-12-31 RESPONSIBILITY_ENDS");
        assertEquals(before, lines(timeline("2005-12-31", Fact.known(false), Cases.TODAY)));
        assertEquals(before, lines(timeline("2005-12-31", Fact.known(false), LocalDate.of(2023, 12, 31))));
        // A day later barnets lov is in force, and with it two lines more.
        assertEquals(
                List.of(
                        "2021-01-01 LOOK_AHEAD_TO_18",
                        "2021-01-01 CHANGE_DUTY_BEGINS",
                        "2023-01-01 RIGHTS_INFORMATION",
                        "2024-01-01 TURNING_18",
                        "2024-01-01 CHANGE_CUSTODY",
                        "2024-01-01 CHANGE_CHILDRENS_ACT",
                        "2024-01-01 CHANGE_DUTY",
                        "2024-01-01 CHANGE_UNGEYDELSE",
                        "2024-01-01 CHANGE_NOTIFICATION",
                        "2031-01-01 FGU_OFFER_ENDS",
                        "2031-01-01 STU_OFFER_ENDS",
                        "2031-01-01 RESPONSIBILITY_ENDS"),
                lines(timeline("2006-01-01", Fact.known(false), Cases.TODAY)));
    }

    @Test
    void the_deadline_of_barnets_lov_is_not_drawn_for_a_placement_that_ended_before_the_act() {
        List<String> drawn = lines(timeline("2005-12-31", Fact.known(true), Cases.TODAY));
        assertEquals(
                List.of(),
                drawn.stream()
                        .filter(line -> line.endsWith("UNGESTOETTE_DECISION"))
                        .toList());
    }

    @Test
    void a_planned_handover_meeting_is_drawn_also_without_a_day_of_birth() {
        YouthCase agreed = Cases.bare()
                .withTransitions(Cases.atLeast(Transition.builder()
                        .id("18")
                        .kind(TransitionKinds.TURNING_18)
                        .handoverMeeting(Fact.known(LocalDate.of(2027, 1, 12)))
                        .build()));

        TimelineEntry meeting = entry(Transitions.standard().timeline(agreed, Cases.TODAY), "HANDOVER_MEETING");

        assertEquals(LocalDate.of(2027, 1, 12), meeting.getDate());
        assertEquals(List.of(Argument.key("transition", "code.transition.turning-18")), meeting.getArguments());
    }

    @Test
    void a_birth_after_the_day_of_the_question_is_asked_for_and_draws_nothing() {
        Timeline timeline = timeline("2030-01-01", Fact.known(false), LocalDate.of(2026, 11, 22));

        assertEquals(List.of(), timeline.getEntries());
        assertEquals(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())), timeline.getOpen());
    }

    /** 2026-11-16 is a Monday: five weekdays end on Saturday 21, five working days on Monday 23 (law file 1.7 no. 15). */
    @Test
    void where_the_unit_is_not_settled_the_line_stands_on_the_earlier_day_and_says_both() {
        YouthCase left = left("2009-03-27", "2026-11-16");

        TimelineEntry contact = entry(Transitions.standard().timeline(left, Cases.TODAY), "CONTACT_BY");

        assertEquals(LocalDate.of(2026, 11, 21), contact.getDate());
        assertEquals(
                List.of(
                        Argument.date("weekdays", LocalDate.of(2026, 11, 21)),
                        Argument.date("workingDays", LocalDate.of(2026, 11, 23))),
                contact.getArguments());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 16)), contact.getPrepareFrom());
    }

    @Test
    void the_days_off_are_the_callers() {
        YouthCase left = left("2009-03-27", "2026-11-16");
        LocalDate dayOff = LocalDate.of(2026, 11, 18);

        TimelineEntry contact =
                entry(Transitions.standard().counting(dayOff::equals).timeline(left, Cases.TODAY), "CONTACT_BY");

        // Without Wednesday 18: weekdays 17, 19, 20, 21 and, past Sunday, 23; working days 17, 19, 20, 23 and 24.
        assertEquals(LocalDate.of(2026, 11, 23), contact.getDate());
        assertEquals(
                Argument.date("workingDays", LocalDate.of(2026, 11, 24)),
                contact.getArguments().get(1));
    }

    @ParameterizedTest
    @CsvSource({"2011-11-17, false", "2011-11-16, true", "2008-11-17, true", "2008-11-16, false"})
    void the_deadlines_after_leaving_are_for_those_of_15_to_17(String birthDate, boolean isDrawn) {
        Timeline timeline = Transitions.standard().timeline(left(birthDate, "2026-11-16"), Cases.TODAY);

        assertEquals(
                isDrawn,
                timeline.getEntries().stream()
                        .anyMatch(entry -> entry.getRule().getCode().equals("CONTACT_BY")));
    }

    @Test
    void a_new_activity_is_due_thirty_days_after_the_contact() {
        YouthCase left = left("2009-03-27", "2026-11-16");
        YouthCase contacted = left.withCircumstances(left.getCircumstances()
                .withContactedAfterLeaving(FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 11, 18)))));

        assertEquals(
                LocalDate.of(2026, 12, 18),
                entry(Transitions.standard().timeline(contacted, Cases.TODAY), "NEW_ACTIVITY_BY")
                        .getDate());
    }

    @ParameterizedTest
    @CsvSource({
        "school-to-youth-education, SCHOOL_ENDS",
        "eud10-to-youth-education, YOUTH_EDUCATION_STARTS",
        "fgu-to-youth-education, YOUTH_EDUCATION_STARTS",
        "placement-to-own-life, PLACEMENT_ENDS",
        "municipal-effort-to-ordinary, EFFORT_TO_ORDINARY",
        "stu-to-job, STU_ENDS",
        "municipality-move, MUNICIPALITY_MOVE",
        "child-to-adult-psychiatry, ADULT_PSYCHIATRY",
        "between-units-or-efforts, OTHER_TRANSITION"
    })
    void a_transition_of_the_case_is_a_line_of_its_kind_with_role_and_lead_time(String kind, String rule) {
        YouthCase youthCase = Cases.bare()
                .withTeam(Cases.complete(Cases.coordinator(Period.from(LocalDate.of(2026, 1, 1)))))
                .withTransitions(Cases.complete(Transition.builder()
                        .id("overgang")
                        .kind(Code.of(TransitionKinds.SYSTEM, kind))
                        .date(Fact.known(LocalDate.of(2027, 6, 26)))
                        .giver("ungeguide")
                        .preparationStart(Fact.known(LocalDate.of(2027, 3, 1)))
                        .build()));

        TimelineEntry line = entry(Transitions.standard().timeline(youthCase, Cases.TODAY), rule);

        assertEquals(LocalDate.of(2027, 6, 26), line.getDate());
        assertEquals(Optional.of(Roles.CONTINUOUS_PROFESSIONAL), line.getResponsible());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), line.getPrepareFrom());
    }

    @Test
    void school_ends_with_the_last_school_and_not_between_two() {
        YouthCase twoSchools = Cases.bare()
                .withCircumstances(Circumstances.builder()
                        .education(Cases.complete(
                                school("a", EducationKinds.PRIMARY_SCHOOL, "2016-08-08", "2025-06-28"),
                                school("b", EducationKinds.TENTH_GRADE, "2025-08-11", "2026-06-27")))
                        .build());

        List<String> drawn = lines(Transitions.standard().timeline(twoSchools, Cases.TODAY));

        assertEquals(List.of("2026-06-27 SCHOOL_ENDS"), drawn);
    }

    @Test
    void a_placement_that_has_no_known_end_draws_none() {
        YouthCase placed = Cases.bare()
                .withEfforts(Cases.complete(Cases.effort("plejefamilie", Sectors.SOCIAL, Acts.CHILDRENS_ACT)
                        .withKind(EffortKinds.PLACEMENT)));

        assertEquals(List.of(), lines(Transitions.standard().timeline(placed, Cases.TODAY)));
        YouthCase ending = placed.withEfforts(placed.getEfforts()
                .replaceIf(
                        effort -> true,
                        effort -> effort.withPeriod(
                                Fact.known(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 3, 27))))));
        assertEquals(
                List.of("2027-03-27 PLACEMENT_ENDS"),
                lines(Transitions.standard().timeline(ending, Cases.TODAY)));
    }

    @Test
    void who_has_a_disability_is_prepared_from_16_and_told_of_added_costs() {
        YouthCase disabled = Cases.born(Cases.bare(), "2009-03-27")
                .withCircumstances(Circumstances.builder()
                        .placedOutsideHome(FactHistory.of(Fact.known(false)))
                        .addCharacteristic(Characteristic.builder()
                                .code(Characteristics.DISABILITY_OR_LONG_ILLNESS)
                                .holds(FactHistory.of(Fact.known(true)))
                                .build())
                        .build());

        List<String> drawn = lines(Transitions.standard().timeline(disabled, Cases.TODAY));

        assertTrue(drawn.contains("2025-03-27 ADULT_LIFE_PREPARATION"), drawn.toString());
        assertTrue(drawn.contains("2027-03-27 CHANGE_ADDED_COSTS"), drawn.toString());
    }

    @Test
    void where_something_changes_at_18_there_is_a_time_for_the_meeting() {
        YouthCase supported = Cases.born(Cases.bare(), "2009-03-27")
                .withEfforts(Cases.complete(Cases.effort("stoette", Sectors.SOCIAL, Acts.CHILDRENS_ACT)));

        assertTrue(lines(Transitions.standard().timeline(supported, Cases.TODAY))
                .contains("2026-03-27 HANDOVER_MEETING_TIME"));
    }

    private static YouthCase left(String birthDate, String aware) {
        return Cases.born(Cases.bare(), birthDate)
                .withCircumstances(Circumstances.builder()
                        .leftActivity(FactHistory.of(Fact.known(true).withDate(LocalDate.parse(aware))))
                        .build());
    }

    private static Spell school(String id, Code kind, String from, String end) {
        return Spell.builder()
                .id(id)
                .kind(kind)
                .period(Fact.known(Period.of(LocalDate.parse(from), LocalDate.parse(end))))
                .build();
    }

    private static Timeline timeline(String birthDate, Fact<Boolean> placed, LocalDate on) {
        YouthCase youthCase = Cases.born(Cases.bare(), birthDate)
                .withCircumstances(Circumstances.builder()
                        .placedOutsideHome(FactHistory.of(placed))
                        .build());
        return Transitions.standard().timeline(youthCase, on);
    }

    private static List<String> open(Timeline timeline) {
        return timeline.getOpen().stream().map(OpenPoint::getCode).toList();
    }

    private static List<String> lines(Timeline timeline) {
        return timeline.getEntries().stream()
                .map(entry -> entry.getDate() + " " + entry.getRule().getCode())
                .toList();
    }

    private static TimelineEntry entry(Timeline timeline, String rule) {
        return timeline.getEntries().stream()
                .filter(entry -> entry.getRule().getCode().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
