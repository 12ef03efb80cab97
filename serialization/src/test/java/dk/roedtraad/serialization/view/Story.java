package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.measurement.DialogueNote;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
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
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.NetworkRelations;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;

/** The invented case of Aksel, 17: a continuous professional, a school, a mother, a goal, two measurements of WHO-5. */
final class Story {
    static final LocalDate ON = LocalDate.of(2026, 11, 22);
    static final LocalDate BIRTH_DATE = LocalDate.of(2009, 3, 27);
    static final Identifier CPR = Identifier.of(IdentifierSystems.CPR, "8703094002");

    private Story() {}

    static OwnWords words(String text, Code by) {
        return OwnWords.builder().text(text).by(by).build();
    }

    static OwnWords kept(OwnWords words) {
        return words.withKeptPrivate(Fact.known(true));
    }

    static FactHistory<Boolean> since(LocalDate day) {
        return FactHistory.of(Fact.known(true).withDate(day));
    }

    /** Given by the youth on 1 September 2026. */
    static SharingAgreement agreement(String recipient, Code... kinds) {
        return SharingAgreement.builder()
                .id("aftale-" + recipient)
                .basis(SharingBases.CONSENT)
                .addRecipient(recipient)
                .information(Arrays.asList(kinds))
                .addGivenBy(SharingAgreement.YOUTH)
                .inForce(since(LocalDate.of(2026, 9, 1)))
                .build();
    }

    static YouthCase with(YouthCase youthCase, SharingAgreement... agreements) {
        return youthCase.withAgreements(FactList.complete(Arrays.asList(agreements), ON));
    }

    private static Professional professional(String id, String name, Code role, Unit unit) {
        return Professional.builder()
                .id(id)
                .name(name)
                .unit(unit)
                .addRole(RolePeriod.builder()
                        .role(role)
                        .period(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                        .build())
                .build();
    }

    private static Unit unit(String id, String name, Code sector) {
        return Unit.builder().id(id).name(name).sector(sector).build();
    }

    private static Measurement who5(LocalDate date, int each) {
        Measurement.Builder measurement = Measurement.builder()
                .instrument("who-5")
                .version("1998")
                .date(date)
                .informant(Informants.YOUTH)
                .addDialogue(DialogueNote.builder()
                        .phase(DialogueNote.Phase.AFTER)
                        .words(words("Jeg sover dårligt", Informants.YOUTH))
                        .build());
        List.of("happy", "calm", "active", "rested", "interest")
                .forEach(item -> measurement.addAnswer(
                        ItemAnswer.builder().item(item).value(each).build()));
        return measurement.build();
    }

    private static Youth aksel() {
        return Youth.builder()
                .addIdentifier(CPR)
                .name("Aksel")
                .birthDate(Fact.known(BIRTH_DATE).withDate(BIRTH_DATE).withInformant(Informants.CUSTODY_HOLDER))
                .wishes(FactList.complete(
                        List.of(
                                words("Jeg vil være tømrer", Informants.YOUTH),
                                kept(words("Jeg vil ikke bo hjemme", Informants.YOUTH))),
                        ON))
                .network(FactList.complete(
                        List.of(NetworkPerson.builder()
                                .id("mor")
                                .name("Birgit")
                                .relation(NetworkRelations.MOTHER)
                                .custody(since(BIRTH_DATE))
                                .extra(Extra.of(Map.of("dk.example.cpr", "\"6101014001\"")))
                                .build()),
                        ON))
                .build();
    }

    private static Goal tidy() {
        return Goal.builder()
                .id("maal-1")
                .words(words("Komme i skole hver dag", Informants.YOUTH))
                .steps(FactList.complete(
                        List.of(Step.builder()
                                .id("skridt-1")
                                .title("Ring til skolen")
                                .responsible("gennemgaaende")
                                .build()),
                        ON))
                .due(Fact.known(LocalDate.of(2027, 1, 31)).withDate(ON).withSource("referat"))
                .build();
    }

    /** Without any agreement. */
    static YouthCase youthCase() {
        return YouthCase.builder()
                .youth(aksel())
                .circumstances(Circumstances.builder()
                        .reducedFunctioning(since(LocalDate.of(2026, 2, 1)))
                        .earlierConviction(
                                FactHistory.of(Fact.known(false).withDate(ON).withInformant(Informants.PROFESSIONAL)))
                        .addCharacteristic(Characteristic.builder()
                                .code(Characteristics.ANXIETY)
                                .holds(since(ON))
                                .build())
                        .addCharacteristic(Characteristic.builder()
                                .code(Characteristics.TRUANCY)
                                .holds(since(ON))
                                .build())
                        .addCharacteristic(Characteristic.builder()
                                .code(Characteristics.ETHNIC_MINORITY)
                                .holds(since(ON))
                                .build())
                        .build())
                .efforts(FactList.complete(
                        List.of(Effort.builder()
                                .id("indsats-1")
                                .title("Mentor")
                                .sector(Sectors.EMPLOYMENT)
                                .addGoal("maal-1")
                                .responsible("gennemgaaende")
                                .period(Fact.known(Period.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10))))
                                .build()),
                        ON))
                .plans(FactList.complete(
                        List.of(CoherentPlan.builder()
                                .id("plan-1")
                                .goals(FactList.complete(List.of(tidy()), ON))
                                .build()),
                        ON))
                .team(FactList.complete(
                        List.of(
                                professional(
                                        "gennemgaaende",
                                        "Camilla",
                                        Roles.CONTINUOUS_PROFESSIONAL,
                                        unit("familie", "Familieafdelingen", Sectors.SOCIAL)),
                                professional(
                                        "laerer",
                                        "Dorthe",
                                        Roles.CONTACT_TEACHER,
                                        unit("skole", "Skolen", Sectors.EDUCATION))),
                        ON))
                .transitions(FactList.complete(
                        List.of(Transition.builder()
                                .id("atten")
                                .kind(TransitionKinds.TURNING_18)
                                .date(Fact.known(LocalDate.of(2027, 3, 27)))
                                .handover(Handover.builder()
                                        .summary(words("Aksel er glad for værksted", Informants.PROFESSIONAL))
                                        .build())
                                .build()),
                        ON))
                .addMeasurement(who5(LocalDate.of(2026, 9, 4), 2))
                .addMeasurement(who5(LocalDate.of(2026, 10, 6), 3))
                .addResponse(Response.builder()
                        .about("maal-1")
                        .agreed(Fact.known(true))
                        .words(words("Det er for svært", Informants.YOUTH))
                        .keptPrivate(Fact.known(true))
                        .build())
                .addFindingAnswer(FindingAnswer.builder()
                        .rule("LOW_WELLBEING")
                        .kind(FindingAnswer.Kind.SEEN)
                        .by("gennemgaaende")
                        .date(ON)
                        .build())
                .extra(Extra.of(Map.of("dk.example.sag", "{\"nr\": 7}")))
                .build();
    }
}
