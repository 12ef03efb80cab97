package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;

/**
 * Something in a case, and where it lies in the case document.
 *
 * @param pointer the JSON pointer
 * @param item what lies there
 * @param <T> its type
 */
record Located<T>(String pointer, T item) {

    /** The elements of a list, each with its place. */
    static <T> List<Located<T>> in(String pointerToList, FactList<T> list) {
        List<Located<T>> located = new ArrayList<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            located.add(
                    new Located<>(pointerToList + "/items/" + i, list.getItems().get(i)));
        }
        return located;
    }

    /** A part of it, as a question. */
    OpenPoint ask(String part) {
        return OpenPoint.fact(FactKey.at(pointer + part));
    }

    /** A finding about it or a part of it. */
    Finding.Builder finding(String part) {
        return Finding.builder().addPointer(pointer + part);
    }
}
