package dk.roedtraad.scoring.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.CourseEvent;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Respondent;
import dk.roedtraad.scoring.instrument.Templates;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.testing.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every verdict has its words in both languages and registers; the words of the bands are never the youth's. */
class ScoringWordingTest {
    private static final TextBundle TEXTS = ScoringWording.get();
    private static final int FEWEST_WORDS = 6;
    private static final Pattern KEY = Pattern.compile("\\b(change\\.[A-Z]|instrument\\.\\w)");

    @ParameterizedTest
    @EnumSource
    void everything_that_the_youth_may_see_is_worded_in_both_registers(Language language) {
        List<String> missing = new ArrayList<>();
        for (String code : seenByTheYouth()) {
            require(code, language, missing);
            require(code + ".youth", language, missing);
        }

        assertEquals(List.of(), missing);
    }

    private static List<String> seenByTheYouth() {
        List<String> codes = new ArrayList<>(List.of(
                "scoring.NOT_A_DIAGNOSIS",
                "scoring.TOO_FEW",
                "instrument.who-5",
                "instrument.youth-experience",
                "talk.title",
                "talk.meanwhile",
                "talk.notCause",
                "talk.question",
                "talk.proposal"));
        for (Change.Relevance relevance : Change.Relevance.values()) {
            for (Change.Reliability reliability : Change.Reliability.values()) {
                codes.add("change." + relevance + "." + reliability);
            }
        }
        for (TalkingPoint.Kind kind : TalkingPoint.Kind.values()) {
            TalkingPoint.Builder point = TalkingPoint.builder().kind(kind);
            if (kind == TalkingPoint.Kind.TREND) {
                // A direction is told only with its interval, so it is never of unknown certainty.
                for (Change.Reliability reliability : List.of(
                        Change.Reliability.BEYOND_MEASUREMENT_ERROR, Change.Reliability.WITHIN_MEASUREMENT_ERROR)) {
                    codes.add(point.reliability(reliability).build().toKey());
                }
            } else if (kind == TalkingPoint.Kind.NOT_SCORED) {
                // What is in a series is of its instrument, and of one with a scale.
                for (Score.Status status : List.of(
                        Score.Status.TOO_FEW_ANSWERS,
                        Score.Status.OUT_OF_RANGE,
                        Score.Status.NOT_IN_TABLE,
                        Score.Status.NORM_GROUP_NOT_KNOWN)) {
                    codes.add(point.status(status).build().toKey());
                }
            } else {
                codes.add(point.build().toKey());
            }
        }
        codes.add(TalkingPoint.builder()
                .kind(TalkingPoint.Kind.CHANGE)
                .count(2)
                .build()
                .toKey());
        for (CourseEvent.Kind kind : CourseEvent.Kind.values()) {
            for (CourseSpan.Kind span : CourseSpan.Kind.values()) {
                codes.add("talk." + kind + "." + span);
            }
        }
        for (DecisionProposal.Proposed proposed : DecisionProposal.Proposed.values()) {
            codes.add("proposed." + proposed);
        }
        return codes;
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_professionals_see_is_worded(Language language) {
        List<String> missing = new ArrayList<>();
        for (Score.Status status : Score.Status.values()) {
            require("status." + status, language, missing);
        }
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            require("leftOut." + reason, language, missing);
        }
        for (Instrument instrument :
                List.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument())) {
            require("instrument." + instrument.getId(), language, missing);
            for (Scale scale : instrument.getScales()) {
                for (BandSet set : scale.getBandSets()) {
                    require("bandSet." + set.getKey(), language, missing);
                    set.getBands().forEach(band -> require("band." + band.getKey(), language, missing));
                }
            }
        }
        require("adherence", language, missing);
        require(Respondent.GENDER.toQuestionKey(), language, missing);

        assertEquals(List.of(), missing);
    }

    /** Every talking point of a long and a short case, said in each language and register: no brace is left. */
    @ParameterizedTest
    @EnumSource
    void a_text_asks_for_nothing_that_its_talking_point_does_not_know(Language language) {
        Instrument bip = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);
        List<Measurement> measurements = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            measurements.add(Measurements.who5("2026-0" + month + "-01", "1,2,2," + (month % 6) + ",2"));
        }
        measurements.add(Measurements.who5("2026-07-01", "1,2,-,-,-"));
        measurements.add(Instruments.answers(bip, "2026-01-01", "3333333"));
        measurements.add(Instruments.answers(bip, "2026-04-01", "4323333"));
        measurements.add(Instruments.answers(bip, "2026-04-01", "33333334").withInformant(Informants.PROFESSIONAL));
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .measurements(measurements)
                .efforts(FactList.complete(
                        List.of(Effort.builder()
                                .id("e1")
                                .title("Mentor")
                                .sector(Sectors.SOCIAL)
                                .period(Fact.known(Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))))
                                .build()),
                        LocalDate.of(2026, 6, 1)))
                .build();

        List<TalkingPoint> points = Progressions.standard()
                .with(bip)
                .progression(youthCase, LocalDate.of(2026, 11, 22))
                .getTalkingPoints();

        assertEquals(
                EnumSet.allOf(TalkingPoint.Kind.class),
                EnumSet.copyOf(points.stream().map(TalkingPoint::getKind).toList()));
        for (TalkingPoint point : points) {
            for (Register register : Register.values()) {
                assertSaid(point.toKey(), point.toArguments(language), language, register);
                point.getMeanwhile()
                        .forEach(event -> assertSaid(event.toKey(), event.toArguments(), language, register));
            }
        }
    }

    private static void assertSaid(String key, List<Argument> arguments, Language language, Register register) {
        String said = TEXTS.find(key, arguments, language, register).orElseThrow(() -> new AssertionError(key));
        assertFalse(said.contains("{") || said.contains("}"), said);
        assertFalse(KEY.matcher(said).find(), said);
    }

    /** {@code {name}} in one language is {@code {name}} in the other. */
    @Test
    void both_languages_ask_for_the_same() {
        Pattern placeholder = Pattern.compile("\\{[^{}]+}");
        for (String key : TEXTS.getKeys(Language.DANISH)) {
            List<Set<String>> asked = new ArrayList<>();
            for (Language language : Language.values()) {
                asked.add(placeholder
                        .matcher(text(key, language))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet()));
            }
            assertEquals(asked.get(0), asked.get(1), key);
        }
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(TEXTS.getKeys(Language.DANISH), TEXTS.getKeys(Language.ENGLISH));
    }

    /** Every band but the highest of its set, and whatever names risk or depression. */
    @ParameterizedTest
    @EnumSource
    void a_low_band_says_that_it_is_not_a_diagnosis(Language language) {
        String disclaimer = language == Language.DANISH ? "kke en diagnose" : "ot a diagnosis";
        int low = 0;
        for (BandSet set : Who5.instrument().getScales().get(0).getBandSets()) {
            List<Band> bands = set.getBands();
            for (Band band : bands.subList(0, bands.size() - 1)) {
                assertTrue(text("band." + band.getKey(), language).contains(disclaimer), band.getKey());
                low++;
            }
        }
        assertEquals(5, low);
    }

    /** The bands are worded for adults and professionals (law 1.7, 14). */
    @ParameterizedTest
    @EnumSource
    void no_band_is_ever_worded_to_the_youth(Language language) {
        List<Band> bands = Who5.instrument().getScales().get(0).getBandSets().stream()
                .flatMap(set -> set.getBands().stream())
                .toList();
        assertEquals(9, bands.size());
        for (Band band : bands) {
            String key = "band." + band.getKey();
            assertFalse(text(key, language).isBlank(), key);
            assertTrue(TEXTS.find(key, List.of(), language, Register.YOUTH).isEmpty(), key);
        }
        assertTrue(
                TEXTS.getKeys(language).stream().noneMatch(key -> key.startsWith("band.") && key.endsWith(".youth")));
    }

    /**
     * LIX by Björnsson: words a sentence, and words of more than six letters in a hundred. At most 35 is easy to read. What is put in
     * for a name in braces is not ours, and of a title of a few words LIX says nothing.
     */
    @Test
    void the_youths_texts_are_easy_to_read_and_free_of_the_words_of_the_administration() {
        List<String> texts = TEXTS.getKeys(Language.DANISH).stream()
                .filter(key -> key.endsWith(".youth"))
                .map(key -> text(key, Language.DANISH).replaceAll("\\{[^{}]+}", ""))
                .toList();

        assertTrue(Readability.lix(String.join(" ", texts)) <= 35);
        int measured = 0;
        for (String text : texts) {
            assertFalse(Readability.speaksAsAnAdministration(text), text);
            if (Readability.words(text).size() >= FEWEST_WORDS) {
                assertTrue(Readability.lix(text) <= 35, () -> Readability.lix(text) + ": " + text);
                measured++;
            }
        }
        assertTrue(measured >= 25, "measured: " + measured);
    }

    private static void require(String key, Language language, List<String> missing) {
        if (!TEXTS.getKeys(language).contains(key) || text(key, language).isBlank()) {
            missing.add(key);
        }
    }

    private static String text(String key, Language language) {
        return TEXTS.find(key, List.of(), language, Register.PROFESSIONAL).orElseThrow();
    }
}
