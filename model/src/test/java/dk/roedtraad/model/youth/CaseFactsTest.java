package dk.roedtraad.model.youth;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Samples;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.identity.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CaseFactsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    static List<FactKey> keys() {
        return CaseFacts.keys();
    }

    static List<CaseFact<?>> facts() throws IllegalAccessException {
        List<CaseFact<?>> facts = new ArrayList<>();
        for (Field field : CaseFacts.class.getFields()) {
            if (field.get(null) instanceof CaseFact<?> fact) {
                facts.add(fact);
            }
        }
        return facts;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void the_pointer_of_a_key_leads_to_a_fact_or_a_list_that_says_whether_it_is_complete(FactKey key) {
        ValueType held = resolve(key).getValueType();

        assertTrue(
                held instanceof ValueType.FactOf
                        || held instanceof ValueType.HistoryOf
                        || held instanceof ValueType.FactListOf,
                key.getPointer());
    }

    @Test
    void codes_and_pointers_are_unique() {
        assertEquals(
                keys().size(),
                new HashSet<>(keys().stream().map(FactKey::getCode).toList()).size());
        assertEquals(
                keys().size(),
                new HashSet<>(keys().stream().map(FactKey::getPointer).toList()).size());
    }

    @Test
    void every_constant_is_among_the_keys_and_no_other() throws IllegalAccessException {
        Set<FactKey> constants = new HashSet<>();
        for (Field field : CaseFacts.class.getFields()) {
            if (field.get(null) instanceof FactKey key) {
                constants.add(key);
            }
        }
        facts().forEach(fact -> constants.add(fact.getKey()));

        assertEquals(constants, Set.copyOf(keys()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_read_where_its_pointer_says(CaseFact<?> fact) {
        YouthCase youthCase = Samples.of(YouthCase.class); // the source of each fact names its attribute

        assertEquals(
                Optional.of(Samples.MARK + " source of " + resolve(fact.getKey())),
                fact.in(youthCase, ON).getSource());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_has_the_sensitivity_of_its_attribute(CaseFact<?> fact) {
        assertEquals(resolve(fact.getKey()).getSensitivity(), fact.getSensitivity());
        assertFalse(fact.getSensitivity() == Sensitivity.ORDINARY, "a fact about a youth is confidential at least");
    }

    @Test
    void a_known_fact_is_noted_with_value_date_and_sensitivity() {
        YouthCase youthCase = sparse().withCircumstances(Circumstances.builder()
                .reducedFunctioning(FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 11, 2))))
                .build());

        Reading reading = CaseFacts.REDUCED_FUNCTIONING.read(youthCase, ON);

        assertEquals("reducedFunctioning", reading.getFact().getCode());
        assertEquals("/circumstances/reducedFunctioning", reading.getFact().getPointer());
        assertEquals(FactState.KNOWN, reading.getState());
        assertEquals(Optional.of("true"), reading.getValue());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 2)), reading.getDate());
        assertEquals(Sensitivity.SPECIAL_CATEGORY, reading.getSensitivity());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void of_a_youth_with_nothing_but_an_identifier_every_fact_is_not_asked(CaseFact<?> fact) {
        Reading reading = fact.read(sparse(), ON);

        assertEquals(FactState.NOT_ASKED, reading.getState());
        assertEquals(Optional.empty(), reading.getValue());
    }

    private static YouthCase sparse() {
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("https://example.dk/case", "4711"))
                        .build())
                .build();
    }

    private static Attribute resolve(FactKey key) {
        String[] names = key.getPointer().substring(1).split("/", -1);
        Class<? extends DomainValue> type = YouthCase.class;
        for (int i = 0; i < names.length - 1; i++) {
            Attribute attribute =
                    TypeDescription.of(type).findAttribute(names[i]).orElseThrow();
            type = ((ValueType.Composite) attribute.getValueType()).type();
        }
        return TypeDescription.of(type).findAttribute(names[names.length - 1]).orElseThrow();
    }
}
