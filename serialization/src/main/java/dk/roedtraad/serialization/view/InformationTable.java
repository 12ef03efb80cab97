package dk.roedtraad.serialization.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.plan.InformationKinds;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;

/**
 * Which kinds of information open which attribute, from {@code information.csv} beside this class. The column {@code kinds} says
 * which kinds must all be open, or
 *
 * <ul>
 *   <li>{@code holder}: as the attribute that holds the value that this one is in,
 *   <li>{@code by-code}: for each element as the row of its code,
 *   <li>{@code agreement}: the agreements that open something for the recipient,
 *   <li>{@code -}: open by no kind.
 * </ul>
 *
 * <p>An attribute without a row is open by no kind, and so is a code, such as a host's own.
 */
final class InformationTable {
    private static final Row NOBODY = new Row(Rule.NOBODY, Set.of());
    private static final Map<String, Row> ROWS = read();

    private InformationTable() {}

    enum Rule {
        NOBODY,
        KINDS,
        HOLDER,
        BY_CODE,
        AGREEMENT
    }

    /** What opens an attribute; the kinds only with {@link Rule#KINDS}. */
    record Row(Rule rule, Set<Code> kinds) {}

    static Row of(Attribute attribute) {
        return find(attribute).orElse(NOBODY);
    }

    static Optional<Row> find(Attribute attribute) {
        return Optional.ofNullable(ROWS.get(attribute.toString()));
    }

    /** What opens an element of a list whose elements are told apart by code. */
    static Row of(Attribute list, Object element) {
        if (element instanceof Characteristic characteristic
                && characteristic.getCode().getSystem().equals(Characteristics.SYSTEM)) {
            return ROWS.getOrDefault(list + "#" + characteristic.getCode().getCode(), NOBODY);
        }
        return NOBODY;
    }

    /** The names of the rows: attributes, and attributes with a code after a number sign. */
    static Set<String> names() {
        return ROWS.keySet();
    }

    private static Map<String, Row> read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Tables.read("information.csv").forEach(cells -> {
            String code = cells.get(1);
            String name = code.isEmpty() ? cells.get(0) : cells.get(0) + "#" + code;
            if (rows.put(name, row(cells.get(2))) != null) {
                throw new IllegalStateException("Two rows of " + name);
            }
        });
        return rows;
    }

    private static Row row(String kinds) {
        return switch (kinds) {
            case "-" -> NOBODY;
            case "holder" -> new Row(Rule.HOLDER, Set.of());
            case "by-code" -> new Row(Rule.BY_CODE, Set.of());
            case "agreement" -> new Row(Rule.AGREEMENT, Set.of());
            default ->
                new Row(
                        Rule.KINDS,
                        Arrays.stream(kinds.split(" "))
                                .map(kind -> Code.of(InformationKinds.SYSTEM, kind))
                                .collect(Collectors.toUnmodifiableSet()));
        };
    }
}
