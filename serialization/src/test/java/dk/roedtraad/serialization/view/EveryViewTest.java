package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.InformationKinds;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.SharingBases;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every view of every case: 600 random cases, with random agreements, for each sort of recipient. */
final class EveryViewTest {
    private static final int CASES = Integer.getInteger("roedtraad.views", 600);
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<Code> KINDS = List.of(
            InformationKinds.IDENTITY,
            InformationKinds.PLAN,
            InformationKinds.OWN_WORDS,
            InformationKinds.MEASUREMENTS,
            InformationKinds.SCHOOL_AND_EDUCATION,
            InformationKinds.EMPLOYMENT,
            InformationKinds.HEALTH,
            InformationKinds.SUBSTANCE_USE,
            InformationKinds.SOCIAL_MATTERS,
            InformationKinds.FAMILY,
            InformationKinds.HOUSING,
            InformationKinds.FINANCES,
            InformationKinds.CRIMINAL_OFFENCES);

    /** What each careful attribute needs at the very least, by hand; one that is not here may be in no view at all. */
    private static final Map<String, Code> NEEDS = Map.ofEntries(
            Map.entry("Youth.identifiers", InformationKinds.IDENTITY),
            Map.entry("Identifier.value", InformationKinds.IDENTITY),
            Map.entry("Youth.journey", InformationKinds.HEALTH),
            Map.entry("JourneyStep.kind", InformationKinds.HEALTH),
            Map.entry("JourneyStep.words", InformationKinds.HEALTH),
            Map.entry("JourneyStep.good", InformationKinds.HEALTH),
            Map.entry("JourneyStep.bad", InformationKinds.HEALTH),
            Map.entry("Circumstances.reducedFunctioning", InformationKinds.HEALTH),
            Map.entry("Need.words", InformationKinds.HEALTH),
            Map.entry("Need.kind", InformationKinds.HEALTH),
            Map.entry("Circumstances.earlierConviction", InformationKinds.CRIMINAL_OFFENCES),
            Map.entry("YouthCase.measurements", InformationKinds.MEASUREMENTS),
            Map.entry("Measurement.answers", InformationKinds.MEASUREMENTS),
            Map.entry("Measurement.missing", InformationKinds.MEASUREMENTS),
            Map.entry("Measurement.dialogue", InformationKinds.MEASUREMENTS),
            Map.entry("ItemAnswer.value", InformationKinds.MEASUREMENTS),
            Map.entry("MissingAnswer.reason", InformationKinds.MEASUREMENTS),
            Map.entry("DialogueNote.words", InformationKinds.MEASUREMENTS));

    private static final List<String> NAMES = List.of("koordinator", "laerer", "skole", "job", "mor");

    private static Map<String, Recipient> recipients() {
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        recipients.put("koordinator", Recipient.coordinator("koordinator"));
        recipients.put("laerer", Recipient.professional("laerer"));
        recipients.put("skole", Recipient.school("skole"));
        recipients.put("job", Recipient.jobEffort("job"));
        recipients.put("mor", Recipient.family("mor"));
        recipients.put("enhed", Recipient.unit("enhed"));
        recipients.put("sektor", Recipient.sector(Sectors.HEALTH));
        return recipients;
    }

    /** The ids and sectors that an agreement may name to mean the recipient, by hand. */
    private static final Map<String, Set<Object>> MEANT = Map.of(
            "koordinator", Set.of("koordinator", "kommune", Sectors.SOCIAL),
            "laerer", Set.of("laerer", "skole", Sectors.EDUCATION),
            "skole", Set.of("skole", Sectors.EDUCATION),
            "job", Set.of("job", Sectors.EMPLOYMENT),
            "mor", Set.of("mor"),
            "enhed", Set.of("enhed"),
            "sektor", Set.of(Sectors.HEALTH));

    private static Professional member(String id, Code role, String unit, Code sector) {
        return Professional.builder()
                .id(id)
                .addRole(RolePeriod.builder()
                        .role(role)
                        .period(Period.from(LocalDate.of(2026, 1, 1)))
                        .build())
                .unit(Unit.builder().id(unit).name(unit).sector(sector).build())
                .build();
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.stream().filter(any -> random.nextInt(3) == 0).toList();
    }

    private static FactHistory<Boolean> inForce(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> FactHistory.of(Fact.known(true).withDate(ON.plusDays(1)));
            case 1 ->
                FactHistory.of(
                        Fact.known(true).withDate(ON.minusDays(9)),
                        Fact.known(false).withDate(ON));
            case 2 -> FactHistory.of(Fact.<Boolean>declined().withDate(ON));
            default -> FactHistory.of(Fact.known(true).withDate(ON));
        };
    }

    private static YouthCase random(long seed) {
        Random random = new Random(seed);
        YouthCase youthCase = DomainArbitraries.ofSeed(YouthCase.class, seed);
        FactList<SharingAgreement> agreements = youthCase.getAgreements();
        for (int i = random.nextInt(4); i > 0; i--) {
            agreements = agreements.with(SharingAgreement.builder()
                    .id("aftale-" + i)
                    .basis(random.nextBoolean() ? SharingBases.CONSENT : SharingBases.BARNETS_LOV)
                    .information(some(KINDS, random))
                    .recipients(some(NAMES, random))
                    .recipientSectors(some(List.of(Sectors.EDUCATION, Sectors.HEALTH, Sectors.SOCIAL), random))
                    .inForce(inForce(random))
                    .build());
        }
        Characteristic known = Characteristic.builder()
                .code(random.nextBoolean() ? Characteristics.GANG_CRIME : Characteristics.ANXIETY)
                .holds(FactHistory.of(Fact.known(true)))
                .build();
        List<Characteristic> characteristics =
                new ArrayList<>(youthCase.getCircumstances().getCharacteristics());
        characteristics.add(known);
        return youthCase
                .withAgreements(agreements)
                .withCircumstances(youthCase.getCircumstances().withCharacteristics(characteristics))
                .withTeam(youthCase
                        .getTeam()
                        .with(member("koordinator", Roles.CONTINUOUS_PROFESSIONAL, "kommune", Sectors.SOCIAL))
                        .with(member("laerer", Roles.CONTACT_TEACHER, "skole", Sectors.EDUCATION)))
                .withExtra(Extra.of(Map.of("dk.example.felt", "1")));
    }

    /** What agreements in force open for the recipient, told again without the code under test. */
    private static Set<Code> open(YouthCase youthCase, String recipient) {
        Set<Code> open = new HashSet<>();
        for (SharingAgreement agreement : youthCase.getAgreements().getItems()) {
            Set<Object> named = new HashSet<>(agreement.getRecipients());
            named.addAll(agreement.getRecipientSectors());
            named.retainAll(MEANT.get(recipient));
            if (!named.isEmpty() && agreement.holdsOn(ON) == Answer.MET) {
                open.addAll(agreement.getInformation());
            }
        }
        return open;
    }

    /** Looks at everything that is said in a value; how is told again, without the walk under test. */
    private abstract static class Look {
        abstract void at(DomainValue owner, Attribute attribute, Object held);

        void into(Object held) {
            if (held instanceof Optional<?> optional) {
                optional.ifPresent(this::into);
            } else if (held instanceof List<?> list) {
                list.forEach(this::into);
            } else if (held instanceof FactList<?> list) {
                list.getItems().forEach(this::into);
            } else if (held instanceof FactHistory<?> history) {
                history.getFacts().forEach(this::into);
            } else if (held instanceof Fact<?> fact) {
                fact.getInformant().ifPresent(this::into);
                if (fact instanceof Fact.Known<?> known) {
                    into(known.getValue());
                }
            } else if (held instanceof DomainValue value) {
                for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
                    Object inner = attribute.get(value);
                    if (!saysNothing(inner)) {
                        at(value, attribute, inner);
                        into(inner);
                    }
                }
            }
        }

        private static boolean saysNothing(Object held) {
            return held.equals(Optional.empty())
                    || held.equals(List.of())
                    || held.equals(FactList.unknown())
                    || held.equals(Fact.notAsked())
                    || held.equals(Fact.withheld())
                    || held.equals(FactHistory.notAsked())
                    || held.equals(FactHistory.of(Fact.withheld()));
        }
    }

    private static boolean isStandIn(YouthCase view, DomainValue owner) {
        return view.getYouth().getIdentifiers().get(0).getValue().equals("withheld")
                && (owner.equals(view.getYouth())
                        || owner.equals(view.getYouth().getIdentifiers().get(0)));
    }

    /** The careful attributes of a view that nothing covers. */
    private static List<String> uncovered(YouthCase view, Set<Code> open) {
        List<String> uncovered = new ArrayList<>();
        new Look() {
            @Override
            void at(DomainValue owner, Attribute attribute, Object held) {
                boolean careful = attribute.getSensitivity().compareTo(Sensitivity.CONFIDENTIAL) > 0;
                if (!careful || isStandIn(view, owner)) {
                    return;
                }
                boolean covered;
                if (owner instanceof Characteristic characteristic) {
                    covered = characteristic.getCode().equals(Characteristics.GANG_CRIME)
                            ? open.contains(InformationKinds.CRIMINAL_OFFENCES)
                            : characteristic.getCode().equals(Characteristics.ANXIETY)
                                    && open.contains(InformationKinds.HEALTH);
                } else if (attribute.toString().equals("Circumstances.characteristics")) {
                    covered = true; // each is looked at by itself
                } else {
                    Code needed = NEEDS.get(attribute.toString());
                    covered = needed != null && open.contains(needed);
                }
                if (!covered) {
                    uncovered.add(attribute.toString());
                }
            }
        }.into(view);
        return uncovered;
    }

    private static List<String> privateOrUnknown(YouthCase view) {
        List<String> found = new ArrayList<>();
        new Look() {
            @Override
            void at(DomainValue owner, Attribute attribute, Object held) {
                boolean kept = owner instanceof OwnWords words
                        && words.getKeptPrivate() instanceof Fact.Known<Boolean> known
                        && known.getValue();
                if (kept || !owner.getExtra().isEmpty()) {
                    found.add(attribute.toString());
                }
            }
        }.into(view);
        return found;
    }

    private static void assertWrittenAndRead(YouthCase view) {
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, Documents.write(DocumentKind.CASE, view));
        assertTrue(read.isValid());
        assertEquals(view, read.get());
    }

    private static void assertEveryPointerLeads(YouthCase whole, CaseView view) {
        JsonNode document = MAPPER.readTree(Documents.write(DocumentKind.CASE, whole));
        for (LeftOut leftOut : view.leftOut()) {
            assertFalse(document.at(leftOut.pointer()).isMissingNode(), leftOut.toString());
        }
    }

    @Test
    void nothing_careful_is_in_any_view_without_an_agreement_in_force_that_covers_it() {
        List<String> leaks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < CASES; seed++) {
            YouthCase whole = random(seed);
            for (Map.Entry<String, Recipient> recipient : recipients().entrySet()) {
                YouthCase view = CaseViews.of(whole, recipient.getValue(), ON).youthCase();
                List<String> uncovered = uncovered(view, open(whole, recipient.getKey()));
                if (!uncovered.isEmpty()) {
                    leaks.add(seed + " " + recipient.getKey() + ": " + uncovered);
                }
                seen.addAll(uncovered(view, Set.of()));
                assertEquals(List.of(), privateOrUnknown(view), seed + " " + recipient.getKey());
            }
        }
        assertEquals(List.of(), leaks.stream().limit(5).toList(), leaks.size() + " leak");
        // That nothing leaks proves something only where agreements have opened all that they can.
        Set<String> needed = new HashSet<>(NEEDS.keySet());
        needed.removeAll(seen);
        assertEquals(Set.of(), needed);
    }

    @Test
    @Tag("slow")
    void a_view_of_a_view_is_the_same_view_and_is_read_as_it_was_written() {
        ResearchPurpose purpose = ResearchPurpose.of("undersoegelse", new byte[32])
                .withSpecialBasis(Source.parse("databeskyttelsesloven § 10"));
        for (long seed = 0; seed < CASES; seed++) {
            YouthCase whole = random(seed);
            List<CaseView> views = new ArrayList<>();
            List<YouthCase> again = new ArrayList<>();
            for (Recipient recipient : recipients().values()) {
                CaseView view = CaseViews.of(whole, recipient, ON);
                views.add(view);
                again.add(CaseViews.of(view.youthCase(), recipient, ON).youthCase());
            }
            CaseView own = CaseViews.of(whole, Recipient.youth(), ON);
            views.add(own);
            again.add(CaseViews.of(own.youthCase(), Recipient.youth(), ON).youthCase());
            CaseView export = CaseViews.accessExport(whole);
            views.add(export);
            again.add(CaseViews.accessExport(export.youthCase()).youthCase());
            CaseView research = CaseViews.forResearch(whole, purpose, ON);
            views.add(research);
            again.add(CaseViews.forResearch(research.youthCase(), purpose, ON).youthCase());
            for (int i = 0; i < views.size(); i++) {
                YouthCase view = views.get(i).youthCase();
                // What equality leaves out, such as the display of a code, shows in the text.
                assertEquals(
                        Documents.write(DocumentKind.CASE, view),
                        Documents.write(DocumentKind.CASE, again.get(i)),
                        "seed " + seed + ", view " + i);
                assertWrittenAndRead(view);
                assertEveryPointerLeads(whole, views.get(i));
            }
        }
    }

    /** A vendor's field in every object that is a composite; a fact has a type and a list its items. */
    private static void addVendorField(JsonNode node) {
        node.forEach(EveryViewTest::addVendorField);
        if (node instanceof ObjectNode object && !object.has("type") && !object.has("items")) {
            object.put("dk.example.fugl", "kanariefugl");
        }
    }

    @Test
    void a_vendors_field_anywhere_in_the_case_is_in_no_view_but_the_access_export() {
        ResearchPurpose purpose = ResearchPurpose.of("undersoegelse", new byte[32])
                .withSpecialBasis(Source.parse("databeskyttelsesloven § 10"));
        for (long seed = 0; seed < 100; seed++) {
            JsonNode document = MAPPER.readTree(Documents.write(DocumentKind.CASE, random(seed)));
            addVendorField(document);
            YouthCase whole = Documents.read(DocumentKind.CASE, MAPPER.writeValueAsString(document))
                    .get();
            List<CaseView> views = new ArrayList<>();
            recipients().values().forEach(recipient -> views.add(CaseViews.of(whole, recipient, ON)));
            views.add(CaseViews.of(whole, Recipient.youth(), ON));
            views.add(CaseViews.forResearch(whole, purpose, ON));
            for (CaseView view : views) {
                assertFalse(Documents.write(DocumentKind.CASE, view.youthCase()).contains("fugl"), "seed " + seed);
                assertFalse(view.leftOut().toString().contains("fugl"), "seed " + seed);
            }
            String export = Documents.write(
                    DocumentKind.CASE, CaseViews.accessExport(whole).youthCase());
            assertTrue(export.contains("fugl"));
        }
    }

    @Test
    void the_youth_sees_everything_that_nobody_else_keeps_private() {
        YouthCase whole = Story.youthCase();
        CaseView view = CaseViews.accessExport(whole);
        assertEquals(
                whole.withYouth(whole.getYouth()
                        .withNetwork(whole.getYouth()
                                .getNetwork()
                                .replaceIf(any -> true, person -> person.withExtra(Extra.none())))),
                view.youthCase());
        assertTrue(view.leftOut().size() == 1, view.leftOut().toString());
    }
}
