package dk.roedtraad.serialization.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;

/** Everything that a value holds, part by part, in the order of documents. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();

    private Parts() {}

    /**
     * A part.
     *
     * @param pointer where it is
     * @param attribute the attribute that holds it, in itself or as an element
     * @param value what it is
     */
    record Part(String pointer, Attribute attribute, Object value) {}

    static List<Part> of(DomainValue value) {
        Parts found = new Parts();
        found.composite(value, "");
        return found.parts;
    }

    private void composite(DomainValue value, String pointer) {
        for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
            held(attribute, attribute.get(value), pointer + "/" + attribute.getName());
        }
    }

    private void held(Attribute attribute, Object held, String pointer) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(present -> held(attribute, present, pointer));
        } else if (held instanceof List<?> list) {
            elements(attribute, list, pointer);
        } else if (held instanceof FactList<?> list) {
            elements(attribute, list.getItems(), pointer + "/items");
        } else if (held instanceof FactHistory<?> history) {
            elements(attribute, history.getFacts(), pointer);
        } else if (!held.equals(Fact.notAsked())) {
            parts.add(new Part(pointer, attribute, held));
            if (held instanceof Fact.Known<?> known) {
                held(attribute, known.getValue(), pointer + "/value");
            } else if (held instanceof DomainValue value) {
                composite(value, pointer);
            }
        }
    }

    private void elements(Attribute attribute, List<?> list, String pointer) {
        for (int i = 0; i < list.size(); i++) {
            held(attribute, list.get(i), pointer + "/" + i);
        }
    }
}
