package dk.roedtraad.serialization.chart;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.serialization.page.CaseReviewPage;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Pages with every kind of figure, in {@code target/charts}, to be looked at and to be read by the build server's check of
 * accessibility.
 */
class ChartGalleryTest {
    private static final Path FOLDER = Path.of("target", "charts");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);

    @Test
    void the_gallery_is_written_and_well_formed() throws Exception {
        Files.createDirectories(FOLDER);
        write("danish", Language.DANISH, Register.PROFESSIONAL);
        write("youth", Language.DANISH, Register.YOUTH);
        write("english", Language.ENGLISH, Register.PROFESSIONAL);
        write("english-youth", Language.ENGLISH, Register.YOUTH);
    }

    private static void write(String name, Language language, Register register) throws Exception {
        List<String> figures = new ArrayList<>();
        for (Series series : curves()) {
            figures.add(SeriesChart.figure(series, course(), "c" + figures.size(), Charts.WORDING, language, register));
        }
        for (List<Discrepancy> discrepancies : List.of(discrepancies(), List.<Discrepancy>of())) {
            figures.add(ProfileChart.figure(
                    Charts.profile(items()), discrepancies, "c" + figures.size(), Charts.WORDING, language, register));
        }
        figures.add(ProfileChart.figure(
                Charts.profile(items()).withInformant(Informants.PROFESSIONAL),
                List.of(),
                "c" + figures.size(),
                Charts.WORDING,
                language,
                register));
        figures.add(ProfileChart.figure(
                Charts.profile(Charts.item("alone", "Et emne, der kun er svaret på én gang", 0, 100, null, 40)),
                List.of(),
                "c" + figures.size(),
                Charts.WORDING,
                language,
                register));
        String page = "<!DOCTYPE html>\n<html lang=\"" + language.getCode() + "\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>Rød Tråd: " + name
                + "</title><style>" + style() + "</style></head><body><main><h1>Rød Tråd: " + name + "</h1><section>"
                + String.join("", figures) + "</section></main></body></html>\n";
        assertEquals(figures.size(), Charts.elements(page, "svg").size());
        Files.writeString(FOLDER.resolve(name + ".html"), page);
    }

    private static List<Series> curves() {
        return List.of(
                fourteenPoints(),
                Charts.withScale(
                        Charts.withDanishBands(Charts.series(Charts.score(START, "44"))),
                        "0",
                        "100",
                        Scale.Direction.HIGH_IS_GOOD),
                Charts.series(Charts.notScorable(START), Charts.notScorable(START.plusDays(30))),
                Charts.series(Charts.score(START, "28"), Charts.score(START.plusDays(61), "52")),
                worry(),
                tScores());
    }

    private static Series fourteenPoints() {
        List<Score> scores = new ArrayList<>();
        String[] indexes = {"28", "24", "32", "36", "", "40", "36", "", "", "48", "52", "64", "60", "68"};
        for (int i = 0; i < indexes.length; i++) {
            LocalDate day = START.plusDays(21L * i + (i > 9 ? 40 : 0));
            if (indexes[i].isEmpty()) {
                scores.add(Charts.notScorable(day));
            } else {
                scores.add(band(Charts.score(day, indexes[i])));
            }
        }
        Series series = Charts.withScale(
                Charts.withError(Charts.withDanishBands(Charts.series(scores.toArray(Score[]::new))), "15.5"),
                "0",
                "100",
                Scale.Direction.HIGH_IS_GOOD);
        return Charts.withTrend(series, "24.5", "3.9", "3", "4.8").withInformant(Informants.YOUTH_WITH_PROFESSIONAL);
    }

    private static Score band(Score score) {
        BigDecimal index = score.getIndex().orElseThrow();
        String band = index.compareTo(BigDecimal.valueOf(35)) <= 0
                ? "low"
                : index.compareTo(BigDecimal.valueOf(50)) <= 0 ? "middle" : "high";
        return Score.builder()
                .from(score)
                .raw(index.divide(BigDecimal.valueOf(4)))
                .band("who-5.dk." + band)
                .bandSource("Sundhedsstyrelsen")
                .build();
    }

    private static Series worry() {
        Series series = Charts.series(
                Charts.score(START, "33"),
                Charts.score(START.plusDays(30), "35"),
                Charts.score(START.plusDays(75), "22"),
                Charts.score(START.plusDays(160), "24"),
                Charts.score(START.plusDays(200), "19"));
        return Charts.withTrend(
                Charts.withScale(series, "0", "40", Scale.Direction.LOW_IS_GOOD)
                        .withInstrument("worry")
                        .withScale("total")
                        .withBandSet(BandSet.builder()
                                .key("worry")
                                .source("opdigtet kilde")
                                .addBands(
                                        Charts.band("worry.low", "15"),
                                        Charts.band("worry.raised", "20"),
                                        Charts.band("worry.high", "40"))
                                .build())
                        .withReference(ChangeReference.builder()
                                .detectable(CitedNumber.of("6", "opdigtet undersøgelse"))
                                .cutOff(CitedNumber.of("17.5", "opdigtet undersøgelse"))
                                .build()),
                "33.5",
                "-2.1",
                "-4.5",
                "0.6");
    }

    private static Series tScores() {
        Series series = Charts.series(
                Charts.score(START, "68.4"),
                Charts.score(START.plusDays(90), "61.2"),
                Charts.score(START.plusDays(91), "63"));
        return Charts.withCutOff(
                Charts.withScale(series, "23.4", "81", Scale.Direction.LOW_IS_GOOD)
                        .withInstrument("worry"),
                "65");
    }

    private static List<CourseSpan> course() {
        return List.of(
                Charts.effort("Mentor", Period.of(START.minusDays(100), START.plusDays(80))),
                Charts.effort(
                        "Et længere forløb hos en virksomhed med en meget lang titel, som ikke kan stå der",
                        Period.from(START.plusDays(150))),
                Charts.effort("Samtaler", Period.of(START.plusDays(120), START.plusDays(130))),
                Charts.effort("Fritidspas", Period.of(START.plusDays(125), START.plusDays(250))),
                Charts.effort("Lektiehjælp", Period.of(START.plusDays(200), START.plusDays(220))),
                Charts.effort("Støtteperson", Period.of(START.plusDays(200), START.plusDays(230))),
                Charts.span(CourseSpan.Kind.COORDINATOR, Period.of(START.plusDays(10), START.plusDays(140))),
                Charts.span(CourseSpan.Kind.COORDINATOR, Period.from(START.plusDays(160))),
                Charts.span(CourseSpan.Kind.WITHOUT_EFFORT, Period.of(START.plusDays(80), START.plusDays(120))),
                Charts.effort("Længe før", Period.of(START.minusDays(500), START.minusDays(400))));
    }

    private static ItemDevelopment[] items() {
        return new ItemDevelopment[] {
            Charts.item("mastering", "Mestring", 1, 5, 2, 3),
            Charts.item("cooperation", "Samarbejde", 1, 5, 4, 4),
            Charts.item("daily-life", "Hverdag", 1, 5, 5, 2),
            Charts.item(
                    "belief",
                    "I hvor høj grad tror du på, at du kan varetage et arbejde eller gennemføre en uddannelse, når du får"
                            + " den støtte, som du har brug for?",
                    1,
                    5,
                    1,
                    4),
            Charts.item("goals", "Mål for fremtiden", 0, 10, null, 7)
        };
    }

    private static List<Discrepancy> discrepancies() {
        ItemDevelopment[] items = items();
        return List.of(
                Charts.beside(items[0], 2),
                Charts.beside(items[1], 4),
                Charts.beside(items[2], 4),
                Charts.beside(items[3], 3));
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(CaseReviewPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
