package dk.roedtraad.serialization.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.AfterCareOffer;
import dk.roedtraad.model.catalogue.Caseload;
import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueFact;
import dk.roedtraad.model.catalogue.CatalogueSource;
import dk.roedtraad.model.catalogue.CatalogueTerm;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.NamedMunicipality;
import dk.roedtraad.model.catalogue.Phases;
import dk.roedtraad.model.catalogue.Qualifiers;
import dk.roedtraad.model.catalogue.RecordTypes;
import dk.roedtraad.model.catalogue.ReportedOutcome;
import dk.roedtraad.model.catalogue.StatedNumber;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.catalogue.TypicalDuration;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.organisation.Municipalities;
import dk.roedtraad.model.time.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The shipped catalogue says all that the reading of the sources says, and counts as statements S2-104 to S2-106 do. */
class CatalogueDocumentTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Catalogue CATALOGUE =
            Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get();
    private static final JsonNode DOCUMENT = MAPPER.readTree(Documents.catalogue());
    private static final JsonNode SOURCE = MAPPER.readTree(resource("catalogue-source.json"));

    /**
     * Values that take another form in the document: a number with its unit becomes an ISO interval, and words that stand for a
     * code become the code. By record and path; every other value is found as it is.
     */
    private static final Map<String, String> OTHER_FORM = Map.ofEntries(
            Map.entry("case-energi-til-hinanden /duration/value", "P155D"),
            Map.entry("case-energi-til-hinanden /facts/afterCare/intervalDays", "P14D"),
            Map.entry("case-ung-i-uddannelse /duration/value", "P6M"),
            Map.entry("case-ung-i-uddannelse /duration/before/value", "P3M"),
            Map.entry("case-ung-i-uddannelse /duration/after/value", "P3M"),
            Map.entry("case-ips-ung /facts/afterCare/maxDays", "P365D"),
            Map.entry("eftervend-esbjerg /facts/intervalDays", "P14D"),
            Map.entry("ex-laeringslokomotivet /outcomes/0/qualifier", "stated-without-figure"));

    private static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(CatalogueDocumentTest.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueEntry entry(String id) {
        return CATALOGUE.findEntry(id).orElseThrow();
    }

    private static Stream<CatalogueEntry> entries(Code recordType) {
        return CATALOGUE.getEntries().stream()
                .filter(entry -> entry.getRecordType().equals(Optional.of(recordType)));
    }

    private static List<String> fact(String id, String key) {
        return entry(id).getFacts().stream()
                .filter(fact -> fact.getKey().equals(key))
                .map(CatalogueFact::getValues)
                .findFirst()
                .orElseThrow();
    }

    private static String about(Optional<StatedNumber> number) {
        StatedNumber stated = number.orElseThrow();
        return stated.getValue()
                + stated.getQualifier().map(code -> " " + code.getCode()).orElse("");
    }

    static Stream<String> records() {
        return SOURCE.get("interventions").values().stream()
                .map(record -> record.get("id").asString());
    }

    @Test
    void theCatalogueIsWrittenAsItIsShipped() {
        assertEquals(
                List.of(),
                Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).getProblems());

        String written = Documents.write(DocumentKind.CATALOGUE, CATALOGUE);

        assertEquals(CATALOGUE, Documents.read(DocumentKind.CATALOGUE, written).get());
        Rewrite.assertShipped(Examples.class, "catalogue/ungeindsatser.json", written);
    }

    @Test
    void thereAre87EntriesOf63Programmes() {
        assertEquals(87, CATALOGUE.getEntries().size());
        assertEquals(
                63,
                CATALOGUE.getEntries().stream()
                        .map(CatalogueEntry::getCanonicalId)
                        .map(Optional::orElseThrow)
                        .distinct()
                        .count());
        assertEquals(36, entries(RecordTypes.TABLE_ROW).count());
        assertEquals(4, entries(RecordTypes.CASE).count());
        assertEquals(24, entries(RecordTypes.EXAMPLE_BOX).count());
        assertEquals(6, entries(RecordTypes.NAMED_IN_TEXT).count());
        assertEquals(17, entries(RecordTypes.MODEL_EXAMPLE).count());
    }

    @ParameterizedTest
    @CsvSource({"1, around-school, 8, 2", "2, after-school, 23, 15", "3, retention, 5, 0"})
    void theThreeTablesHaveTheRowsOfTheSource(int table, String phase, long rows, long withAge) {
        List<CatalogueEntry> of = entries(RecordTypes.TABLE_ROW)
                .filter(entry -> entry.getSource().orElseThrow().getTable().orElseThrow() == table)
                .toList();

        assertEquals(rows, of.size());
        assertEquals(
                Set.of(Code.of(Phases.SYSTEM, phase)),
                of.stream().map(entry -> entry.getPhase().orElseThrow()).collect(Collectors.toSet()));
        assertEquals(
                withAge,
                of.stream()
                        .map(entry -> entry.getTargetGroup().orElseThrow())
                        .filter(group -> group.getMinAge().isPresent()
                                || group.getMaxAge().isPresent())
                        .count());
    }

    @Test
    void sixteenEntriesStateNoTargetGroup() {
        assertEquals(
                16,
                CATALOGUE.getEntries().stream()
                        .map(entry -> entry.getTargetGroup().orElseThrow())
                        .filter(group -> !group.hasCriteria())
                        .count());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyValueOfARecordIsFoundInItsEntry(String id) {
        Map<String, Integer> left = new HashMap<>();
        leaves(find(DOCUMENT.get("entries"), id), "").values().forEach(value -> left.merge(value, 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        leaves(find(SOURCE.get("interventions"), id), "").forEach((path, value) -> {
            String kept = OTHER_FORM.getOrDefault(id + " " + path, value);
            if (!isUnitOfAnInterval(id, path, value) && left.merge(kept, -1, Integer::sum) < 0) {
                lost.add(path + " = " + value);
            }
        });

        assertEquals(List.of(), lost);
    }

    /** Whether it is "days" or "months", and the number beside it became an interval that ends in D or M. */
    private static boolean isUnitOfAnInterval(String id, String path, String value) {
        return path.endsWith("/unit")
                && OTHER_FORM
                        .getOrDefault(id + " " + path.replaceAll("unit$", "value"), "")
                        .endsWith(value.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    @Test
    void everyOtherFormIsThatOfAValueInTheSource() {
        Set<String> paths = new TreeSet<>();
        SOURCE.get("interventions")
                .values()
                .forEach(record -> leaves(record, "")
                        .keySet()
                        .forEach(path -> paths.add(record.get("id").asString() + " " + path)));

        assertTrue(paths.containsAll(OTHER_FORM.keySet()));
    }

    @Test
    void everyWordOfTheVocabulariesIsKept() {
        Map<String, String> texts = new TreeMap<>();
        SOURCE.get("vocabularies").forEachEntry((name, vocabulary) -> {
            if (vocabulary.isArray()) {
                vocabulary.values().forEach(code -> texts.put(name + " " + code.asString(), ""));
            } else {
                vocabulary.forEachEntry((code, text) -> texts.put(name + " " + code, text.asString()));
            }
        });
        Set<String> kept = new HashSet<>();
        for (CatalogueTerm term : CATALOGUE.getTerms()) {
            kept.add(term.getCode().getCode() + " ");
            kept.add(term.getCode().getCode() + " " + term.getText().getDa());
            term.getNote().ifPresent(note -> kept.add(term.getCode().getCode() + " " + note));
        }

        assertEquals(151, texts.size());
        texts.forEach((name, text) ->
                assertTrue(kept.contains(name.substring(name.indexOf(' ') + 1) + " " + text), name));
    }

    @Test
    void everyCodeOfAnEntryIsATermWithWordsInTwoLanguages() {
        Set<String> terms = new HashSet<>();
        for (CatalogueTerm term : CATALOGUE.getTerms()) {
            assertTrue(terms.add(term.getCode().toKey()), term.toString());
            assertTrue(term.getText().getEn().isPresent());
        }
        Set<String> used = new TreeSet<>();
        codes(DOCUMENT.get("entries"), used);
        codes(DOCUMENT.get("endedStatuses"), used);
        used.removeAll(terms);

        assertEquals(Set.of(), used);
    }

    @Test
    void theElevenElementsOfPromisingPracticeAndTheThreeKindsOfMeasureAreTermsThatNoEntryStates() {
        assertEquals(11, terms("practice-element"));
        assertEquals(3, terms("measure-kind"));
        assertEquals(7, terms("weekly-activity"));
        for (CatalogueEntry entry : CATALOGUE.getEntries()) {
            assertEquals(List.of(), entry.getPromisingPractice());
            assertEquals(List.of(), entry.getMeasureKinds());
            assertEquals(List.of(), entry.getEvidence());
        }
    }

    private static long terms(String system) {
        return CATALOGUE.getTerms().stream()
                .filter(term -> term.getCode().getSystem().equals("urn:roedtraad:" + system))
                .count();
    }

    @Test
    void theAttributionStaysWithTheData() {
        assertEquals(
                List.of(
                        CatalogueSource.builder()
                                .id("002")
                                .publisher("Marselisborg Consulting for Region Midtjylland")
                                .title("Lovende praksis – unge uden uddannelse og beskæftigelse")
                                .date("2022-06")
                                .reuse("reprint allowed with clear statement of source (002 line 778-779)")
                                .build(),
                        CatalogueSource.builder()
                                .id("001")
                                .publisher("Social- og Boligstyrelsen")
                                .title("Samarbejds- og indsatsmodel, unge på kanten af uddannelse og beskæftigelse")
                                .date("2023")
                                .build()),
                CATALOGUE.getSources());
        Set<String> ids =
                CATALOGUE.getSources().stream().map(CatalogueSource::getId).collect(Collectors.toSet());
        for (CatalogueEntry entry : CATALOGUE.getEntries()) {
            assertTrue(ids.contains(entry.getSource().orElseThrow().getSource()), entry.getId());
        }
    }

    @Test
    void anEntryThatNobodyHasCheckedSaysSo() {
        for (CatalogueEntry entry : CATALOGUE.getEntries()) {
            boolean of002 = entry.getSource().orElseThrow().getSource().equals("002");
            assertEquals(Optional.empty(), entry.getLastChecked());
            assertEquals(
                    Optional.of(of002 ? "not checked since 2022-06" : "not checked since 2023"),
                    entry.getFreshness().orElseThrow().getEn());
        }
    }

    @Test
    void everyRelationLeadsToAnEntry() {
        for (CatalogueEntry entry : CATALOGUE.getEntries()) {
            entry.getRelations()
                    .forEach(relation -> assertTrue(
                            CATALOGUE.findEntry(relation.getTarget()).isPresent(), entry.getId() + relation));
        }
    }

    @Test
    void theNameOfAMunicipalityIsThatOfItsCode() {
        List<NamedMunicipality> named = CATALOGUE.getEntries().stream()
                .flatMap(entry -> entry.getMunicipalities().stream())
                .toList();

        assertEquals(68, named.size());
        for (NamedMunicipality municipality : named) {
            assertEquals(
                    Optional.of(municipality.getName()), municipality.getCode().flatMap(Municipalities::findName));
        }
    }

    @Test
    void endedStatusesKeepTheirLastDayAndWhatToAskInstead() {
        assertEquals(
                List.of(
                        "on-uddannelseshjaelp 2025-06-30 false",
                        "not-education-ready-school 2024-07-31 false",
                        "not-education-ready-employment 2026-12-31 true",
                        "activity-ready 2026-12-31 true",
                        "any-jobcentre-target-group 2026-12-31 true"),
                CATALOGUE.getEndedStatuses().stream()
                        .map(ended -> ended.getStatus().getCode() + " " + ended.getLastDay() + " " + ended.isExpected())
                        .toList());
        EndedStatus first = CATALOGUE.getEndedStatuses().get(0);
        assertEquals("Modtager den unge kontanthjælp?", first.getSuccessorQuestion());
        assertEquals(LocalDate.of(2025, 6, 30), first.getLastDay());
        assertEquals(Code.of("urn:roedtraad:characteristic", "on-uddannelseshjaelp"), first.getStatus());
    }

    @Test
    void energiTilHinandenHasItsFigures() {
        CatalogueEntry entry = entry("case-energi-til-hinanden");
        TypicalDuration duration = entry.getDuration().orElseThrow();
        ReportedOutcome outcome = entry.getOutcomes().get(0);
        Caseload caseload = entry.getCaseload().orElseThrow();
        AfterCareOffer afterCare = entry.getAfterCare().orElseThrow();
        TargetGroup group = entry.getTargetGroup().orElseThrow();

        // S2-32, S2-34 to S2-36.
        assertEquals("137", about(entry.getParticipants()));
        assertEquals("800 about", about(entry.getTargetGroupSize()));
        assertEquals(Optional.of(BigDecimal.valueOf(65)), outcome.getPercent());
        assertEquals(Optional.of(137), outcome.getBaseCount());
        assertEquals(Optional.of(Interval.ofDays(155)), duration.getLength());
        assertEquals("mean", duration.getStatistic().orElseThrow().getCode());
        assertEquals(Fact.known(false), duration.getFixed());
        assertEquals(Optional.of(155), entry.getTypicalDurationDays());
        assertEquals("8", about(entry.getStaff()));
        assertEquals(List.of("2"), fact(entry.getId(), "leaders"));
        assertEquals(Optional.of(12), caseload.getMin());
        assertEquals(Optional.of(15), caseload.getMax());
        assertEquals(Optional.of(Interval.ofDays(14)), afterCare.getEvery());
        assertEquals(Optional.of(Qualifiers.ABOUT), afterCare.getQualifier());
        assertEquals(Optional.empty(), afterCare.getAtMost());
        assertEquals(Optional.of("2020-Q1"), entry.getStart());
        assertEquals(List.of("6700", "6705"), fact(entry.getId(), "postcodesDevelopmentCourse"));
        assertEquals(Optional.of(16), group.getMinAge());
        assertEquals(Optional.of(27), group.getMaxAge());
        assertEquals(
                List.of("active-substance-abuse", "gang-crime"),
                group.getExclusions().stream().map(Code::getCode).toList());
    }

    @Test
    void ungIUddannelseHasItsFigures() {
        CatalogueEntry entry = entry("case-ung-i-uddannelse");
        TypicalDuration duration = entry.getDuration().orElseThrow();
        ReportedOutcome outcome = entry.getOutcomes().get(0);

        // S2-55, S2-62, S2-63.
        assertEquals("500 about", about(entry.getTargetGroupSize()));
        assertEquals("90", about(entry.getParticipants()));
        assertEquals(
                Optional.of("Randers only"),
                entry.getParticipants().orElseThrow().getNote());
        assertEquals(Optional.of(BigDecimal.valueOf(80)), outcome.getPercent());
        assertEquals(Optional.of(Qualifiers.JUST_UNDER), outcome.getQualifier());
        assertEquals(Optional.of(90), outcome.getBaseCount());
        assertEquals(Optional.of(Interval.ofMonths(6)), duration.getLength());
        assertEquals(Optional.of(Interval.ofMonths(3)), duration.getBefore());
        assertEquals(Optional.of(Interval.ofMonths(3)), duration.getAfter());
        assertEquals(Optional.of(183), entry.getTypicalDurationDays());
        assertEquals("2", about(entry.getStaff()));
        assertEquals(Optional.of(25), entry.getCaseload().flatMap(Caseload::getMax));
    }

    @Test
    void ipsUngHasItsFigures() {
        CatalogueEntry entry = entry("case-ips-ung");
        ReportedOutcome outcome = entry.getOutcomes().get(0);
        TargetGroup group = entry.getTargetGroup().orElseThrow();

        // S2-74 to S2-80, S2-87. The goal is no result.
        assertEquals("200 about", about(entry.getTargetGroupSize()));
        assertEquals("20 about", about(entry.getParticipants()));
        assertEquals(Optional.of(BigDecimal.valueOf(50)), outcome.getPercent());
        assertEquals(Optional.of(Qualifiers.TARGET_MINIMUM), outcome.getQualifier());
        assertEquals(Optional.of("2022-01-01"), entry.getStart());
        assertEquals(List.of("30"), fact(entry.getId(), "expectedActiveCasesMin"));
        assertEquals(List.of("40"), fact(entry.getId(), "expectedActiveCasesMax"));
        assertEquals(List.of("11"), fact(entry.getId(), "teamConsultants"));
        assertEquals(List.of("8"), fact(entry.getId(), "principles"));
        assertEquals(Optional.of(Interval.ofDays(365)), entry.getAfterCare().flatMap(AfterCareOffer::getAtMost));
        assertEquals(
                List.of(List.of("mental-disorder", "mentally-vulnerable"), List.of("motivated-for-job-or-education")),
                group.getAllOf().stream()
                        .map(clause ->
                                clause.getAnyOf().stream().map(Code::getCode).toList())
                        .toList());
    }

    @Test
    void theGrandparentsHaveTheirFiguresAndTheDropOutIsThatOfTheWholeSchool() {
        CatalogueEntry entry = entry("case-bedsteforaeldreordning");
        ReportedOutcome outcome = entry.getOutcomes().get(0);

        // S2-93, S2-97, S2-98, A-45, A-46.
        assertEquals(Optional.of(BigDecimal.valueOf(30)), outcome.getPercentBefore());
        assertEquals(Optional.of(2005), outcome.getYearBefore());
        assertEquals(Optional.of(new BigDecimal("3.6")), outcome.getPercentAfter());
        assertEquals(Optional.of(2020), outcome.getYearAfter());
        assertEquals(Optional.of(Qualifiers.INSTITUTION_LEVEL), outcome.getQualifier());
        assertEquals("24", about(entry.getStaff()));
        assertEquals("500 about", about(entry.getParticipants()));
        assertEquals(Optional.of(10), entry.getCaseload().flatMap(Caseload::getMean));
        assertEquals(List.of("3000"), fact(entry.getId(), "institutionSizeFullTimeEquivalentPupils"));
        assertEquals(List.of("7"), fact(entry.getId(), "grandparentsAtStart"));
        assertEquals(Optional.of("2007"), entry.getStart());
    }

    @Test
    void whatIsOpenToAllIsNoDemand() {
        TargetGroup group =
                entry("et-skridt-ad-gangen-guldborgsund").getTargetGroup().orElseThrow();

        assertFalse(group.isAgeHard());
        assertFalse(group.getAllOf().get(0).isHard());
        assertTrue(entry("skub-hedensted").getTargetGroup().orElseThrow().isAgeHard());
    }

    @Test
    void aMeetingForumKeepsHowOftenItMeets() {
        assertEquals(
                Optional.of(Interval.ofMonths(1)), entry("m1-teamledermoede-c").getEvery());
        assertEquals(
                Optional.of(Interval.ofMonths(3)),
                entry("m1-inddragende-netvaerksmoede-c").getEvery());
        assertEquals(Optional.empty(), entry("m1-afdelingsmoede-c").getEvery());
    }

    private static JsonNode find(JsonNode records, String id) {
        return records.values().stream()
                .filter(record -> record.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every string, number and boolean, as text, by its path. What is null is not stated. */
    private static Map<String, String> leaves(JsonNode node, String path) {
        Map<String, String> leaves = new TreeMap<>();
        if (node.isObject()) {
            node.forEachEntry((name, child) -> leaves.putAll(leaves(child, path + "/" + name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.putAll(leaves(node.get(i), path + "/" + i));
            }
        } else if (!node.isNull()) {
            leaves.put(path, node.asString());
        }
        return leaves;
    }

    private static void codes(JsonNode node, Set<String> found) {
        if (node.has("system")) {
            found.add(Code.of(node.get("system").asString(), node.get("code").asString())
                    .toKey());
        }
        node.forEach(child -> codes(child, found));
    }
}
