package dk.roedtraad.scoring.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.figure.Dimensions;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;

/**
 * Whoever reads the key figures and wants to know what is hidden: takes every number of the document, knows how numbers of persons add up
 * since the definitions say so, and narrows each down by elimination and by intervals. It shares nothing with what hides the cells but the
 * places of the counts, by which it is told what the truth was.
 */
final class Attacker {
    private static final List<String> GROUPS = List.of("T", "I", "R", "U");
    private static final int MOST = 1_000_000;
    private static final int MINIMUM = 5;
    private static final int ZEROS_FROM = 20;

    private final long[] counts;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Boolean> sensitive = new ArrayList<>();
    private final List<Map<Integer, Double>> equations = new ArrayList<>(); // each is 0
    private final Map<Integer, Long> published = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private Attacker(long[] counts) {
        this.counts = counts;
    }

    /** What is wrong with the document, a line each; empty where nothing is. */
    static List<String> faults(long[] counts, KeyFigures figures) {
        Attacker attacker = new Attacker(counts);
        attacker.learnSums();
        figures.getFigures().forEach(attacker::read);
        attacker.narrow();
        return attacker.faults;
    }

    // --- how numbers add up

    private void learnSums() {
        long[] groups = new long[3];
        for (int group = 0; group < 3; group++) {
            for (int answer = 0; answer < 3; answer++) {
                groups[group] += counts[Layout.COORDINATOR + answer * 3 + group];
            }
        }
        long all = groups[0] + groups[1] + groups[2];
        cell("T", all, all > 0);
        cell("I", groups[0], isSmall(groups[0], all));
        cell("R", groups[1], isSmall(groups[1], all));
        cell("U", groups[2], false);
        sum("T", List.of("I", "R", "U"));
        table(Dimensions.AGE.getCode(), Layout.AGE, Categories.AGE.size());
        table(Dimensions.GENDER.getCode(), Layout.GENDER, Categories.GENDER.size());
        table(Dimensions.REFERRING_SECTOR.getCode(), Layout.REFERRING_SECTOR, Categories.SECTOR.size());
        for (int i = 0; i < Categories.SECTOR.size(); i++) {
            table("sector" + i, Layout.SECTOR + i * 9, 2);
        }
        table(Figures.WITH_COORDINATOR.getCode(), Layout.COORDINATOR, 2);
        table(Figures.WITH_YOUTH_GOAL.getCode(), Layout.YOUTH_GOAL, 2);
        table(Figures.WITH_NEXT_STEP.getCode(), Layout.NEXT_STEP, 2);
        questions("efforts", Layout.EFFORT, "effort-kind", Layout.EFFORT_BY_KIND, Categories.EFFORT_KIND.size());
        questions("efforts", -1, "effort-sector", Layout.EFFORT_BY_SECTOR, Categories.SECTOR.size());
        questions("needs", Layout.NEED, "need-kind", Layout.NEED_BY_KIND, Categories.NEED_KIND.size());
    }

    private void table(String name, int place, int size) {
        for (int group = 0; group < 4; group++) {
            String prefix = name + "/" + GROUPS.get(group) + "/";
            long known = 0;
            for (int i = 0; i < size; i++) {
                known += in(place + i * 3, group);
            }
            boolean guarded = group < 3;
            List<String> categories = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                long persons = in(place + i * 3, group);
                long ofAll = in(place + i * 3, 0);
                long knownOfAll = 0;
                for (int k = 0; k < size; k++) {
                    knownOfAll += in(place + k * 3, 0);
                }
                boolean told = ofAll == 0 && knownOfAll >= ZEROS_FROM;
                boolean zero = persons == 0 && known > 0 && known < ZEROS_FROM && !told;
                cell(prefix + i, persons, guarded && (zero || (persons > 0 && persons < MINIMUM)));
                categories.add(prefix + i);
            }
            known(prefix, known, in(place + size * 3, group), guarded, categories, GROUPS.get(group));
        }
        for (int i = 0; i < size; i++) {
            String category = "/" + i;
            sum(
                    name + "/T" + category,
                    List.of(name + "/I" + category, name + "/R" + category, name + "/U" + category));
        }
    }

    private long in(int place, int group) {
        return group == 0 ? counts[place] + counts[place + 1] + counts[place + 2] : counts[place + group - 1];
    }

    private void known(
            String prefix, long known, long unknown, boolean guarded, List<String> categories, String whole) {
        cell(prefix + "known", known, guarded && known > 0 && known < MINIMUM);
        cell(prefix + "unknown", unknown, false);
        sum(prefix + "known", categories);
        sum(whole, List.of(prefix + "known", prefix + "unknown"));
    }

    private void questions(String whole, int place, String name, int places, int size) {
        if (place >= 0) {
            question(whole, place);
        }
        for (int i = 0; i < size; i++) {
            question(name + i, places + i * 3);
            long yes = counts[places + i * 3];
            long ofAll = truth.get(at(whole + "/0"));
            cell(name + i + "/rest", ofAll - yes, isSmall(ofAll - yes, ofAll));
            sum(whole + "/0", List.of(name + i + "/0", name + i + "/rest"));
        }
    }

    private void question(String name, int place) {
        long known = counts[place] + counts[place + 1];
        cell(name + "/0", counts[place], isSmall(counts[place], known));
        cell(name + "/1", counts[place + 1], isSmall(counts[place + 1], known));
        known(name + "/", known, counts[place + 2], true, List.of(name + "/0", name + "/1"), "T");
    }

    private static boolean isSmall(long persons, long whole) {
        return persons == 0 ? whole > 0 && whole < ZEROS_FROM : persons < MINIMUM;
    }

    private void cell(String name, long persons, boolean isSensitive) {
        index.put(name, index.size());
        truth.add(persons);
        sensitive.add(isSensitive && persons < MINIMUM);
    }

    private void sum(String total, List<String> parts) {
        Map<Integer, Double> equation = new TreeMap<>();
        equation.put(at(total), 1.0);
        parts.forEach(part -> equation.put(at(part), -1.0));
        equations.add(equation);
    }

    private int at(String name) {
        return Objects.requireNonNull(index.get(name), name);
    }

    // --- what is published

    private void read(KeyFigure figure) {
        String code = figure.getFigure().getCode();
        int part = List.of("target-group", "intervention-group", "rest-of-target-group")
                .indexOf(code.replace("-share", ""));
        String dimension = figure.getDimension().map(Code::getCode).orElse("");
        int category = figure.getCategory().map(each -> place(dimension, each)).orElse(-1);
        boolean ofSector = dimension.equals(Dimensions.SECTOR.getCode());
        String table = ofSector ? "sector" + category : dimension;
        String at = "/" + (ofSector ? 0 : category);
        if (dimension.isEmpty() && part >= 0) {
            figure.getPersons().ifPresent(persons -> learn(GROUPS.get(part), persons));
        } else if (dimension.isEmpty() && code.equals("reached")) {
            figure.getUnknown().ifPresent(unknown -> learn("U", unknown));
        } else if (part >= 0) {
            answer(figure, table + "/" + GROUPS.get(part), at);
        } else if (code.equals("reached")) {
            figure.getUnknown().ifPresent(unknown -> learn(table + "/U" + at, unknown));
            figure.getPersons().ifPresent(persons -> {
                long yes = yes(figure, persons);
                learn(table + "/I" + at, yes);
                learn(table + "/R" + at, persons - yes);
            });
        } else if (code.startsWith("with-")) {
            answer(figure, code + "/" + (dimension.isEmpty() ? "T" : category == 0 ? "I" : "R"), "/0");
        } else if (code.equals("efforts-used")) {
            String name = dimension.isEmpty() ? "efforts" : (ofSector ? "effort-sector" : "effort-kind") + category;
            answer(figure, name, "/0");
        } else if (code.equals("needs-without-effort")) {
            answer(figure, dimension.isEmpty() ? "needs" : "need-kind" + category, "/0");
        }
    }

    private static int place(String dimension, Code category) {
        return switch (dimension) {
            case "age" -> Categories.AGE.codes().indexOf(category);
            case "gender" -> Categories.GENDER.codes().indexOf(category);
            case "effort-kind" -> Categories.EFFORT_KIND.codes().indexOf(category);
            case "need-kind" -> Categories.NEED_KIND.codes().indexOf(category);
            case "group" -> category.equals(Figures.INTERVENTION_GROUP) ? 0 : 1;
            case "sector", "referring-sector" -> Categories.SECTOR.codes().indexOf(category);
            default -> -1;
        };
    }

    private void answer(KeyFigure figure, String name, String category) {
        figure.getUnknown().ifPresent(unknown -> learn(name + "/unknown", unknown));
        if (figure.getDisclosure() == KeyFigure.Disclosure.NOT_KNOWN) {
            learn(name + "/known", 0);
        } else if (figure.getPersons().isPresent()) {
            int persons = figure.getPersons().get();
            if (figure.getMeasure() == KeyFigure.Measure.NUMBER) {
                learn(name + category, persons);
            } else {
                learn(name + "/known", persons);
                learn(name + category, yes(figure, persons));
            }
        }
    }

    private static long yes(KeyFigure share, int persons) {
        return Math.round(share.getValue().orElseThrow().doubleValue() * persons / 100);
    }

    private void learn(String name, long persons) {
        int place = at(name);
        published.put(place, persons);
        if (truth.get(place) != persons) {
            faults.add(name + " is said to be " + persons + " and is " + truth.get(place));
        }
        if (sensitive.get(place)) {
            faults.add(name + " is shown: " + persons);
        }
    }

    // --- what follows

    private void narrow() {
        int size = index.size();
        double[] low = new double[size];
        double[] high = new double[size];
        Arrays.fill(high, MOST);
        published.forEach((place, persons) -> {
            low[place] = persons;
            high[place] = persons;
        });
        List<double[]> rows = new ArrayList<>(rows());
        rows.addAll(eliminated());
        boolean narrows = true;
        while (narrows) {
            narrows = false;
            for (double[] row : rows) {
                narrows |= narrow(row, low, high);
            }
        }
        index.forEach((name, place) -> {
            if (sensitive.get(place) && high[place] < MINIMUM && truth.get(at("T")) >= MINIMUM) {
                faults.add(name + " can be at most " + high[place]);
            }
        });
    }

    private List<double[]> rows() {
        return equations.stream()
                .map(equation -> {
                    double[] row = new double[index.size() + 1];
                    equation.forEach((place, factor) -> row[place] = factor);
                    return row;
                })
                .toList();
    }

    /** The equations solved for as many of the hidden cells as they can be; what is published stands as a number at the end of a row. */
    private List<double[]> eliminated() {
        int size = index.size();
        List<double[]> rows = new ArrayList<>();
        for (double[] row : rows()) {
            double[] own = row.clone();
            published.forEach((place, persons) -> {
                own[size] += own[place] * persons;
                own[place] = 0;
            });
            rows.add(own);
        }
        int done = 0;
        for (int column = 0; column < size && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            double[] own = rows.set(pivot, rows.get(done));
            rows.set(done, own);
            double first = own[column];
            for (int i = 0; i <= size; i++) {
                own[i] /= first;
            }
            for (double[] other : rows) {
                double factor = other[column];
                if (other != own && Math.abs(factor) > 1e-9) {
                    for (int i = 0; i <= size; i++) {
                        other[i] -= factor * own[i];
                    }
                }
            }
            done++;
        }
        return rows;
    }

    private static boolean narrow(double[] row, double[] low, double[] high) {
        boolean narrows = false;
        int size = low.length;
        for (int cell = 0; cell < size; cell++) {
            if (Math.abs(row[cell]) < 1e-9) {
                continue;
            }
            double least = row[size];
            double most = row[size];
            for (int i = 0; i < size; i++) {
                if (i != cell) {
                    least += row[i] * (row[i] > 0 ? low[i] : high[i]);
                    most += row[i] * (row[i] > 0 ? high[i] : low[i]);
                }
            }
            double one = -least / row[cell];
            double other = -most / row[cell];
            double newLow = Math.ceil(Math.min(one, other) - 1e-6);
            double newHigh = Math.floor(Math.max(one, other) + 1e-6);
            if (newLow > low[cell]) {
                low[cell] = newLow;
                narrows = true;
            }
            if (newHigh < high[cell]) {
                high[cell] = newHigh;
                narrows = true;
            }
        }
        return narrows;
    }
}
