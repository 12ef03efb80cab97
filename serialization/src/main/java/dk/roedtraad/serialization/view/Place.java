package dk.roedtraad.serialization.view;

import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of one value in a case.
 *
 * @param holder the place that holds the owner; null where the owner is the case itself
 * @param attribute the attribute
 * @param owner the value that has it
 * @param pointer the JSON pointer of the attribute in the whole case
 */
record Place(@Nullable Place holder, Attribute attribute, DomainValue owner, String pointer) {
    boolean is(String name) {
        return attribute.toString().equals(name);
    }
}
