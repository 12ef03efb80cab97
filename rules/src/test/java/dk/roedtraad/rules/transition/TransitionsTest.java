package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The timeline, with every date worked out by hand. */
class TransitionsTest {

    @Test
    void a_placed_youth_born_27_March_2009_has_every_line_on_its_day() {
        Timeline timeline = timeline("2009-03-27", Fact.known(true), Cases.TODAY);

        assertEquals(
                List.of(
                        "2026-03-27 RIGHTS_INFORMATION", // 17
                        "2026-09-27 UNGESTOETTE_DECISION", // six months before 18
                        "2027-03-27 TURNING_18",
                        "2027-03-27 CHANGE_CUSTODY",
                        "2027-03-27 CHANGE_CHILDRENS_ACT",
                        "2027-03-27 CHANGE_PLACEMENT",
                        "2027-03-27 CHANGE_DUTY",
                        "2027-03-27 CHANGE_BENEFIT",
                        "2027-03-27 CHANGE_NOTIFICATION",
                        "2032-03-27 UNGESTOETTE_ENDS", // 23
                        "2034-03-27 RESPONSIBILITY_ENDS"), // 25
                lines(timeline));
        assertEquals(List.of(), timeline.getOpen());
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
                        "2025-03-01 RIGHTS_INFORMATION",
                        "2025-09-01 UNGESTOETTE_DECISION",
                        "2026-03-01 TURNING_18",
                        "2026-03-01 CHANGE_CUSTODY",
                        "2026-03-01 CHANGE_CHILDRENS_ACT",
                        "2026-03-01 CHANGE_PLACEMENT",
                        "2026-03-01 CHANGE_DUTY",
                        "2026-03-01 CHANGE_BENEFIT",
                        "2026-03-01 CHANGE_NOTIFICATION",
                        "2031-03-01 UNGESTOETTE_ENDS",
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
                        "2026-03-27 RIGHTS_INFORMATION",
                        "2027-03-27 TURNING_18",
                        "2027-03-27 CHANGE_CUSTODY",
                        "2027-03-27 CHANGE_CHILDRENS_ACT",
                        "2027-03-27 CHANGE_DUTY",
                        "2027-03-27 CHANGE_BENEFIT",
                        "2027-03-27 CHANGE_NOTIFICATION",
                        "2034-03-27 RESPONSIBILITY_ENDS"),
                lines(timeline));
        assertEquals(List.of(), timeline.getOpen());
    }

    @Test
    void a_placement_nobody_has_asked_about_is_an_open_point_and_not_a_no() {
        Timeline timeline = timeline("2009-03-27", Fact.notAsked(), Cases.TODAY);

        assertEquals(List.of(OpenPoint.fact(CaseFacts.PLACED_OUTSIDE_HOME.getKey())), timeline.getOpen());
        assertEquals(8, timeline.getEntries().size()); // what holds either way is drawn
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
                "2022-12-31 RIGHTS_INFORMATION",
                "2023-12-31 TURNING_18",
                "2023-12-31 CHANGE_CUSTODY",
                "2023-12-31 CHANGE_DUTY",
                "2030-12-31 RESPONSIBILITY_ENDS");
        assertEquals(before, lines(timeline("2005-12-31", Fact.known(false), Cases.TODAY)));
        assertEquals(before, lines(timeline("2005-12-31", Fact.known(false), LocalDate.of(2023, 12, 31))));
        // A day later barnets lov is in force, and with it three lines more.
        assertEquals(
                List.of(
                        "2023-01-01 RIGHTS_INFORMATION",
                        "2024-01-01 TURNING_18",
                        "2024-01-01 CHANGE_CUSTODY",
                        "2024-01-01 CHANGE_CHILDRENS_ACT",
                        "2024-01-01 CHANGE_DUTY",
                        "2024-01-01 CHANGE_NOTIFICATION",
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

    private static Timeline timeline(String birthDate, Fact<Boolean> placed, LocalDate on) {
        YouthCase youthCase = Cases.born(Cases.bare(), birthDate)
                .withCircumstances(Circumstances.builder()
                        .placedOutsideHome(FactHistory.of(placed))
                        .build());
        return Transitions.standard().timeline(youthCase, on);
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
