package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.youth.YouthCase;

/** A case with one thing less known, for everything in it that can be known, and the case with every list turned round. */
final class Forgetting {
    private Forgetting() {}

    /** The case without one fact, one fact of a history, or the word that one list is complete; by the place of what is forgotten. */
    static Map<String, YouthCase> oneThing(YouthCase youthCase) {
        Map<String, YouthCase> less = new LinkedHashMap<>();
        poorer(youthCase).forEach((place, value) -> less.put(place, (YouthCase) value));
        return less;
    }

    /** The case with the elements of every list of facts in the opposite order. */
    static YouthCase turnedRound(YouthCase youthCase) {
        return (YouthCase) changed(youthCase, held -> {
            if (held instanceof FactList<?> list) {
                List<Object> items = new ArrayList<>();
                list.getItems().forEach(item -> items.add(0, turned(item)));
                return list.getCompleteAsOf()
                        .<Object>map(day -> FactList.complete(items, day))
                        .orElseGet(() -> FactList.atLeast(items));
            }
            return turned(held);
        });
    }

    private static Object turned(Object held) {
        if (held instanceof DomainValue value) {
            return changed(value, inner -> inner instanceof FactList<?> list ? reversed(list) : turned(inner));
        }
        return held;
    }

    private static FactList<?> reversed(FactList<?> list) {
        List<Object> items = new ArrayList<>();
        list.getItems().forEach(item -> items.add(0, turned(item)));
        return list.getCompleteAsOf()
                .map(day -> FactList.complete(items, day))
                .orElseGet(() -> FactList.atLeast(items));
    }

    private static Map<String, DomainValue> poorer(DomainValue value) {
        Map<String, DomainValue> less = new LinkedHashMap<>();
        for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
            poorerHeld(attribute.get(value))
                    .forEach(
                            (place, held) -> less.put("/" + attribute.getName() + place, with(value, attribute, held)));
        }
        return less;
    }

    private static Map<String, Object> poorerHeld(Object held) {
        Map<String, Object> less = new LinkedHashMap<>();
        if (held instanceof Fact.Known<?>) {
            less.put("", Fact.notAsked());
        } else if (held instanceof FactHistory<?> history && !history.getFacts().isEmpty()) {
            less.put("", FactHistory.notAsked());
        } else if (held instanceof FactList<?> list) {
            if (list.getCompleteAsOf().isPresent()) {
                less.put("", FactList.atLeast(list.getItems()));
            }
            for (int i = 0; i < list.getItems().size(); i++) {
                int place = i;
                poorerHeld(list.getItems().get(i)).forEach((inner, item) -> {
                    List<Object> items = new ArrayList<>(list.getItems());
                    items.set(place, item);
                    less.put(
                            "/items/" + place + inner,
                            list.getCompleteAsOf()
                                    .<Object>map(day -> FactList.complete(items, day))
                                    .orElseGet(() -> FactList.atLeast(items)));
                });
            }
        } else if (held instanceof DomainValue value) {
            less.putAll(poorer(value));
        }
        return less;
    }

    private static DomainValue changed(DomainValue value, UnaryOperator<Object> change) {
        DomainValue changed = value;
        for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
            Object held = attribute.get(changed);
            Object other = change.apply(held);
            if (!other.equals(held)) {
                changed = with(changed, attribute, other);
            }
        }
        return changed;
    }

    private static DomainValue with(DomainValue value, Attribute changed, Object held) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            attribute.setHeld(builder, attribute.equals(changed) ? held : attribute.get(value));
        }
        description.setExtra(builder, value.getExtra());
        return description.build(builder);
    }
}
