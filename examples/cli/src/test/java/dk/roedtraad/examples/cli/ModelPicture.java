package dk.roedtraad.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.organisation.MunicipalProfile;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.StandalonePlan;
import dk.roedtraad.model.youth.YouthCase;

/** The whole model as one picture, drawn from the description: each type once, under the part it is first met in. */
final class ModelPicture {
    private static final int BOX = 268;
    private static final int COLUMN = 318;
    private static final int GAP = 12;
    private static final int MARGIN = 24;
    private static final int LINE = 15;
    private static final int CHARACTERS = 38;

    /** Small values that a reader takes as one word. */
    private static final Set<Class<?>> VALUES = Set.of(Code.class, Identifier.class, OwnWords.class, Period.class);

    /** Where the trees begin: a case and what is said of it, what can be offered, the rules, and what a municipality tells of itself. */
    static final List<Class<? extends DomainValue>> ROOTS = List.of(
            YouthCase.class,
            StandalonePlan.class,
            CaseReview.class,
            Catalogue.class,
            RuleCatalogue.class,
            KeyFigures.class,
            MunicipalProfile.class,
            MunicipalOverlay.class);

    /** The rooms of the model that a case is made of, each with its colour. */
    private static final List<String> ROOMS = List.of("youth", "plan", "professional", "transition", "measurement");

    private static final List<String> COLOURS =
            List.of("#fde8d7", "#e3f0e1", "#e1ecf7", "#f5e4f0", "#fbf3cf", "#eeeeee");

    private final Language language;
    private final StringBuilder edges = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final Set<Class<?>> met = new HashSet<>(VALUES);
    private int deepest;

    private ModelPicture(Language language) {
        this.language = language;
    }

    /** A part of a type, by the label of its attribute. */
    private record Part(String label, TypeDescription<?> type) {}

    /** Where a box ended up. */
    private record Placed(int middle, int bottom) {}

    static String draw(Language language) {
        ModelPicture picture = new ModelPicture(language);
        int height = MARGIN;
        for (Class<? extends DomainValue> root : ROOTS) {
            picture.met.add(root);
            height = picture.place(new Part("", TypeDescription.of(root)), 0, height)
                            .bottom()
                    + 2 * MARGIN;
        }
        int width = 2 * MARGIN + picture.deepest * COLUMN + BOX;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="t" \
                font-family="system-ui, sans-serif" font-size="12" fill="#222">
                <title id="t">%s</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s%s</svg>
                """.formatted(
                        width,
                        height,
                        width,
                        height,
                        language == Language.DANISH ? "Rød Tråd: hele modellen" : "Rød Tråd: the whole model",
                        picture.edges,
                        picture.boxes);
    }

    private Placed place(Part part, int depth, int top) {
        deepest = Math.max(deepest, depth);
        List<Part> below = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (Attribute attribute : part.type().getAttributes()) {
            if (attribute.getValueType().innermost() instanceof ValueType.Composite composite
                    && met.add(composite.type())) {
                below.add(new Part(attribute.getLabel(language), composite.description()));
            } else {
                plain.add(attribute.getLabel(language).toLowerCase(Locale.ROOT));
            }
        }
        List<String> lines = wrapped(String.join(", ", plain));
        int height = 34 + (part.label().isEmpty() ? 0 : LINE) + lines.size() * LINE;
        int next = top;
        List<Integer> middles = new ArrayList<>();
        for (Part child : below) {
            Placed placed = place(child, depth + 1, next);
            middles.add(placed.middle());
            next = placed.bottom() + GAP;
        }
        int bottom = Math.max(top + height, next - (below.isEmpty() ? 0 : GAP));
        int left = MARGIN + depth * COLUMN;
        // A box stands in the middle of its parts, so that no edge is longer than it must be.
        int boxTop = middles.isEmpty()
                ? top
                : Math.max(top, (middles.get(0) + middles.get(middles.size() - 1) - height) / 2);
        int middle = boxTop + height / 2;
        middles.forEach(end -> edges.append("<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"#999\"/>\n"
                .formatted(left + BOX, middle, left + BOX + 25, middle, left + COLUMN - 25, end, left + COLUMN, end)));
        box(part, lines, left, boxTop, height);
        return new Placed(middle, Math.max(bottom, boxTop + height));
    }

    private void box(Part part, List<String> lines, int left, int top, int height) {
        boxes.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"#777\"/>\n"
                .formatted(left, top, BOX, height, colour(part.type())));
        int y = top + 20;
        text(left + 10, y, "font-size=\"14\" font-weight=\"bold\"", part.type().getLabel(language));
        if (!part.label().isEmpty()) {
            y += LINE;
            text(left + 10, y, "font-style=\"italic\"", "→ " + part.label());
        }
        for (String line : lines) {
            y += LINE;
            text(left + 10, y, "fill=\"#444\"", line);
        }
    }

    private void text(int x, int y, String style, String text) {
        boxes.append("<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, style, escaped(text)));
    }

    private static String colour(TypeDescription<?> type) {
        String name = type.getType().getPackageName();
        int room = ROOMS.indexOf(name.substring(name.lastIndexOf('.') + 1));
        return COLOURS.get(room < 0 ? COLOURS.size() - 1 : room);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > CHARACTERS) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The types in the picture, for its test. */
    static Set<Class<? extends DomainValue>> types() {
        Set<Class<? extends DomainValue>> types = new HashSet<>();
        ROOTS.forEach(root -> collect(root, types));
        return types;
    }

    private static void collect(Class<? extends DomainValue> type, Set<Class<? extends DomainValue>> types) {
        if (!VALUES.contains(type) && types.add(type)) {
            for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
                if (attribute.getValueType().innermost() instanceof ValueType.Composite composite) {
                    collect(composite.type(), types);
                }
            }
        }
    }
}
