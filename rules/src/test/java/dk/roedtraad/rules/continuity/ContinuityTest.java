package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The report against hand counts, and against a count day by day of random plans and teams. */
class ContinuityTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @Test
    void gaps_overlaps_changes_and_the_longest_relation_by_hand() {
        // Plan from 1 January. A from 1 January to 31 March, nobody in April, B from 1 May on, C besides from 11 to 20
        // November.
        YouthCase youthCase = youthCase(
                List.of(period("2026-01-01", null)),
                List.of(
                        holder("a", "2026-01-01", "2026-04-01"),
                        holder("b", "2026-05-01", null),
                        holder("c", "2026-11-11", "2026-11-21")));

        ContinuityReport report = Continuity.of(youthCase, ON);

        assertEquals(List.of(period("2026-04-01", "2026-05-01")), report.getGaps());
        assertEquals(30, report.getGapDays());
        assertEquals(List.of(period("2026-11-11", "2026-11-21")), report.getOverlaps());
        assertEquals(2, report.getChanges());
        assertEquals(1, report.getContacts());
        assertEquals(Optional.of("b"), report.getLongestRelationWith());
        // May 31, June 30, July 31, August 31, September 30, October 31, and 22 of November
        assertEquals(206, report.getLongestRelationDays());
        assertEquals(List.of(), report.getOpen());
    }

    @Test
    void a_day_of_the_plan_that_has_not_come_is_not_counted_and_the_day_itself_is() {
        YouthCase youthCase = youthCase(List.of(period("2026-11-22", null)), List.of());

        assertEquals(1, Continuity.of(youthCase, ON).getGapDays());
        assertEquals(0, Continuity.of(youthCase, ON.minusDays(1)).getGapDays());
    }

    @Test
    void one_person_in_two_roles_is_one_contact_and_one_relation() {
        Professional both = holder("a", "2026-01-01", "2026-02-01")
                .withRoles(List.of(
                        role(Roles.CONTINUOUS_PROFESSIONAL, "2026-01-01", "2026-02-01"),
                        role(Roles.MENTOR, "2026-02-01", null)));

        ContinuityReport report =
                Continuity.of(youthCase(List.of(period("2026-01-01", null)), List.of(both)), LocalDate.of(2026, 3, 1));

        assertEquals(1, report.getContacts());
        assertEquals(31 + 28 + 1, report.getLongestRelationDays());
        assertEquals(List.of(period("2026-02-01", "2026-03-02")), report.getGaps());
    }

    @Test
    void what_is_not_known_is_named() {
        YouthCase youthCase = Cases.bare()
                .withPlans(FactList.atLeast(List.of(
                        CoherentPlan.builder().id("p").period(Fact.notAsked()).build())));

        assertEquals(
                List.of(
                        OpenPoint.fact(CaseFacts.TEAM),
                        OpenPoint.fact(CaseFacts.PLANS),
                        OpenPoint.fact(FactKey.at("/plans/items/0/period"))),
                Continuity.of(youthCase, ON).getOpen());
    }

    @Property
    void it_equals_a_count_day_by_day(@ForAll("cases") YouthCase youthCase) {
        ContinuityReport report = Continuity.of(youthCase, ON);

        Set<LocalDate> gaps = new TreeSet<>();
        Set<LocalDate> overlaps = new TreeSet<>();
        for (LocalDate day = ON.minusDays(200); !day.isAfter(ON); day = day.plusDays(1)) {
            long holders = holders(youthCase, day);
            if (isPlanned(youthCase, day) && holders != 1) {
                (holders == 0 ? gaps : overlaps).add(day);
            }
        }
        assertEquals(gaps, days(report.getGaps()));
        assertEquals(gaps.size(), report.getGapDays());
        assertEquals(overlaps, days(report.getOverlaps()));
        assertUnbroken(report.getGaps());
        assertUnbroken(report.getOverlaps());
    }

    @Property
    void the_longest_relation_equals_a_count_day_by_day(@ForAll("cases") YouthCase youthCase) {
        int longest = 0;
        for (Professional professional : youthCase.getTeam().getItems()) {
            int inARow = 0;
            for (LocalDate day = ON.minusDays(200); !day.isAfter(ON); day = day.plusDays(1)) {
                LocalDate asked = day;
                boolean isThere = professional.getRoles().stream()
                        .anyMatch(role -> role.getPeriod().contains(asked));
                inARow = isThere ? inARow + 1 : 0;
                longest = Math.max(longest, inARow);
            }
        }

        assertEquals(longest, Continuity.of(youthCase, ON).getLongestRelationDays());
    }

    @Provide
    Arbitrary<YouthCase> cases() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(true, true, false))
                .as((before, length, ends) -> {
                    LocalDate start = ON.minusDays(before);
                    return ends ? Period.of(start, start.plusDays(length)) : Period.from(start);
                });
        Arbitrary<Professional> people = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        periods.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Roles.CONTINUOUS_PROFESSIONAL, Roles.MENTOR))
                .as((id, held, role) -> Professional.builder()
                        .id(id)
                        .roles(held.stream()
                                .map(period -> RolePeriod.builder()
                                        .role(role)
                                        .period(period)
                                        .build())
                                .map(RolePeriod.class::cast)
                                .toList())
                        .build());
        return Combinators.combine(
                        periods.list().ofMaxSize(3), people.list().ofMaxSize(4).uniqueElements(Professional::getId))
                .as(ContinuityTest::youthCase);
    }

    private static long holders(YouthCase youthCase, LocalDate day) {
        return youthCase.getTeam().getItems().stream()
                .filter(professional -> professional.holds(Roles.CONTINUOUS_PROFESSIONAL, day))
                .count();
    }

    private static boolean isPlanned(YouthCase youthCase, LocalDate day) {
        return youthCase.getPlans().getItems().stream()
                .anyMatch(plan -> plan.getPeriod() instanceof Fact.Known<Period> known
                        && known.getValue().contains(day));
    }

    private static Set<LocalDate> days(List<Period> periods) {
        return periods.stream()
                .flatMap(period -> period.getStartInclusive()
                        .datesUntil(period.getEndExclusive().orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertUnbroken(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            assertEquals(
                    true,
                    periods.get(i - 1)
                            .getEndExclusive()
                            .orElseThrow()
                            .isBefore(periods.get(i).getStartInclusive()));
        }
    }

    private static YouthCase youthCase(List<Period> plans, List<Professional> team) {
        List<CoherentPlan> numbered = new ArrayList<>();
        for (Period period : plans) {
            numbered.add(CoherentPlan.builder()
                    .id("plan-" + numbered.size())
                    .period(Fact.known(period))
                    .build());
        }
        LocalDate vouched = LocalDate.of(1997, 1, 1);
        return Cases.bare().withPlans(FactList.complete(numbered, vouched)).withTeam(FactList.complete(team, vouched));
    }

    private static Professional holder(String id, String from, @Nullable String to) {
        return Professional.builder()
                .id(id)
                .addRole(role(Roles.CONTINUOUS_PROFESSIONAL, from, to))
                .build();
    }

    private static RolePeriod role(Code role, String from, @Nullable String to) {
        return RolePeriod.builder().role(role).period(period(from, to)).build();
    }

    private static Period period(String from, @Nullable String to) {
        return to == null ? Period.from(LocalDate.parse(from)) : Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
