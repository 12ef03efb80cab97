package dk.roedtraad.model.identity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PseudonymTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdef0123456789abcde", // 31
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0", // 65
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdeg0123456789abcdef"
            })
    void a_text_that_is_no_hash_of_32_to_64_characters_is_refused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Pseudonym.parse(text));

        assertEquals("text: pseudonym.form", e.getMessage());
    }

    @Property
    void a_pseudonym_reads_back_from_its_own_text_and_hides_it(@ForAll("hashes") String hash) {
        Pseudonym pseudonym = Pseudonym.parse(hash);

        assertEquals(pseudonym, Pseudonym.parse(pseudonym.toText()));
        assertEquals("Pseudonym{***}", pseudonym.toString());
    }

    @Provide
    static Arbitrary<String> hashes() {
        return Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofMinLength(32)
                .ofMaxLength(64);
    }
}
