package dk.roedtraad.testing;

import java.util.Random;

import dk.roedtraad.model.describe.DomainValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary values of any domain type, made by walking its description, so that a new attribute is generated from the day it
 * exists.
 */
public final class DomainArbitraries {
    private DomainArbitraries() {}

    /** Values of a type, empty to large. */
    public static <T extends DomainValue> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.randomValue(random -> new DomainValues(random).next(type));
    }

    /** A value and another that differs from it in a few places: what happens to a case over time. */
    public static <T extends DomainValue> Arbitrary<Pair<T>> changed(Class<T> type) {
        return Arbitraries.randomValue(random -> {
            T before = new DomainValues(random).next(type);
            return new Pair<>(before, new DomainValues(random).changed(before));
        });
    }

    /** Two values of a type that have nothing to do with each other. */
    public static <T extends DomainValue> Arbitrary<Pair<T>> pairs(Class<T> type) {
        return Arbitraries.randomValue(random -> {
            DomainValues values = new DomainValues(random);
            return new Pair<>(values.next(type), values.next(type));
        });
    }

    /** A value of a seed, for tests that are no properties. */
    public static <T extends DomainValue> T ofSeed(Class<T> type, long seed) {
        return new DomainValues(new Random(seed)).next(type);
    }

    /** A value of a seed in which every text that may tell something about a person begins with a mark to search for. */
    public static <T extends DomainValue> T marked(Class<T> type, String mark, long seed) {
        return new DomainValues(new Random(seed), mark).next(type);
    }

    /**
     * Two values.
     *
     * @param before the one
     * @param after the other
     * @param <T> the type of both
     */
    public record Pair<T>(T before, T after) {}
}
