package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class UnitTest {

    @Test
    void a_unit_needs_no_more_than_an_id_and_a_name() {
        Unit unit = Unit.builder().id("u1").name("Familieafdelingen").build();

        assertEquals(List.of(), unit.getIdentifiers());
        assertEquals(Optional.empty(), unit.getCvr());
    }

    @Test
    void a_unit_can_be_known_by_several_registers() {
        Identifier organisation =
                Identifier.of(IdentifierSystems.FK_ORGANISATION, "urn:uuid:a107fd1e-9f35-422c-9d1e-add097bbf4a6");
        Identifier sor = Identifier.of(IdentifierSystems.SOR, "12345678901");
        Unit unit = Unit.builder()
                .id("u1")
                .name("Ungeenheden")
                .cvr(CvrNumber.parse("26919991"))
                .addIdentifier(organisation)
                .addIdentifier(sor)
                .build();

        assertEquals(List.of(organisation, sor), unit.getIdentifiers());
        assertEquals(Optional.of(CvrNumber.parse("26919991")), unit.getCvr());
    }
}
