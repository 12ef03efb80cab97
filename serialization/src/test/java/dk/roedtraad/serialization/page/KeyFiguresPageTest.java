package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.figure.Dimensions;
import dk.roedtraad.model.figure.FigureCategories;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Genders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Page and text show each figure with its number, its interval, its n, how many are unknown and what it counts, and hide what is hidden. */
class KeyFiguresPageTest {
    private static final Code OWN = Code.builder()
            .system("urn:example:figure")
            .code("own")
            .display("Jeres eget tal")
            .build();

    private static final KeyFigures FIGURES = KeyFigures.builder()
            .on(LocalDate.of(2026, 11, 22))
            .period(Period.of(LocalDate.of(2025, 11, 23), LocalDate.of(2026, 11, 23)))
            .addParameter(Parameter.builder()
                    .key("figures.cell.min")
                    .value(BigDecimal.valueOf(5))
                    .unit(Parameter.Unit.COUNT)
                    .valid(Period.from(LocalDate.of(2015, 1, 1)))
                    .local(true)
                    .addSources("C-09")
                    .build())
            .addFigures(
                    number(Figures.TARGET_GROUP, 40).unknown(3).build(),
                    share(Figures.REACHED).build(),
                    by(Dimensions.GENDER, Genders.FEMALE, share(Figures.REACHED)),
                    by(Dimensions.GENDER, Genders.MALE, hidden(Figures.REACHED)),
                    by(Dimensions.AGE, FigureCategories.AGE_15_TO_17, number(Figures.TARGET_GROUP, 26)),
                    by(Dimensions.AGE, FigureCategories.AGE_15_TO_17, hidden(Figures.INTERVENTION_GROUP)),
                    hidden(Figures.LEFT).build(),
                    KeyFigure.builder()
                            .figure(Figures.DAYS_TO_START)
                            .measure(KeyFigure.Measure.DAYS)
                            .disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                            .unknown(17)
                            .build(),
                    number(OWN, 71).build())
            .build();

    private static final Wording DEFINITIONS = (code, arguments, language, register) ->
            code.equals("figure.reached") ? Optional.of("hvem <vi> når") : Optional.empty();

    private static KeyFigure.Builder number(Code figure, int persons) {
        return KeyFigure.builder()
                .figure(figure)
                .measure(KeyFigure.Measure.NUMBER)
                .disclosure(KeyFigure.Disclosure.SHOWN)
                .persons(persons)
                .value(BigDecimal.valueOf(persons));
    }

    private static KeyFigure.Builder share(Code figure) {
        return KeyFigure.builder()
                .figure(figure)
                .measure(KeyFigure.Measure.PERCENT)
                .disclosure(KeyFigure.Disclosure.SHOWN)
                .persons(33)
                .unknown(7)
                .value(new BigDecimal("54.5"))
                .low(new BigDecimal("38"))
                .high(new BigDecimal("70.2"))
                .method("wilson-95");
    }

    private static KeyFigure.Builder hidden(Code figure) {
        return KeyFigure.builder()
                .figure(figure)
                .measure(KeyFigure.Measure.NUMBER)
                .disclosure(KeyFigure.Disclosure.SUPPRESSED);
    }

    private static KeyFigure by(Code dimension, Code category, KeyFigure.Builder figure) {
        return figure.dimension(dimension).category(category).build();
    }

    private static String page() {
        return KeyFiguresPage.html(FIGURES, DEFINITIONS, Language.DANISH);
    }

    @Test
    void the_page_is_well_formed_stands_alone_and_links_to_what_is_there() throws Exception {
        Element html = Html.parse(page()).getDocumentElement();
        NodeList links = html.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((Element) links.item(i)).getAttribute("href").substring(1);
            assertTrue(page().contains("id=\"" + target + "\""), target);
        }
        assertFalse(page().contains("<script") || page().contains("src="));
        assertEquals("da", html.getAttribute("lang"));
    }

    @Test
    void a_share_stands_with_interval_n_unknown_and_what_it_counts() {
        String text = FiguresText.of(FIGURES, DEFINITIONS, Language.DANISH);

        assertTrue(text.contains("54,5 % (38–70,2)     33            7"), text);
        assertTrue(text.replaceAll("\\s+", " ").contains("får den særlige indsats: hvem <vi> når"), text);
        assertTrue(page().contains("54,5 % <span class=\"interval\">(38–70,2)</span>"));
        assertTrue(page().contains("hvem &lt;vi&gt; når"));
        assertTrue(page().contains("<path d=\"M114 "), "the interval begins at 38 of 100, which is 114 of 300");
    }

    @Test
    void what_is_hidden_is_said_to_be_and_has_no_number() {
        String text = FiguresText.of(FIGURES, DEFINITIONS, Language.DANISH);

        assertTrue(text.contains("    Skjult: Mand\n"), text);
        assertTrue(text.replaceAll(" +", " ").contains("Unge, der er ophørt skjult –\n"), text);
        assertTrue(page().contains("Skjult: Mand"));
        assertTrue(text.replaceAll(" +", " ").contains("ved vi ikke – 17\n"), text);
    }

    /** What a host counts besides has a place too. */
    @Test
    void no_figure_is_left_out() {
        assertTrue(page().contains("Jeres eget tal"));
        assertTrue(FiguresText.of(FIGURES, DEFINITIONS, Language.ENGLISH).contains("Jeres eget tal      71"));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_in_both_languages(Language language) {
        assertFalse(KeyFiguresPage.html(FIGURES, DEFINITIONS, language).contains("page."));
        assertFalse(FiguresText.of(FIGURES, DEFINITIONS, language).contains("page."));
        for (int width : FiguresText.of(FIGURES, DEFINITIONS, language)
                .lines()
                .mapToInt(String::length)
                .toArray()) {
            assertTrue(width <= 100, "a line of " + width);
        }
    }

    @Test
    void figures_of_nothing_are_a_page_too() {
        KeyFigures none =
                FIGURES.withFigures(List.of()).withParameters(List.of()).withPeriod(Optional.empty());

        assertTrue(KeyFiguresPage.html(none, DEFINITIONS, Language.DANISH).contains("22. november 2026"));
        assertTrue(FiguresText.of(none, DEFINITIONS, Language.DANISH).startsWith("NØGLETAL"));
    }
}
