package dk.roedtraad.model.describe;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.validation.constraints.AssertTrue;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A type that is built by the dozen may check itself; then it must know every limit it has, also the next one that it gets. */
class OwnChecksTest {

    @Test
    void a_type_that_checks_itself_knows_its_limits() {
        Map<String, Set<String>> limits = new TreeMap<>();
        for (Class<? extends DomainValue> type : DomainTypes.all()) {
            if (Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("check"))) {
                limits.put(type.getSimpleName(), limits(type));
            }
        }

        assertEquals(
                Map.of("Argument", Set.of("name", "isInTheFormOfItsKind"), "Reading", Set.of()),
                limits,
                "the check of the type must ask for these too");
    }

    private static Set<String> limits(Class<? extends DomainValue> type) {
        Set<String> limits = new TreeSet<>();
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            if (isLimited(attribute.getValueType())) {
                limits.add(attribute.getName());
            }
        }
        Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(AssertTrue.class))
                .forEach(rule -> limits.add(rule.getName()));
        return limits;
    }

    private static boolean isLimited(ValueType valueType) {
        return !valueType.constraints().isEmpty()
                || (valueType instanceof ValueType.ListOf list && isLimited(list.element()));
    }
}
