package dk.roedtraad.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The visitation of one youth, of 64 in rotation of whom 8 % of the facts are missing: the decision with its whole tree, and the
 * outcome alone by a Drools decision table that has the same criteria. Compare the best of all forks, within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class VisitingAYouth {
    private static final int YOUTHS = 64;
    private static final int MISSING_PER_CENT = 8;
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private final Random random = new Random(64);
    private final Visitation visitation = Visitation.standard();
    private final List<YouthCase> cases =
            IntStream.range(0, YOUTHS).mapToObj(this::youthCase).toList();
    private int next;

    /** The table, with what it asks of each youth; a missing fact is null. */
    @State(Scope.Benchmark)
    public static class Table {
        private final DMNRuntime drools = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource("visitation.dmn", VisitingAYouth.class)))
                .getOrElseThrow(IllegalStateException::new);
        private final DMNModel model = drools.getModels().get(0);
        private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

        /** Asks both of all youths: they must answer the same, and every outcome must be among the answers. */
        @Setup
        public void prepare(VisitingAYouth youths) {
            Set<String> outcomes = new HashSet<>();
            for (YouthCase youthCase : youths.cases) {
                Map<String, @Nullable Object> row = toRow(youthCase);
                String ours =
                        youths.visitation.decide(youthCase, ON).getOutcome().name();
                String theirs = outcome(row);
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException(rows.size() + ": the rules say " + ours + ", the table " + theirs);
                }
                rows.add(row);
                outcomes.add(ours);
            }
            if (outcomes.size() < Outcome.values().length) {
                throw new IllegalStateException("only " + outcomes + " among the youths");
            }
        }

        private String outcome(Map<String, @Nullable Object> row) {
            DMNContext context = drools.newContext();
            row.forEach(context::set);
            DMNResult result = drools.evaluateAll(model, context);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            return (String) result.getDecisionResultByName("outcome").getResult();
        }
    }

    private YouthCase youthCase(int number) {
        LocalDate birth = ON.minusYears(14).minusDays(random.nextInt(12 * 365));
        Circumstances.Builder circumstances = Circumstances.builder()
                .kuiEffort(history(often(95)))
                .socialNeedAssessed(history(often(70)))
                .specialSocialProblem(history(often(80)))
                .reducedFunctioning(history(often(50)))
                .coordinationNeedJudged(history(often(70)))
                .wellCoordinated(history(often(30)))
                .absence(history(often(40) ? AbsenceLevel.HIGH : AbsenceLevel.LOW))
                .youthEducationCompleted(history(often(20)))
                .firmLabourMarketLink(history(often(10)))
                .needs(list(often(40) ? List.of(need()) : List.<Need>of()));
        Intake.Builder intake = Intake.builder()
                .dialogueHeld(history(often(90)))
                .progressionDataExplained(history(often(90)))
                .youthAccepts(history(often(92)))
                .nextContact(history("medarbejder-1"));
        List<Effort> efforts = new ArrayList<>();
        if (often(80)) {
            efforts.add(effort(
                    efforts.size(),
                    Sectors.SOCIAL,
                    birth.isAfter(ON.minusYears(18)) ? Acts.CHILDRENS_ACT : Acts.SOCIAL_SERVICES_ACT));
        }
        if (often(70)) {
            efforts.add(effort(efforts.size(), Sectors.EMPLOYMENT, Acts.ACTIVE_EMPLOYMENT_ACT));
        }
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-" + number))
                        .birthDate(fact(birth))
                        .build())
                .circumstances(circumstances.build())
                .intake(intake.build())
                .efforts(list(efforts))
                .build();
    }

    private Need need() {
        return Need.builder()
                .sector(Sectors.HEALTH)
                .period(fact(Period.from(LocalDate.of(2026, 1, 5))))
                .build();
    }

    private Effort effort(int number, Code sector, Code act) {
        LocalDate start = LocalDate.of(2025, 2, 3);
        return Effort.builder()
                .id("indsats-" + number)
                .title("Indsats")
                .sector(sector)
                .act(fact(act))
                .period(fact(often(90) ? Period.from(start) : Period.of(start, start.plusYears(1))))
                .build();
    }

    private boolean often(int perCent) {
        return random.nextInt(100) < perCent;
    }

    private <T> Fact<T> fact(T value) {
        return often(MISSING_PER_CENT) ? Fact.notAsked() : Fact.known(value).withDate(LocalDate.of(2026, 9, 1));
    }

    private <T> FactHistory<T> history(T value) {
        return FactHistory.of(fact(value));
    }

    private <T> FactList<T> list(List<T> items) {
        return often(MISSING_PER_CENT) ? FactList.atLeast(items) : FactList.complete(items, LocalDate.of(2026, 9, 1));
    }

    /** The facts of a case as the table takes them. It cannot go through lists: what they say is worked out here, untimed. */
    private static Map<String, @Nullable Object> toRow(YouthCase youthCase) {
        Circumstances circumstances = youthCase.getCircumstances();
        Intake intake = youthCase.getIntake();
        LocalDate birth = known(youthCase.getYouth().getBirthDate());
        boolean supportRuns = false;
        boolean supportUnclear = !youthCase.getEfforts().isCompleteOn(ON);
        boolean sectorsUnclear = supportUnclear || !circumstances.getNeeds().isCompleteOn(ON);
        Set<Code> sectors = new HashSet<>();
        for (Need need : circumstances.getNeeds().getItems()) {
            Period period = known(need.getPeriod());
            if (period == null) {
                sectorsUnclear = true;
            } else if (period.contains(ON)) {
                sectors.add(need.getSector());
            }
        }
        for (Effort effort : youthCase.getEfforts().getItems()) {
            Period period = known(effort.getPeriod());
            boolean social = effort.getSector().equals(Sectors.SOCIAL);
            if (period == null) {
                sectorsUnclear = true;
                supportUnclear |= social;
            } else if (period.contains(ON)) {
                sectors.add(effort.getSector());
                boolean underAnAct = birth != null && known(effort.getAct()) != null;
                supportRuns |= social && underAnAct;
                supportUnclear |= social && !underAnAct;
            }
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("age", birth == null ? null : BigDecimal.valueOf(Age.on(birth, ON)));
        row.put("kuiEffort", known(circumstances.getKuiEffort().on(ON)));
        row.put("supportRuns", supportRuns);
        row.put("supportUnclear", supportUnclear);
        row.put(
                "socialNeedAssessed",
                known(circumstances.getSocialNeedAssessed().on(ON)));
        row.put(
                "specialSocialProblem",
                known(circumstances.getSpecialSocialProblem().on(ON)));
        row.put(
                "reducedFunctioning",
                known(circumstances.getReducedFunctioning().on(ON)));
        row.put("sectors", BigDecimal.valueOf(sectors.size()));
        row.put("sectorsUnclear", sectorsUnclear);
        row.put(
                "coordinationNeedJudged",
                known(circumstances.getCoordinationNeedJudged().on(ON)));
        row.put("dialogueHeld", known(intake.getDialogueHeld().on(ON)));
        row.put(
                "progressionDataExplained",
                known(intake.getProgressionDataExplained().on(ON)));
        row.put("youthAccepts", known(intake.getYouthAccepts().on(ON)));
        return row;
    }

    private static <T> @Nullable T known(Fact<T> fact) {
        return fact instanceof Fact.Known<T> known ? known.getValue() : null;
    }

    /** The decision with the whole tree, every node looked at. */
    @Benchmark
    public void decision(Blackhole reader) {
        Decision decision = visitation.decide(cases.get(turn()), ON);
        reader.consume(decision.getOutcome());
        look(decision.getCriteria(), reader);
        look(decision.getConditions(), reader);
        decision.getIndicators().forEach(indicator -> look(indicator, reader));
        look(decision.getMunicipalResponsibility(), reader);
    }

    private static void look(Explanation node, Blackhole reader) {
        reader.consume(node.getRule());
        reader.consume(node.getAnswer());
        reader.consume(node.getReadings());
        reader.consume(node.getParameters());
        reader.consume(node.getOpen());
        reader.consume(node.getArguments());
        List<Explanation> children = node.getChildren();
        for (int i = 0; i < children.size(); i++) { // an iterator for each leaf would be a cost of the reader's
            look(children.get(i), reader);
        }
    }

    /** The outcome alone, by the table. */
    @Benchmark
    public String dmnTable(Table table) {
        return table.outcome(table.rows.get(turn()));
    }

    private int turn() {
        next = (next + 1) % YOUTHS;
        return next;
    }
}
