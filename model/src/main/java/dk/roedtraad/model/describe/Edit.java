package dk.roedtraad.model.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One difference between two values of a type (Danish: ændring): what became of one place. A list of them, applied to the first
 * value, gives the second.
 *
 * @param kind what happened
 * @param path from the value down to the place: names of attributes, and ids of elements
 * @param before what was there; empty where nothing was
 * @param after what is there now; empty where nothing is
 */
public record Edit(Kind kind, List<Step> path, Optional<Object> before, Optional<Object> after) {

    /** What happened. */
    public enum Kind {
        /** Another value is in the place. */
        SET,
        /** An element with a new id has been added at the end of the list. */
        ADD,
        /** The element with an id has been removed from the list. */
        REMOVE,
        /** The elements of the list stand in another order, given by their ids. */
        ORDER
    }

    /** One step down: into an attribute, or to the element of a list that has an id. */
    public sealed interface Step {
        /** Into the attribute of a name. */
        record Into(String attribute) implements Step {
            @Override
            public String toString() {
                return attribute;
            }
        }

        /** To the element of an id. */
        record Element(String id) implements Step {
            @Override
            public String toString() {
                return "[" + id + "]";
            }
        }
    }

    /** An edit of copies of the lists given. */
    public Edit {
        path = List.copyOf(path);
    }

    /** The kind and the path; never the values. */
    @Override
    public String toString() {
        return kind + " " + path.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
