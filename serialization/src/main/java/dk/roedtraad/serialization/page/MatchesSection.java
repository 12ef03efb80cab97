package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.CatalogueSource;
import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.MatchedEntry;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.serialization.markup.Markup;

/** What the catalogues have for the youth, a list for each: counts and what to ask, and the programmes folded away below. */
final class MatchesSection {
    private static final List<Answer> ANSWERS = List.of(Answer.MET, Answer.UNDETERMINED, Answer.NOT_MET);
    private static final int YEAR = 4;

    private final Markup html;
    private final Texts texts;
    private final Matches matches;
    private final People people;

    MatchesSection(Markup html, Texts texts, Matches matches, People people) {
        this.html = html;
        this.texts = texts;
        this.matches = matches;
        this.people = people;
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.matches"));
        html.element("p", texts.text("page.matches.how"), "class", "lead");
        matches.getLists().forEach(this::list);
        html.element("p", texts.question(matches.getOrder()), "class", "quiet");
        Parts.basis(html, texts, matches.getOrder());
        html.element("p", texts.question(matches.getAlternatives()), "class", "quiet");
        Parts.basis(html, texts, matches.getAlternatives());
        html.close("section");
    }

    private void list(MatchList list) {
        html.element("h3", texts.text("match.list." + list.getKind()));
        html.element("p", texts.text("match.list." + list.getKind() + ".what"));
        html.open("p", "class", "quiet");
        html.text(list.getCatalogue().in(texts.language()));
        list.getSources().forEach(source -> html.text(". " + source(source)));
        html.text(".");
        html.close("p");
        questions(list.unsettled());
        for (Answer answer : ANSWERS) {
            List<Match> ofAnswer = list.ofAnswer(answer);
            if (!ofAnswer.isEmpty()) {
                html.open("details");
                html.open("summary");
                Parts.answer(html, answer, texts.text("match." + answer));
                html.text(texts.counted("page.matches.programmes", BigDecimal.valueOf(ofAnswer.size())));
                html.close("summary");
                html.open("ul", "class", "asks");
                ofAnswer.forEach(match -> match(list, match));
                html.close("ul");
                html.close("details");
            }
        }
    }

    private static String source(CatalogueSource source) {
        return Stream.concat(
                        Stream.of(source.getPublisher(), source.getTitle()),
                        Stream.concat(source.getDate().stream(), source.getReuse().stream()))
                .collect(Collectors.joining(", "));
    }

    private void questions(Map<OpenPoint, List<Match>> points) {
        if (points.isEmpty()) {
            return;
        }
        html.open("details");
        html.open("summary");
        html.text(texts.counted("page.matches.questions", BigDecimal.valueOf(points.size())));
        html.close("summary");
        html.open("ul", "class", "asks");
        points.forEach((point, helped) -> {
            html.open("li");
            html.element("span", texts.subject(point), "class", "ask");
            html.text(" ");
            html.element(
                    "span", texts.counted("page.matches.helps", BigDecimal.valueOf(helped.size())), "class", "quiet");
            html.close("li");
        });
        html.close("ul");
        html.close("details");
    }

    private void match(MatchList list, Match match) {
        html.open("li");
        html.element("span", match.getName(), "class", "ask");
        html.text(" ");
        html.element("p", place(match), "class", "quiet");
        html.open("ul", "class", "plain");
        reasons(match.getCriteria());
        if (!match.getPreferences().isEmpty()) {
            html.open("li");
            html.text(texts.text("page.matches.preference") + " ");
            html.open("ul", "class", "plain");
            match.getPreferences().forEach(this::reasons);
            html.close("ul");
            html.close("li");
        }
        match.getEntries().forEach(this::offer);
        if (match.fits() == Answer.NOT_MET) {
            html.element("li", alternative(list, match));
        }
        html.close("ul");
        html.close("li");
    }

    /** Where, from when, and how fresh. */
    private String place(Match match) {
        List<String> parts = new ArrayList<>(match.places());
        if (match.foundNationwide()) {
            parts.add(texts.text("page.matches.nationwide"));
        }
        if (parts.isEmpty()) {
            parts.add(texts.text("page.matches.noPlace"));
        }
        match.getEntries().stream()
                .flatMap(entry -> entry.getPublished().stream())
                .map(published -> published.substring(0, Math.min(YEAR, published.length())))
                .distinct()
                .forEach(parts::add);
        parts.add(match.lastChecked()
                .map(day -> texts.text(
                        "page.matches.checked", Argument.text("when", texts.established(day, matches.getOn()))))
                .or(() -> match.getEntries().stream()
                        .flatMap(entry -> entry.getFreshness().stream())
                        .findFirst()
                        .map(freshness -> freshness.in(texts.language())))
                .orElseGet(() -> texts.text("page.matches.neverChecked")));
        return String.join(" · ", parts);
    }

    /** What decides the answer, one fact a line; where descriptions contradict each other, what each says. */
    private void reasons(Explanation node) {
        if (node.getChildren().isEmpty()) {
            reason(node);
        } else if (node.contradictsItself()) {
            html.open("li");
            html.text(texts.text("page.matches.contradiction") + " ");
            html.open("ul");
            for (Explanation description : node.getChildren()) {
                html.open("li");
                html.text(said(description) + ": " + texts.text("match." + description.getAnswer()) + " ");
                html.open("ul", "class", "plain");
                description.decisiveChildren().forEach(this::reasons);
                html.close("ul");
                html.close("li");
            }
            html.close("ul");
            html.close("li");
        } else if (node.getOperator().filter(Explanation.Operator.NONE::equals).isPresent()) {
            html.open("li");
            html.text(texts.title(node.getRule()) + " ");
            html.open("ul", "class", "plain");
            node.decisiveChildren().forEach(this::reasons);
            html.close("ul");
            html.close("li");
        } else {
            node.decisiveChildren().forEach(this::reasons);
        }
    }

    private void reason(Explanation leaf) {
        html.open("li");
        html.text(said(leaf));
        for (Reading reading : leaf.getReadings()) {
            if (reading.getState() == FactState.KNOWN) {
                html.text(" ");
                Parts.established(html, texts, reading, matches.getOn());
            }
        }
        html.close("li");
    }

    private String said(Explanation node) {
        return texts.firstOf(
                node.getArguments(),
                texts.title(node.getRule()),
                Texts.key(node.getRule(), node.getAnswer().name()));
    }

    /** What an entry says of asking for it here: whom, and how many there is room for. */
    private void offer(MatchedEntry entry) {
        entry.getProvider()
                .map(Unit::getName)
                .ifPresent(
                        name -> html.element("li", texts.text("page.matches.provider", Argument.text("unit", name))));
        if (entry.getCapacity() instanceof Fact.Known<Integer> capacity) {
            html.element(
                    "li",
                    texts.text("page.matches.capacity", Argument.number("count", capacity.getValue()))
                            + capacity.getDate()
                                    .map(day -> " (" + texts.established(day, matches.getOn()) + ")")
                                    .orElse(""));
        }
    }

    private String alternative(MatchList list, Match match) {
        return match.getAlternative()
                .flatMap(list::findMatch)
                .map(other -> texts.text(
                        "page.matches.alternative",
                        Argument.text("name", other.getName()),
                        Argument.text("answer", texts.text("match." + other.fits()))))
                .orElseGet(() -> matches.getNextContact()
                        .map(contact -> texts.text(
                                "page.matches.noAlternative", Argument.text("contact", people.nameAndUnit(contact))))
                        .orElseGet(() -> texts.text("page.matches.noAlternativeNoContact")));
    }
}
