package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        List<Held> coordinating = new ArrayList<>();
        Set<String> contacts = new HashSet<>();
        for (Held role : held) {
            if (role.role().equals(Roles.CONTINUOUS_PROFESSIONAL)) {
                coordinating.add(role);
            }
            if (role.days().contains(on)) {
                contacts.add(role.professional());
            }
        }
        List<Days> planned = planned(youthCase, on);
        Coverage coverage = Coverage.of(planned, coordinating);
        Optional<Relation> longest = longest(held);
        return ContinuityReport.builder()
                .on(on)
                .contacts(contacts.size())
                .changes(changes(coordinating))
                .longestRelationWith(longest.map(Relation::with))
                .longestRelationDays(longest.map(Relation::days).orElse(0))
                .plannedDays(Days.joined(planned).stream().mapToInt(Days::count).sum())
                .gaps(periods(coverage.gaps()))
                .gapDays(coverage.gaps().stream().mapToInt(Days::count).sum())
                .overlaps(periods(coverage.overlaps()))
                .open(open(youthCase, on))
                .build();
    }

    /** A role that somebody has held up to the day; the days end with the day of the question. */
    record Held(String professional, Code role, Days days) {}

    /** The longest unbroken stretch in which one person had any role. */
    private record Relation(String with, int days) {}

    private static List<Held> held(YouthCase youthCase, LocalDate on) {
        List<Held> held = new ArrayList<>();
        for (Professional professional : youthCase.getTeam().getItems()) {
            for (RolePeriod role : professional.getRoles()) {
                Days.until(role.getPeriod(), on)
                        .ifPresent(days -> held.add(new Held(professional.getId(), role.getRole(), days)));
            }
        }
        return held;
    }

    /** The days of the active plans whose periods are known. */
    private static List<Days> planned(YouthCase youthCase, LocalDate on) {
        List<Days> planned = new ArrayList<>();
        for (CoherentPlan plan : youthCase.getPlans().getItems()) {
            if (plan.getPeriod() instanceof Fact.Known<Period> known) {
                Days.until(known.getValue(), on).ifPresent(planned::add);
            }
        }
        return planned;
    }

    private static List<Period> periods(List<Days> stretches) {
        return stretches.stream()
                .map(days -> Period.of(days.start(), days.endExclusive()))
                .toList();
    }

    private static int changes(List<Held> coordinating) {
        List<Held> inTurn = new ArrayList<>(coordinating);
        inTurn.sort(Comparator.comparing((Held role) -> role.days().start()).thenComparing(Held::professional));
        int changes = 0;
        for (int i = 1; i < inTurn.size(); i++) {
            changes += inTurn.get(i).professional().equals(inTurn.get(i - 1).professional()) ? 0 : 1;
        }
        return changes;
    }

    /** Of two that are equally long, the one with the person whose id comes first. */
    private static Optional<Relation> longest(List<Held> held) {
        Map<String, List<Days>> byPerson = new TreeMap<>();
        for (Held role : held) {
            byPerson.computeIfAbsent(role.professional(), person -> new ArrayList<>())
                    .add(role.days());
        }
        Optional<Relation> longest = Optional.empty();
        for (Map.Entry<String, List<Days>> person : byPerson.entrySet()) {
            for (Days stretch : Days.joined(person.getValue())) {
                if (longest.isEmpty() || stretch.count() > longest.get().days()) {
                    longest = Optional.of(new Relation(person.getKey(), stretch.count()));
                }
            }
        }
        return longest;
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
