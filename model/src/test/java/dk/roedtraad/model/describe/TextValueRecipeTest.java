package dk.roedtraad.model.describe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.roedtraad.model.identity.CprNumber;
import dk.roedtraad.model.identity.Pseudonym;
import dk.roedtraad.model.identity.ReplacementCprNumber;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.testing.OneTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every small value of one text form keeps the same manners; a type added tomorrow needs one sample text. */
class TextValueRecipeTest {
    private static final Set<Class<?>> PERSONAL = Set.of(CprNumber.class, ReplacementCprNumber.class, Pseudonym.class);

    /** A citation in free words is a source too. */
    private static final Set<Class<?>> TAKES_ANY_LINE = Set.of(Source.class);

    static List<Class<?>> types() {
        return DomainTypes.textValues();
    }

    @Test
    void the_search_for_types_finds_those_of_both_packages() {
        Set<String> names = types().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        assertTrue(names.containsAll(Set.of("CprNumber", "MunicipalityCode")), names.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_small_value_is_public_final_and_made_by_parse_alone(Class<?> type) throws NoSuchMethodException {
        assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()));
        assertEquals(0, type.getConstructors().length);
        assertEquals(type, type.getMethod("parse", String.class).getReturnType());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_text_has_the_declared_form_and_reads_back_to_an_equal_value(Class<?> type) throws Throwable {
        TextValue value = parse(type, OneTexts.first(type));
        TextValue again = parse(type, value.toText());

        assertEquals(OneTexts.first(type), value.toText());
        assertTrue(Pattern.matches(type.getAnnotation(TextForm.class).value(), value.toText()));
        assertEquals(value, again);
        assertEquals(value.hashCode(), again.hashCode());
        assertNotEquals(value, new Object());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_personal_value_masks_itself_and_another_shows_its_text(Class<?> type) throws Throwable {
        TextValue value = parse(type, OneTexts.first(type));

        assertEquals(PERSONAL.contains(type) ? type.getSimpleName() + "{***}" : value.toText(), value.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_personal_value_has_no_order_that_would_make_it_a_key(Class<?> type) {
        assertFalse(PERSONAL.contains(type) && Comparable.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void another_text_is_refused_by_the_code_of_its_reason_and_never_repeated(Class<?> type) {
        String good = OneTexts.first(type);
        List<String> others = new ArrayList<>(List.of("", " ", good + " ", " " + good, good + "\n"));
        if (!TAKES_ANY_LINE.contains(type)) {
            others.addAll(List.of(Samples.MARK, good + "0" + Samples.MARK));
        }
        for (String text : others) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> parse(type, text));
            String message = e.getMessage();
            assertNotNull(message);
            assertTrue(message.matches("text: [a-zA-Z]+\\.form"), message);
            assertEquals(null, e.getCause());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_text_at_all_is_refused_like_a_wrong_one(Class<?> type) {
        assertThrows(IllegalArgumentException.class, () -> parse(type, null));
    }

    private static TextValue parse(Class<?> type, @Nullable String text) throws Throwable {
        try {
            return assertInstanceOf(
                    TextValue.class, type.getMethod("parse", String.class).invoke(null, text));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
