package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes. There are many in every document and few different ones, so those that we know are built once and for all; one in
 * a list of ours that we do not know is perhaps misspelt.
 */
final class CodeReader extends CompositeReader {
    private static final List<String> NAMES = List.of("system", "code");

    private final int system;
    private final int code;

    CodeReader() {
        super(TypeDescription.of(Code.class), List.of());
        system = TypeDescription.of(Code.class)
                .findAttribute(NAMES.get(0))
                .orElseThrow()
                .getIndex();
        code = TypeDescription.of(Code.class)
                .findAttribute(NAMES.get(1))
                .orElseThrow()
                .getIndex();
    }

    @Override
    @Nullable
    Object build(Pass pass, @Nullable Object[] values, Extra extra, long start) {
        Code known = KnownCodes.find(values[system], values[code]);
        if (known != null && extra.isEmpty() && count(values) == NAMES.size()) {
            return known;
        }
        Object read = super.build(pass, values, extra, start);
        if (known == null && read instanceof Code unknown) {
            if (KnownCodes.isMistaken(unknown.getSystem())) {
                warn(
                        pass,
                        start,
                        "code.systemUnknown",
                        "code.systemUnknown.similar",
                        unknown.getSystem(),
                        KnownCodes.systems());
            } else if (!KnownCodes.of(unknown.getSystem()).isEmpty()) {
                warn(
                        pass,
                        start,
                        "code.unknown",
                        "code.unknown.similar",
                        unknown.getCode(),
                        KnownCodes.of(unknown.getSystem()));
            }
        }
        return read;
    }

    private static void warn(
            Pass pass, long start, String problem, String withSimilar, String text, Set<String> known) {
        FieldNames.similar(text, known)
                .ifPresentOrElse(
                        similar -> pass.warning(start, withSimilar, Argument.text("similar", similar)),
                        () -> pass.warning(start, problem));
    }

    private static int count(@Nullable Object[] values) {
        int count = 0;
        for (Object value : values) {
            count += value == null ? 0 : 1;
        }
        return count;
    }
}
