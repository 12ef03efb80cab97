package dk.roedtraad.model.fact;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Lets a Bean Validation provider see into a {@link Fact}: {@code Fact<@Min(0) Integer>} is checked when the fact is known, and
 * says nothing when it is not. Found by the provider itself; nobody calls it.
 */
public final class FactValueExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {
    /** Called by the provider. */
    public FactValueExtractor() {}

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        if (fact instanceof Fact.Known<?> known) {
            receiver.value("value", known.getValue());
        }
    }
}
