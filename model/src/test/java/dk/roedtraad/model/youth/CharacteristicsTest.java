package dk.roedtraad.model.youth;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CharacteristicsTest {

    @Test
    void a_characteristic_that_is_absent_has_not_been_asked() {
        assertEquals(FactHistory.notAsked(), Circumstances.builder().build().characteristic(Characteristics.ANXIETY));
    }

    @Test
    void a_characteristic_is_looked_up_by_its_code_whatever_its_display() {
        Circumstances circumstances = Circumstances.builder()
                .addCharacteristic(characteristic(Characteristics.ADHD, Fact.known(false)))
                .addCharacteristic(characteristic(
                        Characteristics.ANXIETY.withDisplay("Angst"),
                        Fact.known(true).withDate(LocalDate.of(2026, 3, 2))))
                .build();

        assertEquals(
                FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 3, 2))),
                circumstances.characteristic(Characteristics.ANXIETY));
        assertEquals(
                FactHistory.notAsked(),
                circumstances.characteristic(Code.of("https://example.dk/kendetegn", "anxiety")));
    }

    @Test
    void what_two_systems_wrote_of_one_characteristic_is_one_history() {
        Circumstances circumstances = Circumstances.builder()
                .addCharacteristic(characteristic(
                        Characteristics.SUBSTANCE_PROBLEM, Fact.known(true).withDate(LocalDate.of(2026, 9, 1))))
                .addCharacteristic(characteristic(
                        Characteristics.SUBSTANCE_PROBLEM, Fact.known(false).withDate(LocalDate.of(2026, 5, 1))))
                .build();

        FactHistory<Boolean> held = circumstances.characteristic(Characteristics.SUBSTANCE_PROBLEM);

        assertEquals(Fact.known(false).withDate(LocalDate.of(2026, 5, 1)), held.on(LocalDate.of(2026, 8, 31)));
        assertEquals(Fact.known(true).withDate(LocalDate.of(2026, 9, 1)), held.on(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void crime_is_a_class_of_its_own_and_all_else_is_handled_as_health_is() {
        assertEquals(Sensitivity.CRIMINAL_OFFENCE, Characteristics.sensitivityOf(Characteristics.GANG_CRIME));
        assertEquals(Sensitivity.SPECIAL_CATEGORY, Characteristics.sensitivityOf(Characteristics.ADHD));
        assertEquals(
                Sensitivity.SPECIAL_CATEGORY,
                Characteristics.sensitivityOf(Code.of("https://example.dk/kendetegn", "4711")));
    }

    @Test
    void four_needs_are_basic_and_no_other() {
        assertTrue(NeedKinds.isBasic(NeedKinds.HOUSING.withDisplay("Bolig")));
        assertTrue(NeedKinds.isBasic(NeedKinds.ECONOMY));
        assertTrue(NeedKinds.isBasic(NeedKinds.FOOD));
        assertTrue(NeedKinds.isBasic(NeedKinds.SAFETY));
        assertFalse(NeedKinds.isBasic(NeedKinds.SLEEP));
        assertFalse(NeedKinds.isBasic(Code.of("https://example.dk/behov", "housing")));
    }

    private static Characteristic characteristic(Code code, Fact<Boolean> fact) {
        return Characteristic.builder().code(code).holds(FactHistory.of(fact)).build();
    }
}
