package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** With 240 days from first to latest there are two units of the picture to a day, from 80 to 560. An index point is 2.2 units. */
class SeriesChartTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate AFTER_60_DAYS = LocalDate.of(2026, 3, 2);
    private static final LocalDate AFTER_240_DAYS = LocalDate.of(2026, 8, 29);

    private static final Wording WORDING = (code, arguments, language, register) -> switch (code) {
        case "instrument.who-5" -> Optional.of("WHO-5");
        case "code.informant.youth" -> Optional.of(language == Language.DANISH ? "den unge" : "the youth");
        default -> Optional.empty();
    };

    @Test
    void points_stand_true_to_time_and_to_the_scale() {
        String svg = draw(series(score(FIRST, "0"), score(AFTER_60_DAYS, "50"), score(AFTER_240_DAYS, "100")));
        assertEquals(List.of("80,240", "200,130", "560,20"), points(svg));
        assertEquals(List.of("80,240 200,130 560,20"), lines(svg));
    }

    @Test
    void decimals_are_kept_to_a_tenth_of_a_unit() {
        String svg = draw(series(score(FIRST, "28"), score(FIRST.plusDays(7), "33.3"), score(AFTER_240_DAYS, "68")));
        assertEquals(List.of("80,178.4", "94,166.7", "560,90.4"), points(svg));
    }

    @Test
    void one_point_draws_no_line_and_stands_in_the_middle() {
        String svg = draw(series(score(FIRST, "50")));
        assertEquals(List.of("320,130"), points(svg));
        assertEquals(List.of(), lines(svg));
    }

    @Test
    void a_measurement_without_a_score_breaks_the_line_and_is_a_hollow_mark_below_the_axis() {
        String svg = draw(series(
                score(FIRST, "0"),
                score(FIRST.plusDays(10), "10"),
                notScorable(AFTER_60_DAYS),
                score(FIRST.plusDays(100), "50"),
                score(AFTER_240_DAYS, "100")));
        assertEquals(List.of("80,240 100,218", "280,130 560,20"), lines(svg));
        assertTrue(
                svg.contains(
                        "<rect class=\"not-scorable\" x=\"195\" y=\"243\" width=\"10\" height=\"10\" fill=\"#ffffff\""),
                svg);
        assertEquals(4, points(svg).size());
    }

    @Test
    void a_lone_score_between_gaps_is_a_point_without_a_line() {
        String svg = draw(series(notScorable(FIRST), score(AFTER_60_DAYS, "50"), notScorable(AFTER_240_DAYS)));
        assertEquals(List.of("200,130"), points(svg));
        assertEquals(List.of(), lines(svg));
    }

    @Test
    void only_bounds_inside_the_scale_are_drawn() {
        String svg = SeriesChart.svg(
                series(score(FIRST, "50"))
                        .withBandSet(BandSet.builder()
                                .key("set")
                                .source("a source")
                                .addBands(band("low", "35"), band("middle", "50"), band("fine", "100"))
                                .build()),
                "c",
                WORDING,
                Language.DANISH);
        // 240 - 2.2 * 35 = 163 and 240 - 2.2 * 50 = 130
        assertEquals(List.of("163", "130"), find(svg, "class=\"band\" x1=\"60\" x2=\"580\" y1=\"([0-9.]+)\""));
    }

    @Test
    void the_measurement_error_lies_around_the_first_score() {
        String svg = draw(withError(series(score(FIRST, "28"), score(AFTER_240_DAYS, "68")), "15.5"));
        // from 12.5 to 43.5: 240 - 27.5 = 212.5 and 240 - 95.7 = 144.3
        assertTrue(svg.contains("class=\"measurement-error\" x=\"60\" y=\"144.3\" width=\"520\" height=\"68.2\""), svg);
    }

    @Test
    void the_measurement_error_is_clipped_to_the_scale() {
        String svg = draw(withError(series(score(FIRST, "5"), score(AFTER_240_DAYS, "68")), "15"));
        // from 0 rather than -10, to 20: 240 - 44 = 196
        assertTrue(svg.contains("class=\"measurement-error\" x=\"60\" y=\"196\" width=\"520\" height=\"44\""), svg);
    }

    @Test
    void without_a_first_score_there_is_no_measurement_error_to_draw() {
        assertFalse(draw(withError(series(notScorable(FIRST)), "15")).contains("measurement-error"));
    }

    @Test
    void an_index_beyond_the_usual_scale_widens_the_axis() {
        String svg = draw(series(score(FIRST, "150"), score(AFTER_240_DAYS, "-50")));
        // from -100 to 200: 150 is at 5/6 and -50 at 1/6 of 220 units
        assertEquals(List.of("80,56.7", "560,203.3"), points(svg));
    }

    @Test
    void the_description_says_how_many_from_where_to_where() {
        String svg = draw(series(
                score(FIRST, "28"),
                notScorable(AFTER_60_DAYS),
                score(FIRST.plusDays(100), "72.5"),
                score(AFTER_240_DAYS, "68")));
        assertTrue(svg.contains("<title id=\"c-title\">WHO-5, den unge</title>"), svg);
        assertTrue(
                svg.contains(
                        "<desc id=\"c-desc\">3 målinger med score fra 1. januar 2026 til 29. august 2026. Indekset ligger"
                                + " mellem 28 og 72,5 på en skala fra 0 til 100. Første: 28 den 1. januar 2026. Seneste: 68 den"
                                + " 29. august 2026. Én måling har ingen score.</desc>"),
                svg);
        assertTrue(svg.contains("role=\"img\" aria-labelledby=\"c-title\" aria-describedby=\"c-desc\""), svg);
    }

    @Test
    void the_description_is_in_the_language_asked_for() {
        String one = SeriesChart.svg(series(score(FIRST, "28.5")), "c", WORDING, Language.ENGLISH);
        assertTrue(
                one.contains(
                        "One measurement with a score, on 1 January 2026: index 28.5. The scale runs from 0 to 100."),
                one);
        String none =
                SeriesChart.svg(series(notScorable(FIRST), notScorable(AFTER_60_DAYS)), "c", WORDING, Language.ENGLISH);
        assertTrue(none.contains("No measurement has a score. 2 measurements have no score."), none);
    }

    @Test
    void crowded_dates_are_left_out_but_never_the_first_and_the_latest() {
        List<Score> scores = new ArrayList<>();
        for (int day = 0; day <= 240; day += 5) {
            scores.add(score(FIRST.plusDays(day), "50"));
        }
        List<String> dates = find(draw(series(scores.toArray(Score[]::new))), "class=\"date\" [^>]*>([^<]+)</text>");
        assertEquals("1.1.2026", dates.get(0));
        assertEquals("29.8.2026", dates.get(1));
        assertTrue(dates.size() < 6, dates.toString());
    }

    @Test
    void the_same_series_gives_the_same_bytes_whatever_the_locale() {
        Series series = withError(series(score(FIRST, "28.4"), score(AFTER_240_DAYS, "68")), "15.5");
        String before = draw(series);
        Locale locale = Locale.getDefault();
        try {
            for (Locale other : List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("da-DK"), Locale.ROOT)) {
                Locale.setDefault(other);
                assertEquals(before, draw(series));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_senders_display_is_escaped() {
        Series series = series(score(FIRST, "28"))
                .withInformant(Code.builder()
                        .system("urn:example")
                        .code("x")
                        .display("<script>&\"")
                        .build());
        assertTrue(draw(series).contains("WHO-5, &lt;script&gt;&amp;&quot;</title>"));
    }

    @Test
    void a_profile_or_a_prefix_that_is_no_id_is_a_wrong_call() {
        IllegalArgumentException profile = assertThrows(IllegalArgumentException.class, () -> draw(series()));
        assertEquals("series: has no scores to draw", profile.getMessage());
        Series series = series(score(FIRST, "28"));
        assertThrows(IllegalArgumentException.class, () -> SeriesChart.svg(series, "1 a", WORDING, Language.DANISH));
    }

    @Test
    void both_languages_have_the_same_words() {
        assertEquals(
                ChartWording.get().getKeys(Language.DANISH), ChartWording.get().getKeys(Language.ENGLISH));
    }

    private static String draw(Series series) {
        return SeriesChart.svg(series, "c", WORDING, Language.DANISH);
    }

    private static List<String> points(String svg) {
        return Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1) + "," + match.group(2))
                .toList();
    }

    private static List<String> lines(String svg) {
        return find(svg, "<polyline points=\"([^\"]+)\"");
    }

    private static List<String> find(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Series series(Score... scores) {
        return Series.builder()
                .instrument("who-5")
                .version("1998")
                .definedBy("WHO")
                .informant(Informants.YOUTH)
                .addScores(scores)
                .build();
    }

    private static Series withError(Series series, String points) {
        return series.withReference(ChangeReference.builder()
                .relevant(CitedNumber.of("10", "a study"))
                .detectable(CitedNumber.of(points, "another study"))
                .build());
    }

    private static Score score(LocalDate date, String index) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.COMPLETE)
                .answered(5)
                .raw(new BigDecimal(index))
                .index(new BigDecimal(index))
                .build();
    }

    private static Score notScorable(LocalDate date) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.TOO_FEW_ANSWERS)
                .answered(2)
                .build();
    }

    private static Band band(String key, String upper) {
        return Band.builder().key(key).upperInclusive(new BigDecimal(upper)).build();
    }
}
