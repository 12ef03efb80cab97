package dk.roedtraad.serialization.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.serialization.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads an object: its fields in any order, each of them once, those that must be there, and those that are not ours. */
abstract class ObjectReader extends ValueReader {
    /** One field of an object. */
    record Field(String name, ValueReader reader, boolean mandatory) {}

    private final List<String> names;
    private final ValueReader[] readers;
    private final PropertyNameMatcher matcher;

    /** A bit for each field that must be there. */
    private final long mandatory;

    ObjectReader(List<Field> fields) {
        if (fields.size() > Long.SIZE) {
            throw new IllegalStateException("More than " + Long.SIZE + " fields: " + fields);
        }
        names = fields.stream().map(Field::name).toList();
        readers = fields.stream().map(Field::reader).toArray(ValueReader[]::new);
        matcher = JsonText.FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
        long bits = 0;
        for (int i = 0; i < readers.length; i++) {
            bits |= fields.get(i).mandatory() ? 1L << i : 0;
        }
        mandatory = bits;
    }

    /** The value that sound fields make. Those that are not there are null. */
    abstract @Nullable Object build(Pass pass, @Nullable Object[] values, Extra extra, long start);

    /** Says that a field that must be there is not. */
    abstract void missing(Pass pass, int field, long start);

    /** Says what fields that are sound one by one have against each other. */
    void together(Pass pass, @Nullable Object[] values, long seen, long start) {}

    @Override
    @Nullable
    Object read(Pass pass) {
        if (pass.parser.currentToken() != JsonToken.START_OBJECT) {
            return pass.wrongType("object");
        }
        long start = pass.offset();
        int before = pass.errors();
        @Nullable Object[] values = new @Nullable Object[readers.length];
        Map<String, String> notOurs = null;
        long seen = 0;
        int field = pass.parser.nextNameMatch(matcher);
        while (field != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (field < 0) {
                notOurs = notOurs == null ? new TreeMap<>() : notOurs;
                fieldNotOurs(pass, notOurs);
            } else if ((seen & (1L << field)) != 0) {
                pass.bad("field.duplicate");
                pass.skipValue();
            } else {
                seen |= 1L << field;
                pass.parser.nextToken();
                values[field] = pass.value(readers[field]);
            }
            field = pass.parser.nextNameMatch(matcher);
        }
        for (long absent = mandatory & ~seen; absent != 0; absent &= absent - 1) {
            missing(pass, Long.numberOfTrailingZeros(absent), start);
        }
        together(pass, values, seen, start);
        return pass.errors() > before
                ? null
                : build(pass, values, notOurs == null ? Extra.none() : Extra.of(notOurs), start);
    }

    /** A vendor's own field, and where it is asked for any other, comes along as the text it is. */
    private void fieldNotOurs(Pass pass, Map<String, String> kept) {
        String name = pass.parser.currentName();
        if (kept.containsKey(name)) {
            pass.fieldError(pass.offset(), "field.duplicate");
            pass.skipValue();
        } else if (Extra.isVendorName(name)) {
            keep(name, pass, kept);
        } else if (pass.keepsUnknown) {
            FieldNames.similar(name, names)
                    .ifPresentOrElse(
                            similar -> pass.fieldWarning("field.kept.similar", Argument.text("similar", similar)),
                            () -> pass.fieldWarning("field.kept"));
            keep(name, pass, kept);
        } else {
            Optional<String> meant = pass.namesErrors() ? FieldNames.similar(name, names) : Optional.empty();
            meant.ifPresentOrElse(
                    similar ->
                            pass.fieldError(pass.offset(), "field.unknown.similar", Argument.text("similar", similar)),
                    () -> pass.fieldError(pass.offset(), "field.unknown"));
            pass.skipValue();
        }
    }

    private static void keep(String name, Pass pass, Map<String, String> kept) {
        long start = pass.offset();
        pass.parser.nextToken();
        int from = (int) pass.tokenOffset();
        pass.parser.skipChildren();
        pass.parser.finishToken();
        int to = (int) pass.parser.currentLocation().getByteOffset();
        String json = new String(pass.utf8, from, to - from, StandardCharsets.UTF_8);
        if (!JsonText.isSound(json)) {
            pass.fieldError(start, "field.unsound");
        }
        kept.put(name, json);
    }
}
