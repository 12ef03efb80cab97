package dk.roedtraad.model.describe;

import org.immutables.value.Value;

/**
 * What every composite domain type is: immutable, equal by value, and valid from the moment it is built.
 *
 * <p>Its attributes, constraints, sensitivity and labels are described by {@link TypeDescription}.
 */
public interface DomainValue {

    /** The fields of a document that the type does not know; they come along unchanged. */
    @Value.Redacted
    @Value.Default
    default Extra getExtra() {
        return Extra.none();
    }

    /**
     * Evaluates the declared constraints and the rules across attributes. Called by {@code build()} and {@code withX}.
     *
     * @throws InvalidValueException naming every violation at once, by code and path, never by value
     */
    @Value.Check
    default void check() {
        TypeDescription.ofValue(this).check(this);
    }
}
