package dk.roedtraad.model.youth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.AfterCare;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.plan.StatutoryPlanKinds;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.plan.WeeklyActivityKinds;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What comes along with a plan is counted by hand: each person below is named in one place, and those called uden-for in none. */
class StandalonePlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Period SINCE = Period.from(LocalDate.of(2026, 2, 1));

    private static final CoherentPlan PLAN = CoherentPlan.builder()
            .id("plan-2")
            .replaces("plan-1")
            .author("forfatter")
            .addStatutoryPlan("uddannelsesplan")
            .goals(FactList.atLeast(List.of(goal("bolig", step("lejekontrakt", "skridt", "skridt-afloeser")))))
            .commitments(FactList.atLeast(List.of(step("ring", "aftale", "aftale-afloeser"))))
            .meetings(FactList.atLeast(List.of(Meeting.builder()
                    .id("moede")
                    .kind(MeetingKinds.NETWORK_MEETING)
                    .addParticipants("deltager", "mor")
                    .addDecision(step("besoeg", "beslutning", "beslutning-afloeser"))
                    .build())))
            .reviews(FactList.atLeast(List.of(PlanReview.builder()
                    .date(DAY)
                    .addEffort("opfulgt")
                    .addParticipant("opfoelger")
                    .build())))
            .weeklyProgramme(FactList.atLeast(List.of(WeeklyActivity.builder()
                    .id("mandag")
                    .kind(WeeklyActivityKinds.TEACHING)
                    .day(DayOfWeek.MONDAY)
                    .effort("ugentlig")
                    .build())))
            .afterCare(FactList.atLeast(List.of(
                    AfterCare.builder().id("efter").responsible("eftervaern").build())))
            .build();

    private static final YouthCase CASE = YouthCase.builder()
            .youth(Youth.builder()
                    .addIdentifier(Identifier.of("urn:example:sag", "4711"))
                    .name("Ida")
                    .birthDate(Fact.known(LocalDate.of(2008, 5, 1)))
                    .gender(FactHistory.of(List.of(Fact.known(Genders.FEMALE))))
                    .network(FactList.complete(List.of(person("mor"), person("uden-for-far")), DAY))
                    .build())
            .plans(FactList.complete(
                    List.of(
                            CoherentPlan.builder()
                                    .id("plan-1")
                                    .author("uden-for-forfatter")
                                    .build(),
                            PLAN),
                    DAY))
            .statutoryPlans(
                    FactList.complete(List.of(statutoryPlan("uddannelsesplan"), statutoryPlan("uden-for-plan")), DAY))
            .efforts(FactList.complete(
                    List.of(
                            effort("maal", "indsats-ansvarlig", "bolig", "uden-for-maal"),
                            effort("opfulgt", "opfulgt-ansvarlig"),
                            effort("ugentlig", "ugentlig-ansvarlig"),
                            effort("uden-for-indsats", "uden-for-ansvarlig", "uden-for-maal")),
                    DAY))
            .team(FactList.complete(
                    List.of(
                            professional("forfatter"),
                            professional("skridt"),
                            professional("skridt-afloeser"),
                            professional("aftale"),
                            professional("aftale-afloeser"),
                            professional("deltager"),
                            professional("beslutning"),
                            professional("beslutning-afloeser"),
                            professional("opfoelger"),
                            professional("eftervaern"),
                            professional("indsats-ansvarlig")
                                    .withRoles(role().withCover("stedfortraeder")
                                            .withBacking("uden-for-enhed")
                                            .withGoals("bolig", "uden-for-maal"))
                                    .withDirectContacts("uden-for-kontakt")
                                    .withCaseload(FactHistory.of(List.of(Fact.known(34)))),
                            professional("opfulgt-ansvarlig").withRoles(role().withBacking("enhed-skridt")),
                            professional("ugentlig-ansvarlig"),
                            professional("stedfortraeder")
                                    .withRoles(role().withCover("stedfortraeders-stedfortraeder")),
                            professional("stedfortraeders-stedfortraeder")
                                    .withRoles(role().withCover("stedfortraeder")),
                            professional("uden-for-kontakt"),
                            professional("uden-for-forfatter"),
                            professional("uden-for-ansvarlig")),
                    DAY))
            .build();

    @Test
    void everyone_whom_the_plan_names_comes_along_and_nobody_else() {
        StandalonePlan alone = StandalonePlan.of(CASE, "plan-2");

        assertEquals(
                List.of(
                        "forfatter",
                        "skridt",
                        "skridt-afloeser",
                        "aftale",
                        "aftale-afloeser",
                        "deltager",
                        "beslutning",
                        "beslutning-afloeser",
                        "opfoelger",
                        "eftervaern",
                        "indsats-ansvarlig",
                        "opfulgt-ansvarlig",
                        "ugentlig-ansvarlig",
                        "stedfortraeder",
                        "stedfortraeders-stedfortraeder"),
                alone.getTeam().stream().map(Professional::getId).toList());
        assertEquals(
                List.of("mor"),
                alone.getYouth().getNetwork().getItems().stream()
                        .map(NetworkPerson::getId)
                        .toList());
        assertEquals(
                List.of("maal", "opfulgt", "ugentlig"),
                alone.getEfforts().stream().map(Effort::getId).toList());
        assertEquals(
                List.of("uddannelsesplan"),
                alone.getStatutoryPlans().stream().map(StatutoryPlan::getId).toList());
    }

    @Test
    void the_plan_is_whole_and_nothing_of_another_plan_is_told() {
        StandalonePlan alone = StandalonePlan.of(CASE, "plan-2");
        RolePeriod role = alone.getTeam().get(10).getRoles().get(0);

        assertEquals(PLAN, alone.getPlan());
        assertEquals(List.of("bolig"), alone.getEfforts().get(0).getGoals());
        assertEquals(List.of("bolig"), role.getGoals());
        assertEquals(Optional.empty(), role.getBacking());
        assertEquals(
                Optional.of("enhed-skridt"),
                alone.getTeam().get(11).getRoles().get(0).getBacking(),
                "a unit of somebody who is there");
    }

    @Test
    void of_a_professional_comes_what_the_youth_needs_and_not_what_a_leader_knows() {
        Professional responsible = StandalonePlan.of(CASE, "plan-2").getTeam().get(10);

        assertEquals(Optional.of("Navn på indsats-ansvarlig"), responsible.getName());
        assertEquals(List.of(), responsible.getDirectContacts());
        assertEquals(FactHistory.notAsked(), responsible.getCaseload());
    }

    @Test
    void of_the_youth_comes_who_it_is_and_the_network_is_not_said_to_be_complete() {
        Youth youth = StandalonePlan.of(CASE, "plan-2").getYouth();

        assertEquals(Optional.of("Ida"), youth.getName());
        assertEquals(CASE.getYouth().getBirthDate(), youth.getBirthDate());
        assertEquals(FactHistory.notAsked(), youth.getGender());
        assertFalse(youth.getNetwork().isCompleteOn(DAY));
    }

    @Test
    void a_plan_that_names_nobody_stands_alone_too() {
        StandalonePlan alone = StandalonePlan.of(
                CASE.withPlans(FactList.atLeast(
                        List.of(CoherentPlan.builder().id("tom").build()))),
                "tom");

        assertEquals(List.of(), alone.getTeam());
        assertEquals(List.of(), alone.getEfforts());
    }

    @Test
    void a_plan_that_is_not_there_is_a_wrong_call_and_its_id_is_not_repeated() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> StandalonePlan.of(CASE, "070761-4285"));

        assertTrue(e.toString().contains(": planId:"), e.toString());
        assertFalse(e.toString().contains("070761"), e.toString());
    }

    private static Goal goal(String id, Step step) {
        return Goal.builder()
                .id(id)
                .words(OwnWords.builder()
                        .text("Et sted for mig selv")
                        .by(Informants.YOUTH)
                        .build())
                .steps(FactList.atLeast(List.of(step)))
                .build();
    }

    private static Step step(String id, String responsible, String cover) {
        return Step.builder()
                .id(id)
                .title("Skridt")
                .responsible(responsible)
                .cover(cover)
                .build();
    }

    private static NetworkPerson person(String id) {
        return NetworkPerson.builder().id(id).relation(NetworkRelations.MOTHER).build();
    }

    private static StatutoryPlan statutoryPlan(String id) {
        return StatutoryPlan.builder()
                .id(id)
                .kind(StatutoryPlanKinds.EDUCATION_PLAN)
                .build();
    }

    private static Effort effort(String id, String responsible, String... goals) {
        return Effort.builder()
                .id(id)
                .title("Indsats")
                .sector(Sectors.SOCIAL)
                .responsible(responsible)
                .addGoals(goals)
                .build();
    }

    private static Professional professional(String id) {
        return Professional.builder()
                .id(id)
                .name("Navn på " + id)
                .unit(Unit.builder().id("enhed-" + id).name("Enheden").build())
                .addRole(role())
                .build();
    }

    private static RolePeriod role() {
        return RolePeriod.builder().role(Roles.CONTACT_PERSON).period(SINCE).build();
    }
}
