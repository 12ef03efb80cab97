package dk.roedtraad.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.organisation.MunicipalOverlay;

/**
 * What is wrong with an overlay that is sound as a document: numbers that may not be set and rules that may not be touched. The
 * library refuses such an overlay by an exception, one kind of fault at a time; here all are found, so that they are mended in one go.
 */
final class OverlayFaults {
    /**
     * One fault.
     *
     * @param pointer where it is in the document
     * @param code what it is; {@code cli.CODE} is its text
     * @param what the code of the rule, or the key of the number
     */
    record Fault(String pointer, String code, String what) {}

    private final MunicipalOverlay overlay;
    private final RuleCatalogue rules;
    private final Parameters table;

    private OverlayFaults(MunicipalOverlay overlay, RuleCatalogue rules, Parameters table) {
        this.overlay = overlay;
        this.rules = rules;
        this.table = table;
    }

    /** Every fault of an overlay, in the order of the document. */
    static List<Fault> of(MunicipalOverlay overlay, RuleCatalogue rules, Parameters table) {
        return new OverlayFaults(overlay, rules, table).all();
    }

    private List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        IntStream.range(0, overlay.getRows().size())
                .forEach(i -> ofRow(i).ifPresent(code -> faults.add(new Fault(
                        "/rows/" + i, code, shown(overlay.getRows().get(i).getKey())))));
        for (int i = 0; i < overlay.getSwitchedOff().size(); i++) {
            ofRule("/switchedOff/" + i, overlay.getSwitchedOff().get(i), faults);
        }
        for (int i = 0; i < overlay.getRenamed().size(); i++) {
            ofRule("/renamed/" + i + "/rule", overlay.getRenamed().get(i).getRule(), faults);
        }
        return faults;
    }

    /** A key or a code as it stands, where it is one; what somebody has written in its place may be a person's number or name. */
    private static String shown(String key) {
        return key.matches("[A-Za-z][A-Za-z0-9_.]{0,80}") && !key.matches(".*[0-9]{4}.*") ? key : "***";
    }

    private void ofRule(String pointer, String code, List<Fault> faults) {
        Optional<Rule> rule = rules.findRule(code);
        if (rule.isEmpty()) {
            faults.add(new Fault(pointer, "overlay.ruleUnknown", shown(code)));
        } else if (rule.get().getGround() == Ground.LAW || rule.get().getGround() == Ground.MODEL) {
            faults.add(new Fault(pointer, "overlay.ruleFixed", code));
        }
    }

    private Optional<String> ofRow(int index) {
        Parameter row = overlay.getRows().get(index);
        if (!table.isKnown(row.getKey())) {
            return Optional.of("overlay.keyUnknown");
        }
        boolean overlaps = overlay.getRows().subList(0, index).stream()
                .anyMatch(earlier -> earlier.getKey().equals(row.getKey())
                        && earlier.getValid().overlaps(row.getValid()));
        if (overlaps) {
            return Optional.of("overlay.rowsOverlap");
        }
        if (table.findUnit(row.getKey()).filter(unit -> unit != row.getUnit()).isPresent()) {
            return Optional.of("overlay.unitOther");
        }
        try {
            overlay.withRows(row).over(table);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            boolean anyLocal = table.getRows().stream()
                    .anyMatch(shipped -> shipped.getKey().equals(row.getKey()) && shipped.isLocal());
            return Optional.of(anyLocal ? "overlay.daysUncovered" : "overlay.notLocal");
        }
    }
}
