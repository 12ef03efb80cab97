package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.CatalogueSource;
import dk.roedtraad.model.catalogue.Clause;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.EntrySource;
import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.MatchedEntry;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.catalogue.NamedMunicipality;
import dk.roedtraad.model.catalogue.Phases;
import dk.roedtraad.model.catalogue.RecordTypes;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.Tables;
import dk.roedtraad.rules.wording.RulesWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Matching against the lines of cases.csv, and what a match carries besides its answer. */
class MatchingTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private static final Map<String, Code> CODES = Map.of(
            "angst", Characteristics.ANXIETY,
            "adhd", Characteristics.ADHD,
            "misbrug", Characteristics.SUBSTANCE_PROBLEM,
            "aktivt misbrug", Characteristics.ACTIVE_SUBSTANCE_ABUSE,
            "uddannelseshjælp", Characteristics.ON_UDDANNELSESHJAELP,
            "aktivitetsparat", Characteristics.ACTIVITY_READY,
            "åbent for alle", Characteristics.OPEN_TO_ALL,
            "modellens målgruppe", Characteristics.MODEL_TARGET_GROUP,
            "uden ungdomsuddannelse", Characteristics.WITHOUT_YOUTH_EDUCATION,
            "3. år på STU", Characteristics.STU_THIRD_YEAR);

    private static final Map<String, Answer> ANSWERS =
            Map.of("passer", Answer.MET, "passer ikke", Answer.NOT_MET, "?", Answer.UNDETERMINED);

    private static final Map<String, String> QUESTIONS = Map.of(
            "født", "birthDate",
            "klassetrin", "schoolGrade",
            "STU-år", "stuYear",
            "ungdomsuddannelse", "youthEducationCompleted",
            "modellens målgruppe", "modelTargetGroup",
            "målgruppe", "targetGroup",
            "beskrivelse", "catalogueRecords");

    private static final EndedStatus UDDANNELSESHJAELP = EndedStatus.builder()
            .status(Characteristics.ON_UDDANNELSESHJAELP)
            .lastDay(LocalDate.of(2025, 6, 30))
            .expected(false)
            .successorQuestion("Modtager den unge kontanthjælp?")
            .build();

    private static final EndedStatus ACTIVITY_READY = EndedStatus.builder()
            .status(Characteristics.ACTIVITY_READY)
            .lastDay(LocalDate.of(2026, 12, 31))
            .expected(true)
            .successorQuestion("Hvad er den unges målgruppe?")
            .build();

    static List<NamedCsvRecord> cases() {
        return Tables.read(Objects.requireNonNull(MatchingTest.class.getResourceAsStream("cases.csv")));
    }

    // --- the table

    @ParameterizedTest
    @MethodSource("cases")
    void the_cases_of_the_table_are_answered_as_its_lines_say(NamedCsvRecord line) {
        List<CatalogueEntry> records = new ArrayList<>();
        for (String description : line.getField("beskrivelser").split(" \\| ", -1)) {
            records.add(entry("post-" + records.size())
                    .withCanonicalId("indsats")
                    .withTargetGroup(Optional.of(description)
                            .filter(said -> !said.equals("intet"))
                            .map(MatchingTest::targetGroup)));
        }
        YouthCase youthCase = Cases.bare();
        Answer model = Answer.UNDETERMINED;
        for (String known : line.getField("den unge").split("; ", -1)) {
            if (known.startsWith("modellens målgruppe ")) {
                model = Answer.of(known.endsWith("ja"));
            } else if (!known.isEmpty()) {
                youthCase = with(youthCase, known);
            }
        }

        Match match = only(Matching.ofInspiration(catalogue(records))
                .match(youthCase, LocalDate.parse(line.getField("dag")), model));

        String name = line.getField("navn");
        assertEquals(ANSWERS.get(line.getField("svar")), match.fits(), name);
        List<String> asked = line.getField("spørg").isEmpty()
                ? List.of()
                : List.of(line.getField("spørg").split("; "));
        assertEquals(
                asked.stream().map(MatchingTest::question).toList(),
                match.getCriteria().unsettled().stream()
                        .map(point -> point.getArguments().isEmpty()
                                ? point.getCode()
                                : point.getCode() + " "
                                        + point.getArguments().get(0).getValue())
                        .toList(),
                name);
    }

    @Test
    void the_table_has_each_answer_and_each_question() {
        List<NamedCsvRecord> cases = cases();

        ANSWERS.keySet()
                .forEach(answer -> assertTrue(
                        cases.stream().anyMatch(line -> line.getField("svar").equals(answer)), answer));
        QUESTIONS
                .keySet()
                .forEach(question -> assertTrue(
                        cases.stream().anyMatch(line -> line.getField("spørg").equals(question)), question));
        cases.stream()
                .filter(line -> !line.getField("svar").equals("?"))
                .forEach(line -> assertEquals("", line.getField("spørg"), line.getField("navn")));
    }

    private static String question(String words) {
        if (words.startsWith("status ")) {
            return "endedStatus " + code(words.substring("status ".length())).toKey();
        }
        String code = QUESTIONS.get(words);
        return code != null ? code : "characteristic " + code(words).toKey();
    }

    // --- what is asked, and what is not

    @Test
    void only_interventions_are_ever_answered() {
        Catalogue catalogue = catalogue(Stream.of(
                        CatalogueKinds.ROLE,
                        CatalogueKinds.TOOL,
                        CatalogueKinds.MEETING_FORUM,
                        CatalogueKinds.GOVERNANCE,
                        Code.of("urn:example:kind", "intervention"),
                        CatalogueKinds.INTERVENTION)
                .map(kind -> entry(kind.getSystem() + kind.getCode()).withKind(kind))
                .toList());

        Match match = only(Matching.ofLocalOffers(catalogue).match(Cases.bare(), ON));

        assertEquals(CatalogueKinds.SYSTEM + "intervention", match.getProgramme());
    }

    @Test
    void entries_of_one_programme_are_one_match_and_an_entry_without_a_programme_is_one_of_its_own() {
        Catalogue catalogue = catalogue(
                List.of(entry("a").withCanonicalId("x"), entry("b").withCanonicalId("x"), entry("c"), entry("d")));

        assertEquals(
                List.of("c", "d", "x"),
                matches(Matching.ofLocalOffers(catalogue), Cases.bare()).stream()
                        .map(Match::getProgramme)
                        .sorted()
                        .toList());
    }

    @Test
    void a_programme_is_called_as_the_entry_it_is_named_after_or_as_its_row_in_the_table() {
        CatalogueEntry example = named("b-eksempel", "Fra boksen").withRecordType(RecordTypes.EXAMPLE_BOX);
        CatalogueEntry row = named("c-række", "Fra tabellen").withRecordType(RecordTypes.TABLE_ROW);
        CatalogueEntry own = named("x", "Fra casen").withRecordType(RecordTypes.CASE);

        assertEquals("Fra tabellen", nameOf(example, row));
        assertEquals("Fra casen", nameOf(example, row, own));
    }

    private static String nameOf(CatalogueEntry... entries) {
        Catalogue catalogue = catalogue(Arrays.stream(entries)
                .<CatalogueEntry>map(entry -> entry.withCanonicalId("x"))
                .toList());
        return only(Matching.ofLocalOffers(catalogue).match(Cases.bare(), ON)).getName();
    }

    // --- what a match carries

    @Test
    void an_entry_shows_where_it_is_whom_to_ask_how_many_it_has_room_for_and_how_fresh_it_is() {
        CatalogueEntry entry = entry("mentor")
                .withMunicipalities(NamedMunicipality.builder().name("Randers").build())
                .withProvider(Unit.builder().id("e1").name("Ungehuset").build())
                .withCapacity(FactHistory.of(
                        Fact.known(12).withDate(LocalDate.of(2026, 1, 1)),
                        Fact.known(3).withDate(LocalDate.of(2026, 11, 1)),
                        Fact.known(0).withDate(LocalDate.of(2026, 12, 1))))
                .withLastChecked(LocalDate.of(2026, 10, 5))
                .withSource(EntrySource.builder().source("002").build());

        MatchedEntry shown = only(Matching.ofLocalOffers(catalogue(List.of(entry)))
                        .match(Cases.bare(), ON))
                .getEntries()
                .get(0);

        assertEquals("mentor", shown.getEntry());
        assertEquals("Randers", shown.getMunicipalities().get(0).getName());
        assertEquals(Optional.of("Ungehuset"), shown.getProvider().map(Unit::getName));
        assertEquals(Fact.known(3).withDate(LocalDate.of(2026, 11, 1)), shown.getCapacity());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 5)), shown.getLastChecked());
        assertEquals(Optional.of("2022-06"), shown.getPublished());
    }

    @Test
    void preferences_stand_apart_and_are_answered() {
        Match match = only(Matching.ofInspiration(catalogue(
                        List.of(entry("a").withTargetGroup(targetGroup("primært alder 18-30; primært angst; adhd")))))
                .match(with(with(Cases.bare(), "angst nej"), "adhd ja"), ON));

        assertEquals(Answer.MET, match.fits());
        assertEquals(
                List.of("MATCH_AGE UNDETERMINED", "MATCH_CHARACTERISTIC NOT_MET"),
                match.getPreferences().stream()
                        .map(node -> node.getRule().getCode() + " " + node.getAnswer())
                        .toList());
    }

    @Test
    void what_was_read_is_handled_as_carefully_as_the_characteristic() {
        Match match = only(Matching.ofInspiration(catalogue(List.of(entry("a")
                        .withTargetGroup(targetGroup("angst"))
                        .withTargetGroup(targetGroup("angst").withExclusions(Characteristics.GANG_CRIME)))))
                .match(with(Cases.bare(), "angst ja fra 2026-03-01"), ON));

        List<Reading> readings = match.getCriteria()
                .nodes()
                .flatMap(node -> node.getReadings().stream())
                .toList();
        assertEquals(
                List.of(Sensitivity.SPECIAL_CATEGORY, Sensitivity.CRIMINAL_OFFENCE),
                readings.stream().map(Reading::getSensitivity).toList());
        assertEquals(
                "/circumstances/characteristics/0", readings.get(0).getFact().getPointer());
        assertEquals(Optional.of("true"), readings.get(0).getValue());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), readings.get(0).getDate());
        assertFalse(match.toString().contains("true"), "a value that was read is not shown unasked");
    }

    @Test
    void an_ended_status_asks_what_is_asked_instead_and_says_whether_its_end_is_settled() {
        assertEquals(
                "»Modtager uddannelseshjælp (til og med juni 2025)« findes ikke efter 30. juni 2025. Modtager den unge kontanthjælp?",
                asked("uddannelseshjælp", ON));
        assertEquals(
                "»Aktivitetsparat« ventes ikke at findes efter 31. december 2026. Hvad er den unges målgruppe?",
                asked("aktivitetsparat", LocalDate.of(2027, 1, 1)));
        assertEquals("Passer »Angst« på den unge?", asked("angst", ON));
    }

    private static String asked(String criteria, LocalDate on) {
        Match match = only(Matching.ofInspiration(catalogue(List.of(entry("a").withTargetGroup(targetGroup(criteria)))))
                .match(Cases.bare(), on));
        OpenPoint point = match.getCriteria().unsettled().get(0);
        return Wording.firstOf(RulesWording.get(), LabelWording.get())
                .text(point.toSubjectKey(), point.getArguments(), Language.DANISH, Register.PROFESSIONAL);
    }

    @Test
    void a_disagreement_shows_what_each_description_says() {
        Match match = only(Matching.ofInspiration(catalogue(List.of(
                        named("a", "Rækken").withCanonicalId("x").withTargetGroup(targetGroup("angst")),
                        named("b", "Casen").withCanonicalId("x").withTargetGroup(targetGroup("adhd")))))
                .match(with(with(Cases.bare(), "angst ja"), "adhd nej"), ON));

        Explanation disagreement = match.getCriteria().getChildren().get(0);
        assertTrue(disagreement.contradictsItself());
        assertEquals(
                List.of("Rækken MET", "Casen NOT_MET"),
                disagreement.getChildren().stream()
                        .map(node -> node.getArguments().get(0).getValue() + " " + node.getAnswer())
                        .toList());
        assertEquals(
                List.of(OpenPoint.Kind.JUDGEMENT),
                match.getCriteria().unsettled().stream().map(OpenPoint::getKind).toList());
    }

    @Test
    void a_hosts_own_characteristic_is_asked_for_in_the_hosts_words() {
        Code own = Code.of("https://example.com/kendetegn", "k7").withDisplay("bor på Nørrebro");
        Match match = only(Matching.ofLocalOffers(catalogue(List.of(entry("a")
                        .withTargetGroup(TargetGroup.builder()
                                .addAllOf(Clause.builder().addAnyOf(own).build())
                                .build()))))
                .match(Cases.bare(), ON));

        assertEquals(
                List.of(Argument.text("characteristic", "bor på Nørrebro")),
                match.getCriteria().unsettled().get(0).getArguments());
    }

    // --- alternatives and order

    @Test
    void what_does_not_fit_names_the_first_of_the_same_part_of_the_way_that_fits() {
        Catalogue catalogue = catalogue(List.of(
                named("nej", "Æblet")
                        .withPhase(Phases.AFTER_SCHOOL)
                        .withTargetGroup(targetGroup("angst; ikke aktivt misbrug")),
                named("andet sted", "Anden").withPhase(Phases.AROUND_SCHOOL).withTargetGroup(targetGroup("angst")),
                named("passer", "Passer").withPhase(Phases.AFTER_SCHOOL).withTargetGroup(targetGroup("angst")),
                named("uden fase", "Bare").withTargetGroup(targetGroup("aktivt misbrug; ikke angst"))));

        List<Match> matches =
                matches(Matching.ofInspiration(catalogue), with(with(Cases.bare(), "angst ja"), "aktivt misbrug ja"));

        assertEquals(Optional.of("passer"), find(matches, "nej").getAlternative());
        assertEquals(Optional.of("andet sted"), find(matches, "uden fase").getAlternative());
        assertEquals(Optional.empty(), find(matches, "passer").getAlternative());
    }

    @Test
    void a_programme_that_cannot_be_told_is_better_than_none_and_one_meant_for_others_comes_last() {
        CatalogueEntry no = entry("nej").withTargetGroup(targetGroup("adhd"));
        CatalogueEntry notStated = named("a ikke oplyst", "a");
        CatalogueEntry forOthers = named("for andre", "b").withTargetGroup(targetGroup("primært adhd"));
        CatalogueEntry open = named("åben", "c").withTargetGroup(targetGroup("angst"));

        assertEquals(Optional.of("åben"), alternative(no, notStated, forOthers, open));
        assertEquals(Optional.of("for andre"), alternative(no, notStated, forOthers));
        assertEquals(Optional.empty(), alternative(no, notStated));
    }

    private static Optional<String> alternative(CatalogueEntry... entries) {
        return find(matches(Matching.ofInspiration(catalogue(List.of(entries))), with(Cases.bare(), "adhd nej")), "nej")
                .getAlternative();
    }

    @Test
    void the_order_is_by_answer_and_then_by_the_danish_alphabet() {
        Catalogue catalogue = catalogue(List.of(
                named("1", "Åben dør"),
                named("2", "Øvelse"),
                named("3", "Ærlig"),
                named("4", "Zebra"),
                named("5", "Aktiv").withTargetGroup(targetGroup("adhd")),
                named("6", "Ørn").withTargetGroup(targetGroup("primært angst"))));

        assertEquals(
                List.of("Ørn", "Zebra", "Ærlig", "Øvelse", "Åben dør", "Aktiv"),
                matches(Matching.ofInspiration(catalogue), with(Cases.bare(), "adhd nej")).stream()
                        .map(Match::getName)
                        .toList());
    }

    @Test
    void own_offers_and_inspiration_are_two_lists() {
        Matches matches = Matching.ofLocalOffers(catalogue(List.of(entry("egen"))))
                .andInspiration(catalogue(List.of(entry("anden"))))
                .match(Cases.bare(), ON);

        assertEquals(
                List.of("LOCAL_OFFERS egen", "INSPIRATION anden"),
                matches.getLists().stream()
                        .map(list ->
                                list.getKind() + " " + list.getMatches().get(0).getProgramme())
                        .toList());
        assertEquals(Matching.RULE_SET, matches.getRuleSet());
        assertEquals("MATCH_ORDER", matches.getOrder().getCode());
        assertEquals("MATCH_ALTERNATIVE", matches.getAlternatives().getCode());
    }

    @Test
    void the_next_contact_comes_along_for_whoever_nothing_fits() {
        YouthCase youthCase = Cases.bare()
                .withIntake(Intake.builder()
                        .nextContact(FactHistory.of(Fact.known("ungeguide")))
                        .build());

        assertEquals(
                Optional.of("ungeguide"),
                Matching.ofInspiration(catalogue(List.of()))
                        .match(youthCase, ON)
                        .getNextContact());
    }

    // --- helpers

    private static List<Match> matches(Matching matching, YouthCase youthCase) {
        return matching.match(youthCase, ON).getLists().get(0).getMatches();
    }

    private static Match only(Matches matches) {
        List<Match> all = matches.getLists().stream()
                .map(MatchList::getMatches)
                .flatMap(List::stream)
                .toList();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static Match find(List<Match> matches, String programme) {
        return matches.stream()
                .filter(match -> match.getProgramme().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private static CatalogueEntry entry(String id) {
        return named(id, "Indsatsen " + id);
    }

    private static CatalogueEntry named(String id, String name) {
        return CatalogueEntry.builder()
                .id(id)
                .name(name)
                .kind(CatalogueKinds.INTERVENTION)
                .build();
    }

    private static Catalogue catalogue(List<? extends CatalogueEntry> entries) {
        return Catalogue.builder()
                .title(LocalText.builder().da("Katalog").build())
                .addSource(CatalogueSource.builder()
                        .id("002")
                        .publisher("Udgiver")
                        .title("Kilde")
                        .date("2022-06")
                        .build())
                .addEndedStatuses(UDDANNELSESHJAELP, ACTIVITY_READY)
                .entries(entries)
                .build();
    }

    /** A target group by the words of the table. */
    private static TargetGroup targetGroup(String words) {
        TargetGroup.Builder group = TargetGroup.builder();
        for (String each : words.split("; ", -1)) {
            boolean soft = each.startsWith("primært ");
            String criterion = each.replaceFirst("^primært ", "");
            String number = criterion.substring(criterion.lastIndexOf(' ') + 1);
            if (criterion.startsWith("alder ")) {
                group.ageHard(!soft);
                bound(number, 0).ifPresent(group::minAge);
                bound(number, 1).ifPresent(group::maxAge);
            } else if (criterion.startsWith("klasse ")) {
                bound(number, 0).ifPresent(group::gradeMin);
                bound(number, 1).ifPresent(group::gradeMax);
            } else if (criterion.startsWith("STU-år ")) {
                group.stuYear(Integer.parseInt(number));
            } else if (criterion.startsWith("ikke ")) {
                group.addExclusion(code(criterion.substring("ikke ".length())));
            } else {
                group.addAllOf(Clause.builder()
                        .anyOf(Arrays.stream(criterion.split(" eller "))
                                .map(MatchingTest::code)
                                .toList())
                        .hard(!soft)
                        .build());
            }
        }
        return group.build();
    }

    private static Optional<Integer> bound(String range, int end) {
        return Optional.of(range.split("-", 2)[end])
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf);
    }

    private static Code code(String words) {
        return Objects.requireNonNull(CODES.get(words), words);
    }

    /** The case with what the words of the table say is known. */
    private static YouthCase with(YouthCase youthCase, String known) {
        String value = known.substring(known.lastIndexOf(' ') + 1);
        if (known.startsWith("født ")) {
            return Cases.born(youthCase, value);
        }
        var circumstances = youthCase.getCircumstances();
        if (known.startsWith("klasse ")) {
            return youthCase.withCircumstances(
                    circumstances.withSchoolGrade(FactHistory.of(Fact.known(Integer.valueOf(value)))));
        }
        if (known.startsWith("STU-år ")) {
            return youthCase.withCircumstances(
                    circumstances.withStuYear(FactHistory.of(Fact.known(Integer.valueOf(value)))));
        }
        if (known.startsWith("ungdomsuddannelse ")) {
            return youthCase.withCircumstances(
                    circumstances.withYouthEducationCompleted(FactHistory.of(Fact.known(value.equals("ja")))));
        }
        String[] parts = known.replaceFirst("^kendetegn ", "").split(" fra ", -1);
        String words = parts[0].substring(0, parts[0].lastIndexOf(' '));
        Fact<Boolean> holds = Fact.known(parts[0].endsWith(" ja"));
        List<Characteristic> characteristics = new ArrayList<>(circumstances.getCharacteristics());
        characteristics.add(Characteristic.builder()
                .code(code(words))
                .holds(FactHistory.of(parts.length == 1 ? holds : holds.withDate(LocalDate.parse(parts[1]))))
                .build());
        return youthCase.withCircumstances(circumstances.withCharacteristics(characteristics));
    }
}
