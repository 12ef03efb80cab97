package dk.roedtraad.serialization.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Series;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static dk.roedtraad.serialization.chart.Charts.FIRST;
import static dk.roedtraad.serialization.chart.Charts.WORDING;
import static dk.roedtraad.serialization.chart.Charts.beside;
import static dk.roedtraad.serialization.chart.Charts.elements;
import static dk.roedtraad.serialization.chart.Charts.find;
import static dk.roedtraad.serialization.chart.Charts.item;
import static dk.roedtraad.serialization.chart.Charts.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A scale of 1 to 5 runs from 70 to 570, so that a step is 125 units. A row of one line is 92 high, its scale at 52. */
class ProfileChartTest {
    private static final ItemDevelopment UP = item("mastering", "Mestring", 1, 5, 2, 4);
    private static final ItemDevelopment SAME = item("cooperation", "Samarbejde", 1, 5, 4, 4);
    private static final ItemDevelopment DOWN = item("daily-life", "Hverdag", 1, 5, 3, 2);
    private static final ItemDevelopment NEW = item("goals", "Mål", 1, 5, null, 5);

    @Test
    void an_answer_is_a_filled_circle_on_the_scale_of_its_own_item() {
        String svg = draw(profile(SAME, item("other", "Andet", 0, 10, null, 5)), List.of());
        // 70 + 3 * 125; 70 + 5 * 50, a row further down
        assertEquals(
                List.of("445\" cy=\"52", "320\" cy=\"144"),
                find(svg, "<circle cx=\"([^r]+)\" r=\"12\" fill=\"#8e1523\""));
        assertEquals(5 + 11, find(svg, "class=\"(step)\"").size());
        assertEquals(List.of("1", "0"), find(svg, "class=\"lowest\" [^>]*>([^<]+)<"));
        assertEquals(List.of("5", "10"), find(svg, "class=\"highest\" [^>]*>([^<]+)<"));
        assertTrue(svg.contains("viewBox=\"0 0 640 184\""), svg);
    }

    @Test
    void the_answer_before_is_a_hollow_circle_with_an_arrow_to_the_latest() {
        String svg = draw(profile(UP, SAME, DOWN, NEW), List.of());
        // From 2 to 4: 195 to 445, the tip 15 units before; from 3 to 2: 320 to 195, the tip 15 units after
        assertEquals(
                List.of("195\" cy=\"52", "320\" cy=\"236"),
                find(svg, "<circle cx=\"([^r]+)\" r=\"7\" fill=\"#ffffff\""));
        assertEquals(List.of("430,52", "210,236"), find(svg, "class=\"moved\" d=\"M([0-9.,]+)L"));
    }

    @Test
    void the_professionals_answer_is_a_hollow_square_around_where_it_stands() {
        String svg = draw(profile(UP, SAME), List.of(beside(UP, 2), beside(SAME, 4)));
        // 34 units wide around 195 and 445
        assertEquals(
                List.of(
                        "178\" y=\"35\" width=\"34\" height=\"34\" fill=\"none",
                        "428\" y=\"127\" width=\"34\" height=\"34\" fill=\"none"),
                find(svg, "class=\"professional\" x=\"([^s]+)\" stroke"));
    }

    @Test
    void only_what_the_professional_said_of_these_very_answers_stands_beside_them() {
        Discrepancy other = beside(UP, 2);
        for (Discrepancy discrepancy : List.of(
                other.withInstrument("another"),
                other.withVersion("2"),
                other.withYouthDate(FIRST),
                other.withItem("another"),
                other.withYouth(1))) {
            assertFalse(draw(profile(UP), List.of(discrepancy)).contains("class=\"professional\""));
        }
        Series own = profile(UP).withInformant(Informants.PROFESSIONAL);
        assertEquals(
                1, find(draw(own, List.of(other)), "class=\"(professional)\"").size(), "their own");
        assertFalse(draw(own, List.of(other)).contains("r=\"12\""), "and nobody else's");
        assertFalse(draw(profile(UP).withDates(List.of()), List.of(other)).contains("class=\"professional\""));
    }

    @Test
    void a_long_name_is_broken_into_lines_that_fit_and_stands_whole_in_the_table() {
        // 40 characters a line
        String name =
                "I hvor høj grad tror du på, at du kan tage en uddannelse, når du får den støtte, som du har brug for?";
        String figure = figure(profile(item("belief", name, 1, 5, null, 3)), List.of(), Register.PROFESSIONAL);
        assertEquals(
                List.of(
                        "I hvor høj grad tror du på, at du kan",
                        "tage en uddannelse, når du får den",
                        "støtte, som du har brug for?"),
                find(figure, "class=\"item\" [^>]*>([^<]+)<"));
        assertTrue(figure.contains("<th scope=\"row\">" + name + "</th>"), figure);
        String endless = draw(profile(item("endless", "x".repeat(200), 1, 5, null, 3)), List.of());
        assertEquals(
                List.of("x".repeat(40), "x".repeat(40), "x".repeat(39) + "…"),
                find(endless, "class=\"item\" [^>]*>([^<]+)<"));
    }

    @Test
    void a_scale_of_many_steps_has_no_ticks_and_an_answer_beyond_it_is_not_moved() {
        String fine = draw(profile(item("fine", "Fin", 0, 100, null, 40)), List.of());
        assertEquals(List.of(), find(fine, "class=\"(step)\""));
        assertTrue(fine.contains("<circle cx=\"270\""), fine);
        String beyond = draw(profile(item("beyond", "Ud over", 1, 5, null, 6)), List.of());
        assertTrue(beyond.contains("<circle cx=\"570\""), beyond);
        assertEquals(List.of("6"), find(beyond, "class=\"highest\" [^>]*>([^<]+)<"));
        String alone = draw(profile(item("alone", "Ét trin", 3, 3, null, 3)), List.of());
        assertTrue(alone.contains("<circle cx=\"320\""), alone);
    }

    @Test
    void the_description_counts_what_has_moved_and_what_is_seen_differently_and_sums_nothing() {
        String svg = draw(profile(UP, SAME, DOWN, NEW), List.of(beside(UP, 2), beside(SAME, 4)));
        assertTrue(svg.contains("<title id=\"p-title\">BIP, opdigtede emner, den unge</title>"), svg);
        assertTrue(
                svg.contains(
                        "<desc id=\"p-desc\">Profil over BIP, opdigtede emner, den unge: 4 emner, hvert på sin egen"
                                + " linje. Seneste svar: 14. september 2026. Siden sidst: 1 op, 1 ned, 1 uændret. En fagperson har"
                                + " svaret på 2; 1 er besvaret forskelligt.</desc>"),
                svg);
    }

    @Test
    void the_figure_links_picture_and_table() throws Exception {
        String figure = figure(profile(UP, NEW), List.of(beside(UP, 5)), Register.PROFESSIONAL);
        Element table = elements(figure, "table").get(0);
        assertEquals("p-table", table.getAttribute("id"));
        assertEquals("p-table", elements(figure, "svg").get(0).getAttribute("aria-details"));
        List<String> cells =
                elements(figure, "td").stream().map(Element::getTextContent).toList();
        // before, latest, steps, professional, difference
        assertEquals(List.of("2", "4", "+2", "5", "−1", "–", "5", "–", "–", "–"), cells);
        assertTrue(figure.contains("Der regnes ingen samlet score."), figure);
        assertFalse(draw(profile(UP), List.of()).contains("aria-details"));
    }

    @Test
    void alone_and_answered_once_there_is_only_the_latest_answer() throws Exception {
        String figure = figure(profile(NEW).withDates(FIRST), List.of(), Register.PROFESSIONAL);
        assertEquals(List.of("Emne", "Sen\u00adest"), find(figure, "<th scope=\"col\">([^<]+)</th>"));
        assertFalse(figure.contains("pil:"), figure);
        assertFalse(figure.contains("firkant"), figure);
    }

    @Test
    void every_sentence_to_the_youth_is_in_the_youths_register() {
        for (Language language : Language.values()) {
            for (Series series : List.of(
                    profile(UP, SAME, DOWN),
                    profile(NEW).withDates(List.of()),
                    profile(UP).withDates(List.of()).withInformant(Informants.PROFESSIONAL))) {
                String figure =
                        ProfileChart.figure(series, List.of(beside(UP, 2)), "p", WORDING, language, Register.YOUTH);
                assertEquals(List.of(), find(figure, "((?:chart|code|item)\\.[a-zA-Z.]+)"));
            }
        }
        assertTrue(figure(profile(UP), List.of(), Register.YOUTH).contains("dine svar"));
    }

    @Test
    void a_name_that_nobody_gave_is_that_of_the_wording_or_the_key() {
        Series series = profile(UP.withName(Optional.empty()));
        assertTrue(draw(series, List.of()).contains(">mastering</text>"));
        String worded = ProfileChart.svg(
                series,
                List.of(),
                "p",
                (code, arguments, language, register) ->
                        code.equals("item.profile.mastering") ? Optional.of("Mestring") : Optional.empty(),
                Language.DANISH,
                Register.PROFESSIONAL);
        assertTrue(worded.contains(">Mestring</text>"), worded);
    }

    @Test
    void hostile_names_are_escaped() throws Exception {
        String figure = figure(
                profile(item("x", "\"><script>alert(1)</script>", 1, 5, 1, 2)), List.of(), Register.PROFESSIONAL);
        assertFalse(figure.contains("<script"), figure);
        assertEquals(0, elements(figure, "script").size());
    }

    @Test
    void the_same_profile_gives_the_same_bytes_whatever_the_locale() {
        Series series = profile(UP, SAME, DOWN);
        String before = figure(series, List.of(beside(UP, 2)), Register.PROFESSIONAL);
        Locale locale = Locale.getDefault();
        try {
            for (Locale other : List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar"), Locale.ROOT)) {
                Locale.setDefault(other);
                assertEquals(before, figure(series, List.of(beside(UP, 2)), Register.PROFESSIONAL));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_series_of_scores_or_a_prefix_that_is_no_id_is_a_wrong_call() {
        IllegalArgumentException scores = assertThrows(
                IllegalArgumentException.class, () -> draw(Charts.series(Charts.score(FIRST, "28")), List.of()));
        assertEquals("series: has no items to draw", scores.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> ProfileChart.svg(profile(UP), List.of(), "", WORDING, Language.DANISH, Register.PROFESSIONAL));
    }

    private static String draw(Series series, List<Discrepancy> discrepancies) {
        return ProfileChart.svg(series, discrepancies, "p", WORDING, Language.DANISH, Register.PROFESSIONAL);
    }

    private static String figure(Series series, List<Discrepancy> discrepancies, Register register) {
        return ProfileChart.figure(series, discrepancies, "p", WORDING, Language.DANISH, register);
    }
}
