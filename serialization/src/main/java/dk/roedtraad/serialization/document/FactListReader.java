package dk.roedtraad.serialization.document;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.FactList;
import org.jspecify.annotations.Nullable;

/** Reads lists that say whether they are complete. */
final class FactListReader extends ObjectReader {
    /** The names of the fields of a list of facts. */
    static final List<String> FIELDS = List.of("completeAsOf", "items");

    private static final int COMPLETE_AS_OF = 0;
    private static final int ITEMS = 1;

    FactListReader(ValueType.FactListOf type) {
        super(List.of(
                new Field(FIELDS.get(COMPLETE_AS_OF), new OfDate(), false),
                new Field(FIELDS.get(ITEMS), of(new ValueType.ListOf(type.element(), List.of())), false)));
    }

    @Override
    void missing(Pass pass, int field, long start) {
        throw new IllegalStateException("No field of a list of facts is mandatory");
    }

    @Override
    Object build(Pass pass, @Nullable Object[] values, Extra extra, long start) {
        List<?> items = values[ITEMS] instanceof List<?> read ? read : List.of();
        FactList<?> list = values[COMPLETE_AS_OF] instanceof LocalDate asOf
                ? FactList.complete(items, asOf)
                : FactList.atLeast(items);
        return list.withExtra(extra);
    }
}
