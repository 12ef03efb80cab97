package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void a_known_fact_holds_its_value_and_where_it_comes_from() {
        Fact<Boolean> fact = Fact.known(false)
                .withDate(DAY)
                .withRecorded(DAY.plusDays(3))
                .withInformant(Informants.YOUTH)
                .withSource("samtale");

        assertEquals(FactState.KNOWN, fact.getState());
        assertEquals(false, assertInstanceOf(Fact.Known.class, fact).getValue());
        assertEquals(Optional.of(DAY), fact.getDate());
        assertEquals(Optional.of(DAY.plusDays(3)), fact.getRecorded());
        assertEquals(Optional.of(Informants.YOUTH), fact.getInformant());
        assertEquals(Optional.of("samtale"), fact.getSource());
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without nullness checks can do it
    void a_known_fact_without_value_is_refused_by_name() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Fact.known(null));

        assertEquals("value: a known fact has a value", e.getMessage());
    }

    @Test
    void an_unknown_fact_cannot_be_in_the_known_state() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Fact.unknown(FactState.KNOWN));

        assertEquals("state: an unknown fact says why it is not known", e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(value = FactState.class, mode = EnumSource.Mode.EXCLUDE, names = "KNOWN")
    void an_unknown_fact_says_why_and_is_no_known_one(FactState state) {
        Fact<Boolean> fact = Fact.unknown(state);

        assertEquals(state, fact.getState());
        assertInstanceOf(Fact.Unknown.class, fact);
        assertNotEquals(Fact.known(false), fact);
    }

    @Test
    void each_way_of_not_knowing_has_its_own_name() {
        assertEquals(FactState.NOT_ASKED, Fact.notAsked().getState());
        assertEquals(FactState.DECLINED, Fact.declined().getState());
        assertEquals(FactState.NOT_APPLICABLE, Fact.notApplicable().getState());
        assertEquals(FactState.WITHHELD, Fact.withheld().getState());
    }

    @Test
    void an_unknown_fact_keeps_the_day_somebody_asked() {
        Fact<String> fact = Fact.<String>declined().withDate(DAY).withInformant(Informants.YOUTH);

        assertEquals(FactState.DECLINED, fact.getState());
        assertEquals(Optional.of(DAY), fact.getDate());
        assertEquals(Optional.of(Informants.YOUTH), fact.getInformant());
        assertEquals(Optional.empty(), fact.getSource());
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without nullness checks can do it
    void what_is_not_known_of_an_origin_is_left_out_and_never_null() {
        Fact<Integer> fact = Fact.known(1);

        assertThrows(IllegalArgumentException.class, () -> fact.withDate(null));
        assertThrows(IllegalArgumentException.class, () -> fact.withRecorded(null));
        assertThrows(IllegalArgumentException.class, () -> fact.withInformant(null));
        assertThrows(IllegalArgumentException.class, () -> fact.withSource(null));
        assertThrows(IllegalArgumentException.class, () -> Fact.unknown(null));
    }

    @Test
    void neither_value_nor_source_shows() {
        String known = Fact.known("kanariefugl").withSource("kanariefugl").toString();
        String unknown = Fact.declined().withSource("kanariefugl").toString();

        assertFalse(known.contains("kanariefugl"), known);
        assertFalse(unknown.contains("kanariefugl"), unknown);
    }

    @Test
    void facts_are_equal_when_value_and_origin_are() {
        assertEquals(Fact.known(1).withDate(DAY), Fact.known(1).withDate(DAY));
        assertEquals(
                Fact.known(1).withDate(DAY).hashCode(),
                Fact.known(1).withDate(DAY).hashCode());
        assertNotEquals(Fact.known(1), Fact.known(2));
        assertNotEquals(Fact.known(1), Fact.known(1).withDate(DAY));
        assertNotEquals(Fact.known(1).withDate(DAY), Fact.known(1).withRecorded(DAY));
        assertNotEquals(Fact.known(1).withSource("a"), Fact.known(1).withSource("b"));
        assertEquals(Fact.declined().withDate(DAY), Fact.declined().withDate(DAY));
        assertNotEquals(Fact.declined(), Fact.notAsked());
        assertNotEquals(Fact.declined(), Fact.declined().withDate(DAY));
    }
}
