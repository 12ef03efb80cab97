package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.parameter.Tables;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The findings of every shipped case are those that were written down from its story. */
class ReviewOfExamplesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    static List<String> cases() {
        return Documents.exampleNames().stream()
                .filter(name -> Documents.read(Documents.example(name)).get() instanceof YouthCase)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_has_the_findings_of_its_story_and_no_other(String name) {
        Set<String> expected = new TreeSet<>();
        for (NamedCsvRecord line : lines()) {
            if (line.getField("case").equals(name)) {
                expected.add(line.getField("finding"));
            }
        }

        Set<String> found = new TreeSet<>();
        for (RuleResult result : findings(name).ofKind(RuleResult.Kind.FOUND)) {
            boolean isQuiet = result.getFindings().stream()
                    .allMatch(finding -> finding.getAnswer().isPresent());
            found.add(result.getRule().getCode() + (isQuiet ? "*" : ""));
        }
        assertEquals(expected, found);
    }

    @Test
    void the_well_made_cases_review_clean_and_every_line_is_of_a_shipped_case() {
        List<String> clean = new ArrayList<>(cases());
        for (NamedCsvRecord line : lines()) {
            clean.remove(line.getField("case"));
        }

        assertEquals(Set.of("faelles-plan", "flytter-kommune", "ny-henvendelse", "stoppet-17"), new TreeSet<>(clean));
        Set<String> named = new TreeSet<>();
        lines().forEach(line -> named.add(line.getField("case")));
        named.removeAll(cases());
        assertEquals(Set.of(), named);
    }

    private static List<NamedCsvRecord> lines() {
        return Tables.read(Objects.requireNonNull(ReviewOfExamplesTest.class.getResourceAsStream("findings.csv")));
    }

    private static Findings findings(String name) {
        YouthCase youthCase =
                Documents.read(DocumentKind.CASE, Documents.example(name)).get();
        Decision decision = Visitation.standard().decide(youthCase, ON);
        return Review.standard()
                .review(youthCase, decision, Progressions.standard().progression(youthCase, ON), ON);
    }
}
