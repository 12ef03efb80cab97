package dk.roedtraad.serialization.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.youth.YouthCase;
import org.jspecify.annotations.Nullable;

/**
 * A case without one part (Danish: sletning af en oplysning; GDPR art. 17). Whether it may be erased, and what other systems hold, is
 * for the host to say.
 *
 * <pre>{@code
 * Erasure erasure = Erasure.of(youthCase, "/youth/network/items/2");
 * erasure.dangling().forEach(System.out::println); // who still refers to what is gone
 * }</pre>
 *
 * @param youthCase the case without the part
 * @param removed what was removed, as JSON pointers into the case as it was
 * @param dangling what refers to an id that is no longer there, as JSON pointers into the case as it is now
 * @param copies where an answer to a finding still holds a copy of a value that was read from the part, as JSON pointers into the case
 *     as it is now
 */
public record Erasure(YouthCase youthCase, List<String> removed, List<String> dangling, List<String> copies) {
    private static final String UNKNOWN = "pointer: names no part that a case has";
    private static final String READING = "/fact/pointer";

    /** An erasure. */
    public Erasure {
        removed = List.copyOf(removed);
        dangling = List.copyOf(dangling);
        copies = List.copyOf(copies);
    }

    /**
     * Erases a part. A fact is then not asked for; of a history, the one fact is not asked for from its day on, since an older one
     * would count instead; a list that has lost an element is no longer complete.
     *
     * @param pointer an attribute, an element of a list, a fact of a history or an unknown field, as a JSON pointer (RFC 6901)
     * @throws IllegalArgumentException if there is no such part, or if what holds it must have it and must be erased itself
     */
    public static Erasure of(YouthCase youthCase, String pointer) {
        if (pointer == null || !pointer.startsWith("/")) {
            throw new IllegalArgumentException(UNKNOWN);
        }
        List<String> steps = Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        YouthCase after;
        try {
            after = (YouthCase) composite(youthCase, steps);
        } catch (InvalidValueException e) {
            throw mandatory(e); // such as an item that a scale of the instrument asks for
        }
        List<Parts.Part> parts = Parts.of(after);
        return new Erasure(
                after, removed(youthCase, after, pointer), dangling(youthCase, parts), copies(parts, pointer));
    }

    private static List<String> removed(YouthCase before, YouthCase after, String pointer) {
        if (before.equals(after)) {
            return List.of();
        }
        List<String> removed = Parts.of(before).stream()
                .map(Parts.Part::pointer)
                .filter(part -> isWithin(part, pointer))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!removed.contains(pointer)) {
            removed.add(0, pointer); // a list, a history or an unknown field is no part, but its elements are
        }
        return removed;
    }

    private static boolean isWithin(String pointer, String whole) {
        return pointer.equals(whole) || pointer.startsWith(whole + "/");
    }

    private static List<String> dangling(YouthCase before, List<Parts.Part> after) {
        Set<Object> gone = ids(Parts.of(before));
        gone.removeAll(ids(after));
        return after.stream()
                .filter(part -> gone.contains(part.value()))
                .filter(part -> switch (TextRole.of(part.attribute())) {
                    case REFERENCE, KEY_REFERENCE -> true;
                    case ID, KEY, CODE, FREE -> false;
                })
                .map(Parts.Part::pointer)
                .toList();
    }

    private static Set<Object> ids(List<Parts.Part> parts) {
        return parts.stream()
                .filter(part -> part.value() instanceof String)
                .filter(part -> switch (TextRole.of(part.attribute())) {
                    case ID, KEY -> true;
                    case REFERENCE, KEY_REFERENCE, CODE, FREE -> false;
                })
                .map(Parts.Part::value)
                .collect(Collectors.toSet());
    }

    private static List<String> copies(List<Parts.Part> after, String pointer) {
        Set<String> withValue = after.stream()
                .filter(part -> part.attribute().toString().equals("Reading.value"))
                .map(Parts.Part::pointer)
                .collect(Collectors.toSet());
        return after.stream()
                .filter(part -> part.attribute().toString().equals("FactKey.pointer"))
                .filter(part ->
                        part.value() instanceof String read && (isWithin(read, pointer) || isWithin(pointer, read)))
                .map(part -> part.pointer().substring(0, part.pointer().length() - READING.length()))
                .map(reading -> reading + "/value")
                .filter(withValue::contains)
                .toList();
    }

    private static DomainValue composite(DomainValue value, List<String> steps) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        String name = steps.get(0);
        Optional<Attribute> asked = description.findAttribute(name);
        boolean unknownField =
                steps.size() == 1 && value.getExtra().getJsonByName().containsKey(name);
        if (asked.isEmpty() && !unknownField) {
            throw new IllegalArgumentException(UNKNOWN);
        }
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            Object held = attribute.get(value);
            if (!asked.equals(Optional.of(attribute))) {
                attribute.setHeld(builder, held);
            } else if (steps.size() > 1) {
                attribute.setHeld(builder, within(attribute, held, rest(steps)));
            } else if (attribute.isMandatory()) {
                throw mandatory(null);
            }
        }
        description.setExtra(builder, unknownField ? without(value.getExtra(), name) : value.getExtra());
        return description.build(builder);
    }

    private static IllegalArgumentException mandatory(@Nullable Throwable cause) {
        return new IllegalArgumentException("pointer: names what its holder must have; erase the holder", cause);
    }

    private static Extra without(Extra extra, String name) {
        Map<String, String> fields = new TreeMap<>(extra.getJsonByName());
        fields.remove(name);
        return Extra.of(fields);
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }

    /** What is held, without a part inside it. */
    private static Object within(Attribute attribute, Object held, List<String> steps) {
        if (held instanceof Optional<?> optional && optional.isPresent()) {
            return Optional.of(within(attribute, optional.get(), steps));
        } else if (held instanceof DomainValue value) {
            return composite(value, steps);
        } else if (held instanceof FactList<?> list) {
            return factList(attribute, list, steps);
        } else if (held instanceof FactHistory<?> history) {
            return history(attribute, history, steps);
        } else if (held instanceof List<?> list) {
            List<?> elements = elements(attribute, list, steps);
            if (elements.isEmpty() && attribute.isMandatory()) {
                throw mandatory(null);
            }
            return elements;
        } else if (held instanceof Fact.Known<?> known && steps.get(0).equals("value") && steps.size() > 1) {
            return sameOrigin(known, Fact.known(within(attribute, known.getValue(), rest(steps))));
        }
        throw new IllegalArgumentException(UNKNOWN);
    }

    private static Object factList(Attribute attribute, FactList<?> list, List<String> steps) {
        if (steps.equals(List.of("completeAsOf"))) {
            return FactList.atLeast(list.getItems()).withExtra(list.getExtra());
        }
        if (!steps.get(0).equals("items")) {
            throw new IllegalArgumentException(UNKNOWN);
        }
        if (steps.size() == 1) {
            return FactList.unknown();
        }
        List<?> items = elements(attribute, list.getItems(), rest(steps));
        FactList<?> rest = list.getCompleteAsOf().isPresent()
                        && items.size() == list.getItems().size()
                ? FactList.complete(items, list.getCompleteAsOf().get())
                : FactList.atLeast(items);
        return rest.withExtra(list.getExtra());
    }

    private static List<?> elements(Attribute attribute, List<?> list, List<String> steps) {
        int at = index(steps.get(0), list.size());
        List<Object> elements = new ArrayList<>(list);
        if (steps.size() == 1) {
            elements.remove(at);
        } else {
            elements.set(at, within(attribute, list.get(at), rest(steps)));
        }
        return elements;
    }

    @SuppressWarnings("unchecked") // a fact of anything may be looked at as one of objects
    private static Object history(Attribute attribute, FactHistory<?> history, List<String> steps) {
        int at = index(steps.get(0), history.getFacts().size());
        List<Fact<Object>> facts = new ArrayList<>();
        history.getFacts().forEach(fact -> facts.add((Fact<Object>) fact));
        Fact<Object> fact = facts.get(at);
        if (steps.size() > 1) {
            facts.set(at, (Fact<Object>) within(attribute, fact, rest(steps)));
        } else {
            Fact<Object> erased = Fact.notAsked();
            erased = fact.getDate().map(erased::withDate).orElse(erased);
            facts.set(at, fact.getRecorded().map(erased::withRecorded).orElse(erased));
        }
        return FactHistory.of(facts);
    }

    private static Fact<Object> sameOrigin(Fact<?> from, Fact<Object> to) {
        return to.withOrigin(
                from.getDate().orElse(null),
                from.getRecorded().orElse(null),
                from.getInformant().orElse(null),
                from.getSource().orElse(null),
                from.getExtra());
    }

    private static int index(String step, int size) {
        if (!step.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(step) >= size) {
            throw new IllegalArgumentException(UNKNOWN);
        }
        return Integer.parseInt(step);
    }
}
