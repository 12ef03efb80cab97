package dk.roedtraad.model.describe;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.roedtraad.model.decision.Explanation;
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
                Map.of(
                        "Argument", Set.of("name", "isInTheFormOfItsKind"),
                        "Decision", Set.of("ruleSet"),
                        "OpenPoint", Set.of("code"),
                        "Reading", Set.of()),
                limits,
                "the check of the type must ask for these too");
    }

    /** {@link Explanation#leaf} and the nodes above it are made so that they keep these, and are not checked. */
    @Test
    void the_nodes_of_an_explanation_are_made_to_keep_their_limits() {
        assertEquals(Set.of("least", "isAnswerOfItsChildren"), limits(Explanation.class));
    }

    private static Set<String> limits(Class<? extends DomainValue> type) {
        Set<String> limits = new TreeSet<>();
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            if (TypeDescription.isLimited(attribute.getValueType())) {
                limits.add(attribute.getName());
            }
        }
        Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(AssertTrue.class))
                .forEach(rule -> limits.add(rule.getName()));
        return limits;
    }
}
