package dk.roedtraad.scoring.instrument;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.scoring.Instruments;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The shipped templates, and how a host makes instruments of them. */
class TemplatesTest {

    @Test
    void a_host_sets_one_scale_for_all_items_and_gives_the_version_a_name() {
        Instrument own = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);

        assertEquals(Bip.EMPLOYMENT_ID, own.getId());
        assertEquals("eksempelkommunen-1", own.getVersion());
        assertFalse(own.lacksItemsOrScale());
        for (Item item : own.getItems()) {
            assertEquals(Optional.of(1), item.getMin());
            assertEquals(Optional.of(5), item.getMax());
        }
        assertEquals(
                Bip.employment().getItems().stream().map(Item::getName).toList(),
                own.getItems().stream().map(Item::getName).toList());
        assertEquals(Bip.employment().getLicence(), own.getLicence());
    }

    @Test
    void a_scale_that_an_item_has_already_stays() {
        Instrument mixed = Bip.employment()
                .withItems(
                        Instruments.item("own", 0, 10),
                        Item.builder().key("open").build());

        Instrument own = Templates.onScale(mixed, "2", 1, 5);

        assertEquals(Optional.of(10), own.getItems().get(0).getMax());
        assertEquals(Optional.of(5), own.getItems().get(1).getMax());
    }

    @Test
    void what_makes_no_instrument_is_refused_by_name() {
        assertTrue(message(Bip.education(), "1", 1, 5).startsWith("template: bip-uddannelse"));
        assertTrue(message(Bip.employment(), Bip.VERSION, 1, 5).startsWith("version:"));
        assertTrue(message(Bip.employment(), "1", 5, 5).startsWith("min:"));
        assertTrue(message(Bip.employment(), "1", 5, 1).startsWith("min:"));
        assertEquals(
                2,
                Templates.onScale(Bip.employment(), "1", 1, 2)
                        .getItems()
                        .get(0)
                        .getMax()
                        .orElseThrow());
    }

    @Test
    void what_is_no_template_is_not_put_on_another_scale() {
        assertTrue(String.valueOf(assertThrows(
                                IllegalArgumentException.class,
                                () -> Templates.onScale(Who5.instrument(), "mine", 1, 7))
                        .getMessage())
                .startsWith("template:"));
    }

    private static String message(Instrument template, String version, int min, int max) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Templates.onScale(template, version, min, max))
                        .getMessage());
    }

    /** Measures 2.2: the indicators that sources name; the professional's belief is the professional's alone. */
    @Test
    void bip_for_employment_names_the_indicators_that_are_published_and_nothing_more() {
        Instrument bip = Bip.employment();

        assertEquals(
                List.of(
                        "job-search-behaviour",
                        "labour-market-knowledge",
                        "health-coping",
                        "everyday-coping",
                        "cooperation",
                        "goal-directedness",
                        "belief-in-job",
                        "professional-belief-in-job"),
                bip.getItems().stream().map(Item::getKey).toList());
        for (Item item : bip.getItems()) {
            assertFalse(item.hasScale(), item.getKey());
            assertEquals(Optional.empty(), item.getQuestion(), item.getKey()); // the wording is not ours to ship
            assertTrue(item.getName().isPresent(), item.getKey());
            assertEquals(
                    item.getKey().equals("professional-belief-in-job") ? List.of(Informants.PROFESSIONAL) : List.of(),
                    item.getInformants(),
                    item.getKey());
        }
        assertEquals(List.of(), bip.getScales());
        assertEquals(Optional.of(Interval.ofMonths(3)), bip.getEvery());
        assertTrue(bip.lacksItemsOrScale());
    }

    @Test
    void bip_for_education_has_no_item_that_anybody_would_have_to_invent() {
        assertEquals(List.of(), Bip.education().getItems());
        assertEquals(List.of(), Bip.education().getScales());
        assertTrue(Bip.education().lacksItemsOrScale());
        assertThrows(IllegalArgumentException.class, () -> Scorer.of(Bip.education()));
        assertThrows(IllegalArgumentException.class, () -> Scorer.of(Bip.employment()));
    }
}
