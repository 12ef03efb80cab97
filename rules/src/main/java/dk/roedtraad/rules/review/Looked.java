package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * What a rule has come to that looked at one thing after the other: what it found, and what it must ask before it can say that
 * there is no more. One thing found is found whatever the others are; nothing found is clear only when nothing is open.
 */
final class Looked {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<OpenPoint> open = new LinkedHashSet<>();
    private final List<Parameter> numbers = new ArrayList<>();

    /** What it found. */
    void find(Finding.Builder finding) {
        findings.add(finding.build());
    }

    /** What must be known. */
    void ask(OpenPoint point) {
        open.add(point);
    }

    /** What must be known. */
    void ask(Collection<OpenPoint> points) {
        open.addAll(points);
    }

    /** That a list must be vouched for on the day of the inquiry, since what is not in it could matter. */
    void askForAll(String pointer, FactList<?> list, Inquiry inquiry) {
        if (!list.isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(FactKey.at(pointer)));
        }
    }

    /** That a list in something must be vouched for on the day of the inquiry. */
    void askForAll(Located<?> holder, String name, FactList<?> list, Inquiry inquiry) {
        if (!list.isCompleteOn(inquiry.on())) {
            open.add(holder.ask(name));
        }
    }

    /** The number that it looked with. */
    void with(Parameter number) {
        numbers.add(number);
    }

    /** Whether so far it found nothing and need not ask. */
    boolean isClear() {
        return findings.isEmpty() && open.isEmpty();
    }

    /** What it must ask. */
    List<OpenPoint> open() {
        return List.copyOf(open);
    }

    /** Found, undetermined or clear. */
    RuleResult of(ReviewRule rule) {
        return findings.isEmpty() && !open.isEmpty() ? rule.undetermined(open()) : rule.found(findings, numbers);
    }
}
