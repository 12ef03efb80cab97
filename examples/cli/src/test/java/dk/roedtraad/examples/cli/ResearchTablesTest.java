package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.InstrumentWording;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.Cell;
import dk.roedtraad.serialization.table.Codebook;
import dk.roedtraad.serialization.table.CodedValue;
import dk.roedtraad.serialization.table.Column;
import dk.roedtraad.serialization.table.Missing;
import dk.roedtraad.serialization.table.ResearchCase;
import dk.roedtraad.serialization.table.ResearchTables;
import dk.roedtraad.serialization.table.Table;
import dk.roedtraad.serialization.view.ResearchPurpose;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What research tables may hold, on shipped and on random cases, with all that the rules and the scores say. */
final class ResearchTablesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final String MARK = "kanariefugl";
    private static final ResearchPurpose WITHOUT_BASIS = ResearchPurpose.of("trivsel-2026", new byte[32]);
    private static final ResearchPurpose PURPOSE =
            WITHOUT_BASIS.withSpecialBasis(Source.parse("databeskyttelsesloven § 10"));
    private static final List<Instrument> INSTRUMENTS =
            List.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument());
    private static final ResearchTables TABLES = ResearchTables.of(INSTRUMENTS, ShippedRules.get());
    private static final Codebook CODEBOOK =
            Codebook.of(TABLES, Wording.firstOf(CliWording.ALL, InstrumentWording.of(INSTRUMENTS)));

    private static CaseResults results(YouthCase youthCase, ResearchPurpose purpose) {
        ResearchCase researchCase = ResearchCase.of(youthCase, purpose, ON);
        return new CaseResults(
                researchCase,
                Visitation.standard().decide(researchCase.getView(), ON),
                Progressions.standard().progression(researchCase.getMeasured(), ON),
                Transitions.standard().timeline(researchCase.getView(), ON));
    }

    /** Every row of every table, as text. */
    private static List<String> rows(YouthCase youthCase, ResearchPurpose purpose) {
        CaseResults results = results(youthCase, purpose);
        List<String> rows = new ArrayList<>();
        for (Table table : TABLES.getTables()) {
            for (List<Cell> row : table.rows(results)) {
                rows.add(table.getName() + ","
                        + String.join(",", row.stream().map(Cell::toText).toList()));
            }
        }
        return rows;
    }

    private static YouthCase example(String name) {
        return Documents.read(DocumentKind.CASE, Documents.example(name)).get();
    }

    @Test
    void every_column_has_a_name_that_stata_and_sas_take_and_words_in_both_languages() {
        Set<String> tables = new HashSet<>();
        for (Table table : TABLES.getTables()) {
            assertTrue(tables.add(table.getName()), table.getName());
            assertEquals("person", table.getColumns().get(0).getName(), table.getName());
            Set<String> names = new HashSet<>();
            for (Column column : table.getColumns()) {
                String where = table + "." + column;
                assertTrue(names.add(column.getName()), where);
                assertFalse(
                        column.getName().endsWith("_why") || column.getName().endsWith("_own"), where);
                // At most 28, so that _why and _own, which the scripts add, stay within 32.
                assertTrue(column.getName().matches("[a-z][a-z0-9_]{0,27}"), where);
                for (Language language : Language.values()) {
                    assertFalse(column.getLabel(language).matches("[\\w.]*\\.[\\w.]*|"), where + " has no label");
                    assertFalse(table.getRowLabel(language).startsWith("row."), where);
                    assertFalse(table.getLabel(language).startsWith("table."), where);
                    assertFalse(column.findUnit(language).orElse("").startsWith("unit."), where);
                }
                assertEquals(
                        column.getType() == Column.Type.CODE,
                        !column.getValues().isEmpty(),
                        where);
            }
        }
    }

    @Test
    void every_code_has_words_of_its_own_in_both_languages_but_items_scales_and_versions() {
        Set<String> codesAlone = Set.of("item", "scale", "instrument_version", "rule_set");
        for (Missing missing : Missing.values()) {
            for (Language language : Language.values()) {
                assertFalse(missing.getLabel(language).startsWith("missing."), missing.getCode());
            }
        }
        for (List<String> row : CODEBOOK.rows()) {
            String where = row.get(0) + "." + row.get(1) + " " + row.get(3);
            if (row.get(2).equals("value")) {
                assertTrue(row.get(3).matches("[A-Za-z0-9][A-Za-z0-9._-]*"), where);
                boolean bare = row.get(3).equals(row.get(5)) && row.get(3).equals(row.get(6));
                assertFalse(bare && !codesAlone.contains(row.get(1)), where + " has no label");
            }
        }
    }

    /** Also for a program that does not tell capital letters from small ones. */
    @Test
    void no_code_of_a_column_can_be_taken_for_a_reason_why_there_is_none() {
        for (Table table : TABLES.getTables()) {
            for (Column column : table.getColumns()) {
                Set<String> reasons = new TreeSet<>();
                column.getMissing().forEach(missing -> reasons.add(missing.getCode()));
                for (CodedValue value : column.getValues()) {
                    assertFalse(
                            reasons.contains(value.getCode().toLowerCase(Locale.ROOT)),
                            table + "." + column + ": " + value.getCode());
                }
            }
        }
    }

    @Test
    void the_codebook_has_every_column_and_every_code_once_and_no_other() {
        List<String> expected = new ArrayList<>();
        for (Table table : TABLES.getTables()) {
            for (Column column : table.getColumns()) {
                String where = table.getName() + "," + column.getName();
                expected.add(where + ",column,");
                column.getValues().forEach(value -> expected.add(where + ",value," + value.getCode()));
                column.getMissing().forEach(missing -> expected.add(where + ",missing," + missing.getCode()));
            }
        }
        List<String> told = new ArrayList<>();
        for (List<String> row : CODEBOOK.rows()) {
            assertEquals(Codebook.header().size(), row.size());
            told.add(String.join(",", row.subList(0, 4)));
        }
        assertEquals(expected, told);
        assertEquals(told.size(), new HashSet<>(told).size());
    }

    /** Two codes of one label would become one level of a factor. */
    @Test
    void no_two_codes_of_a_column_are_called_alike() {
        List<List<String>> rows = CODEBOOK.rows();
        for (Table table : TABLES.getTables()) {
            for (Column column : table.getColumns()) {
                for (int language : new int[] {5, 6}) {
                    TreeMap<String, String> byLabel = new TreeMap<>();
                    rows.stream()
                            .filter(row -> row.get(0).equals(table.getName())
                                    && row.get(1).equals(column.getName())
                                    && row.get(2).equals("value"))
                            .forEach(row -> {
                                String other = byLabel.put(row.get(language), row.get(3));
                                assertEquals(null, other, table + "." + column + ": " + row.get(language));
                            });
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void the_day_of_birth_makes_no_difference_within_its_month() {
        for (String name : Documents.exampleNames()) {
            YouthCase youthCase = example(name);
            if (youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> born) {
                List<String> expected = rows(youthCase, PURPOSE);
                for (int day : List.of(1, 15, 21, 22, 23, 28)) {
                    LocalDate other = born.getValue().withDayOfMonth(day);
                    YouthCase moved = youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.known(other)));
                    assertEquals(expected, rows(moved, PURPOSE), name + " on day " + day);
                }
            }
        }
    }

    @Test
    void without_a_basis_health_and_offences_make_no_difference() {
        YouthCase asta = example("skolevaegring-16");
        FactHistory<Boolean> no = FactHistory.of(Fact.known(false).withDate(LocalDate.of(2026, 10, 5)));
        YouthCase other = asta.withCircumstances(
                        asta.getCircumstances().withReducedFunctioning(no).withCharacteristics(List.of()))
                .withMeasurements(List.of());
        assertEquals(rows(asta, WITHOUT_BASIS), rows(other, WITHOUT_BASIS));
        assertNotEquals(rows(asta, PURPOSE), rows(other, PURPOSE));
    }

    @Test
    void results_of_another_day_are_refused() {
        CaseResults results = results(example("skolevaegring-16"), PURPOSE);
        assertThrows(
                IllegalArgumentException.class,
                () -> new CaseResults(
                        results.researchCase(),
                        results.decision().withOn(ON.plusDays(1)),
                        results.progression(),
                        results.timeline()));
        assertEquals("CaseResults{***}", results.toString());
        assertEquals("ResearchCase{***}", results.researchCase().toString());
    }

    /**
     * Two hundred random cases, each text of which holds a mark: every cell is a number, a month, a code of the codebook, a reason that
     * the codebook gives, or that there is a host's own code.
     */
    @Test
    @Tag("slow")
    void no_text_of_a_case_is_in_a_cell_unless_it_is_a_code() {
        List<String> leaks = new ArrayList<>();
        int own = 0;
        int rows = 0;
        for (long seed = 0; seed < 200; seed++) {
            YouthCase whole = DomainArbitraries.marked(YouthCase.class, MARK, seed);
            CaseResults results = results(whole, PURPOSE);
            for (Table table : TABLES.getTables()) {
                for (List<Cell> row : table.rows(results)) {
                    rows++;
                    for (int i = 0; i < row.size(); i++) {
                        Column column = table.getColumns().get(i);
                        String text = row.get(i).toText();
                        own += text.startsWith("own:") ? 1 : 0;
                        if (text.contains(MARK) || !isAsTold(column, row.get(i))) {
                            leaks.add(seed + " " + table + "." + column + ": " + text);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), leaks.stream().limit(5).toList(), leaks.size() + " leak");
        assertTrue(own > 200 && rows > 2_000, own + " own codes in " + rows + " rows");
    }

    private static boolean isAsTold(Column column, Cell cell) {
        Optional<Missing> missing = cell.getMissing();
        if (missing.isPresent()) {
            return column.getMissing().contains(missing.get());
        }
        String text = cell.toText();
        return switch (column.getType()) {
            case KEY -> text.matches("[0-9a-f]{64}");
            case NUMBER -> text.matches("-?[0-9]+");
            case DECIMAL -> text.matches("-?[0-9]+(\\.[0-9]+)?");
            case DATE -> text.equals(ON.toString());
            case MONTH -> text.matches("[0-9]{4}-[0-9]{2}-01");
            case DURATION -> text.matches("P[0-9YMWD]+");
            case CODE ->
                column.getValues().stream().map(CodedValue::getCode).anyMatch(text::equals)
                        || (column.isOpen() && text.equals("own:other"));
        };
    }

    /** A code may be a word, and a word a name; only of a list of ours it is known what it can be. */
    @Test
    void a_code_of_a_host_only_says_that_there_is_one() {
        for (String code : List.of("=1+1", "Alma Jensen", "anna-jensen", "8703094002", "vores-tilbud.2", "mentor")) {
            assertEquals("own:other", ofEffort(code), code);
        }
    }

    /** The lists are those of the model: what tells of health is written here once more, by hand. */
    @Test
    void without_a_basis_what_tells_of_health_is_withheld_whatever_tells_it() {
        YouthCase asta = example("skolevaegring-16");
        for (String kind : List.of(
                "psychologist",
                "assessment",
                "treatment",
                "substance-treatment",
                "ips",
                "support-contact-person",
                "stu")) {
            YouthCase other = asta.withEfforts(asta.getEfforts()
                    .replaceIf(
                            effort -> true,
                            effort -> effort.withKind(Code.of("urn:roedtraad:effort-kind", kind))
                                    .withSector(Code.of("urn:roedtraad:sector", "social"))));
            assertEquals(
                    3,
                    rows(other, WITHOUT_BASIS).stream()
                            .filter(row -> row.matches("efforts,[0-9a-f]{64},.,withheld,withheld,withheld,.*"))
                            .count(),
                    kind);
            assertTrue(rows(other, PURPOSE).stream().anyMatch(row -> row.contains("," + kind + ",social,")), kind);
        }
    }

    @Test
    void without_a_basis_no_shipped_case_tells_of_health() {
        Set<String> health = Set.of(
                "psychologist",
                "assessment",
                "treatment",
                "substance-treatment",
                "ips",
                "support-contact-person",
                "stu",
                "health",
                "child-to-adult-psychiatry",
                "stu-to-job",
                "education-kind.stu",
                "education-kind.special-school",
                "employment-kind.flex-job",
                "support-kind.sickness-benefit",
                "support-kind.resource-course-benefit",
                "support-kind.disability-pension");
        Set<String> told = new TreeSet<>();
        for (String name : Documents.exampleNames()) {
            for (String row : rows(example(name), WITHOUT_BASIS)) {
                for (String cell : row.split(",", -1)) {
                    assertFalse(health.contains(cell), name + ": " + row);
                }
            }
            rows(example(name), PURPOSE).forEach(row -> told.addAll(List.of(row.split(",", -1))));
        }
        told.retainAll(health);
        assertTrue(told.containsAll(Set.of("psychologist", "health")), told.toString());
    }

    private static String ofEffort(String code) {
        YouthCase asta = example("skolevaegring-16");
        YouthCase other = asta.withEfforts(asta.getEfforts()
                .replaceIf(effort -> true, effort -> effort.withKind(Code.of("urn:example:indsats", code))));
        Table efforts = TABLES.getTables().get(3);
        return efforts.rows(results(other, PURPOSE)).get(0).get(2).toText();
    }
}
