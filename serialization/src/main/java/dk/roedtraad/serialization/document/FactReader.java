package dk.roedtraad.serialization.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import org.jspecify.annotations.Nullable;

/** Reads facts: known with a value, or unknown in a stated way without one. */
final class FactReader extends ObjectReader {
    /** The names of the fields of a fact. */
    static final List<String> FIELDS = List.of("type", "value", "date", "recorded", "informant", "source");

    private static final int TYPE = 0;
    private static final int VALUE = 1;
    private static final int DATE = 2;
    private static final int RECORDED = 3;
    private static final int INFORMANT = 4;
    private static final int SOURCE = 5;

    private static final ValueReader STATE = new OfChoice(
            Arrays.stream(FactState.values()).collect(Collectors.toMap(FactState::getType, Function.identity())),
            Arrays.stream(FactState.values()).map(FactState::getType).toList());

    FactReader(ValueType.FactOf type) {
        super(List.of(
                new Field(FIELDS.get(TYPE), STATE, true),
                new Field(FIELDS.get(VALUE), of(type.value()), false),
                new Field(FIELDS.get(DATE), new OfDate(), false),
                new Field(FIELDS.get(RECORDED), new OfDate(), false),
                new Field(FIELDS.get(INFORMANT), of(new ValueType.Composite(Code.class, List.of())), false),
                new Field(FIELDS.get(SOURCE), of(new ValueType.Text(List.of())), false)));
    }

    @Override
    void missing(Pass pass, int field, long start) {
        missing(pass, FIELDS.get(field), start);
    }

    private static void missing(Pass pass, String field, long start) {
        pass.error(start, "field.missing", Argument.text("field", field), Argument.key("label", "Fact." + field));
    }

    @Override
    void together(Pass pass, @Nullable Object[] values, long seen, long start) {
        boolean hasValue = (seen & (1L << VALUE)) != 0;
        Object state = values[TYPE];
        if (state == FactState.KNOWN && !hasValue) {
            missing(pass, FIELDS.get(VALUE), start);
        } else if (state != null && state != FactState.KNOWN && hasValue) {
            pass.error(start, "fact.valueOfUnknown");
        }
    }

    @Override
    Object build(Pass pass, @Nullable Object[] values, Extra extra, long start) {
        Object value = values[VALUE];
        FactState state = (FactState) values[TYPE];
        Fact<?> fact = value != null || state == null ? Fact.known(value) : Fact.unknown(state);
        return fact.withOrigin(
                (LocalDate) values[DATE],
                (LocalDate) values[RECORDED],
                (Code) values[INFORMANT],
                (String) values[SOURCE],
                extra);
    }
}
