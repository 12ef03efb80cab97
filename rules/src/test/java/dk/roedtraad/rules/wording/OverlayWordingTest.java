package dk.roedtraad.rules.wording;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.organisation.RenamedRule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OverlayWordingTest {
    private static final Wording OURS = OverlayWording.of(MunicipalOverlay.builder()
            .layer("Eksempelkommunen")
            .addRenamed(
                    RenamedRule.builder()
                            .rule("NO_COVER")
                            .titleDa("Reserveperson")
                            .titleEn("Stand-in")
                            .build(),
                    RenamedRule.builder()
                            .rule("HANDOVER_MEETING")
                            .titleDa("Brobyggermøde")
                            .build())
            .build());

    private static final Wording BOTH = Wording.firstOf(OURS, RulesWording.get());

    private static Optional<String> find(Wording wording, String code, Language language) {
        return wording.find(code, List.of(), language, Register.PROFESSIONAL);
    }

    @Test
    void a_renamed_rule_has_the_name_of_the_municipality() {
        assertEquals(Optional.of("Reserveperson"), find(BOTH, "rule.NO_COVER.title", Language.DANISH));
        assertEquals(Optional.of("Stand-in"), find(BOTH, "rule.NO_COVER.title", Language.ENGLISH));
    }

    @Test
    void the_danish_name_stands_where_there_is_no_english_one() {
        assertEquals(Optional.of("Brobyggermøde"), find(BOTH, "rule.HANDOVER_MEETING.title", Language.ENGLISH));
    }

    @Test
    void whose_name_it_is_is_said_where_the_question_stands() {
        assertEquals(
                Optional.of("Hos Eksempelkommunen hedder det: Reserveperson"),
                find(BOTH, "rule.NO_COVER.local", Language.DANISH));
        assertEquals(
                Optional.of("At Eksempelkommunen it is called: Brobyggermøde"),
                find(BOTH, "rule.HANDOVER_MEETING.local", Language.ENGLISH));
    }

    @Test
    void all_else_is_left_to_the_texts_of_the_rules() {
        for (String code : List.of(
                "rule.NO_PLAN.title",
                "rule.NO_COVER.question",
                "rule.title",
                "rule..title",
                "NO_COVER",
                "outcome.ADMIT")) {
            assertEquals(Optional.empty(), find(OURS, code, Language.DANISH), code);
            assertEquals(find(RulesWording.get(), code, Language.DANISH), find(BOTH, code, Language.DANISH), code);
        }
        assertEquals(Optional.empty(), find(BOTH, "rule.NO_PLAN.local", Language.DANISH));
    }

    /** As with every text that nobody has written for the youth: whoever falls back on the professional's gets the new name there. */
    @Test
    void the_youth_is_shown_no_name_that_nobody_has_written_for_them() {
        for (String code : List.of("rule.NO_COVER.title", "rule.NO_COVER.local")) {
            assertEquals(Optional.empty(), BOTH.find(code, List.of(), Language.DANISH, Register.YOUTH), code);
        }
    }
}
