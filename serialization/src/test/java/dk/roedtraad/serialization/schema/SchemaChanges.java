package dk.roedtraad.serialization.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has changed between two schemas of a kind, and what it means for those who have documents or readers of the older one.
 * References are followed, so that moving a part to {@code $defs} or renaming a definition changes nothing by itself. Whatever
 * this comparison does not know is taken for the worst.
 */
final class SchemaChanges {
    /** What the next version has to be. */
    enum Weight {
        /** Texts for people; every document means what it meant. */
        PATCH,
        /** There is more to say; every older document is still valid. */
        MINOR,
        /** Some older document is no longer valid, or an older reader cannot know what a new one means. */
        MAJOR
    }

    /**
     * One change.
     *
     * @param weight what it means
     * @param pointer where in the newer schema, or in the older where it is gone
     * @param reason what has changed, in words
     */
    record Change(Weight weight, String pointer, String reason) {
        @Override
        public String toString() {
            return weight + " at " + (pointer.isEmpty() ? "the root" : pointer) + ": " + reason;
        }
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String VERSION = "/properties/schemaVersion";

    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment", "$id");
    private static final Set<String> LOWEST = Set.of("minimum", "exclusiveMinimum", "minItems", "minLength");
    private static final Set<String> HIGHEST = Set.of("maximum", "exclusiveMaximum", "maxItems", "maxLength");
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf", "allOf");

    private final JsonNode olderRoot;
    private final JsonNode newerRoot;
    private final List<Change> changes = new ArrayList<>();
    private final Set<List<String>> compared = new HashSet<>();

    private SchemaChanges(JsonNode olderRoot, JsonNode newerRoot) {
        this.olderRoot = olderRoot;
        this.newerRoot = newerRoot;
    }

    /** The changes from an older to a newer schema, in the order of the older. */
    static List<Change> between(String older, String newer) {
        SchemaChanges comparison = new SchemaChanges(MAPPER.readTree(older), MAPPER.readTree(newer));
        comparison.schema(comparison.olderRoot, comparison.newerRoot, "", false);
        comparison.definitions();
        return List.copyOf(comparison.changes);
    }

    private void add(Weight weight, String pointer, String reason) {
        changes.add(new Change(weight, pointer, reason));
    }

    private static Set<String> names(JsonNode... objects) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode object : objects) {
            names.addAll(object.propertyNames());
        }
        return names;
    }

    /**
     * Compares two schemas of one place.
     *
     * @param open whether the place takes other texts too, so that one more that is named is nothing that was not allowed
     */
    private void schema(JsonNode older, JsonNode newer, String pointer, boolean open) {
        if (isFalse(older) || isFalse(newer)) {
            refused(isFalse(older), isFalse(newer), pointer);
            return;
        }
        String at = newer.has("$ref") ? newer.get("$ref").asString().substring(1) : pointer;
        if (older.has("$ref") && newer.has("$ref") && !compared.add(List.of(reference(older), reference(newer)))) {
            return;
        }
        JsonNode before = resolved(older, olderRoot);
        JsonNode after = resolved(newer, newerRoot);
        for (String keyword : names(before, after)) {
            if (!before.path(keyword).equals(after.path(keyword))
                    || keyword.equals("properties")
                    || keyword.equals("items")
                    || CHOICES.contains(keyword)) {
                keyword(keyword, before, after, at, open);
            }
        }
    }

    private static boolean isFalse(JsonNode schema) {
        return schema.isBoolean() && !schema.asBoolean();
    }

    private void refused(boolean before, boolean after, String pointer) {
        if (before && !after) {
            add(Weight.MINOR, pointer, "takes what was refused");
        } else if (!before) {
            add(Weight.MAJOR, pointer, "refuses what was taken");
        }
    }

    private static String reference(JsonNode schema) {
        return schema.get("$ref").asString();
    }

    /** A schema with what its reference leads to; what stands beside the reference wins. What is simply true asks for nothing. */
    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        if (schema.isBoolean()) {
            return MAPPER.createObjectNode();
        }
        if (!schema.has("$ref")) {
            return schema;
        }
        JsonNode target = root.at(reference(schema).substring(1));
        ObjectNode whole = MAPPER.createObjectNode();
        resolved(target, root).properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        schema.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        whole.remove("$ref");
        return whole;
    }

    private void keyword(String keyword, JsonNode before, JsonNode after, String pointer, boolean open) {
        JsonNode was = before.path(keyword);
        JsonNode is = after.path(keyword);
        String at = pointer + "/" + keyword;
        if (FOR_PEOPLE.contains(keyword)) {
            add(Weight.PATCH, at, "a text for people");
        } else if (keyword.equals("properties")) {
            properties(before, after, pointer);
        } else if (keyword.equals("required")) {
            required(was, is, at);
        } else if (keyword.equals("patternProperties")) {
            byName(was, is, at, "a pattern of names");
        } else if (keyword.equals("type")) {
            type(was, is, at);
        } else if (keyword.equals("enum")) {
            choices(was, is, at, open);
        } else if (keyword.equals("const") && pointer.equals(VERSION)) {
            version(was, is, at);
        } else if (LOWEST.contains(keyword) || HIGHEST.contains(keyword)) {
            limit(keyword, was, is, at);
        } else if (CHOICES.contains(keyword) && was.size() == is.size()) {
            boolean others = keyword.equals("anyOf") && was.values().stream().anyMatch(SchemaChanges::isAnyText);
            for (int i = 0; i < was.size(); i++) {
                schema(was.get(i), is.get(i), at + "/" + i, others);
            }
        } else if ((keyword.equals("items") || keyword.equals("additionalProperties"))
                && !was.isMissingNode()
                && !is.isMissingNode()) {
            schema(was, is, at, false);
        } else if (!keyword.equals("$defs")) {
            other(keyword, was, is, at);
        }
    }

    private static boolean isAnyText(JsonNode schema) {
        return schema.path("type").asString("").equals("string")
                && !schema.has("enum")
                && !schema.has("const")
                && !schema.has("pattern");
    }

    private void properties(JsonNode before, JsonNode after, String pointer) {
        JsonNode was = before.path("properties");
        JsonNode is = after.path("properties");
        for (String name : names(was, is)) {
            String at = pointer + "/properties/" + name;
            if (!is.has(name)) {
                String renamed = names(is).stream()
                        .filter(other -> !was.has(other) && is.get(other).equals(was.get(name)))
                        .findFirst()
                        .map(other -> ", and " + other + " looks the same: renamed?")
                        .orElse("");
                add(Weight.MAJOR, at, "the field is gone" + renamed);
            } else if (was.has(name)) {
                schema(was.get(name), is.get(name), at, false);
            } else if (after.path("required").values().stream()
                    .noneMatch(required -> required.asString().equals(name))) {
                add(Weight.MINOR, at, "a new field that may be left out");
            }
        }
    }

    private void required(JsonNode was, JsonNode is, String at) {
        Set<JsonNode> earlier = new LinkedHashSet<>(was.values());
        Set<JsonNode> now = new LinkedHashSet<>(is.values());
        now.stream()
                .filter(name -> !earlier.contains(name))
                .forEach(name -> add(Weight.MAJOR, at, name.asString() + " must be there now"));
        earlier.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> add(Weight.MINOR, at, name.asString() + " may be left out now"));
    }

    private void byName(JsonNode was, JsonNode is, String at, String what) {
        for (String name : names(was, is)) {
            if (!is.has(name)) {
                add(Weight.MAJOR, at, what + " is gone");
            } else if (!was.has(name)) {
                add(Weight.MINOR, at, what + " is new");
            } else {
                schema(was.get(name), is.get(name), at, false);
            }
        }
    }

    private void type(JsonNode was, JsonNode is, String at) {
        Set<String> earlier = types(was);
        Set<String> now = types(is);
        if (now.contains("number")) {
            now.add("integer");
        }
        boolean wider = is.isMissingNode() || (!earlier.isEmpty() && now.containsAll(earlier));
        add(wider ? Weight.MINOR : Weight.MAJOR, at, wider ? "takes one more type" : "is of another type");
    }

    private static Set<String> types(JsonNode type) {
        Set<String> types = new HashSet<>();
        if (type.isArray()) {
            type.values().forEach(each -> types.add(each.asString()));
        } else if (!type.isMissingNode()) {
            types.add(type.asString());
        }
        return types;
    }

    private void choices(JsonNode was, JsonNode is, String at, boolean open) {
        if (was.isMissingNode() || is.isMissingNode()) {
            other("enum", was, is, at);
            return;
        }
        Set<JsonNode> earlier = new LinkedHashSet<>(was.values());
        Set<JsonNode> now = new LinkedHashSet<>(is.values());
        earlier.stream()
                .filter(value -> !now.contains(value))
                .forEach(value -> add(Weight.MAJOR, at, "the value " + value.asString() + " is gone"));
        now.stream()
                .filter(value -> !earlier.contains(value))
                .forEach(value -> add(
                        open ? Weight.MINOR : Weight.MAJOR,
                        at,
                        "the value " + value.asString() + " is new in "
                                + (open ? "an open list" : "a closed list, and older readers know no answer to it")));
    }

    private void version(JsonNode was, JsonNode is, String at) {
        boolean sameMajor = was.asString("")
                .replaceFirst("\\..*", "")
                .equals(is.asString("").replaceFirst("\\..*", ""));
        add(sameMajor ? Weight.MINOR : Weight.MAJOR, at, "another version");
    }

    private void limit(String keyword, JsonNode was, JsonNode is, String at) {
        if (was.isMissingNode() || is.isMissingNode()) {
            other(keyword, was, is, at);
            return;
        }
        BigDecimal earlier = was.decimalValue();
        int further = is.decimalValue().compareTo(earlier) * (LOWEST.contains(keyword) ? -1 : 1);
        if (further != 0) {
            add(
                    further > 0 ? Weight.MINOR : Weight.MAJOR,
                    at,
                    further > 0 ? "the limit is wider" : "the limit is narrower");
        }
    }

    /** What narrows when it comes or changes, and widens when it goes: a pattern, a format, a limit that was not there. */
    private void other(String keyword, JsonNode was, JsonNode is, String at) {
        boolean gone = is.isMissingNode() && !keyword.equals("$schema");
        String what = gone
                ? " asks for nothing any more"
                : was.isMissingNode() ? " asks for more" : " asks for something else";
        add(gone ? Weight.MINOR : Weight.MAJOR, at, keyword + what);
    }

    private void definitions() {
        JsonNode was = olderRoot.path("$defs");
        JsonNode is = newerRoot.path("$defs");
        for (String name : names(was, is)) {
            if (!was.has(name)) {
                add(Weight.MINOR, "/$defs/" + name, "a new definition");
            } else if (!is.has(name)) {
                add(
                        Weight.PATCH,
                        "/$defs/" + name,
                        "the definition is gone; what referred to it is compared by itself");
            }
        }
    }
}
