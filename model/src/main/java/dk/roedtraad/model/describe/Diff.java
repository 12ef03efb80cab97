package dk.roedtraad.model.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.fact.FactList;

/**
 * The differences between two values of one type (Danish: forskelle), over the one description of the type.
 *
 * <pre>{@code
 * List<Edit> edits = Diff.between(before, after);
 * YouthCase same = Diff.apply(before, edits); // equals after
 * }</pre>
 *
 * <p>Lists whose elements have ids are compared by id, so that a change inside an element is one edit and a moved element is no
 * other element. Everything else is set as a whole.
 */
public final class Diff {
    private static final String ID = "id";
    private static final String COMPLETE_AS_OF = "completeAsOf";
    private static final String EXTRA = "extra";

    private Diff() {}

    /** What must be done to the first value to get the second. Empty when they are equal. */
    public static <T extends DomainValue> List<Edit> between(T before, T after) {
        List<Edit> edits = new ArrayList<>();
        compare(before, after, new ArrayList<>(), edits);
        return List.copyOf(edits);
    }

    /**
     * The value with the edits made.
     *
     * @throws InvalidValueException if the result breaks a constraint
     * @throws IllegalArgumentException if an edit names a place that the value does not have
     */
    @SuppressWarnings("unchecked") // the description is that of the value
    public static <T extends DomainValue> T apply(T value, List<Edit> edits) {
        List<Relative> all = edits.stream().map(edit -> new Relative(edit, 0)).toList();
        return (T) edited(value, all);
    }

    private static void compare(DomainValue before, DomainValue after, List<Edit.Step> path, List<Edit> edits) {
        for (Attribute attribute : TypeDescription.ofValue(before).getAttributes()) {
            Object was = attribute.get(before);
            Object is = attribute.get(after);
            if (!was.equals(is)) {
                path.add(new Edit.Step.Into(attribute.getName()));
                compareHeld(attribute.getValueType(), was, is, path, edits);
                path.remove(path.size() - 1);
            }
        }
        if (!before.getExtra().equals(after.getExtra())) {
            set(before.getExtra(), after.getExtra(), EXTRA, path, edits);
        }
    }

    private static void compareHeld(ValueType type, Object was, Object is, List<Edit.Step> path, List<Edit> edits) {
        Object wasHeld = unwrapped(was);
        Object isHeld = unwrapped(is);
        if (type instanceof ValueType.ListOf
                && byId((List<?>) was).isPresent()
                && byId((List<?>) is).isPresent()) {
            compareLists(byId((List<?>) was).get(), byId((List<?>) is).get(), path, edits);
        } else if (was instanceof FactList<?> wasList
                && is instanceof FactList<?> isList
                && wasList.getExtra().equals(isList.getExtra())
                && byId(wasList.getItems()).isPresent()
                && byId(isList.getItems()).isPresent()) {
            compareLists(byId(wasList.getItems()).get(), byId(isList.getItems()).get(), path, edits);
            if (!wasList.getCompleteAsOf().equals(isList.getCompleteAsOf())) {
                set(wasList.getCompleteAsOf(), isList.getCompleteAsOf(), COMPLETE_AS_OF, path, edits);
            }
        } else if (wasHeld instanceof DomainValue wasComposite && isHeld instanceof DomainValue isComposite) {
            compare(wasComposite, isComposite, path, edits);
        } else {
            edits.add(new Edit(Edit.Kind.SET, path, present(was), present(is)));
        }
    }

    private static void compareLists(
            Map<String, DomainValue> was, Map<String, DomainValue> is, List<Edit.Step> path, List<Edit> edits) {
        List<String> order = new ArrayList<>();
        was.forEach((id, before) -> {
            path.add(new Edit.Step.Element(id));
            DomainValue after = is.get(id);
            if (after == null) {
                edits.add(new Edit(Edit.Kind.REMOVE, path, Optional.of(before), Optional.empty()));
            } else {
                order.add(id);
                compare(before, after, path, edits);
            }
            path.remove(path.size() - 1);
        });
        is.forEach((id, after) -> {
            if (!was.containsKey(id)) {
                order.add(id);
                path.add(new Edit.Step.Element(id));
                edits.add(new Edit(Edit.Kind.ADD, path, Optional.empty(), Optional.of(after)));
                path.remove(path.size() - 1);
            }
        });
        List<String> wanted = List.copyOf(is.keySet());
        if (!order.equals(wanted)) {
            edits.add(new Edit(Edit.Kind.ORDER, path, Optional.of(List.copyOf(order)), Optional.of(wanted)));
        }
    }

    private static void set(Object was, Object is, String name, List<Edit.Step> path, List<Edit> edits) {
        path.add(new Edit.Step.Into(name));
        edits.add(new Edit(Edit.Kind.SET, path, present(was), present(is)));
        path.remove(path.size() - 1);
    }

    /** An edit seen from a place on its path. */
    private record Relative(Edit edit, int depth) {
        boolean isHere() {
            return depth == edit.path().size();
        }

        Edit.Step step() {
            return edit.path().get(depth);
        }

        Relative below() {
            return new Relative(edit, depth + 1);
        }
    }

    private static DomainValue edited(DomainValue value, List<Relative> edits) {
        if (edits.isEmpty()) {
            return value;
        }
        Map<String, List<Relative>> byAttribute = new LinkedHashMap<>();
        for (Relative edit : edits) {
            if (edit.isHere() || !(edit.step() instanceof Edit.Step.Into into)) {
                throw new IllegalArgumentException("edits: " + edit.edit() + " does not lead into an attribute");
            }
            byAttribute
                    .computeIfAbsent(into.attribute(), any -> new ArrayList<>())
                    .add(edit.below());
        }
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            List<Relative> below = byAttribute.remove(attribute.getName());
            Object held = attribute.get(value);
            attribute.setHeld(builder, below == null ? held : editedHeld(held, below));
        }
        List<Relative> extra = byAttribute.remove(EXTRA);
        description.setExtra(
                builder,
                extra == null
                        ? value.getExtra()
                        : (Extra) extra.get(extra.size() - 1).edit().after().orElse(Extra.none()));
        if (!byAttribute.isEmpty()) {
            throw new IllegalArgumentException(
                    "edits: " + description.getName() + " has no attribute " + byAttribute.keySet());
        }
        return description.build(builder);
    }

    private static Object editedHeld(Object held, List<Relative> edits) {
        Relative last = edits.get(edits.size() - 1);
        if (last.isHere() && last.edit().kind() == Edit.Kind.SET) {
            Optional<Object> after = last.edit().after();
            return held instanceof Optional<?> ? after : after.orElseThrow();
        }
        if (held instanceof List<?> list) {
            return editedList(list, edits);
        }
        if (held instanceof FactList<?> list) {
            return editedFactList(list, edits);
        }
        if (held instanceof Optional<?> optional) {
            return Optional.of(edited((DomainValue) optional.orElseThrow(), edits));
        }
        return edited((DomainValue) held, edits);
    }

    private static Object editedFactList(FactList<?> list, List<Relative> edits) {
        Optional<LocalDate> completeAsOf = list.getCompleteAsOf();
        List<Relative> inItems = new ArrayList<>();
        for (Relative edit : edits) {
            if (!edit.isHere()
                    && edit.step() instanceof Edit.Step.Into into
                    && into.attribute().equals(COMPLETE_AS_OF)) {
                completeAsOf = edit.edit().after().map(LocalDate.class::cast);
            } else {
                inItems.add(edit);
            }
        }
        List<?> items = editedList(list.getItems(), inItems);
        FactList<?> edited =
                completeAsOf.isPresent() ? FactList.complete(items, completeAsOf.get()) : FactList.atLeast(items);
        return edited.withExtra(list.getExtra());
    }

    private static List<?> editedList(List<?> list, List<Relative> edits) {
        Map<String, DomainValue> elements = new LinkedHashMap<>(byId(list)
                .orElseThrow(
                        () -> new IllegalArgumentException("edits: a list whose elements have no ids of their own")));
        Map<String, List<Relative>> inside = new HashMap<>();
        List<String> order = List.of();
        for (Relative edit : edits) {
            if (edit.isHere()) {
                order = ids(edit.edit().after().orElseThrow());
                continue;
            }
            if (!(edit.step() instanceof Edit.Step.Element element)) {
                throw new IllegalArgumentException("edits: " + edit.edit() + " does not lead to an element");
            }
            Relative below = edit.below();
            if (below.isHere() && below.edit().kind() == Edit.Kind.REMOVE) {
                elements.remove(element.id());
            } else if (below.isHere() && below.edit().kind() == Edit.Kind.ADD) {
                elements.put(element.id(), (DomainValue) below.edit().after().orElseThrow());
            } else {
                inside.computeIfAbsent(element.id(), any -> new ArrayList<>()).add(below);
            }
        }
        inside.forEach((id, below) -> {
            if (elements.computeIfPresent(id, (same, element) -> edited(element, below)) == null) {
                throw new IllegalArgumentException("edits: there is no element " + id);
            }
        });
        if (order.isEmpty()) {
            return List.copyOf(elements.values());
        }
        if (order.size() != elements.size() || !elements.keySet().containsAll(order)) {
            throw new IllegalArgumentException("edits: the order does not name every element once");
        }
        return order.stream().map(elements::get).toList();
    }

    @SuppressWarnings("unchecked") // an order edit holds ids
    private static List<String> ids(Object order) {
        return (List<String>) order;
    }

    /** The elements by id, where every element is a composite with an id of its own; empty otherwise. */
    private static Optional<Map<String, DomainValue>> byId(List<?> list) {
        Map<String, DomainValue> elements = new LinkedHashMap<>();
        for (Object element : list) {
            if (!(element instanceof DomainValue value)) {
                return Optional.empty();
            }
            Optional<Attribute> id = TypeDescription.ofValue(value).findAttribute(ID);
            if (id.isEmpty() || elements.put((String) id.get().get(value), value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(elements);
    }

    private static Object unwrapped(Object held) {
        return held instanceof Optional<?> optional && optional.isPresent() ? optional.get() : held;
    }

    private static Optional<Object> present(Object held) {
        return held instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(held);
    }
}
