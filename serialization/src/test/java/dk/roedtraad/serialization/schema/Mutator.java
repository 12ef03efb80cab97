package dk.roedtraad.serialization.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a document a little, as careless systems do. The same seed spoils the same way. */
final class Mutator {
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "5.0",
            "5.5",
            "-0.0",
            "1E2",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "1e15",
            "1000000000000000.5",
            "-1e16",
            "0.1",
            "1e-7",
            "99999999999999999999");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u2003",
            "\u200B",
            "\u3000",
            "\uFEFF",
            "\u0085",
            "\u001C",
            "\t\n",
            "x",
            "å",
            "😀",
            "2008-02-29",
            "2008-02-30",
            "2009-02-29",
            "2100-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "2026-01-01\n",
            "\n2026-01-01",
            "2026-01-01T00:00:00",
            "20260101",
            "202@-11-22",
            "/026-11-22",
            "2026-11:22",
            "2026-1:-22",
            "+2026-01-01",
            "22-11-2026",
            "9999-12-31",
            "0001-01-01",
            "٢٠٠٨-٠١-٠١",
            "known",
            "declined",
            "notAsked",
            "NOT_ASKED",
            "Known",
            "HIGH",
            "high",
            "FOUND",
            "LAW",
            "1.0",
            "true",
            "case");

    private final Random random;
    private final JsonMapper mapper;

    Mutator(long seed, JsonMapper mapper) {
        this.random = new Random(seed);
        this.mapper = mapper;
    }

    /** A place in a tree: the object or array, and the name or index in it. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode get() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    /** The document with one, seldom two, mutations. */
    String mutate(String document) {
        JsonNode tree = mapper.readTree(document);
        for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
            List<Place> places = new ArrayList<>();
            collect(tree, places);
            if (!places.isEmpty()) {
                mutate(one(places), places);
            }
        }
        String text = mapper.writeValueAsString(tree);
        return random.nextInt(20) == 0 ? withDuplicate(text) : text;
    }

    private void mutate(Place place, List<Place> places) {
        switch (random.nextInt(11)) {
            case 0 -> place.remove();
            case 1 -> rename(place);
            case 2 -> place.set(ofAnotherType());
            case 3 -> place.set(JsonNodeFactory.instance.nullNode());
            case 4 -> extraField(place);
            case 5 -> atScalar(places, JsonNode::isNumber).set(number());
            case 6 ->
                atScalar(places, node -> node.isString() && node.asString().matches("\\d{4}-\\d\\d-\\d\\d"))
                        .set(text());
            case 7 -> atScalar(places, JsonNode::isString).set(text());
            case 8 -> place.set(one(places).get().deepCopy());
            case 9 -> anotherState(places);
            default -> emptyOrRepeat(place);
        }
    }

    private Place atScalar(List<Place> places, java.util.function.Predicate<JsonNode> wanted) {
        List<Place> found =
                places.stream().filter(place -> wanted.test(place.get())).toList();
        return one(found.isEmpty() ? places : found);
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                places.add(new Place(object, name, -1));
                collect(object.get(name), places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, "", i));
                collect(array.get(i), places);
            }
        }
    }

    private void rename(Place place) {
        if (place.parent() instanceof ObjectNode object) {
            JsonNode value = object.remove(place.name());
            String name = place.name();
            object.set(
                    one(List.of(name + "s", name.toUpperCase(java.util.Locale.ROOT), name + " ", "", "value", "type")),
                    value);
        }
    }

    private static final List<String> OTHERS =
            List.of("\"tekst\"", "7", "7.25", "true", "false", "{}", "[]", "[{}]", "{\"a\":1}", "[null]");

    private JsonNode ofAnotherType() {
        return mapper.readTree(one(OTHERS));
    }

    private void extraField(Place place) {
        if (place.get() instanceof ObjectNode object) {
            object.set(
                    one(List.of("extra", "value", "type", "items", "date", "source", "name", "title")),
                    ofAnotherType());
        } else {
            place.set(ofAnotherType());
        }
    }

    /** A fact says it is in another state, whatever value it has. */
    private void anotherState(List<Place> places) {
        List<Place> states =
                places.stream().filter(place -> place.name().equals("type")).toList();
        if (!states.isEmpty()) {
            one(states).set(JsonNodeFactory.instance.stringNode(one(List.of("known", "declined", "withheld", "yes"))));
        }
    }

    private void emptyOrRepeat(Place place) {
        if (place.get() instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.removeAll();
            } else {
                array.add(array.get(0).deepCopy());
            }
        } else if (place.get() instanceof ObjectNode object) {
            object.removeAll();
        } else {
            place.set(text());
        }
    }

    private JsonNode number() {
        return JsonNodeFactory.instance.numberNode(new BigDecimal(one(NUMBERS)));
    }

    private JsonNode text() {
        return JsonNodeFactory.instance.stringNode(one(TEXTS));
    }

    /** Some object of the text with its first field said twice. */
    private String withDuplicate(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf("{\""); at >= 0; at = text.indexOf("{\"", at + 1)) {
            starts.add(at);
        }
        int start = one(starts);
        String name = text.substring(start + 1, text.indexOf('"', start + 2) + 1);
        return text.substring(0, start + 1) + name + ":7," + text.substring(start + 1);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
