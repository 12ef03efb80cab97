package dk.roedtraad.model.fact;

import java.util.List;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets a Bean Validation provider see into a {@link FactList}, element by element. */
public final class FactListValueExtractor implements ValueExtractor<FactList<@ExtractedValue ?>> {
    /** Called by the provider. */
    public FactListValueExtractor() {}

    @Override
    public void extractValues(FactList<?> list, ValueReceiver receiver) {
        List<?> items = list.getItems();
        for (int i = 0; i < items.size(); i++) {
            receiver.indexedValue("<list element>", i, items.get(i));
        }
    }
}
