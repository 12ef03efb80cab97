package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;

/**
 * Something in a case, and where it lies in the case document. Most of what is looked at is never pointed at.
 *
 * @param list the JSON pointer to the list that it is an element of, with the slash behind
 * @param place its place there
 * @param item what lies there
 * @param <T> its type
 */
record Located<T>(String list, int place, T item) {

    /** The elements of a list, each with its place. */
    static <T> List<Located<T>> in(String pointerToList, FactList<T> list) {
        return in(pointerToList, list, item -> true);
    }

    /** Those elements of a list that are asked for, each with its place. */
    static <T> List<Located<T>> in(String pointerToList, FactList<T> list, Predicate<T> isAskedFor) {
        return in(pointerToList + "/items/", list.getItems(), isAskedFor);
    }

    /** Those elements of an ordinary list that are asked for, each with its place. */
    static <T> List<Located<T>> in(String pointerToListAndSlash, List<T> list, Predicate<T> isAskedFor) {
        List<Located<T>> located = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T item = list.get(i);
            if (isAskedFor.test(item)) {
                located.add(new Located<>(pointerToListAndSlash, i, item));
            }
        }
        return located;
    }

    /** The JSON pointer to it. */
    String pointer() {
        return list + place;
    }

    /** A part of it, as a question. */
    OpenPoint ask(String part) {
        return OpenPoint.fact(FactKey.at(pointer() + part));
    }

    /** A finding about it or a part of it. */
    Finding.Builder finding(String part) {
        return Finding.builder().addPointer(pointer() + part);
    }
}
