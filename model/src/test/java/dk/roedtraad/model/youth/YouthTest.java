package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.plan.OwnWords;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class YouthTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @Test
    void nobody_is_known_to_hold_custody_in_a_network_that_nobody_has_told_of() {
        assertEquals(List.of(), youth(FactList.unknown()).custodyHoldersOn(ON));
    }

    @Test
    void those_known_to_hold_custody_on_the_day_hold_it_whoever_they_are() {
        NetworkPerson mother = person("mother")
                .custody(FactHistory.of(
                        Fact.known(true).withDate(LocalDate.of(2009, 3, 27)),
                        Fact.known(false).withDate(LocalDate.of(2026, 11, 22))))
                .build();
        NetworkPerson grandmother = person("grandmother")
                .relation(NetworkRelations.GRANDPARENT)
                .custody(FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 11, 22))))
                .build();
        NetworkPerson father =
                person("father").custody(FactHistory.of(Fact.declined())).build();
        NetworkPerson friend = person("friend").build();
        Youth youth = youth(FactList.atLeast(List.of(mother, grandmother, father, friend)));

        assertEquals(List.of(mother), youth.custodyHoldersOn(ON.minusDays(1)));
        assertEquals(List.of(grandmother), youth.custodyHoldersOn(ON));
    }

    @Test
    void a_journey_keeps_the_order_it_was_told_in() {
        JourneyStep treatment = JourneyStep.builder()
                .id("2")
                .kind(JourneyKinds.SUBSTANCE_TREATMENT)
                .theme(LifeThemes.COMMUNITY_BASIC_NEEDS_AND_MISUSE)
                .addGood(words("Der var en, der ringede tilbage"))
                .build();
        JourneyStep school = JourneyStep.builder()
                .id("1")
                .kind(JourneyKinds.SCHOOL)
                .addBad(words("Ingen sagde noget, da jeg blev væk"))
                .build();

        Youth youth = Youth.builder()
                .addIdentifier(Identifier.of("https://example.dk/case", "4711"))
                .addStep(treatment)
                .addStep(school)
                .build();

        assertEquals(List.of(treatment, school), youth.getJourney());
    }

    private static OwnWords words(String text) {
        return OwnWords.builder().text(text).by(Informants.YOUTH).build();
    }

    private static NetworkPerson.Builder person(String id) {
        NetworkPerson.Builder person = NetworkPerson.builder();
        person.id(id).relation(NetworkRelations.OTHER_FAMILY);
        return person;
    }

    private static Youth youth(FactList<NetworkPerson> network) {
        return Youth.builder()
                .addIdentifier(Identifier.of("https://example.dk/case", "4711"))
                .network(network)
                .build();
    }
}
