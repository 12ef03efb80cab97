package dk.roedtraad.scoring.trend;

import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A person's measurements as the properties of the lines draw them: whole days and points, so that differences are
 * exact.
 */
final class DrawnSeries {
    private final double[] days;
    private final double[] values;

    private DrawnSeries(double[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    double[] days() {
        return days;
    }

    double[] values() {
        return values;
    }

    /** Three to fifteen points within some three years. */
    static Arbitrary<DrawnSeries> onDifferentDays() {
        return Arbitraries.integers()
                .between(0, 1000)
                .set()
                .ofMinSize(3)
                .ofMaxSize(15)
                .flatMap(DrawnSeries::withValues);
    }

    private static Arbitrary<DrawnSeries> withValues(Set<Integer> days) {
        double[] chosen = days.stream().mapToDouble(Integer::intValue).toArray();
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofSize(chosen.length)
                .map(values -> new DrawnSeries(
                        chosen, values.stream().mapToDouble(Integer::intValue).toArray()));
    }

    DrawnSeries withDays(IntToDoubleFunction day) {
        return new DrawnSeries(IntStream.range(0, days.length).mapToDouble(day).toArray(), values);
    }

    DrawnSeries withValues(IntToDoubleFunction value) {
        return new DrawnSeries(
                days, IntStream.range(0, days.length).mapToDouble(value).toArray());
    }

    DrawnSeries inOrder(List<Integer> order) {
        return new DrawnSeries(
                order.stream().mapToDouble(i -> days[i]).toArray(),
                order.stream().mapToDouble(i -> values[i]).toArray());
    }

    /** From the last to the first, then the odd before the even. */
    List<DrawnSeries> inOtherOrders() {
        List<Integer> back = IntStream.range(0, days.length)
                .map(i -> days.length - 1 - i)
                .boxed()
                .toList();
        List<Integer> dealt =
                IntStream.range(0, days.length)
                        .boxed()
                        .collect(Collectors.partitioningBy(i -> i % 2 == 0))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        return List.of(inOrder(back), inOrder(dealt));
    }
}
