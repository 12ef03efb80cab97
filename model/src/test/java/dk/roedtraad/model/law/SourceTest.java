package dk.roedtraad.model.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S1-62                          | STATEMENT",
                "S0-03                          | STATEMENT",
                "S1-133                         | STATEMENT",
                "A-05                           | DECISION",
                "V-03                           | CARD",
                "P-27                           | CARD",
                "T-13                           | CARD",
                "C-12                           | CARD",
                "barnets lov § 111              | LAW",
                "barnets lov kap. 13            | LAW",
                "GDPR art. 35                   | LAW",
                "S1-62, A-05                    | PUBLICATION",
                "S1-                            | PUBLICATION",
                "B-12                           | PUBLICATION",
                "s1-62                          | PUBLICATION",
                "§ 111                          | PUBLICATION",
                "Topp et al. 2015               | PUBLICATION",
                "Social- og Boligstyrelsen 2023 | PUBLICATION",
                "lov om kommunal indsats for unge under 25 år             | PUBLICATION",
                "forældreansvarsloven § 1; værgemålsloven § 1             | PUBLICATION",
                "forældreansvarsloven § 1 og værgemålsloven § 1           | PUBLICATION"
            })
    void the_form_of_the_text_says_what_it_is(String text, Source.Kind kind) {
        assertEquals(kind, Source.parse(text).getKind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "barnets lov § 111, stk. 3   | barnets lov                 | § 111, stk. 3",
                "serviceloven § 101, stk. 2  | serviceloven                | § 101, stk. 2",
                "barnets lov §§ 111–121      | barnets lov                 | §§ 111–121",
                "barnets lov kap. 13         | barnets lov                 | kap. 13",
                "barnets lov kap. 13, § 111  | barnets lov                 | kap. 13, § 111",
                "KUI-loven § 2 a, stk. 5     | KUI-loven                   | § 2 a, stk. 5",
                "lov nr. 1750 af 2025 § 4    | lov nr. 1750 af 2025        | § 4",
                "serviceloven §§ 82-85, 99   | serviceloven                | §§ 82-85, 99",
                "lov om kommunal indsats for unge under 25 år §§ 2 a, 2 c | lov om kommunal indsats for unge under 25 år "
                        + "| §§ 2 a, 2 c"
            })
    void a_place_in_an_act_has_the_act_and_the_place_as_they_are_written(String text, String act, String place) {
        Source source = Source.parse(text);

        assertEquals(Optional.of(act), source.getAct());
        assertEquals(Optional.of(place), source.getPlace());
        assertEquals(text, source.getAct().get() + " " + source.getPlace().get());
    }

    @Test
    void an_unbroken_space_is_a_space() {
        Source source = Source.parse("barnets lov\u00a0§\u00a0111");

        assertEquals(Source.Kind.LAW, source.getKind());
        assertEquals(Optional.of("barnets lov"), source.getAct());
        assertEquals("barnets lov\u00a0§\u00a0111", source.toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1-62", "A-05", "T-13", "Topp et al. 2015, § 4; § 5"})
    void only_law_has_an_act_and_a_place(String text) {
        assertEquals(Optional.empty(), Source.parse(text).getAct());
        assertEquals(Optional.empty(), Source.parse(text).getPlace());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                " S1-62",
                "S1-62 ",
                "S1-62\n",
                "to\nlinjer",
                "tab\there",
                "S1-62\u0000",
                "\u0085"
            })
    void a_text_that_is_not_one_line_with_something_at_both_ends_is_refused_and_not_repeated(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Source.parse(text));

        assertEquals("text: source.form", e.getMessage());
    }

    @Test
    void sources_are_equal_when_their_texts_are() {
        assertEquals(Source.parse("S1-62"), Source.parse("S1-62"));
        assertEquals(Source.parse("S1-62").hashCode(), Source.parse("S1-62").hashCode());
        assertNotEquals(Source.parse("S1-62"), Source.parse("S1-63"));
        assertFalse(Source.parse("S1-62").equals(new Object()));
        assertEquals("S1-62", Source.parse("S1-62").toString());
    }

    @Test
    void a_builder_takes_sources_as_texts_too() {
        Rule.Builder rule = Rule.builder().code("X").version(1).ground(Ground.LAW);

        assertEquals(
                List.of(Source.parse("S1-62"), Source.parse("barnets lov § 111"), Source.parse("A-05")),
                rule.addSource("S1-62")
                        .addSources("barnets lov § 111", "A-05")
                        .build()
                        .getSources());
    }

    @Property
    void every_text_of_the_form_reads_back_to_an_equal_value_and_every_other_is_refused(@ForAll String text) {
        if (Pattern.matches(Source.class.getAnnotation(TextForm.class).value(), text)) {
            assertEquals(text, Source.parse(text).toText());
            assertEquals(Source.parse(text), Source.parse(Source.parse(text).toText()));
        } else {
            assertThrows(IllegalArgumentException.class, () -> Source.parse(text));
        }
    }

    /** A document may come from anybody: the kind is found in one pass. */
    @Test
    @Timeout(10)
    void a_long_text_takes_no_long_time() {
        String many = "x" + " art. 1".repeat(200_000);

        assertEquals(Source.Kind.PUBLICATION, Source.parse(many + " §§ 1 §").getKind());
        assertEquals(Source.Kind.PUBLICATION, Source.parse(many + ";").getKind());
        assertThrows(IllegalArgumentException.class, () -> Source.parse(many + " "));
    }
}
