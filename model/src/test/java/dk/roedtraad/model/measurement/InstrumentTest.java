package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.describe.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an instrument may be, and what can mean nothing. */
class InstrumentTest {
    private static final Item ITEM = Item.builder().key("a").min(0).max(5).build();

    private static final Scale SCALE = Scale.builder().key("sum").addItem("a").build();

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("trivsel")
            .version("1")
            .definedBy("Eksempelkommunen")
            .addItem(ITEM)
            .addScale(SCALE)
            .build();

    private static List<String> codes(Executable broken) {
        return assertThrows(InvalidValueException.class, broken).getViolations().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void an_answer_is_on_the_scale_from_its_lowest_to_its_highest() {
        assertTrue(ITEM.isOnScale(0));
        assertTrue(ITEM.isOnScale(5));
        assertFalse(ITEM.isOnScale(-1));
        assertFalse(ITEM.isOnScale(6));
    }

    @Test
    void an_item_may_have_no_scale_yet_but_not_half_of_one() {
        Item open = Item.builder().key("a").build();

        assertFalse(open.hasScale());
        assertFalse(open.isOnScale(0));
        assertEquals(List.of("rule.Item.minBelowMax"), codes(() -> open.withMin(1)));
        assertEquals(List.of("rule.Item.minBelowMax"), codes(() -> open.withMax(5)));
        assertEquals(List.of("rule.Item.minBelowMax"), codes(() -> ITEM.withMax(0)));
    }

    @Test
    void an_option_lies_on_the_scale_where_there_is_one() {
        AnswerOption six = AnswerOption.builder()
                .value(6)
                .label(LocalText.builder().da("Altid").build())
                .build();

        assertEquals(List.of("rule.Item.everyOptionOnTheScale"), codes(() -> ITEM.withOptions(six)));
        assertEquals(
                List.of(six.withValue(5)), ITEM.withOptions(six.withValue(5)).getOptions());
        assertEquals(
                List.of(six), Item.builder().key("a").addOption(six).build().getOptions());
    }

    @Test
    void a_template_lacks_items_or_the_scale_of_one() {
        assertFalse(INSTRUMENT.lacksItemsOrScale());
        assertTrue(INSTRUMENT.withScales().withItems().lacksItemsOrScale());
        assertTrue(INSTRUMENT.withItems(ITEM, Item.builder().key("b").build()).lacksItemsOrScale());
    }

    @Test
    void a_scale_is_of_items_or_of_other_scales() {
        assertEquals(List.of("rule.Scale.ofItemsOrOfParts"), codes(() -> SCALE.withItems()));
        assertEquals(List.of("rule.Scale.ofItemsOrOfParts"), codes(() -> SCALE.withParts("other")));
        assertEquals(
                List.of("other"),
                Scale.builder().key("total").addPart("other").build().getParts());
    }

    @Test
    void a_total_adds_up_scales_of_items_of_the_same_instrument() {
        Scale total = Scale.builder().key("total").addPart("sum").build();

        assertEquals(2, INSTRUMENT.withScales(SCALE, total).getScales().size());
        assertEquals(2, INSTRUMENT.withScales(total, SCALE).getScales().size()); // in any order
        assertEquals(List.of("rule.Instrument.everyScaleOfItsItems"), codes(() -> INSTRUMENT.withScales(total)));
        assertEquals(
                List.of("rule.Instrument.everyScaleOfItsItems"),
                codes(() -> INSTRUMENT.withScales(
                        SCALE,
                        total,
                        Scale.builder().key("grand").addPart("total").build())));
        assertEquals(
                List.of("rule.Instrument.everyScaleOfItsItems"),
                codes(() -> INSTRUMENT.withScales(
                        SCALE, Scale.builder().key("total").addPart("total").build())));
    }

    @Test
    void an_index_comes_from_a_table_or_from_a_multiplier_and_not_from_both() {
        ConversionRow row = ConversionRow.builder()
                .raw(BigDecimal.ZERO)
                .index(BigDecimal.valueOf(31))
                .build();

        assertEquals(List.of(row), SCALE.withTable(row).getTable());
        assertEquals(
                List.of(row),
                SCALE.withMultiplier(new BigDecimal("1.0")).withTable(row).getTable());
        assertEquals(
                List.of("rule.Scale.byTableOrByMultiplier"),
                codes(() -> SCALE.withMultiplier(BigDecimal.TEN).withTable(row)));
        assertEquals(
                List.of("rule.Scale.byTableOrByMultiplier"),
                codes(() -> SCALE.withOffset(BigDecimal.TEN).withTable(row)));
    }

    @Test
    void sets_of_bands_have_keys_of_their_own() {
        BandSet set = BandSet.builder()
                .key("set")
                .source("a study")
                .addBand(
                        Band.builder().key("low").upperInclusive(BigDecimal.ONE).build())
                .build();

        assertEquals(
                2, SCALE.withBandSets(set, set.withKey("other")).getBandSets().size());
        assertEquals(List.of("rule.Scale.everyBandSetItsOwn"), codes(() -> SCALE.withBandSets(set, set)));
        assertEquals(List.of("list.empty"), codes(() -> set.withBands()));
    }

    @Test
    void a_norm_has_a_spread_and_a_reliability_between_none_and_all() {
        Norm norm = Norm.builder()
                .mean(BigDecimal.valueOf(64))
                .standardDeviation(BigDecimal.valueOf(20))
                .population("opdigtet")
                .source("opdigtet")
                .build();

        assertEquals(
                new BigDecimal("0.81"),
                norm.withReliability(new BigDecimal("0.81")).getReliability().orElseThrow());
        for (String reliability : List.of("0", "1", "-0.1", "1.1")) {
            assertEquals(
                    List.of("rule.Norm.spreadPositive"),
                    codes(() -> norm.withReliability(new BigDecimal(reliability))));
        }
        assertEquals(List.of("rule.Norm.spreadPositive"), codes(() -> norm.withStandardDeviation(BigDecimal.ZERO)));
    }

    @Test
    void a_change_to_hold_something_against_is_not_below_zero() {
        ChangeReference none = ChangeReference.builder().build();

        assertEquals(
                List.of("rule.ChangeReference.noChangeBelowZero"),
                codes(() -> none.withRelevant(CitedNumber.of("-0.1", "a study"))));
        assertEquals(
                List.of("rule.ChangeReference.noChangeBelowZero"),
                codes(() -> none.withDetectable(CitedNumber.of("-1", "a study"))));
        assertEquals(
                BigDecimal.ZERO,
                none.withRelevant(CitedNumber.of("0", "a study"))
                        .getRelevant()
                        .orElseThrow()
                        .getValue());
        assertTrue(none.withCutOff(CitedNumber.of("-5", "a study")).getCutOff().isPresent());
    }

    @Test
    void an_instrument_words_itself_its_items_and_its_scales_where_they_have_names() {
        LocalText name = LocalText.builder().da("Trivsel").en("Wellbeing").build();
        LocalText question = LocalText.builder().da("Jeg har det godt").build();
        Wording wording = InstrumentWording.of(List.of(
                INSTRUMENT
                        .withName(name)
                        .withItems(ITEM.withQuestion(question))
                        .withScales(
                                SCALE.withName(LocalText.builder().da("I alt").build())),
                INSTRUMENT
                        .withVersion("2")
                        .withName(LocalText.builder().da("Ny").build())));

        assertEquals(Optional.of("Trivsel"), find(wording, "instrument.trivsel", Language.DANISH));
        assertEquals(Optional.of("Wellbeing"), find(wording, "instrument.trivsel", Language.ENGLISH));
        assertEquals(Optional.of("Jeg har det godt"), find(wording, "item.trivsel.a", Language.ENGLISH));
        assertEquals(Optional.of("I alt"), find(wording, "scale.trivsel.sum", Language.DANISH));
        assertEquals(Optional.of("Wellbeing, I alt"), find(wording, "instrument.trivsel.sum", Language.ENGLISH));
        assertEquals(
                Optional.empty(), find(InstrumentWording.of(List.of(INSTRUMENT)), "item.trivsel.a", Language.DANISH));
    }

    private static Optional<String> find(Wording wording, String key, Language language) {
        return wording.find(key, List.of(), language, Register.YOUTH);
    }

    @Test
    void the_ages_of_a_norm_group_go_upwards() {
        NormGroup group = NormGroup.builder().ageFrom(15).build();

        assertEquals(16, group.withAgeBefore(16).getAgeBefore().orElseThrow());
        assertEquals(List.of("rule.NormGroup.ageFromBelowAgeBefore"), codes(() -> group.withAgeBefore(15)));
    }
}
