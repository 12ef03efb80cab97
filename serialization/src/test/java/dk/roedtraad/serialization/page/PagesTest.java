package dk.roedtraad.serialization.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.page.CaseReviewPage.Part;
import dk.roedtraad.testing.Readability;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The pages for the caseworker, the meeting and the youth, of the invented case of Liv, 17, told in {@code liv.json}. What is
 * expected of each is worked out by hand from that story, seen from 22 November 2026.
 */
class PagesTest {
    /** Stands in every free text of the story that is not kept private. */
    private static final String MARK = "¤";

    @Test
    void every_part_is_well_formed_complete_and_numbered_once_in_both_languages() throws Exception {
        for (Language language : Language.values()) {
            for (YouthCase youthCase : List.of(liv(""), CaseReviews.NOBODY)) {
                for (Part part : Part.values()) {
                    String html = html(youthCase, part, language);
                    Document page = Html.parse(html);
                    Set<String> ids = new HashSet<>();
                    for (Element element : elements(page, "*")) {
                        if (element.hasAttribute("id")) {
                            assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
                        }
                    }
                    assertEquals(
                            Set.of(), new TreeSet<>(find(html, "\\b(page\\.[a-zA-Z_.-]+)")), part + " " + language);
                    assertEquals(1, page.getElementsByTagName("h1").getLength(), part.toString());
                    int before = 0;
                    for (String heading : find(html, "<h([1-6])")) {
                        int step = Integer.parseInt(heading);
                        assertTrue(step <= before + 1, part + ": h" + step + " after h" + before);
                        before = step;
                    }
                }
            }
        }
    }

    @Test
    void nothing_that_anybody_writes_in_a_case_becomes_markup() throws Exception {
        String attack = "\"'><script>alert(1)</script><b onclick='x'>&";
        for (Part part : Part.values()) {
            String html = html(liv(attack), part, Language.DANISH);
            assertFalse(html.contains("<script"), "a script");
            assertFalse(html.contains("<b "), "an element");
            assertTrue(html.contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "the text itself");
            assertEquals(0, Html.parse(html).getElementsByTagName("script").getLength());
        }
    }

    @Test
    void no_page_has_a_national_number_or_words_that_are_kept_private() {
        for (Language language : Language.values()) {
            for (Part part : Part.values()) {
                String html = html(liv(""), part, language);
                for (String never : List.of("8703094002", "Hemmelig drøm", "Skjult mål", "Hemmelig uenighed")) {
                    assertFalse(html.contains(never), part + ": " + never);
                }
            }
        }
    }

    /** What the fixture's decision, findings, progression and matches say in words of their own. */
    @Test
    void the_pages_for_the_meeting_and_the_youth_hold_nothing_that_the_rules_say() {
        for (Part part : List.of(Part.MEETING, Part.YOUTH)) {
            String html = html(liv(""), part, Language.DANISH);
            for (String never : List.of(
                    "Skal afklares",
                    "Uddannelsesplanen mangler",
                    "mangler et næste skridt",
                    "Handl nu",
                    "Bør ses på",
                    "Grundlag",
                    "WHO-5",
                    "Målgruppe",
                    "diagnose",
                    "<svg",
                    "class=\"basis\"")) {
                assertFalse(html.contains(never), part + ": " + never);
            }
        }
        String all = html(liv(""), Part.ALL, Language.DANISH);
        assertTrue(all.contains("Uddannelsesplanen mangler") && all.contains("WHO-5"), "the caseworker has both");
    }

    @Test
    void a_part_alone_says_what_it_says_among_the_others_and_no_more() throws Exception {
        Document all = Html.parse(html(liv(""), Part.ALL, Language.DANISH));
        for (Part part : List.of(Part.MEETING, Part.YOUTH)) {
            String id = part == Part.MEETING ? "meeting" : "youth";
            Document alone = Html.parse(html(liv(""), part, Language.DANISH));
            assertEquals(section(all, id), section(alone, id));
            assertEquals(1, elements(alone, "section").size());
        }
        Document caseworker = Html.parse(html(liv(""), Part.CASEWORKER, Language.DANISH));
        List<String> expected = new ArrayList<>(ids(all));
        expected.removeAll(List.of("meeting", "youth"));
        assertEquals(expected, ids(caseworker));
        assertEquals(List.of("matches", "meeting", "youth"), ids(all).subList(ids(all).size() - 3, ids(all).size()));
    }

    @Test
    void the_pages_for_the_meeting_and_the_youth_begin_on_a_new_sheet() throws Exception {
        String html = html(liv(""), Part.ALL, Language.DANISH);
        assertTrue(html.contains(".sheet { break-before: page; }"));
        for (Element section : elements(Html.parse(html), "section")) {
            boolean isSheet = section.getAttribute("class").startsWith("sheet");
            assertEquals(Set.of("meeting", "youth").contains(section.getAttribute("id")), isSheet);
        }
    }

    @Test
    void the_summary_says_who_and_what_now() throws Exception {
        String summary = section(Html.parse(html(liv(""), Part.CASEWORKER, Language.DANISH)), "summary");
        assertSays(
                summary,
                "Den unge Liv",
                "Alder 17 år, født 27. marts 2009",
                "Gennemgående fagperson Tilde (Ungehuset ), fra 1. august 2026. Stedfortræder: Bo",
                "Næste møde Netværksmøde den 3. december 2026",
                "Sammenhængende plan Plan, fra 1. august 2026");
        assertFalse(summary.contains("beskyttet"), summary);
        YouthCase hidden =
                liv("").withYouth(liv("").getYouth().withNameAndAddressProtected(FactHistory.of(Fact.known(true))));
        assertSays(
                section(Html.parse(html(hidden, Part.CASEWORKER, Language.DANISH)), "summary"),
                "Navn og adresse beskyttet – må ikke gives videre");
        assertFalse(html(hidden, Part.MEETING, Language.DANISH).contains("Liv "), "a protected name on the table");
    }

    @Test
    void the_plan_shows_whose_words_the_goals_are_with_steps_efforts_and_people() throws Exception {
        String plan = section(Html.parse(html(liv(""), Part.CASEWORKER, Language.DANISH)), "plan");
        assertSays(
                plan,
                "Bage brød – besvaret af den unge",
                "Fast struktur – besvaret af en fagperson",
                "Møde hver dag – besvaret af en fagperson",
                "Målet har ingen skridt.",
                "Have en læreplads – besvaret af den unge, 1. august 2026",
                "Status: I gang · Frist: ikke spurgt",
                "Skrive ansøgning Tilde 10.11.2026 9.11.2026",
                "Ringe til bageren Tilde Stedfortræder: Bo 15.11.2026 ikke meldt gjort; fristen er passeret",
                "Besøge skolen ikke aftalt – ikke meldt gjort",
                "Et mål, der holdes privat",
                "Der er ikke skrevet skridt.",
                "Indsatser, der tjener målet: Mentor",
                "Finde en cykel Bo 1.12.2026 ikke meldt gjort",
                "Seneste opfølgning 30. oktober 2026: Fortsættes",
                "Plan, 1. januar 2025 til og med 31. juli 2026. Afsluttet: ",
                "Fritid Socialområdet ikke spurgt ikke aftalt",
                "Afsluttede indsatser",
                "Tilde Ungehuset gennemgående fagperson fra 1.8.2026 Bo",
                "Bo Mentor fra 1.8.2026 ikke oplyst",
                "Ane (Mor). Ønskes inddraget af den unge: ja.",
                "Uddannelsesplan · Vejledningen · periode: ikke spurgt");
    }

    @Test
    void the_week_is_in_order_and_shows_its_holes() throws Exception {
        String week = section(Html.parse(html(liv(""), Part.CASEWORKER, Language.DANISH)), "week");
        assertSays(
                week,
                "Mandag 08:00–12:00 Skole ja Tirsdag intet i planen Onsdag tid ikke oplyst Samtale ikke spurgt"
                        + " Torsdag intet i planen Fredag intet i planen");
        assertFalse(week.contains("Lørdag"), week);
    }

    @Test
    void the_page_for_the_meeting_tells_what_happened_what_to_decide_and_who_does_what() throws Exception {
        String meeting = section(Html.parse(html(liv(""), Part.MEETING, Language.DANISH)), "meeting");
        int since = meeting.indexOf("Siden sidst");
        int decide = meeting.indexOf("Det skal vi beslutte i dag");
        int who = meeting.indexOf("Hvem gør hvad");
        assertTrue(0 < since && since < decide && decide < who, meeting);
        assertSays(
                meeting.substring(0, since),
                "Næste møde Netværksmøde den 3. december 2026, Biblioteket . Med til mødet: Tilde og Ane",
                "Sidst vi mødtes 30. oktober 2026");
        assertSays(
                meeting.substring(since, decide),
                "Gjort: Skrive ansøgning (Tilde , 9. november 2026)",
                "Målet »Have en læreplads « er nu: I gang",
                "Begyndt: Mentor (5. november 2026)",
                "Afsluttet: Sommerjob (9. november 2026)",
                "Det går fint – besvaret af den unge");
        assertSays(
                meeting.substring(decide, who),
                "ikke meldt gjort: Ringe til bageren (Tilde , 15. november 2026). Hvad gør vi?",
                "Hvad er det næste skridt mod »Møde hver dag «?",
                "Fortsætte, tilpasse, supplere eller stoppe? Mentor ",
                "Den unge er uenig i Mentor . Der er for langt",
                "Fylder 18 år (27. marts 2027): Hvem tager imod?",
                "Fylder 18 år (27. marts 2027): Hvornår holder vi overleveringsmøde?");
        // There is a next meeting, a continuous professional with cover, and a plan; the goal that is worked on has
        // steps.
        for (String never : List.of(
                "Hvornår mødes vi igen",
                "Hvem er den gennemgående",
                "Hvem træder til",
                "fælles plan",
                "mod »Have en læreplads",
                "Fritid")) {
            assertFalse(meeting.substring(decide, who).contains(never), never);
        }
        assertSays(
                meeting.substring(who),
                "Ringe til bageren Tilde 15.11.2026 Bo Finde en cykel Bo 1.12.2026 ikke oplyst Besøge skolen ikke aftalt"
                        + " ingen frist ikke oplyst");
        assertFalse(meeting.substring(who).contains("Skrive ansøgning"), "what is done");
    }

    @Test
    void the_youth_reads_their_own_goals_first_who_stands_in_who_sees_what_and_what_they_disagree_with()
            throws Exception {
        String youth = section(Html.parse(html(liv(""), Part.YOUTH, Language.DANISH)), "youth");
        assertSays(
                youth,
                "Til dig, Liv",
                "Det vil du Bage brød",
                "Have en læreplads Det er du i gang med.",
                "✓ Skrive ansøgning Det er gjort.",
                "○ Ringe til bageren Det sørger Tilde for. Det skal ske senest 15. november 2026. Vi har ikke hørt, at det"
                        + " er sket.",
                "Mentor – Tilde Komme ud",
                "Brobygning . Det går i gang 4. januar 2027.",
                "Mandag: Skole 08:00–12:00",
                "Tilde fra Ungehuset er din faste person.",
                "I har aftalt at mødes hver uge.",
                "Når Tilde er væk, kan du gå til Bo",
                "Du kan også få fat i Tilde om aftenen.",
                "Tilde er væk 20. december 2026 til og med 1. januar 2027.",
                "Der er møde 3. december 2026. Sted: Biblioteket",
                "De, der må se noget: Ungehuset og skolen. De må se: din plan og dine svar på spørgsmål om, hvordan du har"
                        + " det. Du har sagt ja. Du kan altid tage dit ja tilbage.",
                "De må se: noget om dit helbred. Ane har sagt ja.",
                "De, der må se noget: en, der hjælper dig. De må se: hvor du bor. Loven siger, at vi må.",
                "noget om penge. Der er sagt ja til det. Spørg os, hvem der har sagt ja. Vi har ikke skrevet, om det gælder"
                        + " lige nu.",
                "Du er uenig i: Mentor . Der er for langt");
        int own = youth.indexOf("Have en læreplads");
        int others = youth.indexOf("Det her har andre foreslået. Du må gerne sige nej. Møde hver dag");
        assertTrue(0 < own && own < others, "the youth's own first");
        for (String never :
                List.of("Fast struktur", "Det er værd at gå videre", "straf", "Sommerjob", "Uddannelsesplan")) {
            assertFalse(youth.contains(never), never);
        }
    }

    @Test
    void what_nobody_has_asked_is_said_to_be_so_and_is_never_a_no() throws Exception {
        Document all = Html.parse(html(CaseReviews.NOBODY, Part.ALL, Language.DANISH));
        assertSays(
                section(all, "summary"),
                "Alder ikke spurgt",
                "Gennemgående fagperson ikke oplyst",
                "Sammenhængende plan Ikke spurgt om");
        assertSays(
                section(all, "plan"),
                "Ikke spurgt om, hvorvidt der er en sammenhængende plan.",
                "Der er ikke spurgt om indsatser.",
                "Der er ikke spurgt om, hvem der arbejder med den unge.",
                "Der er ikke spurgt om netværk.",
                "Der er ikke spurgt om lovbestemte planer.");
        assertSays(section(all, "week"), "Der er ikke spurgt om ugeprogram.");
        assertSays(section(all, "adulthood"), "Fødselsdagen er ikke oplyst");
        assertSays(
                section(all, "youth"),
                "Vi har ikke skrevet, hvad du selv vil. Vil du fortælle det?",
                "Vi har ikke skrevet mål ned endnu.",
                "Vi har ikke skrevet, hvad du får hjælp til lige nu.",
                "Vi har ikke skrevet, hvem der er din faste person.",
                "Vi har ikke skrevet en dag.",
                "Vi har ikke skrevet, hvem der må se hvad.",
                "Vi har ikke skrevet, at du er uenig i noget.");
        YouthCase none = CaseReviews.NOBODY
                .withPlans(FactList.complete(List.of(), CaseReviews.ON))
                .withTeam(FactList.complete(List.of(), CaseReviews.ON))
                .withAgreements(FactList.complete(List.of(), CaseReviews.ON))
                .withYouth(CaseReviews.NOBODY.getYouth().withBirthDate(Fact.unknown(FactState.DECLINED)));
        Document empty = Html.parse(html(none, Part.ALL, Language.DANISH));
        assertSays(section(empty, "summary"), "Alder ønsker ikke at svare", "Gennemgående fagperson ingen på dagen");
        assertSays(section(empty, "plan"), "Der er ingen sammenhængende plan.");
        assertSays(
                section(empty, "youth"),
                "Lige nu er der ikke én fast person, der holder styr på det hele.",
                "Vi har ikke aftalt at dele noget med andre.");
    }

    @Test
    void what_changes_at_18_is_what_the_timeline_has_on_that_very_day() throws Exception {
        // The fixture's timeline has one line on 27 March 2027, Liv's birthday, and others on other days.
        String adulthood = section(Html.parse(html(liv(""), Part.CASEWORKER, Language.DANISH)), "adulthood");
        assertSays(adulthood, "Den unge fylder 18 år den 27. marts 2027.", "Trine fylder 18.");
        assertFalse(adulthood.contains("Planen skulle være lagt"), adulthood);
        YouthCase older = liv("").withYouth(liv("").getYouth().withBirthDate(Fact.known(LocalDate.of(2008, 11, 22))));
        assertSays(
                section(Html.parse(html(older, Part.CASEWORKER, Language.DANISH)), "adulthood"),
                "Den unge fyldte 18 år den 22. november 2026.",
                "Ingen regel har en linje på den dag.");
    }

    /** Every text to the youth in Danish, and the whole page of a case of which nothing is known, which is the page's own words. */
    @Test
    void the_youths_page_is_easy_to_read_and_free_of_the_words_of_the_administration() throws Exception {
        List<String> keys = PageWording.getBundle().getKeys(Language.DANISH).stream()
                .filter(key -> key.startsWith("page.you."))
                .toList();
        assertTrue(keys.size() > 60, "there are texts");
        for (String key : keys) {
            assertTrue(key.endsWith(".youth"), key);
            String text = PageWording.get()
                    .find(key, List.of(), Language.DANISH, Register.PROFESSIONAL)
                    .orElseThrow();
            assertFalse(Readability.speaksAsAnAdministration(text), text);
            String read = text.replaceAll("\\{[^}]+}", "Bo");
            // Of a label of a few words the index says nothing.
            if (read.endsWith(".") || read.endsWith("?")) {
                assertTrue(Readability.lix(read) <= Readability.EASY, () -> Readability.lix(read) + ": " + read);
            }
        }
        String page = section(Html.parse(html(CaseReviews.NOBODY, Part.YOUTH, Language.DANISH)), "youth");
        assertTrue(Readability.lix(page) <= Readability.EASY, () -> Readability.lix(page) + ": " + page);
        assertFalse(Readability.speaksAsAnAdministration(page), page);
    }

    private static String html(YouthCase youthCase, Part part, Language language) {
        return CaseReviewPage.html(youthCase, CaseReviews.full(), part, CaseReviews.WORDING, language);
    }

    /** The case of Liv, with the mark in every text replaced. */
    private static YouthCase liv(String instead) {
        try (InputStream in = Objects.requireNonNull(PagesTest.class.getResourceAsStream("liv.json"), "liv.json")) {
            String json =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(MARK, instead.replace("\"", "\\\""));
            return Documents.read(DocumentKind.CASE, json.getBytes(StandardCharsets.UTF_8))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSays(String text, String... expected) {
        for (String each : expected) {
            assertTrue(text.contains(each), () -> "missing: " + each + "\nin: " + text);
        }
    }

    private static List<String> ids(Document page) {
        return elements(page, "section").stream()
                .map(section -> section.getAttribute("id"))
                .toList();
    }

    private static String section(Document page, String id) {
        Optional<Element> section = elements(page, "section").stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst();
        return words(section.orElseThrow()).replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }

    /** The text as a reader meets it: a cell, a term, a line or a paragraph ends a word. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            words.append(child instanceof Element ? words(child) : child.getNodeValue());
            if (child instanceof Element element
                    && !Set.of("span", "time", "strong").contains(element.getTagName())) {
                words.append(' ');
            }
        }
        return words.toString();
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
