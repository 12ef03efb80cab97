package dk.roedtraad.scoring.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.figure.Dimensions;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;

/**
 * Makes key figures of counts. Every number that is shown, and every sum that ties them together, is first handed to {@link SmallCells};
 * then each figure is shown exactly where the numbers behind it are.
 */
final class Publication {
    private static final String MEDIAN = "median";
    private static final String WILSON = "wilson-95";
    private static final String SHARE_OF_WINDOWS = "share-of-windows";
    private static final int DECIMALS = 1;

    private static final String ALL = "all";
    private static final List<String> PARTS = List.of("intervention", "rest", "notKnown");

    private final long[] counts;
    private final SmallCells.Builder<String> builder = SmallCells.builder();
    private final List<KeyFigure> figures = new ArrayList<>();

    private Publication(long[] counts) {
        this.counts = counts;
    }

    static KeyFigures of(long[] counts, Window window, Parameter leastCell) {
        Publication publication = new Publication(counts);
        publication.builder.minimum(leastCell.getValue().intValueExact());
        publication.takeCells();
        publication.write(publication.builder.build());
        return KeyFigures.builder()
                .on(window.on())
                .period(Period.of(window.from(), window.on().plusDays(1)))
                .addParameter(leastCell)
                .figures(publication.figures)
                .build();
    }

    // --- the cells and how they add up

    private void takeCells() {
        cell(ALL, sum(Layout.TARGET + Layout.YES, 1));
        unknown("target/unknown", sum(Layout.TARGET + Layout.UNKNOWN, 1));
        for (int group = 0; group < Layout.GROUPS; group++) {
            // every youth of the target group is in one category of age, whatever it is, or without one
            int count = 0;
            for (int i = 0; i <= Categories.AGE.size(); i++) {
                count += sum(Layout.AGE + i * Layout.GROUPS + group, 1);
            }
            if (group < 2) {
                cell(PARTS.get(group), count);
            } else {
                unknown(PARTS.get(group), count);
            }
        }
        builder.sum(ALL, PARTS);
        cell("outside", sum(Layout.OUTSIDE + Layout.YES, 1));
        unknown("outside/unknown", sum(Layout.OUTSIDE + Layout.UNKNOWN, 1));
        takeTable("age", Layout.AGE, Categories.AGE.size());
        takeTable("gender", Layout.GENDER, Categories.GENDER.size());
        takeTable("referring", Layout.REFERRING_SECTOR, Categories.SECTOR.size());
        for (int i = 0; i < Categories.SECTOR.size(); i++) {
            takeTable("sector" + i, Layout.SECTOR + i * Layout.ANSWERS * Layout.GROUPS, 2);
        }
        takeTable("coordinator", Layout.COORDINATOR, 2);
        takeTable("goal", Layout.YOUTH_GOAL, 2);
        takeTable("step", Layout.NEXT_STEP, 2);
        takeQuestion("effort", Layout.EFFORT, ALL);
        takeQuestions("effortKind", Layout.EFFORT_BY_KIND, Categories.EFFORT_KIND.size(), Optional.of("effort"));
        takeQuestions("effortSector", Layout.EFFORT_BY_SECTOR, Categories.SECTOR.size(), Optional.of("effort"));
        takeQuestion("need", Layout.NEED, ALL);
        takeQuestions("needKind", Layout.NEED_BY_KIND, Categories.NEED_KIND.size(), Optional.of("need"));
        takeQuestions("experience", Layout.EXPERIENCE, Categories.QUESTION.size(), Optional.empty());
        for (int i = 0; i < Categories.INSTRUMENT.size(); i++) {
            int measured = sum(Layout.ADHERENCE + i * 3, 1);
            cell("measured" + i, measured);
            unknown("measured" + i + "/unknown", sum(Layout.TARGET + Layout.YES, 1) - measured);
            builder.sum(ALL, List.of("measured" + i, "measured" + i + "/unknown"));
        }
        cell("turned18", sum(Layout.TURNED_18 + Layout.YES, 1));
        unknown("turned18/unknown", sum(Layout.TURNED_18 + Layout.UNKNOWN, 1));
        takeQuestion("handedOver", Layout.HANDED_OVER, "turned18");
        cell("started", sum(Layout.STARTED + Layout.YES, 1));
        unknown("started/unknown", sum(Layout.STARTED + Layout.UNKNOWN, 1));
        cell("left", sum(Layout.LEFT + Layout.YES, 1));
        unknown("left/unknown", sum(Layout.LEFT + Layout.UNKNOWN, 1));
        takeParts("reason", "left", Layout.REASON, 1, 1, Categories.END_REASON.size());
    }

    /** A table of the target group: the categories and of whom it is not known, each for the whole group and for its parts. */
    private void takeTable(String name, int table, int known) {
        takeParts(name + "/" + ALL, ALL, table, Layout.GROUPS, Layout.GROUPS, known);
        for (int group = 0; group < Layout.GROUPS; group++) {
            takeParts(name + "/" + PARTS.get(group), PARTS.get(group), table + group, Layout.GROUPS, 1, known);
        }
        IntStream.range(0, known).forEach(i -> takeGroups(name, "/" + i));
        takeGroups(name, "/known");
        takeGroups(name, "/unknown");
    }

    private void takeGroups(String name, String cell) {
        builder.sum(
                name + "/" + ALL + cell,
                PARTS.stream().map(group -> name + "/" + group + cell).toList());
    }

    private void takeQuestions(String name, int table, int size, Optional<String> whole) {
        for (int i = 0; i < size; i++) {
            takeQuestion(name + i, table + i * Layout.ANSWERS, ALL);
            if (whole.isPresent()) {
                builder.part(name + i + "/" + Layout.YES, whole.get() + "/" + Layout.YES);
            }
        }
    }

    private void takeQuestion(String name, int table, String whole) {
        takeParts(name, whole, table, 1, 1, 2);
    }

    /** The categories of a whole, together those of whom it is known, and last those of whom it is not. */
    private void takeParts(String name, String whole, int table, int step, int width, int known) {
        List<String> categories = new ArrayList<>();
        int together = 0;
        for (int i = 0; i < known; i++) {
            int count = sum(table + i * step, width);
            cell(name + "/" + i, count);
            categories.add(name + "/" + i);
            together += count;
        }
        unknown(name + "/known", together);
        unknown(name + "/unknown", sum(table + known * step, width));
        builder.sum(name + "/known", categories);
        builder.sum(whole, List.of(name + "/known", name + "/unknown"));
    }

    private void cell(String key, int persons) {
        builder.cell(key, persons);
    }

    /** Of how many it is known or not tells nothing of any of them, and is no small cell. */
    private void unknown(String key, int persons) {
        builder.harmless(key, persons);
    }

    private int sum(int place, int width) {
        long sum = 0;
        for (int i = 0; i < width; i++) {
            sum += counts[place + i];
        }
        return Math.toIntExact(sum);
    }

    // --- the figures

    private void write(SmallCells<String> cells) {
        Writer writer = new Writer(cells);
        writer.number(Figures.TARGET_GROUP, "all", "target/unknown");
        writer.number(Figures.INTERVENTION_GROUP, "intervention", "notKnown");
        writer.number(Figures.REST_OF_TARGET_GROUP, "rest", "notKnown");
        writer.share(Figures.REACHED, "intervention", List.of("intervention", "rest"), "notKnown");
        writer.number(Figures.OUTSIDE_TARGET_GROUP, "outside", "outside/unknown");
        byCategory(writer, Dimensions.AGE, "age", Categories.AGE);
        byCategory(writer, Dimensions.GENDER, "gender", Categories.GENDER);
        byCategory(writer, Dimensions.REFERRING_SECTOR, "referring", Categories.SECTOR);
        bySector(writer);
        quality(writer, Figures.WITH_COORDINATOR, "coordinator");
        quality(writer, Figures.WITH_YOUTH_GOAL, "goal");
        quality(writer, Figures.WITH_NEXT_STEP, "step");
        writer.number(Figures.TURNED_18, "turned18", "turned18/unknown");
        writer.question(Figures.HANDED_OVER_BEFORE_18, "handedOver");
        writer.number(Figures.STARTED, "started", "started/unknown");
        writer.median(Figures.DAYS_TO_START, "started", "started/unknown");
        writer.number(Figures.LEFT, "left", "left/unknown");
        for (int i = 0; i < Categories.END_REASON.size(); i++) {
            writer.of(Dimensions.END_REASON, Categories.END_REASON.codes().get(i))
                    .number(Figures.LEFT, "reason/" + i, "reason/unknown");
        }
        writer.number(Figures.EFFORTS_USED, "effort/0", "effort/unknown");
        numbers(writer, Figures.EFFORTS_USED, Dimensions.EFFORT_KIND, "effortKind", Categories.EFFORT_KIND);
        numbers(writer, Figures.EFFORTS_USED, Dimensions.SECTOR, "effortSector", Categories.SECTOR);
        writer.number(Figures.NEEDS_WITHOUT_EFFORT, "need/0", "need/unknown");
        numbers(writer, Figures.NEEDS_WITHOUT_EFFORT, Dimensions.NEED_KIND, "needKind", Categories.NEED_KIND);
        for (int i = 0; i < Categories.INSTRUMENT.size(); i++) {
            writer.of(Dimensions.INSTRUMENT, Categories.INSTRUMENT.codes().get(i)).windows(i);
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
            byCategory(all, Dimensions.SECTOR, "sector" + i, Categories.SECTOR.codes().get(i));
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
            all.of(dimension, categories.codes().get(i)).number(figure, name + i + "/" + Layout.YES, name + i + "/unknown");
        }
    }

    /** Writes figures of one category, or of all. */
    private final class Writer {
        private final SmallCells<String> cells;
        private final Optional<Code> dimension;
        private final Optional<Code> category;

        private Writer(SmallCells<String> cells) {
            this(cells, Optional.empty(), Optional.empty());
        }

        private Writer(SmallCells<String> cells, Optional<Code> dimension, Optional<Code> category) {
            this.cells = cells;
            this.dimension = dimension;
            this.category = category;
        }

        Writer of(Code ofDimension, Code ofCategory) {
            return new Writer(cells, Optional.of(ofDimension), Optional.of(ofCategory));
        }

        /** The number of a category in a group, and the share it is of those of whom the category is known. */
        void group(Code number, Code share, String group, String category) {
            number(number, group + category, group + "/unknown");
            share(share, group + category, List.of(group + "/known"), group + "/unknown");
        }

        /** The share who have answered yes. */
        void question(Code figure, String name) {
            share(figure, name + "/" + Layout.YES, List.of(name + "/known"), name + "/unknown");
        }

        void number(Code figure, String cell, String unknown) {
            OptionalInt persons = cells.count(cell);
            if (persons.isEmpty()) {
                suppressed(figure, KeyFigure.Measure.NUMBER);
                return;
            }
            add(start(figure, KeyFigure.Measure.NUMBER)
                    .disclosure(KeyFigure.Disclosure.SHOWN)
                    .persons(persons.getAsInt())
                    .unknown(optional(cells.count(unknown)))
                    .value(BigDecimal.valueOf(persons.getAsInt())));
        }

        /** The share that a cell is of the sum of others. */
        void share(Code figure, String part, List<String> whole, String unknown) {
            List<String> needed = new ArrayList<>(whole);
            needed.add(part);
            if (!cells.areShown(needed)) {
                suppressed(figure, KeyFigure.Measure.PERCENT);
                return;
            }
            int persons = whole.stream().mapToInt(cell -> cells.count(cell).orElseThrow()).sum();
            KeyFigure.Builder share =
                    start(figure, KeyFigure.Measure.PERCENT).unknown(optional(cells.count(unknown)));
            if (persons == 0) {
                add(share.disclosure(KeyFigure.Disclosure.NOT_KNOWN));
                return;
            }
            int count = cells.count(part).orElseThrow();
            add(share.disclosure(KeyFigure.Disclosure.SHOWN)
                    .persons(persons)
                    .value(percent((double) count / persons))
                    .low(percent(Wilson.low(count, persons)))
                    .high(percent(Wilson.high(count, persons)))
                    .method(WILSON));
        }

        void median(Code figure, String cell, String unknown) {
            OptionalInt persons = cells.count(cell);
            if (persons.isEmpty()) {
                suppressed(figure, KeyFigure.Measure.DAYS);
                return;
            }
            KeyFigure.Builder days = start(figure, KeyFigure.Measure.DAYS).unknown(optional(cells.count(unknown)));
            add(
                    persons.getAsInt() == 0
                            ? days.disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                            : days.disclosure(KeyFigure.Disclosure.SHOWN)
                                    .persons(persons.getAsInt())
                                    .value(medianOfDays(persons.getAsInt()))
                                    .method(MEDIAN));
        }

        /** How many of the windows of a rhythm have a measurement. Those of one youth hang together, so there is no interval. */
        void windows(int instrument) {
            String cell = "measured" + instrument;
            OptionalInt persons = cells.count(cell);
            if (persons.isEmpty()) {
                suppressed(Figures.MEASURED_ON_SCHEDULE, KeyFigure.Measure.PERCENT);
                return;
            }
            long windows = counts[Layout.ADHERENCE + instrument * 3 + 1];
            long kept = counts[Layout.ADHERENCE + instrument * 3 + 2];
            KeyFigure.Builder share = start(Figures.MEASURED_ON_SCHEDULE, KeyFigure.Measure.PERCENT)
                    .unknown(optional(cells.count(cell + "/unknown")));
            add(
                    windows == 0
                            ? share.disclosure(KeyFigure.Disclosure.NOT_KNOWN)
                            : share.disclosure(KeyFigure.Disclosure.SHOWN)
                                    .persons(persons.getAsInt())
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

    private static Optional<Integer> optional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static BigDecimal percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 100).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded.stripTrailingZeros();
    }
}
