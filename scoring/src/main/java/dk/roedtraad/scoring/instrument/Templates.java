package dk.roedtraad.scoring.instrument;

import java.util.List;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;

/** From a template to an instrument that can be answered (Danish: skabelon). */
public final class Templates {
    private Templates() {}

    /**
     * The instrument with a scale for every item that has none, as a version of the host's own: series of two versions are never
     * joined, so that answers on two scales are never compared.
     *
     * <p>Who defined it stays as it was; a host that changes more than the scale says so with {@code withDefinedBy}.
     *
     * @param version the host's name for it
     * @param min the lowest answer
     * @param max the highest answer
     * @throws IllegalArgumentException if the template has no items to set a scale for, if the version is that of the template, or
     *     if the lowest answer is not below the highest
     */
    public static Instrument onScale(Instrument template, String version, int min, int max) {
        if (template.getItems().isEmpty()) {
            throw new IllegalArgumentException(
                    "template: " + template.getId() + " has no items, the host supplies them");
        }
        if (!template.lacksItemsOrScale()) {
            throw new IllegalArgumentException("template: every item of " + template.getId() + " has a scale");
        }
        if (version.equals(template.getVersion())) {
            throw new IllegalArgumentException("version: the template has it, and the scale makes it another one");
        }
        if (min >= max) {
            throw new IllegalArgumentException("min: not below max");
        }
        List<Item> items = template.getItems().stream()
                .map(item -> item.hasScale()
                        ? item
                        : Item.builder().from(item).min(min).max(max).build())
                .toList();
        return template.withVersion(version).withItems(items);
    }
}
