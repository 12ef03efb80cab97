package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpellTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final LocalDate VOUCHED = LocalDate.of(2026, 9, 1);
    private static final Code SCHOOL = EducationKinds.PRIMARY_SCHOOL;

    @Test
    void a_spell_needs_no_more_than_an_id_and_a_kind() {
        Spell spell = Spell.builder().id("s1").kind(SupportKinds.CASH_BENEFIT).build();

        assertEquals(Fact.notAsked(), spell.getPeriod());
        assertEquals(Fact.notAsked(), spell.getEnding());
    }

    @Test
    void three_schools_are_two_changes_whatever_the_order_they_are_written_in() {
        List<Spell> schools =
                List.of(school("Nordskolen", 2024), school("Sydskolen", 2016), school("Vestskolen", 2020));

        assertEquals(Fact.known(2).withDate(VOUCHED), changes(FactList.complete(schools, VOUCHED), ON));
    }

    @Test
    void two_spells_at_one_place_are_no_change() {
        List<Spell> schools = List.of(school("Sydskolen", 2016), school("Sydskolen", 2020));

        assertEquals(Fact.known(0).withDate(VOUCHED), changes(FactList.complete(schools, VOUCHED), ON));
    }

    @Test
    void going_back_to_an_earlier_school_is_one_more_change() {
        List<Spell> schools = List.of(school("Sydskolen", 2016), school("Vestskolen", 2020), school("Sydskolen", 2024));

        assertEquals(Fact.known(2).withDate(VOUCHED), changes(FactList.complete(schools, VOUCHED), ON));
    }

    @Test
    void complete_and_empty_is_no_change() {
        assertEquals(Fact.known(0).withDate(VOUCHED), changes(FactList.complete(List.of(), VOUCHED), ON));
    }

    @Test
    void other_kinds_do_not_count() {
        Spell boarding = school("Efterskolen", 2023).withKind(EducationKinds.BOARDING_SCHOOL);

        assertEquals(
                Fact.known(0).withDate(VOUCHED),
                changes(FactList.complete(List.of(school("Sydskolen", 2016), boarding), VOUCHED), ON));
    }

    @Test
    void a_spell_counts_from_its_first_day() {
        FactList<Spell> schools = FactList.complete(
                List.of(school("Sydskolen", 2016), school("Vestskolen", 2020)), LocalDate.of(2017, 1, 1));

        assertEquals(Fact.known(0).withDate(LocalDate.of(2017, 1, 1)), changes(schools, LocalDate.of(2020, 7, 31)));
        assertEquals(Fact.known(1).withDate(LocalDate.of(2017, 1, 1)), changes(schools, LocalDate.of(2020, 8, 1)));
    }

    @Test
    void a_list_that_may_lack_a_school_gives_no_number() {
        List<Spell> schools = List.of(school("Sydskolen", 2016), school("Vestskolen", 2020));

        assertEquals(Fact.notAsked(), changes(FactList.atLeast(schools), ON));
        assertEquals(Fact.notAsked(), changes(FactList.complete(schools, ON.plusDays(1)), ON));
        assertEquals(Fact.known(1).withDate(ON), changes(FactList.complete(schools, ON), ON));
    }

    @Test
    void a_school_without_place_or_period_gives_no_number() {
        Spell nowhere = Spell.builder()
                .id("s1")
                .kind(SCHOOL)
                .period(Fact.known(Period.from(LocalDate.of(2016, 8, 1))))
                .build();
        Spell never = Spell.builder().id("s2").kind(SCHOOL).place("Sydskolen").build();

        assertEquals(Fact.notAsked(), changes(FactList.complete(List.of(nowhere), VOUCHED), ON));
        assertEquals(Fact.notAsked(), changes(FactList.complete(List.of(never), VOUCHED), ON));
    }

    private static Fact<Integer> changes(FactList<Spell> spells, LocalDate day) {
        return Spell.changesOfPlace(spells, Set.of(SCHOOL), day);
    }

    private static Spell school(String place, int year) {
        return Spell.builder()
                .id(place + year)
                .kind(SCHOOL)
                .place(place)
                .period(Fact.known(Period.from(LocalDate.of(year, 8, 1))))
                .build();
    }
}
