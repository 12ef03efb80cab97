package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;

/**
 * Counts how steady those have been whom the youth has had to hold on to (Danish: gennemgående fagperson hver dag).
 *
 * <pre>{@code
 * ContinuityReport report = Continuity.of(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Continuity {
    private Continuity() {}

    /** The report of a case up to a day, with that day. */
    public static ContinuityReport of(YouthCase youthCase, LocalDate on) {
        List<Held> held = held(youthCase, on);
        List<Held> coordinating = held.stream()
                .filter(role -> role.role().equals(Roles.CONTINUOUS_PROFESSIONAL))
                .toList();
        List<Period> planned = planned(youthCase, on);
        List<Period> gaps = Stretches.where(planned, coordinating, holders -> holders == 0);
        Optional<Held> longest = longest(held);
        return ContinuityReport.builder()
                .on(on)
                .contacts((int) held.stream()
                        .filter(role -> role.days().contains(on))
                        .map(Held::professional)
                        .distinct()
                        .count())
                .changes(changes(coordinating))
                .longestRelationWith(longest.map(Held::professional))
                .longestRelationDays(longest.map(role -> days(role.days())).orElse(0))
                .gaps(gaps)
                .gapDays(gaps.stream().mapToInt(Continuity::days).sum())
                .overlaps(Stretches.where(planned, coordinating, holders -> holders > 1))
                .open(open(youthCase, on))
                .build();
    }

    /** A role that somebody has held up to the day; the days end with the day of the question. */
    record Held(String professional, Code role, Period days) {}

    private static List<Held> held(YouthCase youthCase, LocalDate on) {
        List<Held> held = new ArrayList<>();
        for (Professional professional : youthCase.getTeam().getItems()) {
            for (RolePeriod role : professional.getRoles()) {
                until(role.getPeriod(), on)
                        .ifPresent(days -> held.add(new Held(professional.getId(), role.getRole(), days)));
            }
        }
        return held;
    }

    /** The days of the active plans whose periods are known. */
    private static List<Period> planned(YouthCase youthCase, LocalDate on) {
        List<Period> planned = new ArrayList<>();
        for (CoherentPlan plan : youthCase.getPlans().getItems()) {
            if (plan.getPeriod() instanceof Fact.Known<Period> known) {
                until(known.getValue(), on).ifPresent(planned::add);
            }
        }
        return planned;
    }

    private static Optional<Period> until(Period period, LocalDate on) {
        return period.intersection(Period.of(LocalDate.MIN, on.plusDays(1)));
    }

    private static int changes(List<Held> coordinating) {
        List<String> inTurn = coordinating.stream()
                .sorted(Comparator.comparing((Held role) -> role.days().getStartInclusive())
                        .thenComparing(Held::professional))
                .map(Held::professional)
                .toList();
        int changes = 0;
        for (int i = 1; i < inTurn.size(); i++) {
            changes += inTurn.get(i).equals(inTurn.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    /** The longest unbroken stretch in which one person had any role. */
    private static Optional<Held> longest(List<Held> held) {
        return held.stream()
                .collect(Collectors.groupingBy(Held::professional, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOne -> Stretches.joined(
                                ofOne.stream().map(Held::days).toList())
                        .stream()
                        .map(days -> new Held(
                                ofOne.get(0).professional(), ofOne.get(0).role(), days)))
                .max(Comparator.comparingInt((Held role) -> days(role.days()))
                        .thenComparing(Held::professional, Comparator.reverseOrder()));
    }

    private static int days(Period period) {
        return (int) period.days().orElseThrow(); // every period here has an end
    }

    private static List<OpenPoint> open(YouthCase youthCase, LocalDate on) {
        List<OpenPoint> open = new ArrayList<>();
        if (!youthCase.getTeam().isCompleteOn(on)) {
            open.add(OpenPoint.fact(CaseFacts.TEAM));
        }
        if (!youthCase.getPlans().isCompleteOn(on)) {
            open.add(OpenPoint.fact(CaseFacts.PLANS));
        }
        List<CoherentPlan> plans = youthCase.getPlans().getItems();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).getPeriod() instanceof Fact.Unknown) {
                open.add(OpenPoint.fact(FactKey.at(CaseFacts.PLANS.getPointer() + "/items/" + i + "/period")));
            }
        }
        return open;
    }
}
