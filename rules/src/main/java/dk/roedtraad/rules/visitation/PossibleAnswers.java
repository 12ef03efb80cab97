package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * What may be answered to an open point of visitation, each answer as the change of the case that it makes. Of answers that no
 * criterion tells apart, one stands for all: one age between two limits, one act of those that give no support, one or two sectors
 * more.
 */
final class PossibleAnswers {
    private static final List<CaseFact<Boolean>> YES_OR_NO = List.of(
            CaseFacts.KUI_EFFORT,
            CaseFacts.SOCIAL_NEED_ASSESSED,
            CaseFacts.SPECIAL_SOCIAL_PROBLEM,
            CaseFacts.REDUCED_FUNCTIONING,
            CaseFacts.COORDINATION_NEED_JUDGED,
            CaseFacts.DIALOGUE_HELD,
            CaseFacts.PROGRESSION_DATA_EXPLAINED,
            CaseFacts.YOUTH_ACCEPTS);

    private static final List<Code> ACTS =
            List.of(Acts.CHILDRENS_ACT, Acts.SOCIAL_SERVICES_ACT, Acts.ACTIVE_EMPLOYMENT_ACT);

    private static final List<String> AGES =
            List.of(ParameterKeys.TARGET_AGE_MIN, ParameterKeys.SOCIAL_SERVICES_FROM, ParameterKeys.YOUTH_SUPPORT_END);

    /** What is asked where a need is assessed and no support runs. */
    static final OpenPoint SUPPORT_IS_ON_ITS_WAY = OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey());

    private static final String HYPOTHETICAL = "hypothetical";

    private final Inquiry inquiry;
    private final LocalDate on;
    private final Map<String, List<UnaryOperator<YouthCase>>> byPointer;

    PossibleAnswers(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.on = inquiry.on();
        this.byPointer = Map.of(
                CaseFacts.BIRTH_DATE.getKey().getPointer(), birthDates(),
                CaseFacts.EFFORTS.getPointer(), efforts(),
                CaseFacts.NEEDS.getPointer(), needs());
    }

    /** The answers; none where the point is not of a kind that an answer to a fact can settle. */
    List<UnaryOperator<YouthCase>> to(OpenPoint point) {
        String pointer = point.getPointer().orElse("");
        if (point.equals(SUPPORT_IS_ON_ITS_WAY)) {
            return supportIsOnItsWayOrNotNeeded();
        }
        Optional<CaseFact<Boolean>> yesOrNo = YES_OR_NO.stream()
                .filter(fact -> fact.getKey().getPointer().equals(pointer))
                .findFirst();
        if (yesOrNo.isPresent()) {
            return List.of(known(yesOrNo.get(), true), known(yesOrNo.get(), false));
        }
        if (pointer.startsWith(CaseFacts.EFFORTS.getPointer() + "/items/")) {
            return ofEffort(pointer);
        }
        if (pointer.startsWith(CaseFacts.NEEDS.getPointer() + "/items/")) {
            return ofNeed(pointer);
        }
        return byPointer.getOrDefault(pointer, List.of());
    }

    private <T> UnaryOperator<YouthCase> known(CaseFact<T> fact, T value) {
        return youthCase -> fact.learn(youthCase, learnt(value, on));
    }

    /** A fact that counts on the day, whatever was written down of it before: nothing is recorded later. */
    static <T> Fact<T> learnt(T value, LocalDate on) {
        return Fact.known(value).withDate(on).withRecorded(LocalDate.MAX);
    }

    /** An age from each limit to the next. */
    private List<UnaryOperator<YouthCase>> birthDates() {
        TreeSet<Integer> ages = new TreeSet<>(Set.of(0));
        AGES.stream()
                .flatMap(key -> inquiry.number(key).stream())
                .forEach(number -> ages.add(number.getValue().intValueExact()));
        inquiry.number(ParameterKeys.TARGET_AGE_MAX)
                .ifPresent(number -> ages.add(number.getValue().intValueExact() + 1));
        List<UnaryOperator<YouthCase>> answers = new ArrayList<>();
        ages.forEach(age -> answers.add(known(CaseFacts.BIRTH_DATE, on.minusYears(age))));
        return answers;
    }

    /** All efforts are told: there are no more, or more of social support, of other sectors, or of both. */
    private List<UnaryOperator<YouthCase>> efforts() {
        List<List<Effort>> more = new ArrayList<>();
        for (List<Effort> others : upToTwo(newSectors().stream()
                .map(sector -> effort(sector, Acts.ACTIVE_EMPLOYMENT_ACT))
                .toList())) {
            more.add(others);
            more.add(joined(others, effort(Sectors.SOCIAL, Acts.CHILDRENS_ACT)));
            more.add(joined(others, effort(Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT)));
        }
        return more.stream()
                .<UnaryOperator<YouthCase>>map(efforts -> youthCase -> youthCase.withEfforts(
                        FactList.complete(joined(youthCase.getEfforts().getItems(), efforts), on)))
                .toList();
    }

    private List<UnaryOperator<YouthCase>> needs() {
        return upToTwo(newSectors().stream().map(this::need).toList()).stream()
                .<UnaryOperator<YouthCase>>map(needs -> youthCase -> youthCase.withCircumstances(youthCase
                        .getCircumstances()
                        .withNeeds(FactList.complete(
                                joined(youthCase.getCircumstances().getNeeds().getItems(), needs), on))))
                .toList();
    }

    private List<UnaryOperator<YouthCase>> supportIsOnItsWayOrNotNeeded() {
        return List.of(
                started(Acts.CHILDRENS_ACT),
                started(Acts.SOCIAL_SERVICES_ACT),
                known(CaseFacts.SOCIAL_NEED_ASSESSED, false));
    }

    private UnaryOperator<YouthCase> started(Code act) {
        return youthCase -> youthCase.withEfforts(youthCase.getEfforts().with(effort(Sectors.SOCIAL, act)));
    }

    private List<UnaryOperator<YouthCase>> ofEffort(String pointer) {
        int index = index(pointer);
        if (index >= inquiry.youthCase().getEfforts().getItems().size()) {
            return List.of(); // of an effort that is itself but an answer
        }
        Stream<UnaryOperator<Effort>> changes = pointer.endsWith("/act")
                ? ACTS.stream().map(act -> effort -> effort.withAct(Fact.known(act)))
                : periods().map(period -> effort -> effort.withPeriod(Fact.known(period)));
        return changes.<UnaryOperator<YouthCase>>map(
                        change -> youthCase -> youthCase.withEfforts(changed(youthCase.getEfforts(), index, change)))
                .toList();
    }

    private List<UnaryOperator<YouthCase>> ofNeed(String pointer) {
        int index = index(pointer);
        return periods()
                .<UnaryOperator<YouthCase>>map(period -> youthCase -> youthCase.withCircumstances(youthCase
                        .getCircumstances()
                        .withNeeds(changed(
                                youthCase.getCircumstances().getNeeds(),
                                index,
                                need -> need.withPeriod(Fact.known(period))))))
                .toList();
    }

    /** It is there on the day, or it is over. */
    private Stream<Period> periods() {
        return Stream.of(Period.from(on), Period.of(on.minusDays(1), on));
    }

    private static int index(String pointer) {
        String[] parts = pointer.split("/", -1);
        return Integer.parseInt(parts[parts.length - 2]);
    }

    private static <T> FactList<T> changed(FactList<T> list, int index, UnaryOperator<T> change) {
        List<T> items = new ArrayList<>(list.getItems());
        items.set(index, change.apply(items.get(index)));
        return list.getCompleteAsOf()
                .map(day -> FactList.complete(items, day))
                .orElseGet(() -> FactList.atLeast(items));
    }

    /** Two sectors in which nothing is known of, and which are not that of social support. */
    private List<Code> newSectors() {
        Set<Code> known = new LinkedHashSet<>(inquiry.sectorsOfRunningEfforts());
        inquiry.youthCase().getEfforts().getItems().forEach(effort -> known.add(effort.getSector()));
        inquiry.youthCase().getCircumstances().getNeeds().getItems().forEach(need -> known.add(need.getSector()));
        return Stream.of(
                        Sectors.EDUCATION,
                        Sectors.EMPLOYMENT,
                        Sectors.HEALTH,
                        Code.of(HYPOTHETICAL, "one"),
                        Code.of(HYPOTHETICAL, "another"))
                .filter(sector -> !known.contains(sector))
                .limit(2)
                .toList();
    }

    private static <T> List<List<T>> upToTwo(List<T> items) {
        return List.of(List.of(), items.subList(0, 1), items);
    }

    private static <T> List<T> joined(List<T> list, T more) {
        return joined(list, List.of(more));
    }

    private static <T> List<T> joined(List<T> list, List<T> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }

    private Effort effort(Code sector, Code act) {
        return Effort.builder()
                .id(HYPOTHETICAL)
                .title(HYPOTHETICAL)
                .sector(sector)
                .act(Fact.known(act))
                .period(Fact.known(Period.from(on)))
                .build();
    }

    private Need need(Code sector) {
        return Need.builder().sector(sector).period(Fact.known(Period.from(on))).build();
    }
}
