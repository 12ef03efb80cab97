package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A list that says whether it is complete (Danish: liste med fuldstændighed). Complete and empty means none; otherwise an
 * absent element is unknown.
 *
 * @param <T> the type of the elements
 */
public final class FactList<T> {
    private static final FactList<?> UNKNOWN = new FactList<>(List.of(), null, Extra.none());

    private final List<T> items;
    private final @Nullable LocalDate completeAsOf;
    private final Extra extra;

    private FactList(List<? extends T> items, @Nullable LocalDate completeAsOf, Extra extra) {
        this.items = copyOf(items, "items");
        this.completeAsOf = completeAsOf;
        this.extra = extra;
    }

    /** The empty list of which nobody knows whether it is complete: the state of every list that is absent. */
    @SuppressWarnings("unchecked") // holds no element
    public static <T> FactList<T> unknown() {
        return (FactList<T>) UNKNOWN;
    }

    /** Elements that are known; there may be more. */
    public static <T> FactList<T> atLeast(List<? extends T> items) {
        return new FactList<>(items, null, Extra.none());
    }

    /** All elements that there were on a day. */
    public static <T> FactList<T> complete(List<? extends T> items, LocalDate asOf) {
        if (asOf == null) {
            throw new IllegalArgumentException("asOf: a list is complete as of a day");
        }
        return new FactList<>(items, asOf, Extra.none());
    }

    static <E> List<E> copyOf(List<? extends E> elements, String parameter) {
        boolean missing = elements == null;
        for (int i = 0; !missing && i < elements.size(); i++) {
            missing = elements.get(i) == null;
        }
        if (missing) {
            throw new IllegalArgumentException(parameter + ": nothing in a list may be null");
        }
        return List.copyOf(elements);
    }

    /** This list with one element more. Whether it is complete is as it was: the element was not yet there, or not yet known. */
    public FactList<T> with(T item) {
        List<T> longer = new ArrayList<>(items);
        longer.add(item);
        return new FactList<>(longer, completeAsOf, extra);
    }

    /**
     * This list with some elements changed, so that a change deep in a case is one expression:
     *
     * <pre>{@code
     * youthCase.withPlans(youthCase.getPlans().replaceIf(plan -> plan.getId().equals("p1"), plan -> plan.withGoals(…)));
     * }</pre>
     */
    public FactList<T> replaceIf(Predicate<? super T> which, UnaryOperator<T> change) {
        return new FactList<>(
                items.stream()
                        .map(item -> which.test(item) ? change.apply(item) : item)
                        .toList(),
                completeAsOf,
                extra);
    }

    /** The elements that are known. */
    public List<T> getItems() {
        return items;
    }

    /** The latest day on which somebody vouched that the list was complete; empty when nobody has. */
    public Optional<LocalDate> getCompleteAsOf() {
        return Optional.ofNullable(completeAsOf);
    }

    /** The fields of a document that a list of facts does not know; they come along unchanged. */
    public Extra getExtra() {
        return extra;
    }

    /** This list with fields that it does not know. */
    public FactList<T> withExtra(Extra unknownFields) {
        return new FactList<>(items, completeAsOf, unknownFields);
    }

    /**
     * Whether the list is known to have been complete on a day, so that an absent element means none: somebody vouched for it
     * on that day or before. The latest word counts, however old; what is vouched for only later says nothing of the day.
     */
    public boolean isCompleteOn(LocalDate day) {
        return completeAsOf != null && !completeAsOf.isAfter(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactList<?> list
                && items.equals(list.items)
                && Objects.equals(completeAsOf, list.completeAsOf)
                && extra.equals(list.extra);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, completeAsOf, extra);
    }

    /** A domain value masks what is personal in it; any other element masks itself not, and so is masked here. */
    private List<String> shown() {
        return items.stream()
                .map(item -> item instanceof DomainValue value ? value.toString() : "***")
                .toList();
    }

    @Override
    public String toString() {
        return shown() + (completeAsOf == null ? " perhaps more" : " complete as of " + completeAsOf);
    }
}
