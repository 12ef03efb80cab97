package dk.roedtraad.serialization.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.organisation.Municipalities;
import dk.roedtraad.model.organisation.MunicipalityCode;

/** The codes that may stand in a column (Danish: kodeliste), and how another than those is written. */
final class CodeList {
    /** Of a code that a host has made itself: only that there is one, since it could be anything, also a name. */
    static final String OWN_OTHER = "own:other";

    private static final String OURS = "urn:roedtraad:";

    static final CodeList YES_NO = new CodeList(
            List.of(new CodedValue("no", "value.no"), new CodedValue("yes", "value.yes")), Set.of(), false);

    static final CodeList MUNICIPALITIES = new CodeList(
            Municipalities.getCodes().stream()
                    .map(MunicipalityCode::toText)
                    .map(code -> new CodedValue(code, "municipality." + code))
                    .toList(),
            Set.of(),
            true);

    private final Map<String, CodedValue> values = new LinkedHashMap<>();
    private final Set<String> systems;
    private final boolean open;

    private CodeList(List<CodedValue> values, Set<String> systems, boolean open) {
        values.forEach(value -> this.values.putIfAbsent(value.getCode(), value));
        this.systems = systems;
        this.open = open;
    }

    /** The constants of a closed set. */
    static CodeList of(Class<? extends Enum<?>> type, Enum<?>... without) {
        return new CodeList(
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> !List.of(without).contains(constant))
                        .map(constant -> new CodedValue(constant.name(), type.getSimpleName() + "." + constant.name()))
                        .toList(),
                Set.of(),
                false);
    }

    /** The codes of our own lists, such as {@code sector}. Where there is more than one, each code is led by the name of its list. */
    static CodeList ofSystems(String... names) {
        boolean several = names.length > 1;
        List<CodedValue> values = Arrays.stream(names)
                .flatMap(name -> LabelWording.get().getKeys(Language.DANISH).stream()
                        .filter(key -> key.startsWith("code." + name + "."))
                        .map(key -> new CodedValue(key.substring(several ? 5 : 6 + name.length()), key)))
                .toList();
        Set<String> systems = new LinkedHashSet<>();
        for (String name : names) {
            systems.add(OURS + name);
        }
        return new CodeList(values, systems, true);
    }

    /** The codes that the caller knows, such as those of instruments and rules; there may be others. */
    static CodeList open(List<CodedValue> values) {
        return new CodeList(values, Set.of(), true);
    }

    /** The codes that there are, and no others. */
    static CodeList closed(List<CodedValue> values) {
        return new CodeList(values, Set.of(), false);
    }

    /** The codes. */
    List<CodedValue> values() {
        return List.copyOf(values.values());
    }

    /** Whether a host may have codes of its own. */
    boolean isOpen() {
        return open;
    }

    /** A code of a system. */
    Cell cell(Code code) {
        if (Withholding.isIn(code)) {
            return Cell.of(Missing.WITHHELD);
        } else if (!systems.contains(code.getSystem())) {
            return Cell.of(OWN_OTHER);
        }
        return cell(
                systems.size() > 1 ? code.getSystem().substring(OURS.length()) + "." + code.getCode() : code.getCode());
    }

    /** A code that belongs to no system. */
    Cell cell(String code) {
        return values.containsKey(code) ? Cell.of(code) : Cell.of(OWN_OTHER);
    }
}
