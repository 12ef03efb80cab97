package dk.roedtraad.serialization.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Series;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CaseReviewPageTest {
    private static final Wording NO_WORDING = (code, arguments, language, register) -> Optional.empty();

    @Test
    void the_page_is_well_formed_with_and_without_words_and_content() throws Exception {
        for (Language language : Language.values()) {
            for (CaseReview review : List.of(CaseReviews.full(), CaseReviews.empty())) {
                for (Wording wording : List.of(CaseReviews.WORDING, NO_WORDING)) {
                    Document page = Html.parse(caseworker(review, wording, language));
                    assertEquals(language.getCode(), page.getDocumentElement().getAttribute("lang"));
                }
            }
        }
    }

    @Test
    void the_page_fetches_nothing_and_runs_nothing() {
        String html = full(Language.DANISH);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"da\">"), html.substring(0, 60));
        // The one address on the page is the name of SVG's namespace, which nothing fetches.
        String withoutNamespace = html.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for (String never : List.of("http:", "https:", "<script", "src=", "@import", "url(", "<link", " on")) {
            String within =
                    never.equals(" on") ? String.join("", find(html, "<[a-z0-9]+( on[a-z]+=)")) : withoutNamespace;
            assertFalse(within.contains(never), never);
        }
    }

    @Test
    void the_same_review_gives_the_same_bytes_whatever_the_locale() {
        String danish = full(Language.DANISH);
        String english = full(Language.ENGLISH);
        Locale locale = Locale.getDefault();
        try {
            for (Locale other : List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("da-DK"), Locale.ROOT)) {
                Locale.setDefault(other);
                assertEquals(danish, full(Language.DANISH));
                assertEquals(english, full(Language.ENGLISH));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothing_a_host_writes_becomes_markup() throws Exception {
        String attack = "\"'><script>alert(1)</script><b onclick='x'>&";
        CaseReview review = CaseReviews.of(attack, attack);
        Wording everythingAttacks = (code, arguments, language, register) ->
                code.startsWith("page.") ? Optional.empty() : Optional.of(attack + code);
        for (Wording wording : List.of(CaseReviews.WORDING, everythingAttacks)) {
            String html = caseworker(review, wording, Language.DANISH);
            assertFalse(html.contains("<script"), "a script");
            assertFalse(html.contains("<b "), "an element");
            assertTrue(html.contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "the text itself");
            assertEquals(0, Html.parse(html).getElementsByTagName("script").getLength());
        }
    }

    @Test
    void every_section_is_there_in_order_in_both_languages() throws Exception {
        for (Language language : Language.values()) {
            for (CaseReview review : List.of(CaseReviews.full(), CaseReviews.empty())) {
                Document page = Html.parse(caseworker(review, CaseReviews.WORDING, language));
                List<String> ids = new ArrayList<>();
                for (Element section : elements(page, "section")) {
                    ids.add(section.getAttribute("id"));
                }
                List<String> expected = new ArrayList<>(List.of(
                        "summary",
                        "decision",
                        "law",
                        "open",
                        "progression",
                        "plan",
                        "week",
                        "continuity",
                        "findings",
                        "timeline",
                        "adulthood"));
                if (review.getLawAnswers().isEmpty()) {
                    expected.remove("law");
                }
                if (review.getContinuity().isEmpty()) {
                    expected.remove("continuity");
                }
                review.getMatches().ifPresent(matches -> expected.add("matches"));
                assertEquals(expected, ids);
                List<String> contents = new ArrayList<>();
                NodeList links = elements(page, "nav").get(0).getElementsByTagName("a");
                for (int i = 0; i < links.getLength(); i++) {
                    contents.add(((Element) links.item(i)).getAttribute("href").substring(1));
                }
                assertEquals(expected, contents);
            }
        }
        assertTrue(text("h2", Language.DANISH).contains("Det næste at spørge om"));
        assertTrue(text("h2", Language.ENGLISH).contains("What to ask next"));
    }

    @Test
    void headings_never_skip_a_step() throws Exception {
        int before = 0;
        for (String heading : find(full(Language.DANISH), "<h([1-6])")) {
            int step = Integer.parseInt(heading);
            assertTrue(step <= before + 1, "h" + step + " after h" + before);
            before = step;
        }
        assertEquals(
                1, Html.parse(full(Language.DANISH)).getElementsByTagName("h1").getLength());
    }

    @Test
    void every_id_is_unique_and_every_reference_leads_to_one() throws Exception {
        Document page = Html.parse(full(Language.DANISH));
        Set<String> ids = new HashSet<>();
        List<String> references = new ArrayList<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
            }
            references.add(element.getAttribute("aria-labelledby"));
            references.add(element.getAttribute("aria-describedby"));
            references.add(element.getAttribute("aria-details"));
            references.add(element.getAttribute("href").replace("#", ""));
        }
        references.removeIf(String::isEmpty);
        assertTrue(references.size() > 10, references.toString());
        assertTrue(ids.containsAll(references), references.toString());
    }

    @Test
    void every_table_has_a_caption_and_says_what_its_headings_head() throws Exception {
        Document page = Html.parse(full(Language.DANISH));
        List<Element> tables = elements(page, "table");
        // Three figures of measurements with one each, all rules, and the timeline
        assertEquals(5, tables.size());
        for (Element table : tables) {
            assertEquals(1, table.getElementsByTagName("caption").getLength());
            NodeList headings = table.getElementsByTagName("th");
            for (int i = 0; i < headings.getLength(); i++) {
                assertTrue(Set.of("row", "col").contains(((Element) headings.item(i)).getAttribute("scope")));
            }
        }
    }

    @Test
    void the_summary_gives_the_outcome_and_the_number_of_findings_by_level() throws Exception {
        String summary = section("summary");
        assertTrue(summary.contains("Skal afklares, før der kan svares"), summary);
        assertTrue(summary.contains("Næste kontakt fagperson-7"), summary);
        assertTrue(summary.contains("1 Handl nu"), summary);
        assertTrue(summary.contains("1 Bør ses på"), summary); // and one that is answered
        assertTrue(summary.contains("0 Til orientering"), summary);
        // coordination, consent (asked by two rules), followUp, handoverMeeting and activity
        assertTrue(summary.contains("5 punkter er uafklarede."), summary);
    }

    @Test
    void the_decision_shows_answer_reason_facts_numbers_and_ground() throws Exception {
        String decision = section("decision");
        assertTrue(decision.contains("✓ Opfyldt Er den unge mellem 15 og 25 år?"), decision);
        assertTrue(decision.contains("Den unge er 17 år den 22. november 2026."), decision);
        assertTrue(
                decision.contains("Hvornår er den unge født? 27. marts 2009 pr. 2. november 2026, for 20 dage siden"),
                decision);
        assertTrue(
                decision.contains(
                        "Mindste alder 15 år (gælder fra 1. august 2019, ens for alle kommuner. Kilde: KUI-loven § 2)"),
                decision);
        assertTrue(
                decision.contains(
                        "gælder fra 1. januar 2024 til og med 31. december 2026, kommunen kan sætte et andet tal."),
                decision);
        assertTrue(decision.contains("31. december 2026, fastsat af Aarhus Kommune. Kilde: KUI-loven § 2)"), decision);
        assertTrue(decision.contains("Grundlag: national model Kilde: S1-62, barnets lov § 111"), decision);
        assertTrue(decision.contains("✕ Ikke opfyldt Er mindst to sektorer inde over?"), decision);
        assertTrue(decision.contains("Kun skolen er inde over."), decision);
        assertTrue(decision.contains("? Uafklaret Vurderer en fagperson"), decision);
        assertTrue(decision.contains("Er der en udredning eller diagnose? ja"), decision);
        assertTrue(decision.contains("Følsom oplysning."), decision);
        assertTrue(decision.contains("Vil den unge gerne have en samordnet indsats? ikke spurgt"), decision);
        assertTrue(decision.contains("Mindst ét af disse skal være opfyldt:"), decision);
    }

    @Test
    void the_acts_own_questions_show_what_arises_and_fold_the_rest_into_one_line() throws Exception {
        String law = section("law");
        assertTrue(law.contains("✓ Opfyldt Har den unge pligt til at være i gang?"), law);
        assertTrue(law.contains("? Uafklaret Er den unge i gang?"), law);
        assertTrue(
                law.contains("Angår ikke den unge på dagen: Et tilbud ✕ Ikke opfyldt Skal den unge have et tilbud?"),
                law);
        assertTrue(section("open").contains("Hvad laver den unge? Afklarer: I gang"), section("open"));
        assertTrue(full(Language.DANISH).contains("Regelsæt for lovens egne spørgsmål: kui 1."));
        // what is settled lies folded: the whole line, and the first of the three trees
        Element section = elements(Html.parse(full(Language.DANISH)), "section").stream()
                .filter(each -> each.getAttribute("id").equals("law"))
                .findFirst()
                .orElseThrow();
        List<Boolean> open = new ArrayList<>();
        NodeList details = section.getElementsByTagName("details");
        for (int i = 0; i < details.getLength(); i++) {
            open.add(((Element) details.item(i)).hasAttribute("open"));
        }
        assertEquals(List.of(false, true, false, false), open);
    }

    @Test
    void without_a_question_that_arises_there_is_one_line() throws Exception {
        CaseReview full = CaseReviews.full();
        LawAnswers answers = full.getLawAnswers().orElseThrow();
        CaseReview adult = full.withLawAnswers(answers.withAnswers(answers.notArising()));
        Document page = Html.parse(caseworker(adult, CaseReviews.WORDING, Language.DANISH));
        Element section = elements(page, "section").stream()
                .filter(each -> each.getAttribute("id").equals("law"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, section.getElementsByTagName("summary").getLength() - 1, "the line, and the tree folded in it");
        assertEquals(0, section.getElementsByTagName("h3").getLength());
    }

    @Test
    void a_national_identification_number_is_never_shown() {
        String html = full(Language.DANISH);
        assertFalse(html.contains("270309"), "the number");
        assertTrue(html.contains("kendt, men vises ikke"), "that it is known");
    }

    @Test
    void an_open_point_is_asked_once_and_says_all_that_it_settles() throws Exception {
        String open = section("open");
        assertTrue(
                open.contains(
                        "Vil den unge gerne have en samordnet indsats? Afklarer: Den unges eget ønske; Overlevering"),
                open);
        assertTrue(open.contains("Hvornår er overleveringsmødet? Afklarer: Tidslinje"), open);
        assertTrue(open.contains("Tal, som ingen har fastsat for dagen Dage mellem opfølgninger"), open);
    }

    @Test
    void progression_shows_table_verdicts_studies_and_that_it_is_no_diagnosis() throws Exception {
        String progression = section("progression");
        assertTrue(progression.contains("WHO-5, besvaret af den unge sammen med en fagperson"), progression);
        assertTrue(progression.contains("Fastlagt af WHO, version 1998"), progression);
        assertTrue(progression.contains("12.1.2026 7 28 Lav trivsel"), progression);
        assertTrue(progression.contains("8.6.2026 – – For få svar til en score"), progression);
        assertTrue(progression.contains("Fra 12. januar 2026 til 16. november 2026: +28 point"), progression);
        assertTrue(progression.contains("Mærkbar fremgang, større end måleusikkerheden"), progression);
        assertTrue(progression.contains("Fra 14. september 2026 til 16. november 2026: −12 point"), progression);
        assertTrue(progression.contains("Mærkbar ændring: ja, nedad. Større end måleusikkerheden: nej."), progression);
        assertTrue(progression.contains("mindst 10 point (Topp m.fl. 2015)"), progression);
        assertTrue(progression.contains("15,5 point (Eksempelstudie 2020, tabel 3)"), progression);
        assertTrue(progression.contains("Det er ikke en diagnose"), progression);
    }

    @Test
    void a_change_says_what_it_compares_and_what_that_can_tell() throws Exception {
        String progression = section("progression");
        assertTrue(progression.contains("Sådan blev der svaret: udfyldt sammen."), progression);
        assertTrue(
                progression.contains("+28 point (gennemsnit af de 2 første mod gennemsnit af de 2 seneste)"),
                progression);
        assertTrue(
                progression.contains("Først en forskel på mere end 10,96 point er større end måleusikkerheden i denne"
                        + " sammenligning. Grænsen er krydset mod det bedre. Metode: Jacobson og Truax 1991."),
                progression);
    }

    @Test
    void a_profile_is_shown_in_steps_and_never_summed() throws Exception {
        String progression = section("progression");
        assertTrue(progression.contains("Emne Før Sen­est Trin Fag­person For­skel"), progression);
        assertTrue(progression.contains("Mestring 2 4 +2 3 +1"), progression);
        assertTrue(progression.contains("Samarbejde 4 4 0 – –"), progression);
        // The professional's own profile
        assertTrue(progression.contains("Mestring 2 3 +1"), progression);
        assertTrue(progression.contains("Hverdag 3 2 −1"), progression);
        assertTrue(progression.contains("Mål for fremtiden 1 3 +2"), progression);
        assertTrue(progression.contains("Der regnes ingen samlet score."), progression);
        // Three figures of measurements, and the timeline
        assertEquals(4, elements(Html.parse(full(Language.DANISH)), "svg").size());
    }

    @Test
    void what_there_is_to_talk_about_ends_in_a_question_and_never_in_a_decision_of_ours() throws Exception {
        String progression = section("progression");
        assertTrue(
                progression.contains(
                        "Det kan I tale om WHO-5, besvaret af den unge sammen med en fagperson: +28 point fra"
                                + " 12. januar 2026 til 16. november 2026. Mærkbar fremgang, større end måleusikkerheden."),
                progression);
        assertTrue(progression.contains("Samtidig 1. februar 2026: begyndte: Være mere sammen med andre"), progression);
        assertTrue(progression.contains("BIP, udvalgte indikatorer: forskellige svar om Mestring."), progression);
        assertEquals(1, find(progression, "(Samtidighed er ikke årsag\\.)").size());
        assertTrue(progression.contains("Skal indsatsen stoppe, tilpasses, suppleres eller fortsætte?"), progression);
        assertTrue(progression.contains("Eksempelkommune foreslår: tilpasse. Det går fremad."), progression);
        String without = caseworker(
                CaseReviews.full()
                        .withProgression(CaseReviews.full().getProgression().withProposal(Optional.empty())),
                CaseReviews.WORDING,
                Language.DANISH);
        assertFalse(without.contains("foreslår"), "a proposal");
        assertTrue(without.contains("Skal indsatsen stoppe"), "the question");
    }

    @Test
    void rhythm_left_out_measurements_and_open_points_are_told() throws Exception {
        String progression = section("progression");
        assertTrue(
                progression.contains(
                        "WHO-5, besvaret af den unge sammen med en fagperson: 3 af 4, næste 16. februar 2027."),
                progression);
        assertTrue(progression.contains(". Påmindelse: 8 dage over tid."), progression);
        assertTrue(progression.contains("4. maj 2026: ingen har beskrevet invented, version 7"), progression);
        assertTrue(progression.contains("Uafklaret – mangler oplysning: Hvilke indsatser er der?"), progression);
    }

    @Test
    void scales_of_one_instrument_are_told_apart_by_the_hosts_name_or_the_key() throws Exception {
        Series who5 = CaseReviews.who5();
        CaseReview review = CaseReviews.full()
                .withProgression(CaseReviews.full()
                        .getProgression()
                        .withSeries(
                                who5.withScale("worry"),
                                who5.withScale("calm"),
                                who5.withInstrument("one").withScale("x")));
        Document page = Html.parse(caseworker(
                review,
                Wording.firstOf(
                        (code, arguments, language, register) ->
                                code.equals("scale.who-5.calm") ? Optional.of("ro") : Optional.empty(),
                        CaseReviews.WORDING),
                Language.DANISH));
        List<String> titles = elements(page, "title").stream()
                .map(CaseReviewPageTest::words)
                .filter(title -> title.contains("besvaret"))
                .toList();
        String informant = ", besvaret af den unge sammen med en fagperson";
        assertEquals(List.of("WHO-5, worry" + informant, "WHO-5, ro" + informant, "one" + informant), titles);
        List<String> headings =
                elements(page, "h3").stream().map(CaseReviewPageTest::words).toList();
        assertTrue(headings.contains("WHO-5, worry" + informant), headings.toString());
        assertTrue(headings.contains("WHO-5, ro" + informant), headings.toString());
    }

    @Test
    void the_bounds_of_the_bands_are_drawn_and_said() {
        String html = full(Language.DANISH);
        assertEquals(2, find(html, "class=\"(band)\"").size());
        assertTrue(html.contains("grænserne 35, 50."), "the bounds in words");
    }

    @Test
    void findings_stand_by_level_and_every_rule_is_accounted_for() throws Exception {
        String findings = section("findings");
        assertTrue(
                findings.contains(
                        "Handl nu Grundlag: lov Uddannelsesplanen mangler. Fristen var den 1. september 2026."),
                findings);
        assertTrue(
                findings.contains(
                        "Bør ses på Grundlag: eksempel fra praksis Målet »Være mere sammen med andre« mangler et næste skridt."),
                findings);
        assertTrue(
                findings.contains("Fundet: 2 · Intet at bemærke: 1 · Ikke relevant her: 1 · Uafklaret: 1"
                        + " · Ikke sat op af kommunen: 1"),
                findings);
        assertTrue(findings.contains("Vis alle 6 regler"), findings);
        assertTrue(
                findings.contains("Opfølgning i tide FOLLOW_UP Ikke sat op af kommunen eksempel fra praksis"),
                findings);
    }

    @Test
    void an_answered_finding_says_when_and_why_and_is_counted_no_more() throws Exception {
        String findings = section("findings");
        assertTrue(
                findings.contains("Fast søvn« mangler et næste skridt. Set og taget op 16. november 2026."
                        + " Aftales Være mere sammen med andre"),
                findings);
    }

    @Test
    void continuity_is_counted_with_its_days_and_who_has_been_there_longest() throws Exception {
        String continuity = section("continuity");
        assertTrue(continuity.contains("Fagpersoner, den unge har på én gang: mindst 3"), continuity);
        assertTrue(continuity.contains("Skift af gennemgående fagperson: mindst 1"), continuity);
        assertTrue(continuity.contains("Dage i planen uden en gennemgående fagperson, som vi kender: 30"), continuity);
        assertTrue(continuity.contains("Længst uden afbrydelse: "), continuity);
        assertTrue(continuity.contains(", 206 dage"), continuity);
        assertTrue(continuity.contains("Uden gennemgående fagperson: 1. april 2026 – 30. april 2026"), continuity);
        assertTrue(
                continuity.contains("Mere end én gennemgående fagperson: 11. november 2026 – 20. november 2026"),
                continuity);
        assertTrue(continuity.contains("Tallene er derfor ikke sikre."), continuity);
    }

    @Test
    void the_timeline_parts_past_from_coming_at_the_day_of_the_question() throws Exception {
        String timeline = section("timeline");
        int past = timeline.indexOf("1. september 2026 passeret Planen skulle være lagt senest denne dag.");
        int today = timeline.indexOf("22. november 2026: dagen, sagen er set fra");
        int coming = timeline.indexOf("27. marts 2027 kommer Trine fylder 18.");
        assertTrue(0 < past && past < today && today < coming, timeline);
        assertTrue(timeline.contains("Ansvar: KUI-vejleder"), timeline);
        assertTrue(timeline.contains("Ansvar: Ungekoordinator"), timeline);
        assertTrue(timeline.contains("Forberedes fra 27. marts 2026"), timeline);
    }

    @Test
    void offers_and_inspiration_stand_apart_and_each_programme_says_what_decides() throws Exception {
        String matches = section("matches");
        int offers = matches.indexOf("Kommunens egne tilbud");
        int inspiration = matches.indexOf("Inspiration fra andre steder");
        assertTrue(0 < offers && offers < inspiration, matches);

        String own = matches.substring(offers, inspiration);
        assertTrue(own.contains("Passer én indsats Indsatsen mentor Randers · efterprøvet pr. 5. oktober 2026"), own);
        assertTrue(own.contains("Inden for pr. 14. september 2026, for 2 måneder siden Følsom oplysning."), own);
        assertTrue(own.contains("Først og fremmest tænkt til (intet krav): Helst"), own);
        assertTrue(own.contains("Spørg: Ungehuset"), own);
        assertTrue(own.contains("Pladser: 3 (pr. 1. november 2026"), own);
        assertTrue(own.contains("Udelukker Misbrug"), own);
        assertTrue(own.contains("Se i stedet på: Indsatsen mentor (Passer)"), own);

        String elsewhere = matches.substring(inspiration);
        assertTrue(elsewhere.contains("Ét spørgsmål, der bringer videre"), elsewhere);
        assertTrue(elsewhere.contains("Hvilken beskrivelse gælder? Bringer én indsats videre."), elsewhere);
        assertTrue(elsewhere.contains("Kilderne beskriver målgruppen forskelligt"), elsewhere);
        assertTrue(elsewhere.contains("Rækken: Passer"), elsewhere);
        assertTrue(elsewhere.contains("Boksen: Passer ikke"), elsewhere);
        assertTrue(elsewhere.contains("sted ikke oplyst · 2022 · ikke efterprøvet siden juni 2022"), elsewhere);
        assertTrue(elsewhere.contains("Intet andet i listen passer, og næste kontakt er ikke aftalt."), elsewhere);
        assertTrue(elsewhere.contains("Ingen rangorden."), elsewhere);
    }

    @Test
    void an_empty_review_says_so_rather_than_nothing() throws Exception {
        Document page = Html.parse(caseworker(CaseReviews.empty(), CaseReviews.WORDING, Language.DANISH));
        String text = words(page.getDocumentElement());
        for (String sentence : List.of(
                "Næste kontakt er ikke aftalt.",
                "Der er intet uafklaret.",
                "Der er ingen målinger.",
                "Ingen regel har fundet noget at se på.",
                "Der er ingen datoer at vise.")) {
            assertTrue(text.contains(sentence), sentence);
        }
    }

    @Test
    void what_a_municipality_has_switched_off_stands_last_in_its_section_with_whose_choice_it_was() throws Exception {
        CaseReview full = CaseReviews.full();
        CaseReview review = full.withDecision(
                        full.getDecision().withLayer("Eksempelkommunen").withSwitchedOff("FOLLOW_UP", "UNWORDED"))
                .withFindings(full.getFindings().withLayer("Eksempelkommunen").withSwitchedOff("FOLLOW_UP"))
                .withTimeline(full.getTimeline().withSwitchedOff("FOLLOW_UP"));
        String html = caseworker(review, CaseReviews.WORDING, Language.DANISH);

        String decision = section("decision", html);
        assertTrue(
                decision.contains("Slået fra af Eksempelkommunen: Opfølgning i tide, UNWORDED Kommunens ansvar"),
                decision);
        String findings = section("findings", html);
        assertTrue(findings.strip().endsWith("Slået fra af Eksempelkommunen: Opfølgning i tide"), findings);
        String timeline = section("timeline", html);
        assertTrue(timeline.strip().endsWith("Slået fra: Opfølgning i tide"), timeline);
        assertFalse(full(Language.DANISH).contains("Slået fra"), "nothing is");
    }

    @Test
    void the_name_that_a_municipality_gives_a_rule_stands_at_its_question_its_finding_and_its_line() throws Exception {
        Wording named = Wording.firstOf(
                (code, arguments, language, register) ->
                        code.endsWith(".local") ? Optional.of("Hos os: " + code) : Optional.empty(),
                CaseReviews.WORDING);
        String html = caseworker(CaseReviews.full(), named, Language.DANISH);

        for (String section : List.of("decision", "findings", "timeline")) {
            assertTrue(section(section, html).contains("Hos os: rule."), section);
        }
    }

    @Test
    void a_host_may_reword_the_page() {
        Wording own = Wording.firstOf(
                (code, arguments, language, register) ->
                        code.equals("page.title") ? Optional.of("Status på forløbet") : Optional.empty(),
                CaseReviews.WORDING);
        assertTrue(caseworker(CaseReviews.full(), own, Language.DANISH).contains("<h1>Status på forløbet</h1>"));
    }

    @Test
    void no_key_of_the_page_is_missing_in_either_language() {
        assertEquals(
                PageWording.getBundle().getKeys(Language.DANISH),
                PageWording.getBundle().getKeys(Language.ENGLISH));
        for (Language language : Language.values()) {
            for (CaseReview review : List.of(CaseReviews.full(), CaseReviews.empty())) {
                assertEquals(
                        Set.of(),
                        new TreeSet<>(
                                find(caseworker(review, CaseReviews.WORDING, language), "\\b(page\\.[a-zA-Z_.]+)")));
            }
        }
    }

    @Test
    void every_word_of_an_enum_has_a_key() {
        Set<String> keys = PageWording.getBundle().getKeys(Language.DANISH);
        for (Object state : FactState.values()) {
            assertTrue(keys.contains("page.state." + state), state.toString());
        }
        for (Object unit : Parameter.Unit.values()) {
            assertTrue(keys.contains("page.unit." + unit + ".one"), unit.toString());
            assertTrue(keys.contains("page.unit." + unit + ".many"), unit.toString());
        }
        for (Object operator : Explanation.Operator.values()) {
            assertTrue(keys.contains("page.operator." + operator), operator.toString());
        }
        for (Object relevance : Change.Relevance.values()) {
            assertTrue(keys.contains("page.change.relevance." + relevance), relevance.toString());
        }
        for (Object reliability : Change.Reliability.values()) {
            assertTrue(keys.contains("page.change.reliability." + reliability), reliability.toString());
        }
        for (Object crossing : Change.Crossing.values()) {
            assertTrue(keys.contains("page.change.crossing." + crossing), crossing.toString());
        }
        for (Object method : Change.Method.values()) {
            assertTrue(keys.contains("page.change.method." + method), method.toString());
        }
    }

    /** The page for the caseworker alone. */
    private static String caseworker(CaseReview review, Wording wording, Language language) {
        return CaseReviewPage.html(CaseReviews.NOBODY, review, CaseReviewPage.Part.CASEWORKER, wording, language);
    }

    private static String full(Language language) {
        return caseworker(CaseReviews.full(), CaseReviews.WORDING, language);
    }

    private static String section(String id) throws Exception {
        return section(id, full(Language.DANISH));
    }

    private static String section(String id, String html) throws Exception {
        return elements(Html.parse(html), "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .map(CaseReviewPageTest::words)
                .findFirst()
                .orElseThrow();
    }

    private static String text(String element, Language language) throws Exception {
        return String.join(
                " ",
                elements(Html.parse(full(language)), element).stream()
                        .map(CaseReviewPageTest::words)
                        .toList());
    }

    /** The text of an element as a reader meets it: a cell, a line or a paragraph ends a word. */
    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                words.append(words(child)).append(Set.of("td", "th").contains(child.getTagName()) ? " " : "");
            } else {
                words.append(children.item(i).getNodeValue());
            }
        }
        return words.toString().replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = page.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> find(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
