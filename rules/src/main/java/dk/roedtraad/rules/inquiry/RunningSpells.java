package dk.roedtraad.rules.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Spell;

/**
 * What is known on the day of the spells of one list (Danish: forløb på dagen): a running one is enough for a yes, only a
 * complete list without one is a no.
 *
 * @param running the spells that are known to run
 * @param open what must be known before it can be said that no other runs
 * @param reading what a rule notes down that has read the list
 */
public record RunningSpells(List<Spell> running, List<OpenPoint> open, Reading reading) {

    /** School and education. */
    public static RunningSpells education(Inquiry inquiry) {
        return of(
                inquiry,
                CaseFacts.EDUCATION,
                inquiry.youthCase().getCircumstances().getEducation(),
                spell -> true);
    }

    /** Jobs and placements. */
    public static RunningSpells employment(Inquiry inquiry) {
        return employment(inquiry, spell -> true);
    }

    /** Those jobs and placements that count, and no other. */
    public static RunningSpells employment(Inquiry inquiry, Predicate<Spell> counts) {
        return of(
                inquiry,
                CaseFacts.EMPLOYMENT,
                inquiry.youthCase().getCircumstances().getEmployment(),
                counts);
    }

    /** Whether one runs. */
    public Answer any() {
        return !running.isEmpty() ? Answer.MET : open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED;
    }

    /** A leaf that is met when one runs. */
    public Explanation anyRuns(Rule rule) {
        return leaf(rule, any());
    }

    /** A leaf that is met when none runs. */
    public Explanation noneRuns(Rule rule) {
        return leaf(rule, any().not());
    }

    private Explanation leaf(Rule rule, Answer answer) {
        return Explanation.builder()
                .rule(rule)
                .addReading(reading)
                .answer(answer)
                .open(answer == Answer.UNDETERMINED ? open : List.of())
                .build();
    }

    private static RunningSpells of(Inquiry inquiry, FactKey key, FactList<Spell> list, Predicate<Spell> counts) {
        List<Spell> running = new ArrayList<>();
        List<OpenPoint> open = new ArrayList<>();
        boolean isComplete = list.isCompleteOn(inquiry.on());
        if (!isComplete) {
            open.add(OpenPoint.fact(key));
        }
        for (int i = 0; i < list.getItems().size(); i++) {
            Spell spell = list.getItems().get(i);
            if (counts.test(spell)) {
                switch (spell.runsOn(inquiry.on())) {
                    case MET -> running.add(spell);
                    case UNDETERMINED ->
                        open.add(OpenPoint.fact(FactKey.at(key.getPointer() + "/items/" + i + "/period")));
                    case NOT_MET -> {}
                }
            }
        }
        Reading reading = Reading.builder()
                .fact(key)
                .state(isComplete || !list.getItems().isEmpty() ? FactState.KNOWN : FactState.NOT_ASKED)
                .value(running.stream()
                        .map(spell -> spell.getKind().getCode())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .date(isComplete ? list.getCompleteAsOf() : Optional.empty())
                .sensitivity(Sensitivity.CONFIDENTIAL)
                .build();
        return new RunningSpells(running, open, reading);
    }
}
