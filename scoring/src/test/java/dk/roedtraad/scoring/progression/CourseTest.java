package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What went on beside the measurements, from the first of them to the day of the question. */
class CourseTest {
    private static final Measurement FIRST = Cases.who5("2026-03-10", 48);
    private static final String ON = "2026-06-30";

    @Test
    void an_effort_counts_from_the_first_measurement_to_the_day_and_keeps_its_own_first_and_last_day() {
        YouthCase youthCase = Cases.withEfforts(
                Cases.with(FIRST),
                "2026-06-01",
                Cases.effort("over", "2025-01-01", "2026-03-10"), // ended on the day before the first measurement
                Cases.effort("first day", "2025-01-01", "2026-03-11"),
                Cases.effort("runs", "2026-04-01", ""),
                Cases.effort("last day", "2026-06-30", "2026-08-01"),
                Cases.effort("planned", "2026-07-01", "2026-08-01"));

        assertEquals(
                List.of(
                        "EFFORT first day 2025-01-01 2026-03-11 /efforts/items/1",
                        "WITHOUT_EFFORT  2026-03-11 2026-04-01 ",
                        "EFFORT runs 2026-04-01  /efforts/items/2",
                        "EFFORT last day 2026-06-30 2026-08-01 /efforts/items/3"),
                told(Cases.progression(ON, youthCase)));
    }

    @Test
    void days_without_effort_lie_between_and_after_and_a_stretch_that_lasts_has_no_end() {
        YouthCase youthCase = Cases.withEfforts(
                Cases.with(FIRST),
                "2026-06-01",
                Cases.effort("a", "2026-03-01", "2026-04-01"),
                Cases.effort("b", "2026-04-02", "2026-05-01"), // one day between
                Cases.effort("c", "2026-05-01", "2026-06-30")); // meets b; its last day is the 29th

        assertEquals(List.of("2026-04-01 2026-04-02", "2026-06-30 "), without(Cases.progression(ON, youthCase)));
        assertEquals(List.of("2026-04-01 2026-04-02"), without(Cases.progression("2026-06-29", youthCase)));
    }

    @Test
    void without_any_effort_the_whole_time_is_one_stretch() {
        assertEquals(
                List.of("2026-03-10 "),
                without(Cases.progression(ON, Cases.withEfforts(Cases.with(FIRST), "2026-06-30"))));
    }

    @Test
    void a_pause_is_a_time_without_effort_unless_another_effort_runs() {
        Effort paused = Cases.effort("paused", "2026-03-01", "")
                .withPauses(Cases.period("2026-04-01", "2026-04-15"), Cases.period("2026-05-01", "2026-05-10"));
        YouthCase alone = Cases.withEfforts(Cases.with(FIRST), "2026-06-01", paused);
        YouthCase covered = Cases.withEfforts(
                Cases.with(FIRST), "2026-06-01", paused, Cases.effort("other", "2026-04-10", "2026-05-20"));

        assertEquals(List.of("2026-04-01 2026-04-15", "2026-05-01 2026-05-10"), without(Cases.progression(ON, alone)));
        assertEquals(List.of("2026-04-01 2026-04-10"), without(Cases.progression(ON, covered)));
        Effort stillPaused = paused.withPauses(Cases.period("2026-06-01", ""));
        assertEquals(
                List.of("2026-06-01 "),
                without(Cases.progression(ON, Cases.withEfforts(Cases.with(FIRST), "2026-06-01", stillPaused))));
    }

    @Test
    void where_efforts_may_be_missing_no_day_is_said_to_be_without_one() {
        YouthCase atLeast =
                Cases.with(FIRST).withEfforts(FactList.atLeast(List.of(Cases.effort("a", "2026-03-01", "2026-04-01"))));
        YouthCase vouchedLater = Cases.withEfforts(Cases.with(FIRST), "2026-07-01");

        for (YouthCase youthCase : List.of(Cases.with(FIRST), atLeast, vouchedLater)) {
            Progression progression = Cases.progression(ON, youthCase);
            assertEquals(List.of(), without(progression));
            assertEquals(List.of(OpenPoint.fact(CaseFacts.EFFORTS)), progression.getOpen());
        }
        assertEquals(1, Cases.progression(ON, atLeast).getCourse().size());
        assertEquals(
                List.of("2026-03-10 "), without(Cases.progression("2026-07-01", vouchedLater))); // the day it is said
        assertEquals(List.of(), Cases.progression("2026-07-01", vouchedLater).getOpen());
    }

    @Test
    void an_effort_whose_period_nobody_knows_may_have_run_on_any_day() {
        YouthCase youthCase = Cases.withEfforts(
                Cases.with(FIRST),
                "2026-06-01",
                Cases.effort("a", "2026-03-01", "2026-04-01"),
                Cases.effort("unknown"),
                Cases.effort("withheld").withPeriod(Fact.withheld()));

        Progression progression = Cases.progression(ON, youthCase);

        assertEquals(List.of(), without(progression));
        assertEquals(
                List.of(
                        OpenPoint.fact(FactKey.at("/efforts/items/1/period")),
                        OpenPoint.fact(FactKey.at("/efforts/items/2/period"))),
                progression.getOpen());
        assertEquals(1, progression.getCourse().size());
        Progression both = Cases.progression(
                ON,
                youthCase.withEfforts(FactList.atLeast(youthCase.getEfforts().getItems())));
        assertEquals(OpenPoint.fact(CaseFacts.EFFORTS), both.getOpen().get(0));
        assertEquals(3, both.getOpen().size());
    }

    @Test
    void the_continuous_professional_is_seen_beside_the_scores_and_no_other() {
        YouthCase youthCase = Cases.with(FIRST)
                .withTeam(FactList.atLeast(List.of(
                        Cases.professional("k", Roles.KUI_ADVISER, Cases.period("2026-01-01", "")),
                        Cases.professional(
                                "p",
                                Roles.CONTINUOUS_PROFESSIONAL,
                                Cases.period("2025-01-01", "2026-03-10"),
                                Cases.period("2026-03-01", "2026-05-01")),
                        Cases.professional("q", Roles.CONTINUOUS_PROFESSIONAL, Cases.period("2026-05-01", "")),
                        Cases.professional("r", Roles.CONTINUOUS_PROFESSIONAL, Cases.period("2026-07-01", "")))));

        assertEquals(
                List.of(
                        "COORDINATOR  2026-03-01 2026-05-01 /team/items/1/roles/1",
                        "COORDINATOR  2026-05-01  /team/items/2/roles/0"),
                told(Cases.progression(ON, youthCase)));
    }

    /** There is no first measurement to begin from, so there is nothing to tell and nothing to ask. */
    @Test
    void without_a_measurement_there_is_no_course() {
        YouthCase youthCase = Cases.with().withEfforts(FactList.atLeast(List.of(Cases.effort("a", "2026-01-01", ""))));

        for (YouthCase none : List.of(youthCase, youthCase.withMeasurements(Cases.who5("2026-07-01", 48)))) {
            Progression progression = Cases.progression(ON, none);
            assertEquals(List.of(), progression.getCourse());
            assertEquals(List.of(), progression.getOpen());
            assertEquals(List.of(), progression.getSeries());
            assertEquals(List.of(), progression.getAdherence());
            assertEquals(List.of(), progression.getTalkingPoints());
        }
    }

    /** An effort as drawn: its first day, how long it ran, and a pause within or beyond it; in days from the first measurement. */
    private record Drawn(int start, Optional<Integer> length, int pauseAfter, int pauseLength) {
        Effort toEffort() {
            LocalDate from = FIRST.getDate().plusDays(start);
            LocalDate pause = from.plusDays(pauseAfter);
            return Cases.effort("drawn")
                    .withPeriod(Fact.known(
                            length.isPresent() ? Period.of(from, from.plusDays(length.get())) : Period.from(from)))
                    .withPauses(Period.of(pause, pause.plusDays(pauseLength)));
        }

        boolean runsOn(int day) {
            boolean within = day >= start && (length.isEmpty() || day < start + length.get());
            boolean paused = day >= start + pauseAfter && day < start + pauseAfter + pauseLength;
            return within && !paused;
        }
    }

    @Provide
    Arbitrary<List<Drawn>> efforts() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30, 80),
                        Arbitraries.integers().between(1, 60).optional(0.9),
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.integers().between(1, 20))
                .as(Drawn::new)
                .list();
    }

    /** Each day from the first measurement to the day of the question is asked by itself. */
    @Property
    void days_without_effort_are_those_found_day_by_day(
            @ForAll("efforts") @Size(max = 5) List<Drawn> efforts, @ForAll @IntRange(max = 70) int last) {
        Set<Integer> expected = new HashSet<>();
        for (int day = 0; day <= last; day++) {
            int asked = day;
            if (efforts.stream().noneMatch(effort -> effort.runsOn(asked))) {
                expected.add(day);
            }
        }
        LocalDate first = FIRST.getDate();
        LocalDate on = first.plusDays(last);

        List<CourseSpan> spans = Cases.progression(
                        on.toString(),
                        Cases.withEfforts(
                                Cases.with(FIRST),
                                first.toString(),
                                efforts.stream().map(Drawn::toEffort).toArray(Effort[]::new)))
                .getCourse();

        List<Integer> told = new ArrayList<>();
        for (CourseSpan span : spans) {
            if (span.getKind() == CourseSpan.Kind.WITHOUT_EFFORT) {
                LocalDate end = span.getPeriod().getEndExclusive().orElse(on.plusDays(1));
                span.getPeriod()
                        .getStartInclusive()
                        .datesUntil(end)
                        .forEach(day -> told.add((int) (day.toEpochDay() - first.toEpochDay())));
                assertEquals(span.getPeriod().getEndExclusive().isEmpty(), !end.isBefore(on.plusDays(1)));
            }
        }
        assertEquals(expected, new HashSet<>(told));
        assertEquals(expected.size(), told.size()); // no day twice
    }

    private static List<String> told(Progression progression) {
        return progression.getCourse().stream()
                .map(span -> span.getKind() + " " + span.getTitle().orElse("") + " " + days(span) + " "
                        + span.getPointer().orElse(""))
                .toList();
    }

    private static List<String> without(Progression progression) {
        return progression.getCourse().stream()
                .filter(span -> span.getKind() == CourseSpan.Kind.WITHOUT_EFFORT)
                .map(CourseTest::days)
                .toList();
    }

    private static String days(CourseSpan span) {
        return span.getPeriod().getStartInclusive() + " "
                + span.getPeriod().getEndExclusive().map(LocalDate::toString).orElse("");
    }
}
