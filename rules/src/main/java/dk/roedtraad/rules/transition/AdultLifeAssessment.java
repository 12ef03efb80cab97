package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.plan.StatutoryPlanKinds;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Months;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.ChecklistItem;
import dk.roedtraad.model.transition.ChecklistItems;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * The assessment at 16 of what is to come after 18: whom it concerns, when it is due, and whether it has been made (barnets lov
 * §§ 108 and 122-123, card T-05).
 *
 * <p>It concerns those with a barnets plan, support under the act or a placement (§ 108), and those with a disability or a long
 * illness (§§ 122-123), and nobody else. An ungeplan has to be ready three months after the 16th birthday, or after the decision for
 * who is granted support later; for the preparation under § 122 there is no such day.
 */
public final class AdultLifeAssessment {
    /** Where a case says what plans acts ask for. */
    private static final FactKey STATUTORY_PLANS = FactKey.at("/statutoryPlans");

    private final Inquiry inquiry;
    private final List<OpenPoint> perhapsConcerned = new ArrayList<>();
    private final List<LocalDate> underTheActSince = new ArrayList<>();
    private boolean isUnderTheAct;
    private boolean isSinceUnknown;
    private boolean isPlaced;

    private AdultLifeAssessment(Inquiry inquiry) {
        this.inquiry = inquiry;
        lookAtPlacement();
        lookAtSupport();
        lookAtPlans();
    }

    /** The assessment of the case on the day of the question. */
    public static AdultLifeAssessment of(Inquiry inquiry) {
        return new AdultLifeAssessment(inquiry);
    }

    private void lookAtPlacement() {
        FactHistory<Boolean> history = inquiry.youthCase().getCircumstances().getPlacedOutsideHome();
        if (history.on(inquiry.on()) instanceof Fact.Known<Boolean> placed) {
            if (placed.getValue()) {
                isPlaced = true;
                isUnderTheAct = true;
                history.since(inquiry.on()).ifPresentOrElse(underTheActSince::add, () -> isSinceUnknown = true);
            }
        } else {
            perhapsConcerned.add(CaseFacts.PLACED_OUTSIDE_HOME.toOpenPoint());
        }
    }

    private void lookAtSupport() {
        perhapsConcerned.addAll(inquiry.openAboutRunningEfforts());
        for (Effort effort : inquiry.runningEfforts()) {
            if (!(effort.getAct() instanceof Fact.Known<Code> act)) {
                perhapsConcerned.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/act")));
            } else if (act.getValue().equals(Acts.CHILDRENS_ACT)) {
                isUnderTheAct = true;
                LocalDate start =
                        ((Fact.Known<Period>) effort.getPeriod()).getValue().getStartInclusive();
                underTheActSince.add(
                        effort.getDecided() instanceof Fact.Known<LocalDate> decided
                                        && decided.getValue().isBefore(start)
                                ? decided.getValue()
                                : start);
            }
        }
    }

    private void lookAtPlans() {
        if (!inquiry.youthCase().getStatutoryPlans().isCompleteOn(inquiry.on())) {
            perhapsConcerned.add(OpenPoint.fact(STATUTORY_PLANS));
        }
        List<StatutoryPlan> plans = inquiry.youthCase().getStatutoryPlans().getItems();
        for (int i = 0; i < plans.size(); i++) {
            if (!plans.get(i).getKind().equals(StatutoryPlanKinds.CHILDS_PLAN)) {
                continue;
            }
            if (!(plans.get(i).getPeriod() instanceof Fact.Known<Period> period)) {
                perhapsConcerned.add(OpenPoint.fact(FactKey.at("/statutoryPlans/items/" + i + "/period")));
            } else if (period.getValue().contains(inquiry.on())) {
                isUnderTheAct = true;
                underTheActSince.add(period.getValue().getStartInclusive());
            }
        }
    }

    /** Whether the youth has support under the act, a barnets plan or a placement (§ 108). */
    public Answer isUnderTheAct() {
        return isUnderTheAct ? Answer.MET : perhapsConcerned.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED;
    }

    /** Whether the youth has a disability or a long illness (§§ 122-123). */
    public Answer isDisabledOrLongIll() {
        return inquiry.youthCase()
                                .getCircumstances()
                                .characteristic(Characteristics.DISABILITY_OR_LONG_ILLNESS)
                                .on(inquiry.on())
                        instanceof Fact.Known<Boolean> known
                ? Answer.of(known.getValue())
                : Answer.UNDETERMINED;
    }

    /** Whether it concerns the youth at all. */
    public Answer concerns() {
        return isUnderTheAct().or(isDisabledOrLongIll());
    }

    /** What must be known before it can be said that it does not concern the youth under § 108. */
    public List<OpenPoint> openUnderTheAct() {
        return List.copyOf(perhapsConcerned);
    }

    /** What must be known before it can be said that it does not concern the youth. */
    public List<OpenPoint> open() {
        List<OpenPoint> open = new ArrayList<>(perhapsConcerned);
        if (isDisabledOrLongIll() == Answer.UNDETERMINED) {
            open.add(OpenPoint.fact(FactKey.builder()
                            .code("characteristic")
                            .pointer("/circumstances/characteristics")
                            .build())
                    .withArguments(Argument.code("characteristic", Characteristics.DISABILITY_OR_LONG_ILLNESS)));
        }
        return open;
    }

    /** The day on which the age is reached, where the day of birth is known and a row covers the day of the question. */
    public static Optional<LocalDate> from(Inquiry inquiry) {
        return inquiry.number(ParameterKeys.YOUTH_PLAN_DECISION)
                .flatMap(years -> inquiry.birthDate()
                        .map(birthDate ->
                                Age.reachedOn(birthDate, years.getValue().intValueExact())));
    }

    /** The last day by which an ungeplan is to be ready for who was under the act from the 16th birthday on. */
    public static Optional<LocalDate> readyBy(Inquiry inquiry) {
        return from(inquiry).flatMap(day -> readyBy(inquiry, day));
    }

    private static Optional<LocalDate> readyBy(Inquiry inquiry, LocalDate from) {
        return inquiry.parameters()
                .find(ParameterKeys.YOUTH_PLAN_READY, from)
                .or(() ->
                        inquiry.number(ParameterKeys.YOUTH_PLAN_READY)) // turned 16 before the act, and is under it now
                .map(months -> Months.after(from, months.getValue().intValueExact()));
    }

    /** The numbers it is counted with. */
    public static List<Parameter> numbers(Inquiry inquiry) {
        return Stream.of(
                        inquiry.number(ParameterKeys.YOUTH_PLAN_DECISION),
                        inquiry.number(ParameterKeys.YOUTH_PLAN_READY))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last day by which the ungeplan is to be ready, counted from the birthday or from when the youth first came under the act. */
    public Optional<LocalDate> deadline() {
        return from(inquiry)
                .flatMap(birthday -> readyBy(
                        inquiry,
                        underTheActSince.stream()
                                .min(LocalDate::compareTo)
                                .filter(since -> !isSinceUnknown && since.isAfter(birthday))
                                .orElse(birthday)));
    }

    /** Whether the day by which an ungeplan is to be ready has passed for the youth. */
    public Answer isPastDeadline() {
        boolean isPastEarliest = isPast(readyBy(inquiry));
        if (!isPastEarliest || isUnderTheAct() == Answer.NOT_MET) {
            return Answer.NOT_MET;
        }
        Optional<LocalDate> first = underTheActSince.stream().min(LocalDate::compareTo);
        Optional<LocalDate> birthday = from(inquiry);
        boolean isSurelyPast = first.isPresent()
                && birthday.isPresent()
                && isPast(readyBy(inquiry, first.get().isAfter(birthday.get()) ? first.get() : birthday.get()));
        if (isSurelyPast) {
            return Answer.MET;
        }
        return isSinceUnknown || !perhapsConcerned.isEmpty() ? Answer.UNDETERMINED : Answer.NOT_MET;
    }

    /** What must be known before it can be said whether that day has passed. */
    public List<OpenPoint> openAboutDeadline() {
        List<OpenPoint> open = new ArrayList<>(perhapsConcerned);
        if (isSinceUnknown) {
            open.add(CaseFacts.PLACED_OUTSIDE_HOME.toOpenPoint());
        }
        return open;
    }

    private boolean isPast(Optional<LocalDate> deadline) {
        return deadline.filter(inquiry.on()::isAfter).isPresent();
    }

    /**
     * Whether it has been made: there is an ungeplan, or what comes after is decided. In a placement an ungeplan is a must and
     * nothing else will do; who is concerned by a disability or an illness alone may have the change prepared without one. A no needs
     * the list of plans to be complete, and outside a placement somebody's word that nothing is decided.
     */
    public Answer isMade() {
        if (inquiry.youthCase().getStatutoryPlans().getItems().stream()
                .anyMatch(plan -> plan.getKind().equals(StatutoryPlanKinds.YOUTH_PLAN))) {
            return Answer.MET;
        }
        Answer inPlacement = hasAllPlans() ? Answer.NOT_MET : Answer.UNDETERMINED;
        if (isPlaced) {
            return inPlacement;
        }
        Answer atHome = isDecidedAtHome();
        boolean mayBePlaced = perhapsConcerned.contains(CaseFacts.PLACED_OUTSIDE_HOME.toOpenPoint());
        return mayBePlaced && inPlacement != atHome ? Answer.UNDETERMINED : atHome;
    }

    private Answer isDecidedAtHome() {
        List<Boolean> said = inquiry.youthCase().getTransitions().getItems().stream()
                .flatMap(transition -> transition.getChecklist().stream())
                .filter(item -> item.getCode().equals(ChecklistItems.AFTER_CARE_DECIDED))
                .map(ChecklistItem::getAnswer)
                .flatMap(answer ->
                        answer instanceof Fact.Known<Boolean> known ? Stream.of(known.getValue()) : Stream.empty())
                .toList();
        if (said.contains(true)) {
            return Answer.MET;
        }
        Answer notDecided = said.contains(false) && hasAllPlans() ? Answer.NOT_MET : Answer.UNDETERMINED;
        return switch (isUnderTheAct()) {
            case MET -> notDecided;
            case NOT_MET ->
                isPrepared() == Answer.MET
                        ? Answer.MET
                        : isPrepared() == Answer.NOT_MET ? notDecided : Answer.UNDETERMINED;
            case UNDETERMINED -> isPrepared() == Answer.NOT_MET ? notDecided : Answer.UNDETERMINED;
        };
    }

    /** Whether the change at 18 is being prepared (§ 122). */
    private Answer isPrepared() {
        List<Transition> towards18 = inquiry.youthCase().getTransitions().getItems().stream()
                .filter(transition -> transition.getKind().equals(TransitionKinds.TURNING_18))
                .toList();
        boolean isKnown = inquiry.youthCase().getTransitions().isCompleteOn(inquiry.on())
                && towards18.stream().allMatch(transition -> transition.getPreparationStart() instanceof Fact.Known);
        boolean hasBegun = towards18.stream()
                .anyMatch(transition -> transition.getPreparationStart() instanceof Fact.Known<LocalDate> start
                        && !start.getValue().isAfter(inquiry.on()));
        return hasBegun ? Answer.MET : isKnown ? Answer.NOT_MET : Answer.UNDETERMINED;
    }

    private boolean hasAllPlans() {
        return inquiry.youthCase().getStatutoryPlans().isCompleteOn(inquiry.on());
    }

    /** What must be known before it can be said that it has not been made. */
    public List<OpenPoint> openAboutMade() {
        List<OpenPoint> open = new ArrayList<>();
        if (!hasAllPlans()) {
            open.add(OpenPoint.fact(STATUTORY_PLANS));
        }
        if (!inquiry.youthCase().getTransitions().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.TRANSITIONS));
        }
        open.add(OpenPoint.fact(FactKey.builder()
                        .code("checklistAnswer")
                        .pointer(CaseFacts.TRANSITIONS.getPointer())
                        .build())
                .withArguments(Argument.code("item", ChecklistItems.AFTER_CARE_DECIDED)));
        return open;
    }
}
