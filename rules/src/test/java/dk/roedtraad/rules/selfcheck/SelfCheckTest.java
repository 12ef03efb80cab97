package dk.roedtraad.rules.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.CheckAnswer;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.model.organisation.InvolvementActivity;
import dk.roedtraad.model.organisation.ModelCheck;
import dk.roedtraad.model.organisation.MunicipalProfile;
import dk.roedtraad.model.organisation.OrganisationModels;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.visitation.Visitation;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The self-check on cases whose answers were counted by hand. */
class SelfCheckTest {
    private static final LocalDate ON = Cases.TODAY;
    private static final MunicipalProfile EMPTY = MunicipalProfile.builder().build();

    @Test
    void without_case_or_answer_each_of_the_37_items_is_open() {
        List<SelfCheckLine> lines = new SelfCheck(EMPTY, ON).lines();

        assertEquals(37, lines.size());
        assertEquals(
                List.of(CheckItem.values()),
                lines.stream().map(SelfCheckLine::item).toList());
        lines.forEach(line -> assertEquals(Fact.notAsked(), line.answer()));
        lines.forEach(line -> assertEquals(0, line.seen().map(Seen::kept).orElse(0)));
        // 12 by a rule of the review, 2 by a criterion, 2 by activities; the others only people can tell
        assertEquals(16, lines.stream().filter(line -> line.seen().isPresent()).count());
    }

    @Test
    void cases_are_counted_as_kept_not_kept_and_not_known_and_those_not_concerned_are_not() {
        YouthCase planned = Cases.fullyKnown()
                .withPlans(Cases.complete(Cases.plan("2026-02-01")))
                .withTeam(Cases.complete(Cases.coordinator(Period.from(LocalDate.of(2026, 2, 1)))));
        YouthCase left = planned.withTeam(Cases.complete());
        YouthCase unsure = planned.withTeam(FactList.unknown());
        YouthCase noPlan = Cases.fullyKnown();
        SelfCheck check = new SelfCheck(EMPTY, ON);

        for (YouthCase youthCase : List.of(planned, planned, left, unsure, noPlan)) {
            look(check, youthCase);
        }

        // S1-60, the continuous professional: a case without a plan is not concerned
        assertEquals(
                Optional.of(new Seen(2, 1, 1)), line(check, CheckItem.S1_60).seen());
        // S1-62, the plan: four have one, one has efforts in two sectors and none
        assertEquals(
                Optional.of(new Seen(4, 1, 0)), line(check, CheckItem.S1_62).seen());
        // S1-36, the dialogue: held in all
        assertEquals(
                Optional.of(new Seen(5, 0, 0)), line(check, CheckItem.S1_36).seen());
        assertEquals(Optional.empty(), line(check, CheckItem.S1_35).seen());
    }

    @Test
    void a_dialogue_that_was_not_held_and_one_that_nobody_knows_of_are_told_apart() {
        SelfCheck check = new SelfCheck(EMPTY, ON);
        YouthCase known = Cases.fullyKnown();

        look(check, known.withIntake(known.getIntake().withDialogueHeld(FactHistory.of(Fact.known(false)))));
        look(check, known.withIntake(known.getIntake().withDialogueHeld(FactHistory.notAsked())));

        assertEquals(
                Optional.of(new Seen(0, 1, 1)), line(check, CheckItem.S1_36).seen());
    }

    @Test
    void the_latest_answers_on_the_day_count() {
        MunicipalProfile profile = MunicipalProfile.builder()
                .addCheck(answered("2025-11-22", true))
                .addCheck(answered("2026-11-22", false))
                .addCheck(answered("2026-11-23", true))
                .build();

        assertEquals(
                Fact.known(false),
                line(new SelfCheck(profile, ON), CheckItem.S1_34).answer());
        assertEquals(
                Fact.known(true),
                line(new SelfCheck(profile, ON.minusDays(1)), CheckItem.S1_34).answer());
        assertEquals(
                Fact.notAsked(),
                line(new SelfCheck(profile, ON), CheckItem.S1_35).answer());
    }

    @Test
    void P_24_an_activity_with_input_is_kept_once_the_youths_were_told_and_until_then_not_known() {
        InvolvementActivity asked = InvolvementActivity.builder()
                .id("dialogmøde")
                .input("Vi vil selv vælge vores kontaktperson.")
                .build();
        MunicipalProfile profile = MunicipalProfile.builder()
                .addActivity(asked)
                .addActivity(asked.withId("panel").withToldBackOn(Fact.known(ON)))
                .addActivity(asked.withId("senere").withToldBackOn(Fact.known(ON.plusDays(1))))
                .addActivity(asked.withId("uden").withInput(Optional.empty()))
                .build();

        assertEquals(
                Optional.of(new Seen(1, 0, 2)),
                line(new SelfCheck(profile, ON), CheckItem.S1_103).seen());
    }

    @Test
    void P_20_coordinators_who_may_grant_are_counted_once_for_the_municipality() {
        Professional guide = Cases.coordinator(Period.from(LocalDate.of(2026, 2, 1)));
        Professional may = guide.withSpendingLimit(FactHistory.of(Fact.known(new BigDecimal("10000"))));
        Professional mayNot = guide.withSpendingLimit(FactHistory.of(Fact.known(BigDecimal.ZERO)));
        Professional teacher = may.withRoles().withId("lærer");
        YouthCase known = Cases.fullyKnown();
        SelfCheck check = new SelfCheck(EMPTY, ON);

        look(check, known.withTeam(Cases.complete(may)));
        look(check, known.withTeam(Cases.complete(mayNot, may))); // one of two is enough
        look(check, known.withTeam(Cases.complete(mayNot)));
        look(check, known.withTeam(Cases.complete(mayNot, teacher))); // who does not coordinate does not count
        look(check, known.withTeam(Cases.complete(mayNot, guide))); // nobody knows of the other one
        look(check, known.withTeam(Cases.complete(guide)));
        look(check, known.withTeam(FactList.unknown())); // nobody knows who coordinates
        look(check, known.withTeam(Cases.complete())); // nobody does: told by S1-60

        assertEquals(Optional.of(new Seen(2, 2, 3)), check.coordinatorsWhoMayGrant());
        assertEquals(
                Optional.of(new Seen(0, 0, 0)),
                new SelfCheck(EMPTY.withModels(OrganisationModels.COORDINATOR, OrganisationModels.YOUTH_UNIT), ON)
                        .coordinatorsWhoMayGrant());
        assertEquals(
                Optional.empty(),
                new SelfCheck(EMPTY.withModels(OrganisationModels.YOUTH_UNIT), ON).coordinatorsWhoMayGrant());
    }

    private static ModelCheck answered(String day, boolean answer) {
        return ModelCheck.builder()
                .on(LocalDate.parse(day))
                .addAnswer(CheckAnswer.builder()
                        .item(CheckItem.S1_34.toCode())
                        .answer(Fact.known(answer))
                        .build())
                .build();
    }

    private static void look(SelfCheck check, YouthCase youthCase) {
        Decision decision = Visitation.standard().decide(youthCase, ON);
        check.look(
                youthCase,
                decision,
                Review.standard()
                        .review(
                                youthCase,
                                decision,
                                Progression.builder().on(ON).build(),
                                ON));
    }

    private static SelfCheckLine line(SelfCheck check, CheckItem item) {
        return check.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }
}
