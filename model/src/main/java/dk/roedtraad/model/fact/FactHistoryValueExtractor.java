package dk.roedtraad.model.fact;

import java.util.List;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets a Bean Validation provider see into a {@link FactHistory}: each value that is known. */
public final class FactHistoryValueExtractor implements ValueExtractor<FactHistory<@ExtractedValue ?>> {
    /** Called by the provider. */
    public FactHistoryValueExtractor() {}

    @Override
    public void extractValues(FactHistory<?> history, ValueReceiver receiver) {
        List<? extends Fact<?>> facts = history.getFacts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Fact.Known<?> known) {
                receiver.indexedValue("<history element>", i, known.getValue());
            }
        }
    }
}
