package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Something in a case, and where it lies in the case document. Most of what is looked at is never pointed at, and so a pointer is made
 * when it is asked for.
 *
 * @param holder what holds the list that it is an element of; null where that is the case itself
 * @param list the name of the list, as the end of a pointer
 * @param place its place there
 * @param item what lies there
 * @param <T> its type
 */
record Located<T>(@Nullable Located<?> holder, String list, int place, T item) {
    private static final String ITEMS = "/items/";

    /** The elements of a list of the case, each with its place. */
    static <T> List<Located<T>> in(String pointerToList, FactList<T> list) {
        return in(pointerToList, list, item -> true);
    }

    /** Those elements of a list of the case that are asked for, each with its place. */
    static <T> List<Located<T>> in(String pointerToList, FactList<T> list, Predicate<T> isAskedFor) {
        return in(null, pointerToList + ITEMS, list.getItems(), isAskedFor);
    }

    /** The elements of a list in it, each with its place. */
    <S> List<Located<S>> each(String name, FactList<S> of) {
        return each(name, of, item -> true);
    }

    /** Those elements of a list in it that are asked for, each with its place. */
    <S> List<Located<S>> each(String name, FactList<S> of, Predicate<S> isAskedFor) {
        return in(this, name + ITEMS, of.getItems(), isAskedFor);
    }

    /** Those elements of an ordinary list in it that are asked for, each with its place. */
    <S> List<Located<S>> each(String nameAndSlash, List<S> of, Predicate<S> isAskedFor) {
        return in(this, nameAndSlash, of, isAskedFor);
    }

    private static <T> List<Located<T>> in(
            @Nullable Located<?> holder, String nameAndSlash, List<T> list, Predicate<T> isAskedFor) {
        List<Located<T>> located = new ArrayList<>();
        int place = 0;
        for (T item : list) {
            if (isAskedFor.test(item)) {
                located.add(new Located<>(holder, nameAndSlash, place, item));
            }
            place++;
        }
        return located;
    }

    /** The JSON pointer to it. */
    String pointer() {
        return holder == null ? list + place : holder.pointer() + list + place;
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
