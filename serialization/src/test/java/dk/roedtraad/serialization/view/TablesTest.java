package dk.roedtraad.serialization.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.plan.InformationKinds;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The two tables keep up with the model: whoever adds an attribute says here what opens it, and what its text is for. */
final class TablesTest {
    private static final Set<Code> SPECIAL_KINDS = Set.of(
            InformationKinds.HEALTH,
            InformationKinds.SUBSTANCE_USE,
            InformationKinds.MEASUREMENTS,
            InformationKinds.CRIMINAL_OFFENCES);

    private static Map<String, Attribute> attributes() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        collect(YouthCase.class, new LinkedHashSet<>(), attributes);
        return attributes;
    }

    private static void collect(Class<? extends DomainValue> type, Set<Class<?>> seen, Map<String, Attribute> found) {
        if (!seen.add(type)) {
            return;
        }
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            found.put(attribute.toString(), attribute);
            if (attribute.getValueType().innermost() instanceof ValueType.Composite composite) {
                collect(composite.type(), seen, found);
            }
        }
    }

    @Test
    void every_attribute_that_is_not_ordinary_has_a_row_and_no_other_has() {
        Set<String> expected = new TreeSet<>();
        attributes().values().stream()
                .filter(attribute -> attribute.getSensitivity() != Sensitivity.ORDINARY)
                .forEach(attribute -> expected.add(attribute.toString()));
        Set<String> rows = new TreeSet<>(InformationTable.names());
        rows.removeIf(name -> name.contains("#"));
        assertEquals(expected, rows, "information.csv");
    }

    @Test
    void every_characteristic_of_ours_has_a_row() throws IllegalAccessException {
        Set<String> expected = new TreeSet<>();
        for (java.lang.reflect.Field field : Characteristics.class.getFields()) {
            if (field.get(null) instanceof Code code) {
                expected.add("Circumstances.characteristics#" + code.getCode());
            }
        }
        Set<String> rows = new TreeSet<>(InformationTable.names());
        rows.removeIf(name -> !name.contains("#"));
        assertEquals(expected, rows, "information.csv");
    }

    @Test
    void every_kind_in_the_table_is_one_that_agreements_name() {
        for (Attribute attribute : attributes().values()) {
            for (Code kind : InformationTable.of(attribute).kinds()) {
                assertTrue(LabelWording.get().getKeys(Language.DANISH).contains(kind.toKey()), attribute + ": " + kind);
            }
        }
    }

    @Test
    void what_is_of_a_special_category_or_about_offences_is_opened_by_a_kind_that_says_so() {
        for (Attribute attribute : attributes().values()) {
            InformationTable.Row row = InformationTable.of(attribute);
            boolean special = attribute.getSensitivity() == Sensitivity.SPECIAL_CATEGORY
                    || attribute.getSensitivity() == Sensitivity.CRIMINAL_OFFENCE;
            if (special && row.rule() == InformationTable.Rule.KINDS) {
                assertTrue(row.kinds().stream().anyMatch(SPECIAL_KINDS::contains), attribute.toString());
            }
            if (attribute.getSensitivity() == Sensitivity.NATIONAL_ID && row.rule() == InformationTable.Rule.KINDS) {
                assertEquals(Set.of(InformationKinds.IDENTITY), row.kinds(), attribute.toString());
            }
        }
    }

    @Test
    void what_goes_by_its_holder_is_never_held_by_what_is_less_careful() {
        Map<String, List<Attribute>> holders = new HashMap<>();
        for (Attribute attribute : attributes().values()) {
            if (attribute.getValueType().innermost() instanceof ValueType.Composite composite) {
                holders.computeIfAbsent(composite.type().getSimpleName(), any -> new ArrayList<>())
                        .add(attribute);
            }
        }
        for (Attribute attribute : attributes().values()) {
            if (InformationTable.of(attribute).rule() == InformationTable.Rule.HOLDER) {
                String type =
                        attribute.toString().substring(0, attribute.toString().indexOf('.'));
                for (Attribute holder : holders.getOrDefault(type, List.of())) {
                    // The steps of a goal are ordinary and go by what holds the goal.
                    Sensitivity least = holder.getSensitivity() == Sensitivity.ORDINARY
                            ? Sensitivity.CONFIDENTIAL
                            : holder.getSensitivity();
                    boolean careful = least.compareTo(attribute.getSensitivity()) >= 0;
                    assertTrue(careful, attribute + " in " + holder);
                }
            }
        }
    }

    @Test
    void every_text_has_a_row_and_an_id_is_an_id() {
        Set<String> expected = new TreeSet<>();
        attributes().values().stream()
                .filter(attribute -> attribute.getValueType().innermost() instanceof ValueType.Text)
                .forEach(attribute -> {
                    expected.add(attribute.toString());
                    TextRole role = TextRole.of(attribute);
                    boolean isId = role == TextRole.ID || role == TextRole.KEY;
                    boolean named = attribute.getName().equals("id")
                            || Set.of("Item.key", "Scale.key", "Band.key").contains(attribute.toString());
                    assertTrue(!isId || named, attribute.toString());
                    assertTrue(!attribute.getName().equals("id") || isId, attribute.toString());
                });
        assertEquals(expected, new TreeSet<>(TextRole.attributes()), "texts.csv");
    }
}
