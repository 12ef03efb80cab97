package dk.roedtraad.scoring.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.figure.Dimensions;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.scoring.group.Estimate;
import dk.roedtraad.scoring.group.Proportions;
import dk.roedtraad.scoring.group.Share;
import org.jspecify.annotations.Nullable;

/**
 * Makes key figures of counts. Every number that is shown, and every sum that ties them together, is first handed to {@link SmallCells};
 * then each figure is shown exactly where the numbers behind it are.
 */
final class Publication {
    private static final String MEDIAN = "median";
    private static final String SHARE_OF_WINDOWS = "share-of-windows";
    private static final int DECIMALS = 1;

    private static final String ALL = "all";
    private static final String INTERVENTION = "intervention";
    private static final String REST = "rest";

    /** Of those in the last it is not known whether they receive the special effort. */
    private static final List<String> PARTS = List.of(INTERVENTION, REST, "notKnown");

    private static final int NOT_KNOWN = 2;

    // Of the whole of a table: of how many it is known, of how many it is not, and all of them.
    private static final String KNOWN = "/known";
    private static final String UNKNOWN = "/unknown";
    private static final String WHOLE = "/whole";

    private final long[] counts;
    private final int minimum;
    private final Map<String, Integer> shown = new HashMap<>();
    private final List<KeyFigure> figures = new ArrayList<>();

    private Publication(long[] counts, int minimum) {
        this.counts = counts;
        this.minimum = minimum;
    }

    static KeyFigures of(long[] counts, Window window, Parameter leastCell) {
        Publication publication = new Publication(counts, leastCell.getValue().intValueExact());
        publication.show();
        publication.write();
        return KeyFigures.builder()
                .on(window.on())
                .period(Period.of(window.from(), window.on().plusDays(1)))
                .addParameter(leastCell)
                .figures(publication.figures)
                .build();
    }

    // --- what may be shown

    /**
     * First the groups, then each table by itself between them: all that tables have in common are the groups, and those are shown or the
     * table is not.
     */
    private void show() {
        showGroups();
        showTable("age", Layout.AGE, Categories.AGE.size());
        showTable("gender", Layout.GENDER, Categories.GENDER.size());
        showTable("referring", Layout.REFERRING_SECTOR, Categories.SECTOR.size());
        for (int i = 0; i < Categories.SECTOR.size(); i++) {
            showTable("sector" + i, Layout.SECTOR + i * Layout.ANSWERS * Layout.GROUPS, 2);
        }
        showTable("coordinator", Layout.COORDINATOR, 2);
        showTable("goal", Layout.YOUTH_GOAL, 2);
        showTable("step", Layout.NEXT_STEP, 2);
        showWhole("turned18", Layout.TURNED_18);
        showWhole("started", Layout.STARTED);
        showWhole("left", Layout.LEFT);
        showParts("handedOver", "turned18", Layout.HANDED_OVER, 2);
        showParts("reason", "left", Layout.REASON, Categories.END_REASON.size());
        if (!shown.containsKey(ALL)) {
            return;
        }
        Builder efforts = new Builder();
        efforts.question("effort", Layout.EFFORT);
        efforts.questions("effortKind", Layout.EFFORT_BY_KIND, Categories.EFFORT_KIND.size(), "effort");
        efforts.questions("effortSector", Layout.EFFORT_BY_SECTOR, Categories.SECTOR.size(), "effort");
        efforts.show();
        Builder needs = new Builder();
        needs.question("need", Layout.NEED);
        needs.questions("needKind", Layout.NEED_BY_KIND, Categories.NEED_KIND.size(), "need");
        needs.show();
        for (int i = 0; i < Categories.QUESTION.size(); i++) {
            showParts("experience" + i, ALL, Layout.EXPERIENCE + i * Layout.ANSWERS, 2);
        }
        for (int i = 0; i < Categories.INSTRUMENT.size(); i++) {
            Builder measured = new Builder();
            int persons = sum(Layout.ADHERENCE + i * 3, 1);
            measured.cells.cell("measured" + i, persons);
            measured.cells.unguarded("measured" + i + UNKNOWN, sum(Layout.TARGET + Layout.YES, 1) - persons);
            measured.show();
        }
    }

    private void showGroups() {
        Builder groups = new Builder();
        groups.cells.cell(ALL, sum(Layout.TARGET + Layout.YES, 1));
        for (int group = 0; group < Layout.GROUPS; group++) {
            // every youth of the target group is answered for here
            int persons = 0;
            for (int answer = 0; answer < Layout.ANSWERS; answer++) {
                persons += sum(Layout.COORDINATOR + answer * Layout.GROUPS + group, 1);
            }
            if (group == NOT_KNOWN) {
                groups.cells.shown(PARTS.get(group), persons);
            } else {
                groups.cells.cell(PARTS.get(group), persons);
            }
        }
        groups.cells.sum(ALL, PARTS);
        groups.show();
        shown.put(ALL + UNKNOWN, sum(Layout.TARGET + Layout.UNKNOWN, 1));
        // of whom it is not known whether they are in the target group may be in a part of it, and outside of it
        int notKnown = Objects.requireNonNull(shown.get(PARTS.get(NOT_KNOWN)));
        shown.put(INTERVENTION + UNKNOWN, notKnown + perhaps(Layout.YES));
        shown.put(REST + UNKNOWN, notKnown + perhaps(Layout.NO));
        showWhole(
                "outside",
                sum(Layout.OUTSIDE + Layout.YES, 1),
                sum(Layout.OUTSIDE + Layout.UNKNOWN, 1) + perhaps(Layout.YES));
    }

    /** Of whom it is not known whether they are in the target group: how many there may give an answer about the special effort. */
    private int perhaps(int answer) {
        return sum(Layout.PERHAPS + answer, 1) + sum(Layout.PERHAPS + Layout.UNKNOWN, 1);
    }

    private void showWhole(String name, int table) {
        showWhole(name, sum(table + Layout.YES, 1), sum(table + Layout.UNKNOWN, 1));
    }

    /** A number by itself, with of how many it is not known. */
    private void showWhole(String name, int persons, int unknown) {
        Builder whole = new Builder();
        whole.cells.cell(name, persons);
        whole.cells.shown(name + UNKNOWN, unknown);
        whole.show();
    }

    private void showParts(String name, String whole, int table, int known) {
        if (shown.containsKey(whole)) {
            Builder parts = new Builder();
            parts.parts(name, table, 1, 1, known, new BitSet());
            parts.show();
        }
    }

    /** A table of the target group, and where its parts are shown, of each of them. */
    private void showTable(String name, int table, int known) {
        if (!shown.containsKey(ALL)) {
            return;
        }
        Builder cells = new Builder();
        BitSet empty = empty(table, known);
        cells.parts(name + "/" + ALL, table, Layout.GROUPS, Layout.GROUPS, known, empty);
        if (shown.keySet().containsAll(PARTS)) {
            for (int group = 0; group < Layout.GROUPS; group++) {
                String part = name + "/" + PARTS.get(group);
                if (group == NOT_KNOWN) {
                    cells.unguardedParts(part, table + group, Layout.GROUPS, 1, known);
                } else {
                    cells.parts(part, table + group, Layout.GROUPS, 1, known, empty);
                }
            }
            for (int i = 0; i < known; i++) {
                String cell = "/" + i;
                cells.cells.sum(
                        name + "/" + ALL + cell,
                        PARTS.stream().map(group -> name + "/" + group + cell).toList());
            }
        }
        cells.show();
    }

    /**
     * The categories in which nobody of the target group is, where the group is large enough to say so. Of its parts that says no more: they
     * are not hidden for a 0 that the whole tells anyway.
     */
    private BitSet empty(int table, int known) {
        BitSet empty = new BitSet();
        int together = 0;
        for (int i = 0; i < known; i++) {
            int persons = sum(table + i * Layout.GROUPS, Layout.GROUPS);
            empty.set(i, persons == 0);
            together += persons;
        }
        return together >= SmallCells.DEFAULT_ZEROS_FROM ? empty : new BitSet();
    }

    /**
     * The cells of one table. Of how many something is not known, and all that is told of those of whom it is not known where they belong,
     * makes nobody known: it is shown however few they are, unless it gives another cell away.
     */
    private final class Builder {
        private final SmallCells.Builder<String> cells =
                SmallCells.<String>builder().minimum(minimum);

        /**
         * The categories of a whole that has been shown, together those of whom it is known, and last those of whom it is not.
         *
         * @param empty the categories whose 0 is shown in any case
         */
        void parts(String name, int table, int step, int width, int known, BitSet empty) {
            int together = 0;
            for (int i = 0; i < known; i++) {
                int persons = sum(table + i * step, width);
                if (empty.get(i)) {
                    cells.shown(name + "/" + i, persons);
                } else {
                    cells.cell(name + "/" + i, persons);
                }
                together += persons;
            }
            if (together == 0) {
                cells.unguarded(name + KNOWN, 0); // that nothing is known tells of nobody
            } else {
                cells.cell(name + KNOWN, together); // what a share is of, and so no fewer than any number
            }
            sums(name, known, together, sum(table + known * step, width));
        }

        /** The same of those of whom it is not known where they belong. */
        void unguardedParts(String name, int table, int step, int width, int known) {
            int together = 0;
            for (int i = 0; i < known; i++) {
                int persons = sum(table + i * step, width);
                cells.unguarded(name + "/" + i, persons);
                together += persons;
            }
            cells.unguarded(name + KNOWN, together);
            sums(name, known, together, sum(table + known * step, width));
        }

        private void sums(String name, int categories, int known, int unknown) {
            cells.unguarded(name + UNKNOWN, unknown);
            cells.shown(name + WHOLE, known + unknown);
            cells.sum(
                    name + KNOWN,
                    IntStream.range(0, categories).mapToObj(i -> name + "/" + i).toList());
            cells.sum(name + WHOLE, List.of(name + KNOWN, name + UNKNOWN));
        }

        void question(String name, int table) {
            parts(name, table, 1, 1, 2, new BitSet());
        }

        /** Whoever says yes to one of these says yes to the whole. */
        void questions(String name, int table, int size, String whole) {
            for (int i = 0; i < size; i++) {
                question(name + i, table + i * Layout.ANSWERS);
                cells.part(name + i + "/" + Layout.YES, whole + "/" + Layout.YES);
            }
        }

        void show() {
            SmallCells<String> built = cells.build();
            built.shown().forEach(key -> shown.put(key, built.count(key).orElseThrow()));
        }
    }

    private int sum(int place, int width) {
        long sum = 0;
        for (int i = 0; i < width; i++) {
            sum += counts[place + i];
        }
        return Math.toIntExact(sum);
    }

    // --- the figures

    private void write() {
        Writer writer = new Writer(Optional.empty(), Optional.empty());
        writer.number(Figures.TARGET_GROUP, ALL, ALL + UNKNOWN);
        writer.number(Figures.INTERVENTION_GROUP, INTERVENTION, INTERVENTION + UNKNOWN);
        writer.number(Figures.REST_OF_TARGET_GROUP, REST, REST + UNKNOWN);
        writer.share(Figures.REACHED, INTERVENTION, PARTS.subList(0, NOT_KNOWN), PARTS.get(NOT_KNOWN));
        writer.number(Figures.OUTSIDE_TARGET_GROUP, "outside", "outside" + UNKNOWN);
        byCategory(writer, Dimensions.AGE, "age", Categories.AGE);
        byCategory(writer, Dimensions.GENDER, "gender", Categories.GENDER);
        byCategory(writer, Dimensions.REFERRING_SECTOR, "referring", Categories.SECTOR);
        bySector(writer);
        quality(writer, Figures.WITH_COORDINATOR, "coordinator");
        quality(writer, Figures.WITH_YOUTH_GOAL, "goal");
        quality(writer, Figures.WITH_NEXT_STEP, "step");
        writer.number(Figures.TURNED_18, "turned18", "turned18" + UNKNOWN);
        writer.question(Figures.HANDED_OVER_BEFORE_18, "handedOver");
        writer.number(Figures.STARTED, "started", "started" + UNKNOWN);
        writer.median(Figures.DAYS_TO_START, "started", "started" + UNKNOWN);
        writer.number(Figures.LEFT, "left", "left" + UNKNOWN);
        for (int i = 0; i < Categories.END_REASON.size(); i++) {
            writer.of(Dimensions.END_REASON, Categories.END_REASON.codes().get(i))
                    .number(Figures.LEFT, "reason/" + i, "reason" + UNKNOWN);
        }
        writer.number(Figures.EFFORTS_USED, "effort/0", "effort" + UNKNOWN);
        numbers(writer, Figures.EFFORTS_USED, Dimensions.EFFORT_KIND, "effortKind", Categories.EFFORT_KIND);
        numbers(writer, Figures.EFFORTS_USED, Dimensions.SECTOR, "effortSector", Categories.SECTOR);
        writer.number(Figures.NEEDS_WITHOUT_EFFORT, "need/0", "need" + UNKNOWN);
        numbers(writer, Figures.NEEDS_WITHOUT_EFFORT, Dimensions.NEED_KIND, "needKind", Categories.NEED_KIND);
        for (int i = 0; i < Categories.INSTRUMENT.size(); i++) {
            writer.of(Dimensions.INSTRUMENT, Categories.INSTRUMENT.codes().get(i))
                    .windows(i);
        }
        for (int i = 0; i < Categories.QUESTION.size(); i++) {
            writer.of(Dimensions.QUESTION, Categories.QUESTION.codes().get(i))
                    .question(Figures.YOUTH_EXPERIENCE, "experience" + i);
        }
    }

    /** How the groups are made up, and whom the effort reaches: a category after the other. */
    private static void byCategory(Writer all, Code dimension, String name, Categories categories) {
        for (int i = 0; i < categories.size(); i++) {
            String category = "/" + i;
            Writer writer = all.of(dimension, categories.codes().get(i));
            writer.group(Figures.TARGET_GROUP, Figures.TARGET_GROUP_SHARE, name + "/" + ALL, category);
            writer.group(
                    Figures.INTERVENTION_GROUP, Figures.INTERVENTION_GROUP_SHARE, name + "/intervention", category);
            writer.group(Figures.REST_OF_TARGET_GROUP, Figures.REST_OF_TARGET_GROUP_SHARE, name + "/rest", category);
            writer.share(
                    Figures.REACHED,
                    name + "/intervention" + category,
                    List.of(name + "/intervention" + category, name + "/rest" + category),
                    name + "/notKnown" + category);
        }
    }

    /** A youth can have efforts in several sectors, so that each is a question of its own. */
    private static void bySector(Writer all) {
        for (int i = 0; i < Categories.SECTOR.size(); i++) {
            byCategory(
                    all,
                    Dimensions.SECTOR,
                    "sector" + i,
                    Categories.SECTOR.codes().get(i));
        }
    }

    private static void byCategory(Writer all, Code dimension, String name, Code category) {
        String yes = "/" + Layout.YES;
        Writer writer = all.of(dimension, category);
        writer.group(Figures.TARGET_GROUP, Figures.TARGET_GROUP_SHARE, name + "/" + ALL, yes);
        writer.group(Figures.INTERVENTION_GROUP, Figures.INTERVENTION_GROUP_SHARE, name + "/intervention", yes);
        writer.group(Figures.REST_OF_TARGET_GROUP, Figures.REST_OF_TARGET_GROUP_SHARE, name + "/rest", yes);
        writer.share(
                Figures.REACHED,
                name + "/intervention" + yes,
                List.of(name + "/intervention" + yes, name + "/rest" + yes),
                name + "/notKnown" + yes);
    }

    private static void quality(Writer all, Code figure, String name) {
        all.question(figure, name + "/" + ALL);
        all.of(Dimensions.GROUP, Figures.INTERVENTION_GROUP).question(figure, name + "/intervention");
        all.of(Dimensions.GROUP, Figures.REST_OF_TARGET_GROUP).question(figure, name + "/rest");
    }

    private static void numbers(Writer all, Code figure, Code dimension, String name, Categories categories) {
        for (int i = 0; i < categories.size(); i++) {
            all.of(dimension, categories.codes().get(i))
                    .number(figure, name + i + "/" + Layout.YES, name + i + UNKNOWN);
        }
    }

    /** Writes figures of one category, or of all. */
    private final class Writer {
        private final Optional<Code> dimension;
        private final Optional<Code> category;

        private Writer(Optional<Code> dimension, Optional<Code> category) {
            this.dimension = dimension;
            this.category = category;
        }

        Writer of(Code ofDimension, Code ofCategory) {
            return new Writer(Optional.of(ofDimension), Optional.of(ofCategory));
        }

        /** The number of a category in a group, and the share it is of those of whom the category is known. */
        void group(Code number, Code share, String group, String category) {
            number(number, group + category, group + UNKNOWN);
            share(share, group + category, List.of(group + KNOWN), group + UNKNOWN);
        }

        /** The share who have answered yes. */
        void question(Code figure, String name) {
            share(figure, name + "/" + Layout.YES, List.of(name + KNOWN), name + UNKNOWN);
        }

        void number(Code figure, String cell, String unknown) {
            @Nullable Integer persons = shown.get(cell);
            if (persons == null) {
                suppressed(figure, KeyFigure.Measure.NUMBER);
                return;
            }
            add(start(figure, KeyFigure.Measure.NUMBER)
                    .disclosure(KeyFigure.Disclosure.SHOWN)
                    .persons(persons)
                    .unknown(Optional.ofNullable(shown.get(unknown)))
                    .value(BigDecimal.valueOf(persons)));
        }

        /** The share that a cell is of the sum of others. */
        void share(Code figure, String part, List<String> whole, String unknown) {
            List<String> needed = new ArrayList<>(whole);
            needed.add(part);
            if (!shown.keySet().containsAll(needed)) {
                suppressed(figure, KeyFigure.Measure.PERCENT);
                return;
            }
            int persons = whole.stream().mapToInt(this::count).sum();
            KeyFigure.Builder share =
                    start(figure, KeyFigure.Measure.PERCENT).unknown(Optional.ofNullable(shown.get(unknown)));
            if (persons == 0) {
                add(share.disclosure(KeyFigure.Disclosure.NOT_KNOWN));
                return;
            }
            Estimate estimate = Proportions.wilson(Share.of(count(part), persons));
            add(share.disclosure(KeyFigure.Disclosure.SHOWN)
                    .persons(persons)
                    .value(percent(estimate.value().orElseThrow()))
                    .low(percent(estimate.lower().orElseThrow()))
                    .high(percent(estimate.upper().orElseThrow()))
                    .method(estimate.method()));
        }

        private int count(String cell) {
            return Objects.requireNonNull(shown.get(cell));
        }

        void median(Code figure, String cell, String unknown) {
            @Nullable Integer persons = shown.get(cell);
            if (persons == null) {
                suppressed(figure, KeyFigure.Measure.DAYS);
                return;
            }
            KeyFigure.Builder days =
                    start(figure, KeyFigure.Measure.DAYS).unknown(Optional.ofNullable(shown.get(unknown)));
            add(
                    persons == 0
                            ? days.disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                            : days.disclosure(KeyFigure.Disclosure.SHOWN)
                                    .persons(persons)
                                    .value(medianOfDays(persons))
                                    .method(MEDIAN));
        }

        /** How many of the windows of a rhythm have a measurement. Those of one youth hang together, so there is no interval. */
        void windows(int instrument) {
            String cell = "measured" + instrument;
            @Nullable Integer persons = shown.get(cell);
            if (persons == null) {
                suppressed(Figures.MEASURED_ON_SCHEDULE, KeyFigure.Measure.PERCENT);
                return;
            }
            long windows = counts[Layout.ADHERENCE + instrument * 3 + 1];
            long kept = counts[Layout.ADHERENCE + instrument * 3 + 2];
            KeyFigure.Builder share = start(Figures.MEASURED_ON_SCHEDULE, KeyFigure.Measure.PERCENT)
                    .unknown(Optional.ofNullable(shown.get(cell + UNKNOWN)));
            add(
                    windows == 0
                            ? share.disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                            : share.disclosure(KeyFigure.Disclosure.SHOWN)
                                    .persons(persons)
                                    .value(percent((double) kept / windows))
                                    .method(SHARE_OF_WINDOWS));
        }

        private void suppressed(Code figure, KeyFigure.Measure measure) {
            add(start(figure, measure).disclosure(KeyFigure.Disclosure.SUPPRESSED));
        }

        private KeyFigure.Builder start(Code figure, KeyFigure.Measure measure) {
            return KeyFigure.builder()
                    .figure(figure)
                    .dimension(dimension)
                    .category(category)
                    .measure(measure);
        }

        private void add(KeyFigure.Builder figure) {
            figures.add(figure.build());
        }
    }

    /** The middle one by days, or the mean of the two middle ones. */
    private BigDecimal medianOfDays(int persons) {
        return BigDecimal.valueOf((long) dayOf((persons - 1) / 2) + dayOf(persons / 2))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
    }

    /** The days of the person with so many before. */
    private int dayOf(int before) {
        long seen = 0;
        int day = 0;
        while (seen + counts[Layout.DAYS + day] <= before) {
            seen += counts[Layout.DAYS + day];
            day++;
        }
        return day;
    }

    private static BigDecimal percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 100).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() < 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded.stripTrailingZeros();
    }
}
