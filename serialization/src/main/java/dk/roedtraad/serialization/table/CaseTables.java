package dk.roedtraad.serialization.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortStatus;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.ChecklistItem;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;

import static dk.roedtraad.serialization.table.TableMaker.FACT;
import static dk.roedtraad.serialization.table.TableMaker.NEVER;
import static dk.roedtraad.serialization.table.TableMaker.OPTIONAL;
import static dk.roedtraad.serialization.table.TableMaker.about;

/** The tables of what a case records. */
final class CaseTables {
    private static final String YEARS = "years";

    /** What a period may be instead of known, and its end instead of set. */
    private static final Set<Missing> FACT_OR_NONE = with(FACT, Missing.THERE_IS_NONE);

    /** What is always there, and may tell of health. */
    private static final Set<Missing> BY_BASIS = EnumSet.of(Missing.WITHHELD);

    /** What may be left out of a record, and may tell of health. */
    private static final Set<Missing> OPTIONAL_BY_BASIS = with(OPTIONAL, Missing.WITHHELD);

    /** The lists that a fact takes its codes from, where it is one of codes. */
    private static final Map<String, CodeList> LISTS = Map.of(
            "Youth.gender", CodeList.ofSystems("gender"),
            "Circumstances.housing", CodeList.ofSystems("housing"),
            "Circumstances.educationReadiness", CodeList.ofSystems("school-readiness", "employment-readiness"),
            "Intake.referringSector", CodeList.ofSystems("sector"),
            "Intake.leavingReason", CodeList.ofSystems("end-reason"));

    private static final Map<String, String> UNITS = Map.of("weeklyWorkHours", "hours", "stuYear", YEARS);

    private CaseTables() {}

    private static Set<Missing> with(Set<Missing> missing, Missing more) {
        Set<Missing> all = EnumSet.copyOf(missing);
        all.add(more);
        return all;
    }

    /** One row for each case: the youth, and every single fact that rules ask about, as it counts on the day. */
    static Table persons() {
        TableMaker<YouthCase> table = new TableMaker<>(
                "persons", results -> List.of(results.researchCase().getView()));
        table.add(
                about("as_of").handled(Sensitivity.ORDINARY),
                Column.Type.DATE,
                NEVER,
                line -> Cell.day(line.of().researchCase().getOn()));
        table.add(
                about(Youth.class, "birthDate").called("birth_month"),
                Column.Type.MONTH,
                FACT,
                line -> Cell.of(line.what().getYouth().getBirthDate(), Cell::month));
        table.add(
                about("age").in(YEARS),
                Column.Type.NUMBER,
                with(FACT, Missing.UNDETERMINED),
                line -> Cell.of(
                        line.what().getYouth().getBirthDate(),
                        born -> age(born, line.of().researchCase().getOn())));
        fact(table, attribute(Youth.class, "gender"), YouthCase::getYouth);
        facts(table, Circumstances.class, YouthCase::getCircumstances);
        facts(table, Intake.class, YouthCase::getIntake);
        count(table, "efforts", YouthCase::getEfforts);
        count(table, "plans", YouthCase::getPlans);
        count(table, "transitions", YouthCase::getTransitions);
        table.add(
                about("measurements").handled(Sensitivity.SPECIAL_CATEGORY),
                Column.Type.NUMBER,
                EnumSet.of(Missing.WITHHELD),
                line -> line.of().researchCase().hasSpecialBasis()
                        ? Cell.of(line.what().getMeasurements().size())
                        : Cell.of(Missing.WITHHELD));
        return table.table();
    }

    private static Cell age(LocalDate born, LocalDate on) {
        return born.isAfter(on) ? Cell.of(Missing.UNDETERMINED) : Cell.of(ChronoUnit.YEARS.between(born, on));
    }

    /** How many there are, and whether somebody has vouched that there are no more. */
    private static void count(
            TableMaker<YouthCase> table, String name, Function<YouthCase, FactList<? extends DomainValue>> list) {
        table.add(
                about(name),
                Column.Type.NUMBER,
                NEVER,
                line -> Cell.of(list.apply(line.what()).getItems().size()));
        table.code(
                about(name + "_complete").of(CodeList.YES_NO),
                NEVER,
                line -> Cell.of(list.apply(line.what())
                        .isCompleteOn(line.of().researchCase().getOn())));
    }

    private static Attribute attribute(Class<? extends DomainValue> type, String name) {
        return TypeDescription.of(type).findAttribute(name).orElseThrow();
    }

    /** A column for each single fact of a type, so that a new one gets its column by itself. */
    private static void facts(
            TableMaker<YouthCase> table,
            Class<? extends DomainValue> type,
            Function<YouthCase, ? extends DomainValue> part) {
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            boolean single = attribute.getValueType() instanceof ValueType.HistoryOf
                    || attribute.getValueType() instanceof ValueType.FactOf;
            if (single && !(attribute.getValueType().innermost() instanceof ValueType.Text)) {
                fact(table, attribute, part);
            }
        }
    }

    private static void fact(
            TableMaker<YouthCase> table, Attribute attribute, Function<YouthCase, ? extends DomainValue> part) {
        TableMaker.About about = about(attribute);
        ValueType value = attribute.getValueType().innermost();
        if (value instanceof ValueType.Date) {
            about = about.called(about.name() + "_month");
            table.add(about, Column.Type.MONTH, FACT, line -> cell(attribute, part, line, CaseTables::month));
        } else if (value instanceof ValueType.WholeNumber) {
            String unit = UNITS.get(attribute.getName());
            table.add(
                    unit == null ? about : about.in(unit),
                    Column.Type.NUMBER,
                    FACT,
                    line -> cell(attribute, part, line, number -> Cell.of((Integer) number)));
        } else {
            CodeList list = list(attribute, value);
            table.code(about.of(list), FACT, line -> cell(attribute, part, line, code -> cell(list, code)));
        }
    }

    private static Cell month(Object date) {
        return Cell.month((LocalDate) date);
    }

    private static CodeList list(Attribute attribute, ValueType value) {
        if (value instanceof ValueType.Truth) {
            return CodeList.YES_NO;
        } else if (value instanceof ValueType.Choice choice) {
            return CodeList.of(choice.type());
        } else if (value instanceof ValueType.OneText) {
            return CodeList.MUNICIPALITIES;
        }
        CodeList list = LISTS.get(attribute.toString());
        if (list == null) {
            throw new IllegalStateException("No list of codes is known for " + attribute);
        }
        return list;
    }

    private static Cell cell(CodeList list, Object value) {
        if (value instanceof Boolean truth) {
            return Cell.of(truth);
        } else if (value instanceof Enum<?> constant) {
            return Cell.of(constant);
        } else if (value instanceof MunicipalityCode municipality) {
            return list.cell(municipality.toText());
        }
        return list.cell((Code) value);
    }

    private static Cell cell(
            Attribute attribute,
            Function<YouthCase, ? extends DomainValue> part,
            TableMaker.Line<YouthCase> line,
            Cell.Shown<Object> shown) {
        Object held = attribute.get(part.apply(line.what()));
        Fact<?> fact = held instanceof FactHistory<?> history
                ? history.on(line.of().researchCase().getOn())
                : (Fact<?>) held;
        return Cell.of(fact, shown);
    }

    /** One row for each stretch of school, job or public support. */
    static Table spells() {
        TableMaker<Spell> table = new TableMaker<>("spells", results -> {
            Circumstances circumstances = results.researchCase().getView().getCircumstances();
            return Stream.of(
                            circumstances.getEducation(),
                            circumstances.getEmployment(),
                            circumstances.getPublicSupport())
                    .flatMap(list -> list.getItems().stream())
                    .toList();
        });
        table.numbered("spell")
                .code(
                        about(Spell.class, "kind"),
                        CodeList.ofSystems("education-kind", "employment-kind", "support-kind"),
                        BY_BASIS,
                        line -> line.what().getKind(),
                        CodeList::cell);
        period(table, Spell::getPeriod);
        CodeList endings = CodeList.ofSystems("spell-ending");
        return table.code(
                        about(Spell.class, "ending").of(endings),
                        FACT_OR_NONE,
                        line -> ending(line.what().getPeriod(), line.what().getEnding(), endings))
                .table();
    }

    private static <T> void period(TableMaker<T> table, Function<T, Fact<Period>> period) {
        table.add(
                about("start_month"),
                Column.Type.MONTH,
                FACT,
                line -> Cell.of(period.apply(line.what()), known -> Cell.month(known.getStartInclusive())));
        table.add(
                about("end_month"),
                Column.Type.MONTH,
                FACT_OR_NONE,
                line -> Cell.of(
                        period.apply(line.what()),
                        known -> Cell.of(
                                known.getEndExclusive(), Missing.THERE_IS_NONE, end -> Cell.month(end.minusDays(1)))));
    }

    /** Why something ended. What has no end has no reason either: nobody has been asked, and there is nothing to ask about. */
    private static Cell ending(Fact<Period> period, Fact<Code> reason, CodeList reasons) {
        boolean hasNoEnd = period instanceof Fact.Known<Period> known
                && known.getValue().getEndExclusive().isEmpty();
        return hasNoEnd && reason.getState() == FactState.NOT_ASKED
                ? Cell.of(Missing.THERE_IS_NONE)
                : Cell.of(reason, reasons::cell);
    }

    /** One row for each characteristic that somebody has recorded, with whether it holds. */
    static Table characteristics() {
        return new TableMaker<Characteristic>(
                        "characteristics",
                        results -> results.researchCase()
                                .getView()
                                .getCircumstances()
                                .getCharacteristics())
                .code(
                        about(Characteristic.class, "code")
                                .called("characteristic")
                                .handled(Sensitivity.CRIMINAL_OFFENCE),
                        CodeList.ofSystems("characteristic"),
                        NEVER,
                        line -> line.what().getCode(),
                        CodeList::cell)
                .code(
                        about(Characteristic.class, "holds")
                                .handled(Sensitivity.CRIMINAL_OFFENCE)
                                .of(CodeList.YES_NO),
                        FACT,
                        line -> Cell.of(
                                line.what()
                                        .getHolds()
                                        .on(line.of().researchCase().getOn()),
                                Cell::of))
                .table();
    }

    /** One row for each effort. */
    static Table efforts() {
        CodeList kinds = CodeList.ofSystems("effort-kind");
        CodeList sectors = CodeList.ofSystems("sector");
        CodeList acts = CodeList.ofSystems("act");
        CodeList measures = CodeList.ofSystems("measure-kind");
        CodeList reasons = CodeList.ofSystems("end-reason");
        TableMaker<Effort> table = new TableMaker<Effort>(
                        "efforts",
                        results -> results.researchCase().getView().getEfforts().getItems())
                .numbered("effort")
                .code(
                        about(Effort.class, "kind").of(kinds),
                        OPTIONAL_BY_BASIS,
                        line -> Cell.of(line.what().getKind(), Missing.NOT_RECORDED, kinds::cell))
                .code(
                        about(Effort.class, "sector").of(sectors),
                        BY_BASIS,
                        line -> line.what().getKind().filter(Withholding::isIn).isPresent()
                                ? Cell.of(Missing.WITHHELD)
                                : sectors.cell(line.what().getSector()))
                .code(
                        about(Effort.class, "act").of(acts),
                        FACT,
                        line -> Cell.of(line.what().getAct(), acts::cell))
                .code(
                        about("status").of(CodeList.of(EffortStatus.class)),
                        FACT,
                        line -> Cell.of(
                                line.what().statusOn(line.of().researchCase().getOn()), Cell::of));
        period(table, Effort::getPeriod);
        return table.add(
                        about(Effort.class, "pauses"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().getPauses().size()))
                .add(
                        about(Effort.class, "requested").called("requested_month"),
                        Column.Type.MONTH,
                        FACT,
                        line -> Cell.of(line.what().getRequested(), Cell::month))
                .add(
                        about(Effort.class, "decided").called("decided_month"),
                        Column.Type.MONTH,
                        FACT,
                        line -> Cell.of(line.what().getDecided(), Cell::month))
                .code(
                        about(Effort.class, "endReason").of(reasons),
                        FACT_OR_NONE,
                        line -> ending(line.what().getPeriod(), line.what().getEndReason(), reasons))
                .code(
                        about(Effort.class, "measureKind").of(measures),
                        OPTIONAL_BY_BASIS,
                        line -> Cell.of(line.what().getMeasureKind(), Missing.NOT_RECORDED, measures::cell))
                .add(
                        about(Effort.class, "contactEvery"),
                        Column.Type.DURATION,
                        OPTIONAL,
                        line -> Cell.of(line.what().getContactEvery(), Missing.NOT_RECORDED, CaseTables::interval))
                .table();
    }

    private static Cell interval(Interval interval) {
        return Cell.of(interval.toText());
    }

    /** One row for each transition that is planned or has been. */
    static Table transitions() {
        CodeList triggers = CodeList.ofSystems("transition-trigger");
        CodeList acts = CodeList.ofSystems("act");
        return new TableMaker<Transition>(
                        "transitions",
                        results -> results.researchCase()
                                .getView()
                                .getTransitions()
                                .getItems())
                .numbered("transition")
                .code(
                        about(Transition.class, "kind"),
                        CodeList.ofSystems("transition"),
                        BY_BASIS,
                        line -> line.what().getKind(),
                        CodeList::cell)
                .code(
                        about(Transition.class, "trigger").of(triggers),
                        OPTIONAL,
                        line -> Cell.of(line.what().getTrigger(), Missing.NOT_RECORDED, triggers::cell))
                .add(
                        about(Transition.class, "date").called("transition_month"),
                        Column.Type.MONTH,
                        FACT,
                        line -> Cell.of(line.what().getDate(), Cell::month))
                .add(
                        about(Transition.class, "preparationStart").called("preparation_month"),
                        Column.Type.MONTH,
                        FACT,
                        line -> Cell.of(line.what().getPreparationStart(), Cell::month))
                .add(
                        about(Transition.class, "handoverMeeting").called("handover_meeting_month"),
                        Column.Type.MONTH,
                        FACT,
                        line -> Cell.of(line.what().getHandoverMeeting(), Cell::month))
                .code(
                        about(Transition.class, "fromAct").of(acts),
                        FACT,
                        line -> Cell.of(line.what().getFromAct(), acts::cell))
                .code(
                        about(Transition.class, "toAct").of(acts),
                        FACT,
                        line -> Cell.of(line.what().getToAct(), acts::cell))
                .code(
                        about("receiver_named").of(CodeList.YES_NO),
                        OPTIONAL,
                        line -> Cell.of(line.what().getReceiver(), Missing.NOT_RECORDED, receiver -> Cell.of(true)))
                .code(
                        about(Transition.class, "accepted").of(CodeList.YES_NO),
                        FACT,
                        line -> Cell.of(
                                line.what()
                                        .getAccepted()
                                        .on(line.of().researchCase().getOn()),
                                Cell::of))
                .code(
                        about(Handover.class, "approvedByYouth")
                                .called("summary_approved")
                                .of(CodeList.YES_NO),
                        with(FACT, Missing.NOT_RECORDED),
                        line -> Cell.of(
                                line.what().getHandover(),
                                Missing.NOT_RECORDED,
                                handover -> Cell.of(handover.getApprovedByYouth(), Cell::of)))
                .add(about("checklist_yes"), Column.Type.NUMBER, NEVER, line -> Cell.of(answered(line.what(), true)))
                .add(about("checklist_no"), Column.Type.NUMBER, NEVER, line -> Cell.of(answered(line.what(), false)))
                .add(
                        about("checklist_unknown"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().getChecklist().size()
                                - answered(line.what(), true)
                                - answered(line.what(), false)))
                .table();
    }

    private static long answered(Transition transition, boolean answer) {
        return transition.getChecklist().stream()
                .map(ChecklistItem::getAnswer)
                .filter(fact -> fact instanceof Fact.Known<Boolean> known && known.getValue() == answer)
                .count();
    }
}
