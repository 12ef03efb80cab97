package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static dk.roedtraad.serialization.view.Story.ON;
import static dk.roedtraad.serialization.view.Story.youthCase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What research gets. The pseudonyms expected are from Python 3.11.7:
 *
 * <pre>{@code
 * import hmac, hashlib
 * def h(key, *parts):
 *     framed = b"".join(len(p.encode()).to_bytes(4, "big") + p.encode() for p in parts)
 *     return hmac.new(key, framed, hashlib.sha256).hexdigest()
 * key = bytes(range(32))
 * h(key, "person", "trivsel-2026", "urn:oid:1.2.208.176.1.2", "8703094002")
 * h(key, "person", "fravaer-2027", "urn:oid:1.2.208.176.1.2", "8703094002")
 * h(bytes(range(1, 33)), "person", "trivsel-2026", "urn:oid:1.2.208.176.1.2", "8703094002")
 * h(key, "person", "trivsel-2026", "https://example.dk/sag", "Åse-4711")
 * h(key, "id", "trivsel-2026", "effort-1")
 * }</pre>
 */
final class ResearchViewTest {
    private static final byte[] KEY = key(0);
    private static final ResearchPurpose PURPOSE = ResearchPurpose.of("trivsel-2026", KEY);
    private static final ResearchPurpose WITH_BASIS =
            PURPOSE.withSpecialBasis(Source.parse("databeskyttelsesloven § 10"));
    private static final String MARK = "kanariefugl";
    private static final JsonMapper MAPPER = new JsonMapper();

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (first + i);
        }
        return key;
    }

    private static YouthCase forResearch(YouthCase youthCase) {
        return CaseViews.forResearch(youthCase, WITH_BASIS, ON).youthCase();
    }

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    private static YouthCase toldOn(LocalDate day) {
        return youthCase().withIntake(youthCase().getIntake().withProgressionDataExplained(Story.since(day)));
    }

    private static void collectTexts(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.forEach(child -> collectTexts(child, texts));
    }

    /** Every text in a document, as it is, so that nothing is found by chance inside another. */
    private static Set<String> texts(YouthCase youthCase) {
        Set<String> texts = new TreeSet<>();
        collectTexts(MAPPER.readTree(Documents.write(DocumentKind.CASE, youthCase)), texts);
        return texts;
    }

    @Test
    void a_pseudonym_is_what_python_makes_of_it() {
        assertEquals(
                "3e6288d5f5a0bd119916ebc24f18c5692b66e9f3831287f864c76104986b25f4",
                PURPOSE.pseudonymOf(Story.CPR).toText());
        assertEquals(
                "250bb70d1a8f12c1ec80f34f4375211aba7ea385cd62daaa4802e6cd03d66323",
                ResearchPurpose.of("fravaer-2027", KEY).pseudonymOf(Story.CPR).toText());
        assertEquals(
                "649cf9adc79837947986d013845ffb835d63e47a3a86f51a0c12e6885f621054",
                ResearchPurpose.of("trivsel-2026", key(1))
                        .pseudonymOf(Story.CPR)
                        .toText());
        assertEquals(
                "7874442f01c3cb17bc416ae9b03ee409b879538bef92168f2f1d8f471bc083a8",
                PURPOSE.pseudonymOf(Identifier.of("https://example.dk/sag", "Åse-4711"))
                        .toText());
        assertEquals("6af86667a8259ae11b42ca2cde71127a4cfb8afea37d1e118847f2148788d429", PURPOSE.hashOfId("effort-1"));
    }

    @Test
    void a_cpr_number_with_a_hyphen_is_the_same_person() {
        assertEquals(
                PURPOSE.pseudonymOf(Story.CPR),
                PURPOSE.pseudonymOf(Identifier.of(IdentifierSystems.CPR, "870309-4002")));
    }

    @Test
    void a_missing_or_short_key_is_refused_by_name() {
        for (byte[] key : new byte[][] {null, {}, new byte[31]}) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> ResearchPurpose.of("trivsel-2026", key));
            assertTrue(e.toString().contains(": key"), e.toString());
        }
        assertEquals(
                "ResearchPurpose{trivsel-2026, key=***}",
                ResearchPurpose.of("trivsel-2026", KEY).toString());
    }

    @Test
    void a_key_that_its_owner_changes_afterwards_is_still_the_same_key() {
        byte[] key = key(0);
        ResearchPurpose purpose = ResearchPurpose.of("trivsel-2026", key);
        key[0] = 99;
        assertEquals(PURPOSE.pseudonymOf(Story.CPR), purpose.pseudonymOf(Story.CPR));
    }

    @Test
    void a_view_outside_the_period_of_the_purpose_is_refused() {
        ResearchPurpose ended = PURPOSE.withPeriod(Period.of(LocalDate.of(2026, 1, 1), ON));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CaseViews.forResearch(youthCase(), ended, ON))
                .toString()
                .contains(": on"));
        CaseViews.forResearch(youthCase(), ended, ON.minusDays(1));
    }

    @Test
    void the_identifier_that_the_purpose_names_makes_the_pseudonym_whatever_the_order() {
        Identifier ours = Identifier.of("https://example.dk/sag", "Åse-4711");
        YouthCase one = youthCase().withYouth(youthCase().getYouth().withIdentifiers(Story.CPR, ours));
        YouthCase other = youthCase().withYouth(youthCase().getYouth().withIdentifiers(ours, Story.CPR));

        assertEquals(
                forResearch(one).getYouth().getIdentifiers(),
                forResearch(other).getYouth().getIdentifiers());
        ResearchPurpose byCpr = PURPOSE.withIdentifierSystem(IdentifierSystems.CPR);
        assertEquals(
                PURPOSE.pseudonymOf(Story.CPR).toText(),
                CaseViews.forResearch(other, byCpr, ON)
                        .youthCase()
                        .getYouth()
                        .getIdentifiers()
                        .get(0)
                        .getValue());
        ResearchPurpose byOther = PURPOSE.withIdentifierSystem("urn:example:none");
        assertThrows(IllegalArgumentException.class, () -> CaseViews.forResearch(one, byOther, ON));
    }

    @Test
    void without_a_basis_there_is_neither_health_nor_offence_and_with_it_there_is() {
        YouthCase without =
                CaseViews.forResearch(toldOn(SEPTEMBER), PURPOSE, ON).youthCase();
        assertEquals(List.of(), without.getMeasurements());
        assertEquals(List.of(), without.getCircumstances().getCharacteristics());
        assertEquals(FactHistory.of(Fact.withheld()), without.getCircumstances().getEarlierConviction());

        YouthCase with = forResearch(toldOn(SEPTEMBER));
        assertEquals(2, with.getMeasurements().size());
        assertEquals(5, with.getMeasurements().get(0).getAnswers().size());
        assertEquals(List.of(), with.getMeasurements().get(0).getDialogue());
        assertEquals(3, with.getCircumstances().getCharacteristics().size());
    }

    /** Card C-01: the measurements are of 4 September and 6 October. */
    @Test
    void what_was_measured_before_the_youth_was_told_is_left_out_and_said() {
        assertEquals(
                List.of(LocalDate.of(2026, 10, 1)),
                forResearch(toldOn(LocalDate.of(2026, 10, 6))).getMeasurements().stream()
                        .map(Measurement::getDate)
                        .toList());
        assertEquals(List.of(), forResearch(toldOn(LocalDate.of(2026, 10, 7))).getMeasurements());

        CaseView unknown = CaseViews.forResearch(youthCase(), WITH_BASIS, ON);
        assertEquals(List.of(), unknown.youthCase().getMeasurements());
        assertTrue(unknown.leftOut().contains(new LeftOut("/measurements/0", Reason.NOT_INFORMED)));
        assertTrue(unknown.leftOut().contains(new LeftOut("/measurements/1", Reason.NOT_INFORMED)));

        YouthCase view = forResearch(toldOn(LocalDate.of(2026, 9, 4)));
        assertEquals(view, CaseViews.forResearch(view, WITH_BASIS, ON).youthCase());
    }

    /** In one of them a host's own scale is put together of parts. */
    @Test
    void every_shipped_case_has_a_research_view() {
        for (String name : Documents.exampleNames()) {
            YouthCase example =
                    Documents.read(DocumentKind.CASE, Documents.example(name)).get();
            assertEquals(scales(example), scales(forResearch(example)), name);
        }
    }

    private static List<Integer> scales(YouthCase youthCase) {
        return youthCase.getInstruments().stream()
                .map(instrument -> instrument.getScales().size())
                .toList();
    }

    @Test
    void references_still_resolve_and_the_ids_are_not_those_of_the_case() {
        YouthCase view = forResearch(youthCase());
        Effort effort = view.getEfforts().getItems().get(0);
        Goal goal = view.getPlans().getItems().get(0).getGoals().getItems().get(0);

        assertEquals(List.of(goal.getId()), effort.getGoals());
        assertEquals(
                view.getTeam().getItems().get(0).getId(),
                effort.getResponsible().orElseThrow());
        assertEquals(goal.getId(), view.getResponses().get(0).getAbout());
        assertEquals("***", effort.getTitle());
        assertEquals("***", goal.getWords().getText());
        for (String id : List.of("indsats-1", "maal-1", "gennemgaaende", "plan-1", "skridt-1", "skole", "mor")) {
            assertFalse(texts(view).contains(id), id);
        }
    }

    @Test
    void every_date_is_a_month_so_that_no_birthday_shows() {
        YouthCase view = forResearch(toldOn(SEPTEMBER));

        assertEquals(
                LocalDate.of(2009, 3, 1),
                ((Fact.Known<LocalDate>) view.getYouth().getBirthDate()).getValue());
        assertEquals(
                Fact.known(LocalDate.of(2027, 3, 1)),
                view.getTransitions().getItems().get(0).getDate());
        // From 3 up to and including 9 March 2026: the month of March.
        assertEquals(
                Fact.known(Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))),
                view.getEfforts().getItems().get(0).getPeriod());
        assertEquals(
                List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1)),
                view.getMeasurements().stream().map(Measurement::getDate).toList());
        for (String text : texts(view)) {
            assertFalse(text.matches("\\d{4}-\\d{2}-\\d{2}") && !text.endsWith("-01"), text);
        }
    }

    @Test
    void of_two_facts_of_one_month_the_one_that_counted_still_does() {
        // The later day stands first in the list, and was written down first.
        FactHistory<Boolean> kui = FactHistory.of(
                Fact.known(true).withDate(LocalDate.of(2026, 3, 20)).withRecorded(LocalDate.of(2026, 3, 20)),
                Fact.known(false).withDate(LocalDate.of(2026, 3, 3)).withRecorded(LocalDate.of(2026, 6, 1)));
        YouthCase youthCase =
                youthCase().withCircumstances(youthCase().getCircumstances().withKuiEffort(kui));
        FactHistory<Boolean> seen = forResearch(youthCase).getCircumstances().getKuiEffort();

        assertTrue(((Fact.Known<Boolean>) kui.on(ON)).getValue());
        assertTrue(((Fact.Known<Boolean>) seen.on(ON)).getValue());
    }

    @Test
    void another_purpose_has_nothing_in_common() {
        Set<String> one = texts(forResearch(youthCase()));
        Set<String> other = texts(CaseViews.forResearch(youthCase(), ResearchPurpose.of("fravaer-2027", KEY), ON)
                .youthCase());
        Set<String> common = one.stream()
                .filter(text -> text.matches("[0-9a-f]{64}") && other.contains(text))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), common);
        assertNotEquals(
                forResearch(youthCase()).getYouth().getIdentifiers(),
                CaseViews.forResearch(youthCase(), ResearchPurpose.of("trivsel-2026", key(1)), ON)
                        .youthCase()
                        .getYouth()
                        .getIdentifiers());
    }

    /** What would tell who somebody is: ids, names, free text and days, as they stand in the whole case. */
    private static Set<String> telling(DomainValue youthCase) {
        Set<String> telling = new TreeSet<>();
        for (Parts.Part part : Parts.of(youthCase)) {
            TextRole role = TextRole.of(part.attribute());
            if (part.value() instanceof String text && role != TextRole.CODE && !isDefinition(role)) {
                telling.add(text);
            } else if (part.value() instanceof LocalDate date && date.getDayOfMonth() > 1) {
                telling.add(date.toString());
            }
        }
        return telling;
    }

    private static boolean isDefinition(TextRole role) {
        return role == TextRole.KEY || role == TextRole.KEY_REFERENCE;
    }

    @Test
    @Tag("slow")
    void no_text_name_identifier_or_day_survives_in_a_thousand_marked_cases() {
        List<String> leaks = new ArrayList<>();
        int marked = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            YouthCase whole = DomainArbitraries.marked(YouthCase.class, MARK, seed);
            String written = Documents.write(DocumentKind.CASE, whole);
            marked += written.contains(MARK) ? 1 : 0;
            YouthCase view = forResearch(whole);
            Set<String> survived = texts(view);
            if (survived.stream().anyMatch(text -> text.contains(MARK))) {
                leaks.add(seed + ": the mark");
            }
            Set<String> codes = texts(view).stream()
                    .filter(text -> Parts.of(view).stream()
                            .anyMatch(part -> part.value().equals(text)
                                    && (TextRole.of(part.attribute()) == TextRole.CODE
                                            || isDefinition(TextRole.of(part.attribute())))))
                    .collect(Collectors.toSet());
            survived.retainAll(telling(whole));
            survived.removeAll(codes); // a code that happens to read as an id of something else
            survived.remove("9999-12-31"); // the last day there is, where a period has no later end
            if (!survived.isEmpty()) {
                leaks.add(seed + ": " + survived);
            }
        }
        assertEquals(List.of(), leaks.stream().limit(5).toList(), leaks.size() + " leak");
        assertTrue(marked > 900, marked + " held the mark");
    }
}
