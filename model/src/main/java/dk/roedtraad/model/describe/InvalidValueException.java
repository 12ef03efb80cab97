package dk.roedtraad.model.describe;

import java.util.List;
import java.util.stream.Collectors;

/** A value that can mean nothing was about to be built. Names every violation by path and code, never by value. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidValueException(String typeName, List<Violation> violations) {
        super(violations.stream()
                .map(v -> v.path().isEmpty() ? v.code() : v.path() + ": " + v.code())
                .collect(Collectors.joining(", ", "Cannot build " + typeName + ", [", "]")));
        this.violations = List.copyOf(violations);
    }

    /** Every violation, in the order of the attributes. */
    public List<Violation> getViolations() {
        return violations;
    }
}
