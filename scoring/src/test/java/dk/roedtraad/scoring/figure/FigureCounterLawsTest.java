package dk.roedtraad.scoring.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.testing.DomainArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The counter counts as the definitions say, whatever the cases are, in whatever order and by how many counters. */
class FigureCounterLawsTest {
    static final Parameter LEAST_CELL = Parameter.builder()
            .key("figures.cell.min")
            .value(BigDecimal.valueOf(5))
            .unit(Parameter.Unit.COUNT)
            .valid(Period.from(LocalDate.of(2015, 1, 1)))
            .local(true)
            .addSources("C-09")
            .build();

    private static final List<String> GROUPS = List.of("I", "R", "U");

    private record Cohort(List<YouthCase> cases, List<Decision> decisions) {
        FigureCounter count() {
            FigureCounter counter = counter();
            for (int i = 0; i < cases.size(); i++) {
                counter.add(cases.get(i), decisions.get(i));
            }
            return counter;
        }

        Map<String, Long> naively() {
            return new NaiveCount(RandomCases.FROM, RandomCases.ON).of(cases, decisions);
        }
    }

    private static FigureCounter counter() {
        return new FigureCounter(RandomCases.FROM, RandomCases.ON, LEAST_CELL);
    }

    @Provide
    Arbitrary<Cohort> closeToTheDay() {
        return Arbitraries.randomValue(random -> {
            RandomCases made = new RandomCases(random);
            List<YouthCase> cases = new ArrayList<>();
            List<Decision> decisions = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                cases.add(made.next());
                decisions.add(made.decision());
            }
            return new Cohort(cases, decisions);
        });
    }

    @Property(tries = 60)
    void it_counts_as_the_definitions_say(@ForAll("closeToTheDay") Cohort cohort) {
        assertEquals(cohort.naively(), named(cohort.count().toCounts()));
    }

    @Provide
    Arbitrary<YouthCase> any() {
        return DomainArbitraries.of(YouthCase.class);
    }

    @Property(tries = 100)
    void it_counts_any_case_as_the_definitions_say(@ForAll("any") YouthCase youthCase, @ForAll Random random) {
        Cohort cohort = new Cohort(List.of(youthCase), List.of(new RandomCases(random).decision()));

        assertEquals(cohort.naively(), named(cohort.count().toCounts()));
    }

    @Property(tries = 30)
    void counters_joined_count_as_one_in_any_order(@ForAll("closeToTheDay") Cohort cohort, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cohort.cases().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        FigureCounter one = counter();
        FigureCounter other = counter();
        for (int i : order) {
            (random.nextBoolean() ? one : other)
                    .add(cohort.cases().get(i), cohort.decisions().get(i));
        }
        FigureCounter moved = counter();
        moved.addCounts(one.toCounts());
        moved.merge(other);

        assertArrayEquals(cohort.count().toCounts(), moved.toCounts());
        assertEquals(cohort.count().figures(), moved.figures());
    }

    @Property(tries = 30)
    void no_shown_number_is_small(@ForAll("closeToTheDay") Cohort cohort) {
        for (KeyFigure figure : cohort.count().figures().getFigures()) {
            int persons = figure.getPersons().orElse(0);
            boolean isNumber = figure.getMeasure() == KeyFigure.Measure.NUMBER;
            assertTrue(
                    persons == 0 || persons >= 5 || !isNumber,
                    figure.getFigure().getCode());
            if (figure.getMethod().filter("wilson-95"::equals).isPresent()) {
                double yes = figure.getValue().orElseThrow().doubleValue() * persons / 100;
                assertTrue(yes < 0.5 || yes > 4.5, figure.getFigure().getCode());
                assertTrue(
                        persons - yes < 0.5 || persons - yes > 4.5,
                        figure.getFigure().getCode());
            }
        }
    }

    /** Nobody who adds and subtracts what is published comes to know a number that is hidden for being small. */
    @Property(tries = 150)
    void nothing_hidden_can_be_worked_out(@ForAll("countsOfMany") long[] counts) {
        FigureCounter counter = counter();
        counter.addCounts(counts);

        assertEquals(List.of(), Attacker.faults(counts, counter.figures()));
    }

    /** Persons of the target group by chance: large groups and small, categories that are rare, and much or little of them unknown. */
    @Provide
    Arbitrary<long[]> countsOfMany() {
        return Arbitraries.randomValue(random -> {
            long[] counts = new long[Layout.SIZE];
            int persons = 5 + random.nextInt(80);
            double unknown = random.nextInt(4) * 0.15;
            double rest = random.nextInt(5) * 0.2;
            double notKnown = random.nextInt(3) * 0.1;
            for (int i = 0; i < persons; i++) {
                int group = random.nextDouble() < notKnown ? 2 : random.nextDouble() < rest ? 1 : 0;
                counts[Layout.TARGET]++;
                inGroup(counts, Layout.AGE, Categories.AGE.size(), group, unknown / 4, random);
                inGroup(counts, Layout.GENDER, Categories.GENDER.size(), group, unknown, random);
                inGroup(counts, Layout.REFERRING_SECTOR, Categories.SECTOR.size(), group, unknown, random);
                for (int k = 0; k < Categories.SECTOR.size(); k++) {
                    inGroup(counts, Layout.SECTOR + k * 9, 2, group, unknown / 2, random);
                }
                inGroup(counts, Layout.COORDINATOR, 2, group, unknown, random);
                inGroup(counts, Layout.YOUTH_GOAL, 2, group, unknown, random);
                inGroup(counts, Layout.NEXT_STEP, 2, group, unknown, random);
                questions(counts, Layout.EFFORT, List.of(Layout.EFFORT_BY_KIND, Layout.EFFORT_BY_SECTOR), random);
                questions(counts, Layout.NEED, List.of(Layout.NEED_BY_KIND), random);
            }
            return counts;
        });
    }

    private static void inGroup(long[] counts, int place, int size, int group, double unknown, Random random) {
        int category = random.nextDouble() < unknown
                ? size
                : (int) (size * random.nextDouble() * (random.nextBoolean() ? 1 : random.nextDouble()));
        counts[place + category * 3 + group]++;
    }

    /** Whoever says yes to one of them says yes to the whole. */
    private static void questions(long[] counts, int whole, List<Integer> places, Random random) {
        int yes = random.nextInt(10) / 7; // mostly yes
        int answer = yes == 0 ? 0 : 1 + random.nextInt(2);
        counts[whole + answer]++;
        for (int place : places) {
            int size = place == Layout.EFFORT_BY_KIND
                    ? Categories.EFFORT_KIND.size()
                    : place == Layout.EFFORT_BY_SECTOR ? Categories.SECTOR.size() : Categories.NEED_KIND.size();
            for (int i = 0; i < size; i++) {
                int own = random.nextInt(10) < 7 ? 1 : random.nextInt(3);
                counts[place + i * 3 + (answer > 0 && own == 0 ? answer : own)]++;
            }
        }
    }

    // --- the counts by the names that the naive way gives them

    private static Map<String, Long> named(long[] counts) {
        Map<String, Long> named = new TreeMap<>();
        answers(named, "target", counts, Layout.TARGET);
        answers(named, "outside", counts, Layout.OUTSIDE);
        answers(named, "perhaps", counts, Layout.PERHAPS);
        parts(named, "age", counts, Layout.AGE, Categories.AGE);
        parts(named, "gender", counts, Layout.GENDER, Categories.GENDER);
        parts(named, "referring", counts, Layout.REFERRING_SECTOR, Categories.SECTOR);
        for (int i = 0; i < Categories.SECTOR.size(); i++) {
            inGroups(named, "sector " + Categories.SECTOR.codes().get(i).getCode(), counts, Layout.SECTOR + i * 9);
        }
        inGroups(named, "coordinator", counts, Layout.COORDINATOR);
        inGroups(named, "goal", counts, Layout.YOUTH_GOAL);
        inGroups(named, "step", counts, Layout.NEXT_STEP);
        answers(named, "effort", counts, Layout.EFFORT);
        all(named, "effort kind ", counts, Layout.EFFORT_BY_KIND, Categories.EFFORT_KIND);
        all(named, "effort sector ", counts, Layout.EFFORT_BY_SECTOR, Categories.SECTOR);
        answers(named, "need", counts, Layout.NEED);
        all(named, "need kind ", counts, Layout.NEED_BY_KIND, Categories.NEED_KIND);
        all(named, "experience ", counts, Layout.EXPERIENCE, Categories.QUESTION);
        for (int i = 0; i < Categories.INSTRUMENT.size(); i++) {
            String name = "adherence " + Categories.INSTRUMENT.codes().get(i).getCode();
            named.put(name, counts[Layout.ADHERENCE + 3 * i]);
            named.put(name + " windows", counts[Layout.ADHERENCE + 3 * i + 1]);
            named.put(name + " kept", counts[Layout.ADHERENCE + 3 * i + 2]);
        }
        answers(named, "turned18", counts, Layout.TURNED_18);
        answers(named, "handedOver", counts, Layout.HANDED_OVER);
        answers(named, "left", counts, Layout.LEFT);
        answers(named, "started", counts, Layout.STARTED);
        for (int i = 0; i <= Categories.END_REASON.size(); i++) {
            named.put("reason " + name(Categories.END_REASON, i), counts[Layout.REASON + i]);
        }
        for (int i = 0; i <= Layout.MOST_DAYS; i++) {
            named.put("days " + i, counts[Layout.DAYS + i]);
        }
        named.values().removeIf(count -> count == 0);
        return named;
    }

    private static String name(Categories categories, int i) {
        return i == categories.size() ? "?" : categories.codes().get(i).getCode();
    }

    private static void answers(Map<String, Long> named, String name, long[] counts, int place) {
        named.put(name + "=yes", counts[place]);
        named.put(name + "=no", counts[place + 1]);
        named.put(name + "=unknown", counts[place + 2]);
    }

    private static void all(Map<String, Long> named, String name, long[] counts, int place, Categories categories) {
        int i = 0;
        for (Code code : categories.codes()) {
            answers(named, name + code.getCode(), counts, place + 3 * i++);
        }
    }

    private static void inGroups(Map<String, Long> named, String name, long[] counts, int place) {
        for (int group = 0; group < 3; group++) {
            named.put(name + "/" + GROUPS.get(group) + "=yes", counts[place + group]);
            named.put(name + "/" + GROUPS.get(group) + "=no", counts[place + 3 + group]);
            named.put(name + "/" + GROUPS.get(group) + "=unknown", counts[place + 6 + group]);
        }
    }

    private static void parts(Map<String, Long> named, String name, long[] counts, int place, Categories categories) {
        for (int i = 0; i <= categories.size(); i++) {
            for (int group = 0; group < 3; group++) {
                named.put(name + "/" + GROUPS.get(group) + "/" + name(categories, i), counts[place + i * 3 + group]);
            }
        }
    }
}
