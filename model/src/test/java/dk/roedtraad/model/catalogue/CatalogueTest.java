package dk.roedtraad.model.catalogue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.LocalText;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CatalogueTest {
    private static final Code ANXIETY = Code.of("urn:roedtraad:characteristic", "anxiety");

    private static CatalogueEntry entry(String id) {
        return CatalogueEntry.builder()
                .id(id)
                .name("Ung på vej")
                .kind(CatalogueKinds.INTERVENTION)
                .build();
    }

    private static Catalogue.Builder catalogue() {
        return Catalogue.builder().title(LocalText.builder().da("Katalog").build());
    }

    @Test
    void an_entry_is_found_by_its_id() {
        Catalogue catalogue =
                catalogue().addEntry(entry("a")).addEntry(entry("b")).build();

        assertEquals(Optional.of(entry("b")), catalogue.findEntry("b"));
        assertEquals(Optional.empty(), catalogue.findEntry("c"));
    }

    @Test
    void two_entries_of_one_id_are_refused() {
        Catalogue.Builder twice = catalogue().addEntry(entry("a")).addEntry(entry("a"));

        assertThrows(InvalidValueException.class, twice::build);
    }

    @Test
    void a_target_group_of_which_nothing_is_stated_has_no_criteria() {
        assertFalse(TargetGroup.builder().build().hasCriteria());
        // What the source only mentions is nothing that a youth can be held against.
        assertFalse(TargetGroup.builder()
                .addDescriptor(ANXIETY)
                .asStated("unge")
                .build()
                .hasCriteria());
    }

    @Test
    void a_target_group_with_an_age_a_clause_an_exclusion_a_grade_or_a_year_of_stu_has_criteria() {
        assertTrue(TargetGroup.builder().minAge(15).build().hasCriteria());
        assertTrue(TargetGroup.builder().maxAge(29).build().hasCriteria());
        assertTrue(TargetGroup.builder()
                .addAllOf(Clause.builder().addAnyOf(ANXIETY).build())
                .build()
                .hasCriteria());
        assertTrue(TargetGroup.builder().addExclusion(ANXIETY).build().hasCriteria());
        assertTrue(TargetGroup.builder().gradeMin(0).build().hasCriteria());
        assertTrue(TargetGroup.builder().gradeMax(9).build().hasCriteria());
        assertTrue(TargetGroup.builder().stuYear(3).build().hasCriteria());
    }

    @Test
    void a_criterion_must_be_met_unless_it_says_otherwise() {
        assertTrue(Clause.builder().addAnyOf(ANXIETY).build().isHard());
        assertTrue(TargetGroup.builder().build().isAgeHard());
    }

    @Test
    void a_lowest_number_above_the_highest_is_refused() {
        assertThrows(
                InvalidValueException.class, TargetGroup.builder().minAge(26).maxAge(25)::build);
        assertThrows(
                InvalidValueException.class, TargetGroup.builder().gradeMin(9).gradeMax(0)::build);
        assertThrows(InvalidValueException.class, Caseload.builder().min(16).max(15)::build);
        assertEquals(
                Optional.of(15),
                TargetGroup.builder().minAge(15).maxAge(15).build().getMaxAge());
    }

    @Test
    void there_are_eleven_elements_of_promising_practice() {
        // S2-03.
        assertEquals(11, codes(PracticeElements.class));
    }

    @Test
    void there_are_five_kinds_five_types_of_record_and_four_phases() {
        assertEquals(5, codes(CatalogueKinds.class));
        assertEquals(5, codes(RecordTypes.class));
        assertEquals(4, codes(Phases.class));
    }

    private static long codes(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .map(Field::getType)
                .filter(Code.class::equals)
                .count();
    }
}
