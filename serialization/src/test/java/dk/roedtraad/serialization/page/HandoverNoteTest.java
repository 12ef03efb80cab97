package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.InformationKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.SharingBases;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The note holds what the youth lets pass, and nothing else. */
class HandoverNoteTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final String SUMMARY = "Ring ikke fra skjult nummer <tak>.\nSig tingene lige ud.";

    private static final Handover HANDOVER = Handover.builder()
            .summary(OwnWords.builder().text(SUMMARY).by(Informants.YOUTH).build())
            .approvedByYouth(Fact.known(true).withDate(LocalDate.of(2026, 11, 20)))
            .runningEfforts(FactList.complete(List.of("mentor", "samtaler"), ON))
            .openCommitments(FactList.complete(List.of("brev"), ON))
            .nextMeeting(Fact.known(LocalDate.of(2026, 12, 3)))
            .nextMeetingPlace("Ungehuset")
            .contactUntil(Fact.known(LocalDate.of(2027, 1, 31)))
            .escort("anna")
            .build();

    private static final Transition TRANSITION = Transition.builder()
            .id("skift")
            .kind(TransitionKinds.BETWEEN_UNITS_OR_EFFORTS)
            .date(Fact.known(LocalDate.of(2026, 12, 1)))
            .giver("anna")
            .receiver("bo")
            .handover(HANDOVER)
            .build();

    /** Bo may see the plan and the efforts by an agreement. */
    private static final YouthCase CASE = YouthCase.builder()
            .youth(Youth.builder()
                    .addIdentifier(Identifier.of("urn:example:sag", "1"))
                    .name("Asta")
                    .build())
            .team(FactList.complete(List.of(professional("anna", "Anna"), professional("bo", "Bo")), ON))
            .efforts(FactList.complete(List.of(effort("mentor", "Mentor"), effort("samtaler", "Samtaler")), ON))
            .plans(FactList.complete(
                    List.of(CoherentPlan.builder()
                            .id("plan")
                            .commitments(FactList.complete(
                                    List.of(Step.builder()
                                            .id("brev")
                                            .title("Skrive til skolen")
                                            .due(LocalDate.of(2026, 12, 10))
                                            .build()),
                                    ON))
                            .build()),
                    ON))
            .agreements(FactList.complete(
                    List.of(SharingAgreement.builder()
                            .id("aftale")
                            .basis(SharingBases.CONSENT)
                            .addInformation(InformationKinds.PLAN)
                            .addRecipient("bo")
                            .addGivenBy(SharingAgreement.YOUTH)
                            .inForce(FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 1, 1))))
                            .build()),
                    ON))
            .transitions(FactList.complete(List.of(TRANSITION), ON))
            .build();

    @Test
    void what_the_youth_has_approved_stands_on_the_note() {
        String text = note(CASE, TRANSITION).text();

        assertTrue(text.contains("godkendt af den unge den 20. november 2026"), text);
        assertTrue(text.contains("  Ring ikke fra skjult nummer <tak>.\n  Sig tingene lige ud.\n"), text);
        assertTrue(text.contains("Fra: Anna\nTil: Bo\nSkiftet sker: 1. december 2026\n"), text);
        assertTrue(text.contains("Første møde: 3. december 2026, Ungehuset\n"), text);
        assertTrue(text.contains("til og med 31. januar 2027: Anna\nGår med den unge: Anna\n"), text);
    }

    @Test
    void efforts_and_commitments_are_those_that_the_receiver_may_see() {
        String seen = note(CASE, TRANSITION).text();
        String notSeen = note(CASE.withAgreements(FactList.complete(List.of(), ON)), TRANSITION)
                .text();
        String nobody = note(CASE, TRANSITION.withReceiver(Optional.empty())).text();

        assertTrue(seen.contains("Mentor"), seen);
        assertTrue(seen.contains("Skrive til skolen (senest 10. december 2026)"), seen);
        for (String without : List.of(notSeen, nobody)) {
            assertFalse(without.contains("Mentor"), without);
            assertFalse(without.contains("Skrive til skolen"), without);
            assertTrue(without.contains("Ring ikke fra skjult nummer"), without);
        }
    }

    @Test
    void what_the_youth_has_said_no_to_stays_out() {
        YouthCase no = CASE.withResponses(
                Response.builder().about("samtaler").agreed(Fact.known(false)).build());

        String text = note(no, TRANSITION).text();

        assertTrue(text.contains("Mentor"), text);
        assertFalse(text.contains("Samtaler"), text);
    }

    @Test
    void a_handover_that_is_not_approved_says_so_and_holds_nothing_else() {
        for (Fact<Boolean> approval : List.<Fact<Boolean>>of(
                Fact.known(false),
                Fact.notAsked(),
                Fact.declined(),
                Fact.withheld(),
                Fact.known(true).withDate(ON.plusDays(1)))) {
            HandoverNote note = note(CASE, TRANSITION.withHandover(HANDOVER.withApprovedByYouth(approval)));
            for (String written : List.of(note.text(), note.html())) {
                assertTrue(written.contains("Ikke godkendt."), written);
                for (String kept : List.of("skjult", "Asta", "Anna", "Bo", "Mentor", "skolen", "Ungehuset", "2026")) {
                    assertFalse(written.contains(kept), kept + ": " + written);
                }
            }
        }
        assertTrue(note(CASE, TRANSITION.withHandover(Optional.empty())).text().contains("Ikke godkendt."));
    }

    @Test
    void words_that_are_kept_private_stay_out_of_an_approved_note() {
        for (Fact<Boolean> kept : List.<Fact<Boolean>>of(Fact.known(true), Fact.declined(), Fact.withheld())) {
            OwnWords words = HANDOVER.getSummary().orElseThrow().withKeptPrivate(kept);
            HandoverNote note = note(CASE, TRANSITION.withHandover(HANDOVER.withSummary(words)));
            for (String written : List.of(note.text(), note.html())) {
                assertFalse(written.contains("skjult"), written);
                assertTrue(written.contains("Her er ingen ord, der må gives videre."), written);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_page_stands_alone_and_escapes_what_others_wrote(Language language) {
        String html = HandoverNote.of(CASE, TRANSITION, ON, LabelWording.get(), language)
                .html();

        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language.getCode() + "\">"), html);
        assertTrue(html.contains("&lt;tak&gt;"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("http"), html);
        assertFalse(html.contains("page.handover"), html);
    }

    @Test
    void a_note_shows_nothing_of_itself_unasked() {
        assertEquals("HandoverNote{***}", note(CASE, TRANSITION).toString());
    }

    private static HandoverNote note(YouthCase youthCase, Transition transition) {
        return HandoverNote.of(youthCase, transition, ON, LabelWording.get(), Language.DANISH);
    }

    private static Professional professional(String id, String name) {
        return Professional.builder()
                .id(id)
                .name(name)
                .addRole(RolePeriod.builder()
                        .role(Roles.CONTACT_PERSON)
                        .period(Period.from(LocalDate.of(2026, 1, 1)))
                        .build())
                .build();
    }

    private static Effort effort(String id, String title) {
        return Effort.builder().id(id).title(title).sector(Sectors.SOCIAL).build();
    }
}
