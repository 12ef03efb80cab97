package dk.roedtraad.model.describe;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A value that nobody can change is one that threads, caches and stored decisions can share. */
class DeepImmutabilityTest {
    /** Types outside the model that cannot be changed, or that the model only ever holds as unmodifiable copies. */
    private static final Set<Class<?>> UNCHANGING = Set.of(
            String.class,
            Integer.class,
            Boolean.class,
            Object.class, // what a fact or an edit holds: a value of the model itself
            Class.class,
            BigDecimal.class,
            LocalDate.class,
            Optional.class,
            List.class,
            Map.class,
            SortedMap.class,
            Set.class,
            java.util.regex.Pattern.class,
            java.lang.invoke.MethodHandle.class,
            java.util.function.Function.class,
            java.util.function.BiFunction.class);

    static List<Class<? extends DomainValue>> types() {
        return DomainTypes.all();
    }

    @Test
    void no_class_but_a_builder_has_a_field_that_can_be_set_anew_or_holds_what_can_be_changed() {
        Set<String> offending = new TreeSet<>();
        int looked = 0;
        List<Class<?>> generated = types().stream()
                .<Class<?>>map(type -> type.getPermittedSubclasses()[0])
                .toList();
        for (Class<?> type :
                Stream.concat(DomainTypes.classes(), generated.stream()).toList()) {
            if (isBuilder(type)
                    || type == OwnCheck.class // which counts until it is worth making, and says the same before
                    || type.getName().endsWith(".Parameters$Latest")) { // which is found again where it is not kept
                continue;
            }
            for (Field field : type.getDeclaredFields()) {
                // the generated class forgets its default values as soon as it is built
                boolean shim = field.getName().equals("initShim");
                if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic() || shim) {
                    continue;
                }
                looked++;
                boolean unchanging = field.getType().isPrimitive()
                        || field.getType().isEnum()
                        || UNCHANGING.contains(field.getType())
                        || field.getType().getName().startsWith("dk.roedtraad.model.");
                if (!Modifier.isFinal(field.getModifiers()) || !unchanging) {
                    offending.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertTrue(looked > 500, "the search reaches the generated classes: " + looked);
        assertEquals(Set.of(), offending);
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_that_a_value_gives_out_can_be_changed(Class<? extends DomainValue> type) {
        DomainValue sample = Samples.of(type);
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            assertUnchanging(attribute.get(sample), attribute.toString());
        }
        assertThrows(
                UnsupportedOperationException.class,
                () -> sample.getExtra().getJsonByName().put("dk.example.x", "1"));
    }

    private static void assertUnchanging(Object held, String where) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(value -> assertUnchanging(value, where));
        } else if (held instanceof Fact.Known<?> known) {
            assertUnchanging(known.getValue(), where);
        } else if (held instanceof FactHistory<?> history) {
            assertUnchanging(history.getFacts(), where);
        } else if (held instanceof FactList<?> list) {
            assertUnchanging(list.getItems(), where);
        } else if (held instanceof Collection<?> collection) {
            // an empty list may have nothing to clear, but must refuse an element
            assertThrows(UnsupportedOperationException.class, () -> collection.add(null), where);
            collection.forEach(element -> assertUnchanging(element, where));
        }
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder") || type.getSimpleName().equals("InitShim");
    }
}
