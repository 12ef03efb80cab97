package dk.roedtraad.serialization.chart;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.time.Period;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Invented series to draw, and what the tests of the charts read of them. */
final class Charts {
    static final Wording WORDING =
            TextBundle.read("gallery", name -> Objects.requireNonNull(Charts.class.getResourceAsStream(name), name));

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate AFTER_60_DAYS = LocalDate.of(2026, 3, 2);
    static final LocalDate AFTER_120_DAYS = LocalDate.of(2026, 5, 1);
    static final LocalDate AFTER_240_DAYS = LocalDate.of(2026, 8, 29);

    static {
        // The module under test has no use for XML; its tests do.
        ModuleLayer.boot().findModule("java.xml").ifPresent(Charts.class.getModule()::addReads);
    }

    private Charts() {}

    static Series series(Score... scores) {
        return Series.builder()
                .instrument("who-5")
                .version("1998")
                .definedBy("WHO")
                .informant(Informants.YOUTH)
                .addScores(scores)
                .build();
    }

    static Series withScale(Series series, String lowest, String highest, Scale.Direction direction) {
        return series.withLowest(new BigDecimal(lowest))
                .withHighest(new BigDecimal(highest))
                .withDirection(direction);
    }

    static Series withError(Series series, String points) {
        return series.withReference(ChangeReference.builder()
                .relevant(CitedNumber.of("10", "a study"))
                .detectable(CitedNumber.of(points, "another study"))
                .build());
    }

    static Series withCutOff(Series series, String cutOff) {
        return series.withReference(ChangeReference.builder()
                .cutOff(CitedNumber.of(cutOff, "en opdigtet undersøgelse"))
                .build());
    }

    static Series withDanishBands(Series series) {
        return series.withBandSet(BandSet.builder()
                .key("who-5.dk")
                .source("Sundhedsstyrelsen")
                .addBands(band("who-5.dk.low", "35"), band("who-5.dk.middle", "50"), band("who-5.dk.high", "100"))
                .build());
    }

    /** A line from an index on the first day, so steep, with an interval or without. */
    static Series withTrend(
            Series series, String intercept, String per30Days, @Nullable String lower, @Nullable String upper) {
        Slope.Builder slope = Slope.builder()
                .per30Days(new BigDecimal(per30Days))
                .perQuarter(new BigDecimal(per30Days).multiply(BigDecimal.valueOf(3)))
                .intercept(new BigDecimal(intercept));
        if (lower != null && upper != null) {
            slope.lowerPer30Days(new BigDecimal(lower)).upperPer30Days(new BigDecimal(upper));
        }
        List<LocalDate> days = series.getScores().stream()
                .filter(score -> score.getIndex().isPresent())
                .map(Score::getDate)
                .distinct()
                .toList();
        return series.withTrend(Trend.builder()
                // As many as can be sure: what is drawn and said depends on the interval alone.
                .days(Math.max(days.size(), Trend.LEAST_DAYS_TO_BE_SURE))
                .firstDay(days.get(0))
                .latestDay(days.get(days.size() - 1))
                .theilSen(slope.build())
                .leastSquares(slope.build())
                .build());
    }

    static Score score(LocalDate date, String index) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.COMPLETE)
                .answered(5)
                .raw(new BigDecimal(index))
                .index(new BigDecimal(index))
                .build();
    }

    static Score notScorable(LocalDate date) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.TOO_FEW_ANSWERS)
                .answered(2)
                .build();
    }

    static Band band(String key, String upper) {
        return Band.builder().key(key).upperInclusive(new BigDecimal(upper)).build();
    }

    static CourseSpan effort(String title, Period period) {
        return CourseSpan.builder()
                .kind(CourseSpan.Kind.EFFORT)
                .title(title)
                .period(period)
                .build();
    }

    static CourseSpan span(CourseSpan.Kind kind, Period period) {
        return CourseSpan.builder().kind(kind).period(period).build();
    }

    static Series profile(ItemDevelopment... items) {
        return Series.builder()
                .instrument("profile")
                .version("1")
                .definedBy("en opdigtet kommune")
                .informant(Informants.YOUTH)
                .addDates(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 9, 14))
                .addItems(items)
                .build();
    }

    static ItemDevelopment item(
            String key, String name, int lowest, int highest, @Nullable Integer earlier, int latest) {
        ItemDevelopment.Builder item = ItemDevelopment.builder()
                .item(key)
                .name(LocalText.builder().da(name).build())
                .lowest(lowest)
                .highest(highest)
                .latest(latest);
        return earlier == null
                ? item.build()
                : item.earlier(earlier).first(earlier).build();
    }

    static Discrepancy beside(ItemDevelopment item, int professional) {
        return Discrepancy.builder()
                .instrument("profile")
                .version("1")
                .item(item.getItem())
                .name(item.getName())
                .lowest(item.getLowest())
                .highest(item.getHighest())
                .youth(item.getLatest())
                .youthDate(LocalDate.of(2026, 9, 14))
                .professional(professional)
                .professionalDate(LocalDate.of(2026, 9, 10))
                .build();
    }

    /** All elements of some markup, which is well-formed XML or the test fails. */
    static List<Element> elements(String markup, String name) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<String> find(String markup, String pattern) {
        return Pattern.compile(pattern)
                .matcher(markup)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
