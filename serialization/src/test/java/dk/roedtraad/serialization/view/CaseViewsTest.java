package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.InformationKinds;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static dk.roedtraad.serialization.view.Story.ON;
import static dk.roedtraad.serialization.view.Story.agreement;
import static dk.roedtraad.serialization.view.Story.kept;
import static dk.roedtraad.serialization.view.Story.since;
import static dk.roedtraad.serialization.view.Story.with;
import static dk.roedtraad.serialization.view.Story.words;
import static dk.roedtraad.serialization.view.Story.youthCase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who sees what of Aksel's case, and why not the rest. */
final class CaseViewsTest {
    private static final Recipient SCHOOL = Recipient.school("skole");
    private static final Recipient COORDINATOR = Recipient.coordinator("gennemgaaende");
    private static final SharingAgreement SCHOOLING =
            agreement("skole", InformationKinds.PLAN, InformationKinds.SCHOOL_AND_EDUCATION);

    private static List<String> goals(CaseView view) {
        return view.youthCase().getPlans().getItems().stream()
                .flatMap(plan -> plan.getGoals().getItems().stream())
                .map(Goal::getId)
                .toList();
    }

    private static boolean says(CaseView view, String text) {
        return Documents.write(DocumentKind.CASE, view.youthCase()).contains(text);
    }

    private static CaseView schoolSees(SharingAgreement agreement) {
        return CaseViews.of(with(youthCase(), agreement), SCHOOL, ON);
    }

    @Test
    void a_school_under_an_agreement_about_schooling_sees_the_goals_but_not_who_5() {
        CaseView view = schoolSees(SCHOOLING);

        assertEquals(List.of("maal-1"), goals(view));
        assertTrue(says(view, "Komme i skole hver dag"));
        assertTrue(says(view, "Ring til skolen"));
        assertEquals(List.of(), view.youthCase().getMeasurements());
        assertFalse(says(view, "who-5"));
        assertTrue(view.leftOut().contains(new LeftOut("/measurements", Reason.SPECIAL_CATEGORY)));
    }

    @Test
    void what_the_school_may_not_know_of_the_youth_is_left_out_with_its_reason() {
        CaseView view = schoolSees(SCHOOLING);

        assertEquals(Optional.empty(), view.youthCase().getYouth().getName());
        assertEquals(Fact.withheld(), view.youthCase().getYouth().getBirthDate());
        assertEquals(FactList.unknown(), view.youthCase().getYouth().getWishes());
        assertEquals(
                FactHistory.of(Fact.withheld()),
                view.youthCase().getCircumstances().getEarlierConviction());
        assertFalse(says(view, "8703094002"));
        for (LeftOut expected : List.of(
                new LeftOut("/youth/identifiers", Reason.NATIONAL_ID),
                new LeftOut("/youth/name", Reason.CONFIDENTIAL),
                new LeftOut("/youth/birthDate", Reason.CONFIDENTIAL),
                new LeftOut("/circumstances/reducedFunctioning", Reason.SPECIAL_CATEGORY),
                new LeftOut("/circumstances/earlierConviction", Reason.CRIMINAL_OFFENCE),
                new LeftOut("/circumstances/characteristics/0", Reason.SPECIAL_CATEGORY),
                new LeftOut("/circumstances/characteristics/2", Reason.SPECIAL_CATEGORY),
                new LeftOut("/responses", Reason.CONFIDENTIAL),
                new LeftOut("", Reason.UNKNOWN_FIELDS))) {
            assertTrue(view.leftOut().contains(expected), expected + " not in " + view.leftOut());
        }
        // A fact that nobody has asked for is not said to be withheld.
        assertEquals(FactHistory.notAsked(), view.youthCase().getCircumstances().getAbsence());
    }

    @Test
    void a_characteristic_is_opened_by_the_kind_that_its_code_tells_of() {
        List<Code> seen = schoolSees(SCHOOLING).youthCase().getCircumstances().getCharacteristics().stream()
                .map(Characteristic::getCode)
                .toList();
        assertEquals(List.of(Characteristics.TRUANCY), seen);
    }

    @Test
    void an_agreement_that_ends_tomorrow_holds_today_and_not_tomorrow() {
        LocalDate tomorrow = ON.plusDays(1);
        SharingAgreement ends = SCHOOLING.withInForce(
                SCHOOLING.getInForce().with(Fact.known(false).withDate(tomorrow)));
        YouthCase youthCase = with(youthCase(), ends);

        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, SCHOOL, ON)));
        assertEquals(List.of(), goals(CaseViews.of(youthCase, SCHOOL, tomorrow)));
        assertEquals(List.of(), goals(CaseViews.of(youthCase, SCHOOL, LocalDate.of(2026, 8, 31))));
    }

    @Test
    void a_withdrawn_agreement_opens_nothing_and_is_not_shown() {
        SharingAgreement withdrawn = SCHOOLING.withInForce(
                SCHOOLING.getInForce().with(Fact.known(false).withDate(ON)));
        CaseView view = schoolSees(withdrawn);

        assertEquals(List.of(), goals(view));
        assertEquals(List.of(), view.youthCase().getAgreements().getItems());
        assertTrue(view.leftOut().contains(new LeftOut("/agreements/items/0", Reason.OTHERS_AGREEMENT)));
    }

    @Test
    void an_agreement_of_which_nobody_knows_whether_it_holds_opens_nothing() {
        assertEquals(List.of(), goals(schoolSees(SCHOOLING.withInForce(FactHistory.notAsked()))));
        assertEquals(List.of(), goals(schoolSees(SCHOOLING.withInForce(FactHistory.of(Fact.declined())))));
    }

    @Test
    void an_agreement_with_others_opens_nothing() {
        assertEquals(List.of(), goals(schoolSees(agreement("anden-skole", InformationKinds.PLAN))));
    }

    @Test
    void an_agreement_names_by_sector_and_a_professional_by_the_unit_too() {
        SharingAgreement bySector = SCHOOLING.withRecipients().withRecipientSectors(Sectors.EDUCATION);
        YouthCase youthCase = with(youthCase(), bySector);

        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, SCHOOL, ON)));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, Recipient.sector(Sectors.EDUCATION), ON)));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, Recipient.professional("laerer"), ON)));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, Recipient.unit("skole"), ON)));
        assertEquals(List.of(), goals(CaseViews.of(youthCase, Recipient.jobEffort("job"), ON)));
        // The role of the teacher has ended.
        assertEquals(
                List.of(), goals(CaseViews.of(youthCase, Recipient.professional("laerer"), LocalDate.of(2027, 1, 1))));
    }

    @Test
    void a_list_that_has_lost_an_element_is_no_longer_complete() {
        FactList<?> wishes = schoolSees(agreement("skole", InformationKinds.OWN_WORDS))
                .youthCase()
                .getYouth()
                .getWishes();
        assertEquals(1, wishes.getItems().size());
        assertEquals(Optional.empty(), wishes.getCompleteAsOf());
    }

    @Test
    void the_coordinator_sees_what_is_confidential_but_health_and_offences_only_with_a_basis() {
        CaseView view = CaseViews.of(youthCase(), COORDINATOR, ON);

        assertEquals(List.of("maal-1"), goals(view));
        assertEquals(Optional.of("Aksel"), view.youthCase().getYouth().getName());
        assertEquals(List.of(), view.youthCase().getMeasurements());
        assertEquals(List.of(), view.youthCase().getCircumstances().getCharacteristics());
        assertFalse(says(view, "8703094002"));

        CaseView withBasis = CaseViews.of(
                youthCase(),
                COORDINATOR,
                ON,
                List.of(new LegalBasis(
                        Source.parse("databeskyttelsesloven § 7, stk. 3"),
                        List.of(InformationKinds.MEASUREMENTS, InformationKinds.IDENTITY))));
        assertEquals(2, withBasis.youthCase().getMeasurements().size());
        assertTrue(says(withBasis, "8703094002"));
        assertEquals(
                FactHistory.of(Fact.withheld()),
                withBasis.youthCase().getCircumstances().getEarlierConviction());
    }

    @Test
    void a_coordinator_without_such_a_role_on_the_day_sees_what_any_professional_does() {
        assertEquals(List.of(), goals(CaseViews.of(youthCase(), COORDINATOR, LocalDate.of(2027, 1, 1))));
        assertEquals(List.of(), goals(CaseViews.of(youthCase(), Recipient.coordinator("laerer"), ON)));
        assertEquals(List.of(), goals(CaseViews.of(youthCase(), Recipient.professional("gennemgaaende"), ON)));
    }

    @Test
    void to_somebody_whom_the_case_does_not_name_it_is_empty() {
        CaseView view = CaseViews.of(youthCase(), Recipient.unit("fremmed"), ON);

        assertEquals("""
                {
                  "kind": "case",
                  "schemaVersion": "1.0",
                  "youth": {
                    "identifiers": [
                      {
                        "system": "urn:roedtraad:identifier:withheld",
                        "value": "withheld"
                      }
                    ],
                    "birthDate": {
                      "type": "withheld"
                    }
                  },
                  "circumstances": {
                    "reducedFunctioning": [
                      {
                        "type": "withheld"
                      }
                    ],
                    "earlierConviction": [
                      {
                        "type": "withheld"
                      }
                    ]
                  }
                }
                """, Documents.write(DocumentKind.CASE, view.youthCase()));
    }

    @Test
    void a_mother_with_custody_sees_what_an_agreement_or_an_act_opens() {
        Recipient mother = Recipient.family("mor");
        assertFalse(says(CaseViews.of(youthCase(), mother, ON), "Aksel"));
        YouthCase agreed = with(youthCase(), agreement("mor", InformationKinds.PLAN));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(agreed, mother, ON)));
    }

    @Test
    void a_consent_that_the_mother_gave_lapses_when_the_youth_turns_18() {
        LocalDate birthday = LocalDate.of(2027, 3, 27);
        SharingAgreement byMother = SCHOOLING.withGivenBy("mor").withOnBehalfOf(SharingAgreement.YOUTH);
        YouthCase youthCase = with(youthCase(), byMother);

        assertEquals(List.of("maal-1"), goals(CaseViews.of(youthCase, SCHOOL, birthday.minusDays(1))));
        assertEquals(List.of(), goals(CaseViews.of(youthCase, SCHOOL, birthday)));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(with(youthCase, SCHOOLING), SCHOOL, birthday)));
        YouthCase guarded = youthCase.withYouth(youthCase
                .getYouth()
                .withNetwork(youthCase
                        .getYouth()
                        .getNetwork()
                        .replaceIf(person -> true, person -> person.withGuardianship(since(ON)))));
        assertEquals(List.of("maal-1"), goals(CaseViews.of(guarded, SCHOOL, birthday)));
    }

    @Test
    void a_note_kept_private_is_in_no_view_but_that_of_the_youth_who_said_it() {
        YouthCase all = with(
                youthCase(),
                agreement(
                        "skole",
                        InformationKinds.OWN_WORDS,
                        InformationKinds.PLAN,
                        InformationKinds.HEALTH,
                        InformationKinds.MEASUREMENTS));
        for (Recipient recipient : List.of(SCHOOL, COORDINATOR)) {
            CaseView view = CaseViews.of(all, recipient, ON);
            assertFalse(says(view, "Jeg vil ikke bo hjemme"));
            assertFalse(says(view, "Det er for svært"));
            assertTrue(says(view, "Jeg vil være tømrer"));
            assertEquals(Fact.withheld(), view.youthCase().getResponses().get(0).getKeptPrivate());
            assertEquals(
                    Fact.known(true), view.youthCase().getResponses().get(0).getAgreed());
            assertTrue(view.leftOut().contains(new LeftOut("/youth/wishes/items/1", Reason.KEPT_PRIVATE)));
            assertTrue(view.leftOut().contains(new LeftOut("/responses/0/words", Reason.KEPT_PRIVATE)));
        }
        CaseView own = CaseViews.of(all, Recipient.youth(), ON);
        assertTrue(says(own, "Jeg vil ikke bo hjemme"));
        assertTrue(says(own, "Det er for svært"));
    }

    @Test
    void the_talk_about_a_measurement_can_be_kept_private_too() {
        YouthCase youthCase =
                with(youthCase(), agreement("skole", InformationKinds.MEASUREMENTS, InformationKinds.OWN_WORDS));
        assertTrue(says(CaseViews.of(youthCase, SCHOOL, ON), "Jeg sover dårligt"));

        YouthCase silent = youthCase.withMeasurements(youthCase.getMeasurements().stream()
                .map(measurement -> measurement.withDialogue(measurement.getDialogue().stream()
                        .map(note -> note.withWords(kept(note.getWords())))
                        .toList()))
                .toList());
        CaseView view = CaseViews.of(silent, SCHOOL, ON);
        assertFalse(says(view, "Jeg sover dårligt"));
        assertEquals(2, view.youthCase().getMeasurements().size());
        assertTrue(view.leftOut().contains(new LeftOut("/measurements/0/dialogue/0", Reason.KEPT_PRIVATE)));
    }

    @Test
    void who_does_not_wish_to_say_whether_a_note_is_private_keeps_it_private() {
        YouthCase declined = youthCase()
                .withYouth(youthCase()
                        .getYouth()
                        .withMotivation(FactList.atLeast(
                                List.of(words("Fordi", Informants.YOUTH).withKeptPrivate(Fact.declined())))));
        assertFalse(says(CaseViews.of(declined, COORDINATOR, ON), "Fordi"));
    }

    @Test
    void a_summary_goes_to_others_only_when_the_youth_has_approved_it() {
        YouthCase asked = with(youthCase(), agreement("skole", InformationKinds.PLAN));
        CaseView view = CaseViews.of(asked, SCHOOL, ON);
        assertFalse(says(view, "glad for værksted"));
        assertTrue(view.leftOut().contains(new LeftOut("/transitions/items/0/handover/summary", Reason.NOT_APPROVED)));
        assertTrue(says(CaseViews.of(asked, COORDINATOR, ON), "glad for værksted"));

        YouthCase approved = asked.withTransitions(asked.getTransitions()
                .replaceIf(
                        any -> true,
                        transition -> transition.withHandover(
                                transition.getHandover().orElseThrow().withApprovedByYouth(Fact.known(true)))));
        assertTrue(says(CaseViews.of(approved, SCHOOL, ON), "glad for værksted"));
    }

    @Test
    void a_protected_name_is_shown_to_the_coordinator_alone() {
        YouthCase open = with(youthCase(), agreement("skole", InformationKinds.IDENTITY));
        assertTrue(says(CaseViews.of(open, SCHOOL, ON), "Aksel"));

        YouthCase hidden = open.withYouth(open.getYouth().withNameAndAddressProtected(since(ON)));
        CaseView view = CaseViews.of(hidden, SCHOOL, ON);
        assertFalse(says(view, "Aksel"));
        assertTrue(view.leftOut().contains(new LeftOut("/youth/name", Reason.PROTECTED)));
        assertTrue(says(CaseViews.of(hidden, COORDINATOR, ON), "Aksel"));
        assertTrue(says(CaseViews.of(hidden, Recipient.youth(), ON), "Aksel"));
    }

    @Test
    void unknown_fields_are_in_the_access_export_alone_and_there_without_those_of_other_people() {
        YouthCase youthCase = youthCase();
        assertFalse(says(CaseViews.of(youthCase, Recipient.youth(), ON), "dk.example"));
        assertFalse(says(CaseViews.of(youthCase, COORDINATOR, ON), "dk.example"));

        CaseView export = CaseViews.accessExport(youthCase);
        assertEquals(youthCase.getExtra(), export.youthCase().getExtra());
        assertFalse(says(export, "6101014001"));
        assertEquals(List.of(new LeftOut("/youth/network/items/0", Reason.OTHER_PERSON)), export.leftOut());
        assertTrue(says(export, "8703094002"));
    }

    @Test
    void the_access_export_leaves_out_what_others_keep_private_and_the_numbers_of_others() {
        YouthCase base = youthCase();
        YouthCase youthCase = base.withEfforts(base.getEfforts()
                .replaceIf(
                        any -> true,
                        effort -> effort.withObservations(
                                        kept(words("Moderen er syg", Informants.PROFESSIONAL)),
                                        words("Møder til tiden", Informants.PROFESSIONAL))
                                .withProvider(dk.roedtraad.model.organisation.Unit.builder()
                                        .id("plejefamilie")
                                        .name("Plejefamilien")
                                        .addIdentifier(Identifier.of(IdentifierSystems.CPR, "6101014001"))
                                        .addIdentifier(Identifier.of(IdentifierSystems.CVR, "13585628"))
                                        .build())));
        CaseView export = CaseViews.accessExport(youthCase);

        assertFalse(says(export, "Moderen er syg"));
        assertTrue(says(export, "Møder til tiden"));
        assertFalse(says(export, "6101014001"));
        assertTrue(says(export, "13585628"));
        assertTrue(export.leftOut().contains(new LeftOut("/efforts/items/0/observations/0", Reason.KEPT_PRIVATE)));
        assertTrue(
                export.leftOut().contains(new LeftOut("/efforts/items/0/provider/identifiers/0", Reason.OTHER_PERSON)));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_worded_in_both_languages(Reason reason) {
        String danish = reason.text(Language.DANISH);
        String english = reason.text(Language.ENGLISH);
        assertTrue(danish.endsWith("."), danish);
        assertTrue(english.endsWith("."), english);
        assertNotEquals(danish, english);
    }

    @Test
    void a_basis_is_a_place_in_an_act_and_names_kinds() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> new LegalBasis(Source.parse("S1-62"), List.of(InformationKinds.HEALTH)))
                .toString()
                .contains(": source"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> new LegalBasis(Source.parse("barnets lov § 111"), List.of()))
                .toString()
                .contains(": information"));
    }
}
