package dk.roedtraad.serialization.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.youth.YouthCase;
import org.jspecify.annotations.Nullable;

/**
 * Builds a case anew over the description of each type, with what a handling hides left out: a fact is withheld, an optional
 * emptied, an element dropped and its list no longer complete. A value that must have what is hidden is hidden itself.
 */
final class Redaction {
    private static final Object UNSET = new Object();

    private final Handling handling;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Redaction(Handling handling) {
        this.handling = handling;
    }

    static CaseView view(YouthCase youthCase, Handling handling) {
        Redaction redaction = new Redaction(handling);
        Object seen = redaction.composite(youthCase, null, "");
        if (!(seen instanceof YouthCase visible)) {
            throw new IllegalStateException("A case can be shown without everything that may be hidden");
        }
        return new CaseView(visible, redaction.leftOut);
    }

    /** In place of a value that is hidden. */
    private record Hidden(Reason reason) {}

    private Object composite(DomainValue value, @Nullable Place at, String pointer) {
        if (at != null) {
            Optional<Reason> closed = handling.closes(at, value);
            if (closed.isPresent()) {
                return new Hidden(closed.get());
            }
        }
        int before = leftOut.size();
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            Place place = new Place(at, attribute, value, pointer + "/" + attribute.getName());
            Object held = attribute.get(value);
            Optional<Reason> closed = handling.closes(place);
            Object now = closed.isPresent() ? new Hidden(closed.get()) : kept(held, place, place.pointer());
            if (now instanceof Hidden hidden) {
                now = inPlaceOf(place, held, hidden);
            }
            if (now instanceof Hidden) {
                // What was left out inside is now left out with the whole.
                leftOut.subList(before, leftOut.size()).clear();
                return now;
            }
            attribute.setHeld(builder, now);
        }
        description.setExtra(builder, unknownFields(value.getExtra(), pointer));
        return description.build(builder);
    }

    private Extra unknownFields(Extra extra, String pointer) {
        Optional<Reason> closed = handling.closesUnknownFields(pointer);
        if (extra.isEmpty() || closed.isEmpty()) {
            return extra;
        }
        // Without the names: whoever made them may have put anything in them.
        leftOut.add(new LeftOut(pointer, closed.get()));
        return Extra.none();
    }

    /** What is shown where something is hidden; the hidden itself where there is nothing to show. */
    private Object inPlaceOf(Place place, Object held, Hidden hidden) {
        Object instead = handling.standIn(place).orElseGet(() -> empty(place.attribute(), held, hidden));
        if (!(instead instanceof Hidden) && !instead.equals(held)) {
            leftOut.add(new LeftOut(place.pointer(), hidden.reason()));
        }
        return instead;
    }

    /** A fact that nobody has asked for stays so: there is nothing to withhold, and to say that there is would be wrong. */
    private static Object empty(Attribute attribute, Object held, Hidden hidden) {
        if (held instanceof Optional<?>) {
            return Optional.empty();
        } else if (held instanceof Fact<?> fact) {
            return fact.equals(Fact.notAsked()) ? fact : Fact.withheld();
        } else if (held instanceof FactHistory<?> history) {
            return history.getFacts().isEmpty() ? history : FactHistory.of(Fact.withheld());
        } else if (held instanceof FactList<?>) {
            return FactList.unknown();
        } else if (attribute.isMandatory()) {
            return hidden;
        }
        return held instanceof List<?> ? List.of() : UNSET;
    }

    private Object kept(Object held, Place place, String pointer) {
        if (held instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : orHidden(kept(optional.get(), place, pointer));
        } else if (held instanceof Fact<?> fact) {
            return fact(fact, place, pointer);
        } else if (held instanceof FactHistory<?> history) {
            return history(history, place, pointer);
        } else if (held instanceof FactList<?> list) {
            return factList(list, place, pointer);
        } else if (held instanceof List<?> list) {
            List<Object> elements = elements(list, place, pointer);
            // A list that must hold something and no longer does is hidden with its owner.
            return elements.isEmpty() && !list.isEmpty() && place.attribute().isMandatory()
                    ? new Hidden(leftOut.get(leftOut.size() - 1).reason())
                    : elements;
        } else if (held instanceof DomainValue value) {
            return composite(value, place, pointer);
        }
        return handling.shown(place, held).orElse(new Hidden(Reason.FREE_TEXT));
    }

    private static Object orHidden(Object now) {
        return now instanceof Hidden ? now : Optional.of(now);
    }

    private List<Object> elements(List<?> list, Place place, String pointer) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + i;
            Object now = kept(list.get(i), place, at);
            if (now instanceof Hidden hidden) {
                leftOut.add(new LeftOut(at, hidden.reason()));
            } else {
                elements.add(now);
            }
        }
        return elements;
    }

    private Object factList(FactList<?> list, Place place, String pointer) {
        List<Object> items = elements(list.getItems(), place, pointer + "/items");
        FactList<Object> seen = list.getCompleteAsOf().isPresent()
                        && items.size() == list.getItems().size()
                ? FactList.complete(items, handling.shown(list.getCompleteAsOf().get()))
                : FactList.atLeast(items);
        return seen.withExtra(unknownFields(list.getExtra(), pointer));
    }

    /** Of a history with something hidden nothing is shown: what is left would count on days on which it does not hold. */
    private Object history(FactHistory<?> history, Place place, String pointer) {
        List<Fact<Object>> facts = new ArrayList<>();
        int before = leftOut.size();
        for (int i : handling.order(history.getFacts())) {
            Object now = fact(history.getFacts().get(i), place, pointer + "/" + i);
            if (now instanceof Hidden) {
                leftOut.subList(before, leftOut.size()).clear();
                return now;
            }
            facts.add(asFact(now));
        }
        return FactHistory.of(facts);
    }

    @SuppressWarnings("unchecked") // a fact of anything may be looked at as one of objects
    private static Fact<Object> asFact(Object fact) {
        return (Fact<Object>) fact;
    }

    private Object fact(Fact<?> fact, Place place, String pointer) {
        Fact<Object> now;
        if (fact instanceof Fact.Known<?> known) {
            Object value = kept(known.getValue(), place, pointer + "/value");
            if (value instanceof Hidden) {
                return value;
            }
            now = Fact.known(value);
        } else {
            now = Fact.unknown(fact.getState());
        }
        if (fact.getDate().isPresent()) {
            now = now.withDate(handling.shown(fact.getDate().get()));
        }
        if (fact.getInformant().isPresent()
                && composite(fact.getInformant().get(), place, pointer + "/informant") instanceof Code informant) {
            now = now.withInformant(informant);
        }
        if (handling.showsRecords()) {
            now = fact.getRecorded().map(now::withRecorded).orElse(now);
            now = fact.getSource().map(now::withSource).orElse(now);
        }
        return now.withExtra(unknownFields(fact.getExtra(), pointer));
    }
}
