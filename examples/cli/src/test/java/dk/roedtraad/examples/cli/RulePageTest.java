package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.rule.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page of the rules in the docs is that of the rules as they are. {@code -Droedtraad.rewrite=true} writes it anew. */
final class RulePageTest {
    private static final Path DOCS = Path.of("..", "..", "docs");

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    private static String written(Language language) {
        return RulePage.write(language, ShippedRules.get(), ShippedParameters.get());
    }

    @ParameterizedTest
    @CsvSource({"DANISH, rules.md", "ENGLISH, rules-en.md"})
    void the_page_in_the_docs_is_written_from_the_rules_as_they_are(Language language, String file) throws IOException {
        Path page = DOCS.resolve(file);
        if (Boolean.getBoolean("roedtraad.rewrite")) {
            Files.writeString(page, written(language));
        }
        assertEquals(
                Files.readString(page).replace("\r\n", "\n"),
                written(language),
                "write it anew with -Droedtraad.rewrite=true and read it");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_and_every_number_is_a_place_to_link_to_and_once(Language language) {
        Parameters numbers = ShippedParameters.get();
        List<String> places = Stream.of(
                        ShippedRules.get().allRules().map(Rule::getCode),
                        numbers.getRows().stream().map(Parameter::getKey).distinct(),
                        numbers.getNotSet().stream())
                .flatMap(all -> all)
                .toList();

        assertEquals(
                places,
                ANCHOR.matcher(written(language))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    /** Hand-read from parameters.csv and from the rules' own cards. */
    @Test
    void a_row_tells_code_version_name_question_ground_level_and_sources() {
        String page = written(Language.DANISH);
        assertTrue(
                page.contains(
                        "| <a id=\"NO_PLAN\"></a>`NO_PLAN` | 1 | Sammenhængende plan | Er der en aktiv sammenhængende plan,"
                                + " når indsatser kører i flere sektorer? | national model | Bør ses på | S1-62 |\n"),
                page);
        assertTrue(page.contains("| Fylder … år og er myndig | lov | – | forældreansvarsloven § 1 |\n"), page);
        assertTrue(
                page.contains(
                        "| Alder, hvorfra serviceloven giver social støtte | 0 | år | 1998-07-01 | 2023-12-31 | nej |"
                                + " serviceloven until barnets lov came into force |\n"
                                + "| `socialservices.age.from` | Alder, hvorfra serviceloven giver social støtte | 18 | år |"
                                + " 2024-01-01 | – | nej | serviceloven § 1 |\n"),
                page);
        assertTrue(
                page.contains("| <a id=\"passivity.days\"></a>`passivity.days` | Antal dage uden aktivitet | dage |\n"),
                page);
    }

    @Test
    void the_texts_of_the_page_are_there_in_both_languages() {
        assertEquals(RulePage.TEXTS.getKeys(Language.DANISH), RulePage.TEXTS.getKeys(Language.ENGLISH));
    }
}
