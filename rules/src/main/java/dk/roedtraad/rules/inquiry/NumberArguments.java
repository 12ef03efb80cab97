package dk.roedtraad.rules.inquiry;

import java.util.List;
import java.util.stream.IntStream;

import dk.roedtraad.model.describe.Argument;

/** The arguments of one name for whole numbers: small ones come again and again, in every case, and are made once. */
public final class NumberArguments {
    /** No youth is older, and few things are counted that far. */
    private static final int KEPT = 128;

    private final String name;
    private final List<Argument> kept;

    /**
     * Arguments of a name.
     *
     * @param name the name that the text uses between braces
     */
    public NumberArguments(String name) {
        this.name = name;
        this.kept = IntStream.range(0, KEPT)
                .mapToObj(number -> Argument.number(name, number))
                .toList();
    }

    /** The argument of a number. */
    public Argument of(int number) {
        return number >= 0 && number < KEPT ? kept.get(number) : Argument.number(name, number);
    }
}
