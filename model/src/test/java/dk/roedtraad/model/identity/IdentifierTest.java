package dk.roedtraad.model.identity;

import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class IdentifierTest {

    @Test
    void a_cpr_number_becomes_an_identifier_and_comes_back() {
        CprNumber number = CprNumber.parse("8703094002");
        Identifier identifier = Identifier.of(number);

        assertEquals(Identifier.of("urn:oid:1.2.208.176.1.2", "8703094002"), identifier);
        assertEquals(Optional.of(number), identifier.findCprNumber());
    }

    /** Without modulus 11, with it, replacement, unknown, with a hyphen. */
    @ParameterizedTest
    @ValueSource(strings = {"0505109990", "0707614285", "8703094002", "0000000000", "050510-9990"})
    void a_value_that_can_be_a_cpr_number_is_kept_as_written(String value) {
        assertEquals(value, Identifier.of(IdentifierSystems.CPR, value).getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3104059990", "0703921VJ4", "4711", "050510 9990"})
    void a_value_that_cannot_be_a_cpr_number_is_refused_without_being_shown(String value) {
        InvalidValueException e =
                assertThrows(InvalidValueException.class, () -> Identifier.of(IdentifierSystems.CPR, value));

        assertEquals("Cannot build Identifier, [rule.Identifier.readableWhenCpr]", e.getMessage());
        assertEquals(null, e.getCause());
    }

    @Test
    void other_systems_hold_any_value_and_no_cpr_number() {
        Identifier replacement = Identifier.of(IdentifierSystems.X_ECPR, "0703921VJ4");

        assertEquals(Optional.empty(), replacement.findCprNumber());
        assertEquals(
                "3104059990", Identifier.of("urn:example:sag", "3104059990").getValue());
    }

    @Test
    void an_identifier_never_shows_its_value() {
        assertFalse(Identifier.of(CprNumber.parse("8703094002")).toString().contains("8703094002"));
    }
}
