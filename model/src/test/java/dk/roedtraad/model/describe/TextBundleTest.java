package dk.roedtraad.model.describe;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextBundleTest {
    private static final Map<String, String> FILES = Map.of(
            "texts_da.properties", """
                    DUE = Frist {date}, {points} point
                    DUE.youth = Senest {date}
                    QUOTE = {who} sagde "{words}" den {date}
                    SECTOR = Området er {sector}
                    code.sector.health = Sundhed
                    ÆØÅ = æøå
                    """,
            "texts_en.properties", """
                    DUE = Due {date}, {points} points
                    SECTOR = The field is {sector}
                    code.sector.health = Health
                    """);

    private final TextBundle bundle = TextBundle.read(
            "texts",
            name -> new ByteArrayInputStream(
                    Objects.requireNonNull(FILES.get(name), name).getBytes(StandardCharsets.UTF_8)));

    private Locale before = Locale.ROOT;

    /** A machine set up for Turkish writes dates, decimals and the letter i in its own way. */
    @BeforeEach
    void work_on_a_turkish_machine() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void give_the_machine_back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 27. marts 2027, 27 March 2027",
        "2026-05-01, 1. maj 2026, 1 May 2026",
        "2028-02-29, 29. februar 2028, 29 February 2028",
        "2026-12-31, 31. december 2026, 31 December 2026"
    })
    void dates_are_written_as_people_write_them(LocalDate date, String danish, String english) {
        assertEquals(danish, TextBundle.date(date, Language.DANISH));
        assertEquals(english, TextBundle.date(date, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52       | 52       | 52",
                "1234.5   | 1.234,5  | 1,234.5",
                "0.125    | 0,13     | 0.13",
                "2.345    | 2,35     | 2.35",
                "10.00    | 10       | 10",
                "1000000  | 1.000.000 | 1,000,000"
            })
    void numbers_have_the_decimal_sign_of_the_language(BigDecimal number, String danish, String english) {
        assertEquals(danish, TextBundle.number(number, Language.DANISH));
        assertEquals(english, TextBundle.number(number, Language.ENGLISH));
    }

    @Test
    void arguments_are_filled_in_by_name() {
        List<Argument> arguments = List.of(
                Argument.number("points", new BigDecimal("23.6")), Argument.date("date", LocalDate.of(2027, 3, 27)));

        assertEquals("Frist 27. marts 2027, 23,6 point", professional("DUE", arguments, Language.DANISH));
        assertEquals("Due 27 March 2027, 23.6 points", professional("DUE", arguments, Language.ENGLISH));
    }

    @Test
    void own_words_that_hold_braces_or_signs_stay_as_they_were_said() {
        List<Argument> arguments = List.of(
                Argument.text("who", "Den unge"),
                Argument.text("words", "{date} \\1 $0 {who}"),
                Argument.date("date", LocalDate.of(2027, 3, 27)));

        assertEquals(
                "Den unge sagde \"{date} \\1 $0 {who}\" den 27. marts 2027",
                professional("QUOTE", arguments, Language.DANISH));
    }

    @Test
    void a_placeholder_without_argument_stays_visible() {
        assertEquals("Frist {date}, {points} point", professional("DUE", List.of(), Language.DANISH));
    }

    @Test
    void a_key_is_shown_by_its_own_wording_and_an_unknown_one_as_it_is() {
        assertEquals(
                "The field is Health",
                professional("SECTOR", List.of(Argument.key("sector", "code.sector.health")), Language.ENGLISH));
        assertEquals(
                "The field is code.sector.sport",
                professional("SECTOR", List.of(Argument.key("sector", "code.sector.sport")), Language.ENGLISH));
    }

    @Test
    void the_youth_has_a_text_of_their_own() {
        List<Argument> arguments = List.of(Argument.date("date", LocalDate.of(2027, 3, 27)));

        assertEquals(
                Optional.of("Senest 27. marts 2027"), bundle.find("DUE", arguments, Language.DANISH, Register.YOUTH));
    }

    @Test
    void the_youth_is_never_given_the_professionals_text() {
        assertEquals(Optional.empty(), bundle.find("DUE", List.of(), Language.ENGLISH, Register.YOUTH));
        assertEquals(Optional.empty(), bundle.find("SECTOR", List.of(), Language.DANISH, Register.YOUTH));
    }

    @Test
    void an_unknown_code_gives_none_or_itself() {
        assertEquals(Optional.empty(), bundle.find("NOPE", List.of(), Language.DANISH, Register.PROFESSIONAL));
        assertEquals("NOPE", professional("NOPE", List.of(), Language.DANISH));
    }

    @Test
    void keys_are_those_of_the_language_in_order() {
        assertEquals(List.of("DUE", "SECTOR", "code.sector.health"), List.copyOf(bundle.getKeys(Language.ENGLISH)));
        assertTrue(bundle.getKeys(Language.DANISH).contains("ÆØÅ"));
    }

    @Test
    void the_first_wording_that_knows_a_code_gives_the_text() {
        Wording host = (code, arguments, language, register) ->
                code.equals("ÆØÅ") ? Optional.of("kommunens egne ord") : Optional.empty();
        Wording both = Wording.firstOf(host, bundle);

        assertEquals("kommunens egne ord", both.text("ÆØÅ", List.of(), Language.DANISH, Register.PROFESSIONAL));
        assertEquals("Sundhed", both.text("code.sector.health", List.of(), Language.DANISH, Register.PROFESSIONAL));
    }

    @Test
    void an_argument_of_another_form_than_its_kind_is_refused_without_showing_it() {
        for (Argument.Kind kind : Set.of(Argument.Kind.DATE, Argument.Kind.NUMBER)) {
            InvalidValueException e = assertThrows(
                    InvalidValueException.class,
                    () -> Argument.builder()
                            .name("words")
                            .kind(kind)
                            .value("kanariefugl")
                            .build());

            assertEquals(
                    "rule.Argument.inTheFormOfItsKind", e.getViolations().get(0).code());
            assertFalse(e.toString().contains("kanariefugl"), e.toString());
        }
    }

    private String professional(String code, List<Argument> arguments, Language language) {
        return bundle.text(code, arguments, language, Register.PROFESSIONAL);
    }

    @Test
    void a_difference_has_its_sign_and_what_rounds_to_zero_has_none() {
        assertEquals("+12,5", TextBundle.signed(new BigDecimal("12.5"), Language.DANISH));
        assertEquals("−12.5", TextBundle.signed(new BigDecimal("-12.5"), Language.ENGLISH));
        for (String zero : List.of("0", "0.004", "-0.004", "-0.00")) {
            assertEquals("0", TextBundle.signed(new BigDecimal(zero), Language.DANISH));
        }
        assertEquals("−0,01", TextBundle.signed(new BigDecimal("-0.005"), Language.DANISH));
    }
}
