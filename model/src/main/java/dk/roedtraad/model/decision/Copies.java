package dk.roedtraad.model.decision;

import java.util.List;

/** Copies of lists that are given to be held: none is made of a list that cannot change anyway. */
final class Copies {
    private Copies() {}

    /**
     * A list that cannot change.
     *
     * @throws IllegalArgumentException naming the list, if it or something in it is null
     */
    static <T> List<T> of(List<T> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) { // looking for it beforehand would cost every list
            throw new IllegalArgumentException(list == null ? name : name + " element", e);
        }
    }
}
