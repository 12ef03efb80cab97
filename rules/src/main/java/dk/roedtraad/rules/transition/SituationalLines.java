package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * The lines of what comes with a youth's situation and not with a birthday: the transitions of the case, and school, STU and
 * placement that end on a known day. What is a transition of the case is not said a second time by what ends.
 */
final class SituationalLines {
    private static final Rule SCHOOL_ENDS = rule("SCHOOL_ENDS", Ground.PRACTICE, "S0-38", "S1-42");
    private static final Rule YOUTH_EDUCATION_STARTS = rule("YOUTH_EDUCATION_STARTS", Ground.PRACTICE, "S2-55");
    private static final Rule PLACEMENT_ENDS = rule("PLACEMENT_ENDS", Ground.PRACTICE, "S1-43", "S1-46");
    private static final Rule EFFORT_TO_ORDINARY = rule("EFFORT_TO_ORDINARY", Ground.PRACTICE, "S0-38", "S2-82");
    private static final Rule STU_ENDS = rule("STU_ENDS", Ground.PRACTICE, "S2-13");
    private static final Rule MUNICIPALITY_MOVE = rule("MUNICIPALITY_MOVE", Ground.LIBRARY, "A-41");
    private static final Rule ADULT_PSYCHIATRY = rule("ADULT_PSYCHIATRY", Ground.LIBRARY, "S2-13");
    private static final Rule OTHER_TRANSITION = rule("OTHER_TRANSITION", Ground.PRACTICE, "S2-13");

    private static final Map<Code, Rule> RULES = rulesByKind();

    private SituationalLines() {}

    private static Map<Code, Rule> rulesByKind() {
        Map<Code, Rule> rules = new LinkedHashMap<>();
        rules.put(TransitionKinds.SCHOOL_TO_YOUTH_EDUCATION, SCHOOL_ENDS);
        rules.put(TransitionKinds.EUD10_TO_YOUTH_EDUCATION, YOUTH_EDUCATION_STARTS);
        rules.put(TransitionKinds.FGU_TO_YOUTH_EDUCATION, YOUTH_EDUCATION_STARTS);
        rules.put(TransitionKinds.PLACEMENT_TO_OWN_LIFE, PLACEMENT_ENDS);
        rules.put(TransitionKinds.MUNICIPAL_EFFORT_TO_ORDINARY, EFFORT_TO_ORDINARY);
        rules.put(TransitionKinds.STU_TO_JOB, STU_ENDS);
        rules.put(TransitionKinds.MUNICIPALITY_MOVE, MUNICIPALITY_MOVE);
        rules.put(TransitionKinds.CHILD_TO_ADULT_PSYCHIATRY, ADULT_PSYCHIATRY);
        return rules;
    }

    static List<Rule> rules() {
        return Stream.concat(RULES.values().stream().distinct(), Stream.of(OTHER_TRANSITION))
                .toList();
    }

    static List<TimelineEntry> of(Inquiry inquiry) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Transition transition : inquiry.youthCase().getTransitions().getItems()) {
            // The day of the 18th birthday is a line of its own.
            if (!transition.getKind().equals(TransitionKinds.TURNING_18)
                    && transition.getDate() instanceof Fact.Known<LocalDate> day) {
                entries.add(line(inquiry, transition, day.getValue()));
            }
        }
        Set<Code> schools = EducationKinds.primaryAndLowerSecondary();
        List<Spell> education =
                inquiry.youthCase().getCircumstances().getEducation().getItems();
        ending(
                SCHOOL_ENDS,
                education.stream()
                        .filter(spell -> schools.contains(spell.getKind())
                                || spell.getKind().equals(EducationKinds.TENTH_GRADE))
                        .map(Spell::getPeriod)
                        .toList(),
                Roles.KUI_ADVISER,
                entries);
        ending(
                STU_ENDS,
                education.stream()
                        .filter(spell -> spell.getKind().equals(EducationKinds.STU))
                        .map(Spell::getPeriod)
                        .toList(),
                Roles.KUI_ADVISER,
                entries);
        ending(
                PLACEMENT_ENDS,
                inquiry.youthCase().getEfforts().getItems().stream()
                        .filter(effort -> effort.getKind().equals(Optional.of(EffortKinds.PLACEMENT)))
                        .map(Effort::getPeriod)
                        .toList(),
                Roles.AUTHORITY_CASEWORKER,
                entries);
        return entries;
    }

    private static TimelineEntry line(Inquiry inquiry, Transition transition, LocalDate day) {
        return TimelineEntry.builder()
                .date(day)
                .rule(RULES.getOrDefault(transition.getKind(), OTHER_TRANSITION))
                .addArgument(Argument.code("change", transition.getKind()))
                .responsible(roleOfGiver(inquiry, transition))
                .prepareFrom(
                        transition.getPreparationStart() instanceof Fact.Known<LocalDate> start
                                        && start.getValue().isBefore(day)
                                ? Optional.of(start.getValue())
                                : Optional.empty())
                .build();
    }

    /** The role in which the one who hands over stands there on the day of the question. */
    private static Optional<Code> roleOfGiver(Inquiry inquiry, Transition transition) {
        return inquiry.youthCase().getTeam().getItems().stream()
                .filter(professional -> transition.getGiver().equals(Optional.of(professional.getId())))
                .flatMap(professional -> professional.getRoles().stream())
                .filter(role -> role.getPeriod().contains(inquiry.on()))
                .map(RolePeriod::getRole)
                .findFirst();
    }

    /** The first day after the last of some periods, where all of them are known to end: from one school to the next is no end of school. */
    private static void ending(Rule rule, List<Fact<Period>> periods, Code responsible, List<TimelineEntry> entries) {
        boolean isTold = entries.stream().anyMatch(entry -> entry.getRule().equals(rule));
        List<LocalDate> ends = periods.stream()
                .flatMap(period -> period instanceof Fact.Known<Period> known
                        ? known.getValue().getEndExclusive().stream()
                        : Stream.empty())
                .toList();
        if (!isTold && !ends.isEmpty() && ends.size() == periods.size()) {
            entries.add(TimelineEntry.builder()
                    .date(ends.stream().max(LocalDate::compareTo).orElseThrow())
                    .rule(rule)
                    .addArgument(Argument.code("change", kind(rule)))
                    .responsible(responsible)
                    .build());
        }
    }

    private static Code kind(Rule rule) {
        return RULES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(String code, Ground ground, String... sources) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .addSources(sources)
                .build();
    }
}
