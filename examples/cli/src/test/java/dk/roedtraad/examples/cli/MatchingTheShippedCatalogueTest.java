package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.RecordTypes;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The shipped catalogue and the shipped cases, and two hundred invented youths whose answers were worked out another way: {@code
 * matching.csv} is written by {@code src/test/oracle/matching.py}, which reads the source of the catalogue and uses no three-valued logic.
 */
final class MatchingTheShippedCatalogueTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Catalogue CATALOGUE = MatchCommand.shipped();
    private static final Matching MATCHING = Matching.ofInspiration(CATALOGUE);

    /** Read from the three tables by hand: the rows whose target group names a status that has ended on a day late in 2026. */
    private static final Set<String> ENDED_IN_2026 = Set.of(
            "ungeguides-randers",
            "projekt-uddannelsesparat-skive",
            "projekt-jobkurs-holstebro",
            "unge-paa-broen-ringkoebing-skjern",
            "job-bro-til-uddannelse-ringkoebing-skjern",
            "parat-til-uddannelse-randers",
            "brug-for-alle-unge",
            "uddannelseshjaelpsmodtageres-vej-star",
            "et-skridt-ad-gangen-guldborgsund");

    /** The rows that join them on 1 January 2027, if it comes as expected. */
    private static final Set<String> ENDED_FROM_2027 =
            Set.of("ree-park-ungeteam", "frivillige-erhvervsmentorer-viborg", "virksomhed-i-virksomheden-lemvig");

    private record Line(YouthCase youthCase, LocalDate on, Answer modelTargetGroup, Map<String, Answer> expected) {}

    private static List<Line> lines() {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Objects.requireNonNull(
                        MatchingTheShippedCatalogueTest.class.getResourceAsStream("matching.csv")))
                .stream()
                .map(MatchingTheShippedCatalogueTest::line)
                .toList();
    }

    private static Line line(NamedCsvRecord row) {
        Circumstances.Builder circumstances = Circumstances.builder();
        characteristics(row.getField("holds"), true).forEach(circumstances::addCharacteristic);
        characteristics(row.getField("holdsNot"), false).forEach(circumstances::addCharacteristic);
        known(row, "schoolGrade")
                .map(Integer::valueOf)
                .map(Fact::known)
                .ifPresent(grade -> circumstances.schoolGrade(FactHistory.of(grade)));
        known(row, "stuYear")
                .map(Integer::valueOf)
                .map(Fact::known)
                .ifPresent(year -> circumstances.stuYear(FactHistory.of(year)));
        known(row, "youthEducationCompleted")
                .map(Boolean::valueOf)
                .map(Fact::known)
                .ifPresent(completed -> circumstances.youthEducationCompleted(FactHistory.of(completed)));
        Youth.Builder youth = Youth.builder().addIdentifier(Identifier.of("urn:example:sag", "2026-2290"));
        known(row, "birthDate").map(LocalDate::parse).map(Fact::known).ifPresent(youth::birthDate);
        Map<String, Answer> expected = new TreeMap<>();
        List<String> header = row.getHeader();
        header.subList(header.indexOf("holdsNot") + 1, header.size())
                .forEach(programme -> expected.put(programme, answer(row.getField(programme))));
        return new Line(
                YouthCase.builder()
                        .youth(youth.build())
                        .circumstances(circumstances.build())
                        .build(),
                LocalDate.parse(row.getField("on")),
                known(row, "modelTargetGroup")
                        .map(Boolean::valueOf)
                        .map(Answer::of)
                        .orElse(Answer.UNDETERMINED),
                expected);
    }

    private static Optional<String> known(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
    }

    private static Stream<Characteristic> characteristics(String codes, boolean holds) {
        return Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> Characteristic.builder()
                        .code(Code.of(Characteristics.SYSTEM, code))
                        .holds(FactHistory.of(Fact.known(holds)))
                        .build());
    }

    private static Answer answer(String letter) {
        return switch (letter) {
            case "y" -> Answer.MET;
            case "n" -> Answer.NOT_MET;
            case "?" -> Answer.UNDETERMINED;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static List<YouthCase> cases() {
        return Documents.exampleNames().stream()
                .map(Documents::example)
                .map(bytes -> Documents.read(DocumentKind.CASE, bytes).get())
                .toList();
    }

    private static MatchList list(YouthCase youthCase) {
        return MATCHING.match(youthCase, ON).getLists().get(0);
    }

    @Test
    void two_hundred_youths_are_answered_as_another_way_of_working_it_out_says() {
        List<Line> lines = lines();

        assertEquals(200, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Map<String, Answer> given = new TreeMap<>();
            MATCHING.match(line.youthCase(), line.on(), line.modelTargetGroup())
                    .getLists()
                    .get(0)
                    .getMatches()
                    .forEach(match -> given.put(match.getProgramme(), match.fits()));
            assertEquals(line.expected(), given, "youth " + i);
        }
    }

    @Test
    void nine_of_the_36_rows_name_a_status_that_has_ended_in_2026_and_twelve_from_2027_on() {
        assertEquals(
                36,
                CATALOGUE.getEntries().stream()
                        .filter(MatchingTheShippedCatalogueTest::isRow)
                        .count());
        assertEquals(new TreeSet<>(ENDED_IN_2026), rowsWithAnEndedStatus(ON));
        assertEquals(9, ENDED_IN_2026.size());
        Set<String> from2027 = new TreeSet<>(ENDED_IN_2026);
        from2027.addAll(ENDED_FROM_2027);
        assertEquals(from2027, rowsWithAnEndedStatus(LocalDate.of(2027, 1, 1)));
        assertEquals(12, from2027.size());
    }

    /** One of the nine is steering, which nobody is offered; the others are met in the explanations. */
    @Test
    void every_programme_with_such_a_row_asks_for_the_successor() {
        YouthCase nothingKnown = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .build();
        Set<String> asking = list(nothingKnown).getMatches().stream()
                .filter(match -> Stream.concat(Stream.of(match.getCriteria()), match.getPreferences().stream())
                        .flatMap(tree -> tree.nodes())
                        .anyMatch(node -> node.getRule().getCode().equals("MATCH_ENDED_STATUS")))
                .flatMap(match -> match.getEntries().stream())
                .map(entry -> entry.getEntry())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> offered = new TreeSet<>(ENDED_IN_2026);
        offered.remove("brug-for-alle-unge");
        assertTrue(asking.containsAll(offered), asking::toString);
        asking.retainAll(ENDED_FROM_2027);
        assertEquals(Set.of(), asking);
    }

    private static Set<String> rowsWithAnEndedStatus(LocalDate on) {
        Set<Code> ended = CATALOGUE.getEndedStatuses().stream()
                .filter(status -> status.hasEndedBy(on))
                .map(EndedStatus::getStatus)
                .collect(Collectors.toSet());
        return CATALOGUE.getEntries().stream()
                .filter(MatchingTheShippedCatalogueTest::isRow)
                .filter(entry -> !Collections.disjoint(mentioned(entry), ended))
                .map(CatalogueEntry::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRow(CatalogueEntry entry) {
        return entry.getRecordType().equals(Optional.of(RecordTypes.TABLE_ROW));
    }

    private static Set<Code> mentioned(CatalogueEntry entry) {
        return entry.getTargetGroup().stream()
                .flatMap(group -> Stream.concat(
                        group.getAllOf().stream().flatMap(clause -> clause.getAnyOf().stream()),
                        group.getExclusions().stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_programme_of_interventions_is_answered_once_and_nothing_else(YouthCase youthCase) {
        Set<String> programmes = new TreeSet<>();
        CATALOGUE.getEntries().stream()
                .filter(entry -> entry.getKind().equals(CatalogueKinds.INTERVENTION))
                .forEach(entry -> programmes.add(entry.getCanonicalId().orElseThrow()));
        Set<String> answered = new TreeSet<>();
        list(youthCase).getMatches().forEach(match -> answered.add(match.getProgramme()));

        assertEquals(programmes, answered);
        assertEquals(46, list(youthCase).getMatches().size()); // counted in the source of the catalogue
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_settled_stays_settled_when_one_thing_more_is_learnt(YouthCase youthCase) {
        MatchList more = list(youthCase);
        for (YouthCase forgetful : knowingOneThingLess(youthCase)) {
            for (Match match : list(forgetful).getMatches()) {
                if (match.fits() != Answer.UNDETERMINED) {
                    assertEquals(
                            match.fits(),
                            more.findMatch(match.getProgramme()).orElseThrow().fits(),
                            match.getProgramme());
                }
            }
        }
    }

    private static List<YouthCase> knowingOneThingLess(YouthCase youthCase) {
        Circumstances known = youthCase.getCircumstances();
        List<YouthCase> less = new ArrayList<>(List.of(
                youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.notAsked())),
                youthCase.withCircumstances(known.withYouthEducationCompleted(FactHistory.notAsked())),
                youthCase.withCircumstances(known.withSchoolGrade(FactHistory.notAsked())),
                youthCase.withCircumstances(known.withStuYear(FactHistory.notAsked()))));
        for (int i = 0; i < known.getCharacteristics().size(); i++) {
            List<Characteristic> rest = new ArrayList<>(known.getCharacteristics());
            rest.remove(i);
            less.add(youthCase.withCircumstances(known.withCharacteristics(rest)));
        }
        return less;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_of_the_entries_changes_nothing(YouthCase youthCase) {
        List<CatalogueEntry> shuffled = new ArrayList<>(CATALOGUE.getEntries());
        Collections.shuffle(shuffled, new Random(7));

        assertEquals(
                list(youthCase),
                Matching.ofInspiration(CATALOGUE.withEntries(shuffled))
                        .match(youthCase, ON)
                        .getLists()
                        .get(0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fact_that_a_programme_does_not_mention_changes_nothing_in_its_match(YouthCase youthCase) {
        Characteristic lonely = Characteristic.builder()
                .code(Characteristics.LONELY) // no entry mentions it
                .holds(FactHistory.of(Fact.known(true)))
                .build();
        Circumstances known = youthCase.getCircumstances();
        List<Characteristic> longer = new ArrayList<>(known.getCharacteristics());
        longer.add(lonely);

        assertEquals(
                list(youthCase),
                list(youthCase.withCircumstances(known.withCharacteristics(longer)
                        .withKuiEffort(FactHistory.of(Fact.known(false)))
                        .withHousing(FactHistory.notAsked()))));
    }

    @Test
    void active_misuse_keeps_out_of_the_offer_that_says_so_and_another_is_named() {
        Line line = new Line(
                YouthCase.builder()
                        .youth(Youth.builder()
                                .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                                .birthDate(Fact.known(LocalDate.of(2006, 5, 14)))
                                .build())
                        .circumstances(Circumstances.builder()
                                .addAllCharacteristics(characteristics("hard-to-find-path active-substance-abuse", true)
                                        .toList())
                                .build())
                        .build(),
                ON,
                Answer.UNDETERMINED,
                Map.of());
        MatchList list = list(line.youthCase());
        Match energi = list.findMatch("energi-til-hinanden").orElseThrow();

        assertEquals(Answer.NOT_MET, energi.fits()); // S2-34, A-12
        assertEquals(
                List.of("code.characteristic.active-substance-abuse"),
                energi.getCriteria().decisive().stream()
                        .map(leaf -> leaf.getArguments().get(0).getValue())
                        .toList());
        assertFalse(list.findMatch(energi.getAlternative().orElseThrow())
                        .orElseThrow()
                        .fits()
                == Answer.NOT_MET);
    }
}
