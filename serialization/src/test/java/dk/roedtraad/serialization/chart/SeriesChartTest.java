package dk.roedtraad.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static dk.roedtraad.serialization.chart.Charts.AFTER_120_DAYS;
import static dk.roedtraad.serialization.chart.Charts.AFTER_240_DAYS;
import static dk.roedtraad.serialization.chart.Charts.AFTER_60_DAYS;
import static dk.roedtraad.serialization.chart.Charts.FIRST;
import static dk.roedtraad.serialization.chart.Charts.WORDING;
import static dk.roedtraad.serialization.chart.Charts.effort;
import static dk.roedtraad.serialization.chart.Charts.elements;
import static dk.roedtraad.serialization.chart.Charts.find;
import static dk.roedtraad.serialization.chart.Charts.notScorable;
import static dk.roedtraad.serialization.chart.Charts.score;
import static dk.roedtraad.serialization.chart.Charts.series;
import static dk.roedtraad.serialization.chart.Charts.span;
import static dk.roedtraad.serialization.chart.Charts.withCutOff;
import static dk.roedtraad.serialization.chart.Charts.withDanishBands;
import static dk.roedtraad.serialization.chart.Charts.withError;
import static dk.roedtraad.serialization.chart.Charts.withScale;
import static dk.roedtraad.serialization.chart.Charts.withTrend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** With 240 days from first to latest there are two units of the picture to a day, from 80 to 560. An index point is 2.2 units. */
class SeriesChartTest {

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
        String svg = draw(withDanishBands(series(score(FIRST, "50"))));
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
    void the_description_says_what_whose_how_many_from_where_to_where_and_which_way() {
        Series series = series(
                score(FIRST, "28"),
                notScorable(AFTER_60_DAYS),
                score(AFTER_120_DAYS, "72.5"),
                score(AFTER_240_DAYS, "68"));
        Series full = withTrend(
                withScale(withDanishBands(series), "0", "100", Scale.Direction.HIGH_IS_GOOD), "30", "5.25", "-1", "11");
        List<CourseSpan> course = List.of(
                effort("Mentor", Period.from(FIRST)),
                effort("Samtaler", Period.of(AFTER_60_DAYS, AFTER_120_DAYS)),
                span(CourseSpan.Kind.WITHOUT_EFFORT, Period.of(AFTER_120_DAYS, AFTER_240_DAYS)));
        String svg = SeriesChart.svg(full, course, "c", WORDING, Language.DANISH, Register.PROFESSIONAL);
        assertTrue(svg.contains("<title id=\"c-title\">WHO-5 (trivsel), den unge</title>"), svg);
        assertEquals(
                List.of(
                        "Kurve over WHO-5 (trivsel), den unge: 3 målinger med score fra 1. januar 2026 til 29. august 2026."
                                + " Første: 28. Seneste: 68. Laveste: 28. Højeste: 72,5. Skalaen går fra 0 til 100. Højt er godt."
                                + " Grænser på skalaen: 35, 50. Én måling har ingen score. Ingen sikker retning endnu: +5,25"
                                + " point pr. 30 dage. Under aksen: 2 indsatser, én periode uden indsats."
                                + " WHO-5 viser trivslen de seneste to uger. Det er ikke en diagnose og kan ikke stå alene."),
                find(svg, "<desc id=\"c-desc\">([^<]+)</desc>"));
        assertTrue(svg.contains("role=\"img\" aria-labelledby=\"c-title\" aria-describedby=\"c-desc\" lang"), svg);
    }

    @Test
    void the_description_tells_a_sure_direction_and_one_that_cannot_be_told() {
        Series three = series(score(FIRST, "28"), score(AFTER_60_DAYS, "20"), score(AFTER_240_DAYS, "8"));
        assertTrue(draw(withTrend(three, "28", "-2.5", "-3", "-2"))
                .contains("Retning over tid: −2,5 point pr. 30 dage; usikkerheden rækker ikke over nul."));
        assertTrue(draw(withTrend(three, "28", "-2.5", null, null))
                .contains("Retning over tid: −2,5 point pr. 30 dage; usikkerheden kendes ikke."));
        // Two days, whatever is told of them
        Series two = series(score(FIRST, "28"), score(AFTER_60_DAYS, "20"), score(AFTER_60_DAYS, "24"));
        for (Series tooFew : List.of(two, two.withTrend(Trend.builder().days(2).build()))) {
            assertTrue(draw(tooFew).contains("For få datoer til at vise en retning (mindst 3)."));
            assertEquals(List.of(), find(draw(tooFew), "class=\"(trend)\""));
        }
        assertFalse(draw(three).contains("retning"), "nothing is known of the direction");
    }

    @Test
    void the_description_is_in_the_language_asked_for() {
        String one = SeriesChart.svg(
                series(score(FIRST, "28.5")), List.of(), "c", WORDING, Language.ENGLISH, Register.PROFESSIONAL);
        assertTrue(
                one.contains("One point and no line of WHO-5 (wellbeing), the youth: one measurement with a score, on"
                        + " 1 January 2026, index 28.5. The scale runs from 0 to 100."),
                one);
        String none = SeriesChart.svg(
                series(notScorable(FIRST), notScorable(AFTER_60_DAYS)),
                List.of(),
                "c",
                WORDING,
                Language.ENGLISH,
                Register.PROFESSIONAL);
        assertTrue(none.contains("none of 2 measurements has a score."), none);
    }

    @Test
    void the_direction_over_time_is_a_line_from_the_first_day_to_the_latest() {
        // 10 points per 30 days over 240 days: from 10 to 90, so from 240 - 22 = 218 to 240 - 198 = 42
        String svg = draw(withTrend(
                series(score(FIRST, "10"), score(AFTER_60_DAYS, "50"), score(AFTER_240_DAYS, "90")),
                "10",
                "10",
                "1",
                "20"));
        assertTrue(svg.contains("class=\"trend\" x1=\"80\" x2=\"560\" y1=\"218\" y2=\"42\""), svg);
    }

    @Test
    void the_direction_over_time_stops_where_it_leaves_the_scale() {
        // 20 points per 30 days: 100 is reached after 135 of 240 days, at 80 + 270 = 350
        Series series = series(score(FIRST, "10"), score(AFTER_60_DAYS, "50"), score(AFTER_240_DAYS, "90"));
        assertTrue(draw(withTrend(series, "10", "20", "1", "30"))
                .contains("class=\"trend\" x1=\"80\" x2=\"350\" y1=\"218\" y2=\"20\""));
        assertFalse(draw(withTrend(series, "120", "0", "-1", "1")).contains("class=\"trend\""), "above it all the way");
        assertFalse(draw(withTrend(series, "-50", "1", "-1", "2")).contains("class=\"trend\""), "below it all the way");
    }

    @Test
    void the_axis_is_the_scale_of_the_series_with_round_numbers_between_its_ends() {
        Series series = series(score(FIRST, "7"), score(AFTER_240_DAYS, "21"));
        String svg = draw(withScale(series, "0", "28", Scale.Direction.LOW_IS_GOOD));
        // A fourth and three fourths of 220 units
        assertEquals(List.of("80,185", "560,75"), points(svg));
        assertEquals(List.of("0", "10", "20", "28"), ticks(svg));
        assertEquals(List.of("0", "10", "20", "30", "40"), ticks("0", "40"));
        assertEquals(List.of("0", "25", "50", "75", "100"), ticks("0", "100"));
        assertEquals(List.of("20", "40", "60", "80"), ticks("20", "80"));
        assertEquals(List.of("1", "2", "3", "4", "5"), ticks("1", "5"));
        assertEquals(List.of("0", "5", "10"), ticks("0", "10"));
        assertEquals(List.of("0", "0,5", "1"), ticks("0", "1"));
        // 40 and 60 are of the counted ones; 80 would lie on top of 81
        assertEquals(List.of("23,4", "40", "60", "81"), ticks("23.4", "81"));
        assertEquals(
                List.of("-10", "-5", "0", "5", "10").stream()
                        .map(t -> t.replace('-', '\u2212'))
                        .toList(),
                ticks("-10", "10").stream().map(t -> t.replace('-', '\u2212')).toList());
        assertEquals(List.of("7", "7,5", "8"), ticks("7", "7"));
    }

    @Test
    void numbers_too_long_for_the_margin_widen_the_picture() {
        // "10.000": 6 characters of 16 units, and 52 units of room
        assertTrue(draw(withScale(series(score(FIRST, "7")), "0", "10000", Scale.Direction.HIGH_IS_GOOD))
                .contains("viewBox=\"-44 -34 684 334\""));
    }

    @Test
    void which_way_is_good_is_said_in_words_with_an_arrow() {
        Series series = series(score(FIRST, "7"));
        String high = draw(withScale(series, "0", "28", Scale.Direction.HIGH_IS_GOOD));
        String low = draw(withScale(series, "0", "28", Scale.Direction.LOW_IS_GOOD));
        assertTrue(high.contains(">højt er godt</text>"), high);
        assertTrue(low.contains(">lavt er godt</text>"), low);
        // The tip of the arrow
        assertEquals(List.of("60,-28"), find(high, "class=\"direction\" d=\"M60,-6L([0-9,-]+)M"));
        assertEquals(List.of("60,-6"), find(low, "class=\"direction\" d=\"M60,-28L([0-9,-]+)M"));
        assertFalse(draw(series).contains("class=\"direction\""));
    }

    @Test
    void every_other_band_is_a_pale_zone() {
        String svg = draw(withDanishBands(series(score(FIRST, "50"))));
        // 0 to 35: from 240 - 77 = 163; 50 to 100: from 20, 110 units
        assertEquals(
                List.of("163\" width=\"520\" height=\"77", "20\" width=\"520\" height=\"110"),
                find(svg, "class=\"zone\" x=\"60\" y=\"([^f]+)\" fill"));
        assertEquals(List.of("35", "50"), find(svg, "class=\"bound\" [^>]*>([^<]+)<"));
    }

    @Test
    void bands_that_are_not_for_all_are_told_and_not_drawn() {
        Series series = withDanishBands(series(score(FIRST, "50")));
        BandSet set = series.getBandSet().orElseThrow();
        NormGroup young = NormGroup.builder().ageBefore(18).build();
        String figure = figure(
                series.withBandSet(set.withBands(set.getBands().stream()
                        .map(band -> band.withGroup(young))
                        .toList())),
                List.of(),
                Register.PROFESSIONAL);
        assertFalse(figure.contains("class=\"band\""), figure);
        assertFalse(figure.contains("class=\"zone\""), figure);
        assertTrue(figure.contains("Intervallerne er ikke tegnet, for de er ikke ens for alle."), figure);
    }

    @Test
    void the_cut_off_is_a_line_of_its_own_unless_it_is_the_bound_of_a_band() {
        Series series = withCutOff(series(score(FIRST, "50")), "60");
        // 240 - 132
        assertEquals(List.of("108"), find(draw(series), "class=\"cut-off\" x1=\"60\" x2=\"580\" y1=\"([0-9.]+)\""));
        assertTrue(figure(series, List.of(), Register.PROFESSIONAL).contains("grænsen 60 (en opdigtet undersøgelse)."));
        assertFalse(draw(withCutOff(withDanishBands(series), "50.0")).contains("cut-off"));
        assertFalse(figure(series, List.of(), Register.YOUTH).contains("cut-off"));
        assertFalse(draw(withCutOff(series, "100")).contains("cut-off"), "the end of the scale");
    }

    @Test
    void what_went_on_is_a_bar_of_the_days_it_took() {
        String svg = drawWith(
                effort("Mentor", Period.of(FIRST.plusDays(30), AFTER_120_DAYS)),
                span(CourseSpan.Kind.COORDINATOR, Period.from(AFTER_60_DAYS)),
                span(CourseSpan.Kind.WITHOUT_EFFORT, Period.of(FIRST.minusDays(30), FIRST.plusDays(30))));
        // Two units a day: 30 days are 60 units
        assertEquals(List.of("140\" y=\"320\" width=\"180"), bars(svg, "effort"));
        assertEquals(List.of("80\" y=\"366\" width=\"60"), bars(svg, "without-effort"));
        assertEquals(List.of("200\" y=\"412\" width=\"360"), bars(svg, "coordinator"));
        assertEquals(1, find(svg, "class=\"(hatch)\"").size());
        assertEquals(
                List.of("Mentor", "ingen indsats", "gennemgående fagperson"),
                find(svg, "class=\"course-label\" [^>]*>([^<]+)<"));
        // Three rows of 46 units below 300, and 8 below them
        assertTrue(svg.contains("viewBox=\"0 0 640 446\""), svg);
    }

    @Test
    void what_went_on_wholly_before_or_after_is_not_drawn() {
        String svg = drawWith(
                effort("Før", Period.of(FIRST.minusDays(30), FIRST)),
                effort("Efter", Period.from(AFTER_240_DAYS.plusDays(1))));
        assertEquals(List.of(), bars(svg, "effort"));
        assertFalse(svg.contains("Under aksen"), svg);
        assertTrue(svg.contains("viewBox=\"0 0 640 300\""), svg);
        // One day in it is enough, and then it can be seen.
        assertEquals(
                List.of("560\" y=\"320\" width=\"4"),
                bars(drawWith(effort("Netop", Period.from(AFTER_240_DAYS))), "effort"));
        // Beside one day there is no time to draw.
        assertFalse(
                figure(series(score(FIRST, "50")), List.of(effort("Mentor", Period.from(FIRST))), Register.PROFESSIONAL)
                        .contains("Mentor"));
    }

    @Test
    void of_many_efforts_the_last_give_way_and_are_counted_but_stretches_without_effort_never() {
        List<CourseSpan> course = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            course.add(effort("Indsats " + i, Period.of(FIRST.plusDays(i), AFTER_120_DAYS)));
        }
        course.add(effort("Indsats 1", Period.from(AFTER_120_DAYS)));
        course.add(effort("Indsats 9", Period.from(AFTER_120_DAYS)));
        course.add(span(CourseSpan.Kind.WITHOUT_EFFORT, Period.of(AFTER_120_DAYS, AFTER_240_DAYS)));
        String svg = drawWith(course.toArray(CourseSpan[]::new));
        assertEquals(
                List.of("Indsats 1", "Indsats 2", "Indsats 3", "Indsats 4", "Indsats 5", "ingen indsats", "og 4 til"),
                find(svg, "class=\"course-label\" [^>]*>([^<]+)<"));
        assertEquals(6, bars(svg, "effort").size()); // the first one came back
        String figure = figure(series(score(FIRST, "10"), score(AFTER_240_DAYS, "20")), course, Register.PROFESSIONAL);
        assertTrue(figure.contains("<li>Indsats 9 10.1.2026–30.4.2026</li>"), figure);
        assertTrue(figure.contains("<li>Indsats 9 fra 1.5.2026</li>"), figure);
    }

    @Test
    void a_long_title_is_cut_in_the_picture_and_stands_whole_in_the_legend() {
        String title = "Et længere forløb hos en virksomhed med en meget lang titel";
        Series series = series(score(FIRST, "10"), score(AFTER_240_DAYS, "20"));
        List<CourseSpan> course = List.of(effort(title, Period.from(AFTER_120_DAYS)));
        String figure = figure(series, course, Register.PROFESSIONAL);
        // 640 units are 40 characters, the ellipsis one of them
        assertEquals(
                List.of("0\" y=\"313\" text-anchor=\"start\">Et længere forløb hos en virksomhed med…"),
                find(figure, "class=\"course-label\" x=\"([^<]+)<"));
        assertTrue(figure.contains("<li>" + title + " fra 1.5.2026</li>"), figure);
    }

    @Test
    void the_figure_links_picture_and_table_and_says_what_the_marks_mean() throws Exception {
        Series series = withError(
                withDanishBands(series(score(FIRST, "28"), notScorable(AFTER_60_DAYS), score(AFTER_240_DAYS, "68"))),
                "15.5");
        String figure = figure(series, List.of(), Register.PROFESSIONAL);
        Element svg = elements(figure, "svg").get(0);
        Element table = elements(figure, "table").get(0);
        assertEquals(table.getAttribute("id"), svg.getAttribute("aria-details"));
        assertEquals("c-table", table.getAttribute("id"));
        assertEquals(List.of("open"), find(figure, "<details class=\"chart-data\" (open)=\"open\">"));
        assertEquals(List.of("28", "68"), find(figure, "<td class=\"number\">([0-9]+)</td><td>"));
        assertTrue(figure.contains("<th scope=\"row\"><time datetime=\"2026-03-02\">2.3.2026</time></th>"), figure);
        assertTrue(figure.contains("<td>Ingen score: ikke alle spørgsmål er besvaret</td>"), figure);
        assertTrue(figure.contains("måleusikkerheden omkring den første score, 15,5 point til hver side."), figure);
        assertTrue(figure.contains("grænserne 35, 50. Danske intervaller (Sundhedsstyrelsen), nedefra:"), figure);
        assertTrue(figure.contains("Det er ikke en diagnose"), figure);
        assertEquals(1, find(figure, "(Det er ikke en diagnose)").size(), "said once");
        assertEquals(0, find(draw(series), "(aria-details)").size(), "a file of its own has no table");
    }

    @Test
    void a_band_is_named_in_the_table_for_the_professional_and_never_for_the_youth() {
        for (Language language : Language.values()) {
            Series series = withCutOff(
                    withDanishBands(series(
                            Score.builder()
                                    .from(score(FIRST, "28"))
                                    .band("who-5.dk.low")
                                    .bandSource("Sundhedsstyrelsen")
                                    .build(),
                            notScorable(AFTER_60_DAYS),
                            score(AFTER_240_DAYS, "68"))),
                    "60");
            String low = WORDING.text("band.who-5.dk.low", List.of(), language, Register.PROFESSIONAL);
            String professional = SeriesChart.figure(series, List.of(), "c", WORDING, language, Register.PROFESSIONAL);
            String youth = SeriesChart.figure(series, List.of(), "c", WORDING, language, Register.YOUTH);
            assertTrue(professional.contains("<td>" + low), professional);
            for (String never : List.of(
                    "isiko",
                    "risk",
                    "depression",
                    low,
                    "Danske intervaller",
                    "Danish bands",
                    "Sundhedsstyrelsen",
                    "opdigtet undersøgelse",
                    "who-5.dk")) {
                assertFalse(youth.contains(never), never);
            }
            assertEquals(2, find(youth, "class=\"(band)\"").size(), "the lines are there");
            assertTrue(
                    youth.contains(WORDING.text("scoring.NOT_A_DIAGNOSIS", List.of(), language, Register.YOUTH)),
                    youth);
        }
    }

    @Test
    void the_youth_is_shown_a_direction_only_when_it_is_sure() {
        Series series = series(score(FIRST, "28"), score(AFTER_60_DAYS, "20"), score(AFTER_240_DAYS, "30"));
        String sure = figure(withTrend(series, "28", "2", "1", "3"), List.of(), Register.YOUTH);
        String unsure = figure(withTrend(series, "28", "2", "-1", "3"), List.of(), Register.YOUTH);
        assertTrue(sure.contains("class=\"trend\""), sure);
        assertTrue(sure.contains("Tallene har gået samme vej i et stykke tid."), sure);
        assertFalse(unsure.contains("class=\"trend\""), unsure);
        assertTrue(unsure.contains("Vi kan ikke se en sikker vej endnu."), unsure);
    }

    @Test
    void every_sentence_to_the_youth_is_in_the_youths_register() {
        List<CourseSpan> course = List.of(
                effort("Mentor", Period.from(FIRST)),
                span(CourseSpan.Kind.COORDINATOR, Period.from(FIRST)),
                span(CourseSpan.Kind.WITHOUT_EFFORT, Period.from(FIRST)));
        Series many = withTrend(
                withScale(
                        withError(
                                withDanishBands(series(
                                        score(FIRST, "28"),
                                        notScorable(AFTER_60_DAYS),
                                        score(AFTER_120_DAYS, "30"),
                                        score(AFTER_240_DAYS, "68"))),
                                "15"),
                        "0",
                        "100",
                        Scale.Direction.HIGH_IS_GOOD),
                "28",
                "2",
                "1",
                "3");
        for (Language language : Language.values()) {
            for (Series series : List.of(many, series(score(FIRST, "28")), series(notScorable(FIRST)))) {
                String figure = SeriesChart.figure(series, course, "c", WORDING, language, Register.YOUTH);
                assertEquals(List.of(), find(figure, "((?:chart|code|status|scoring)\\.[a-zA-Z.]+)"));
            }
        }
    }

    @Test
    void two_figures_on_one_page_share_no_id() throws Exception {
        Series series = series(score(FIRST, "28"));
        String page = "<div>"
                + SeriesChart.figure(series, List.of(), "a", WORDING, Language.DANISH, Register.PROFESSIONAL)
                + SeriesChart.figure(series, List.of(), "b", WORDING, Language.DANISH, Register.PROFESSIONAL)
                + "</div>";
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(List.of("a-title", "a-desc", "a-table", "b-title", "b-desc", "b-table"), ids);
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
    void what_a_sender_writes_is_escaped() {
        Series series = series(score(FIRST, "28"))
                .withInformant(Code.builder()
                        .system("urn:example")
                        .code("x")
                        .display("<script>&\"")
                        .build());
        assertTrue(draw(series).contains("WHO-5 (trivsel), &lt;script&gt;&amp;&quot;</title>"));
        String attack = "</title><script>alert('x')</script>";
        Series drawn = series.withScores(score(FIRST, "28"), score(AFTER_240_DAYS, "68"));
        for (Register register : Register.values()) {
            String figure = figure(withCutOff(drawn, "60"), List.of(effort(attack, Period.from(FIRST))), register);
            assertFalse(figure.contains("<script"), figure);
            assertTrue(figure.contains("&lt;/title&gt;&lt;script&gt;"), figure);
        }
    }

    @Test
    void a_profile_or_a_prefix_that_is_no_id_is_a_wrong_call() {
        IllegalArgumentException profile = assertThrows(IllegalArgumentException.class, () -> draw(series()));
        assertEquals("series: has no scores to draw", profile.getMessage());
        Series series = series(score(FIRST, "28"));
        assertThrows(
                IllegalArgumentException.class,
                () -> SeriesChart.svg(series, List.of(), "1 a", WORDING, Language.DANISH, Register.PROFESSIONAL));
    }

    private static String draw(Series series) {
        return SeriesChart.svg(series, List.of(), "c", WORDING, Language.DANISH, Register.PROFESSIONAL);
    }

    private static String drawWith(CourseSpan... course) {
        return SeriesChart.svg(
                series(score(FIRST, "10"), score(AFTER_240_DAYS, "20")),
                List.of(course),
                "c",
                WORDING,
                Language.DANISH,
                Register.PROFESSIONAL);
    }

    private static String figure(Series series, List<CourseSpan> course, Register register) {
        return SeriesChart.figure(series, course, "c", WORDING, Language.DANISH, register);
    }

    private static List<String> bars(String svg, String cssClass) {
        return find(svg, "class=\"" + cssClass + "\" x=\"([0-9.]+\" y=\"[0-9.]+\" width=\"[0-9.]+)\"");
    }

    private static List<String> ticks(String lowest, String highest) {
        return ticks(draw(withScale(series(score(FIRST, lowest)), lowest, highest, Scale.Direction.HIGH_IS_GOOD)));
    }

    private static List<String> ticks(String svg) {
        return find(svg, "<text class=\"tick\" [^>]*>([^<]+)<");
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
}
