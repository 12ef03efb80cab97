package dk.roedtraad.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.serialization.page.PlainText;

/** Matches as text for a terminal, in the caseworker's register: what to ask first, then every programme with what decides. */
final class MatchText {
    private static final List<Answer> ANSWERS = List.of(Answer.MET, Answer.UNDETERMINED, Answer.NOT_MET);
    private static final int QUESTIONS_IN_SHORT = 5;

    private final Language language;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    MatchText(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    /** Everything. */
    String of(Matches matches) {
        line(0, word("cli.match.title", Argument.date("on", matches.getOn())));
        line(0, word("cli.match.advice"));
        line(0, word("rule." + matches.getOrder().getCode() + ".question") + grounds(matches.getOrder()));
        for (MatchList list : matches.getLists()) {
            text.append('\n');
            line(
                    0,
                    word("match.list." + list.getKind()) + ": "
                            + list.getCatalogue().in(language));
            line(1, word("match.list." + list.getKind() + ".what"));
            list.getSources().forEach(source -> line(1, source(source)));
            line(1, counts(list));
            questions(list, Integer.MAX_VALUE, 1);
            list.getMatches().forEach(match -> match(matches, list, match));
        }
        return text.toString();
    }

    /** The counts, what fits and what to ask, for a review that holds more. */
    String inShort(Matches matches) {
        for (MatchList list : matches.getLists()) {
            line(1, word("match.list." + list.getKind()) + ": " + counts(list));
            list.ofAnswer(Answer.MET).forEach(match -> line(2, TreeText.MARKS.get(Answer.MET) + " " + headline(match)));
            questions(list, QUESTIONS_IN_SHORT, 2);
        }
        return text.toString();
    }

    private String source(CatalogueSource source) {
        return Stream.concat(
                        Stream.of(source.getPublisher(), source.getTitle()),
                        Stream.concat(source.getDate().stream(), source.getReuse().stream()))
                .collect(Collectors.joining(", "));
    }

    private String counts(MatchList list) {
        return ANSWERS.stream()
                .map(answer ->
                        word("match." + answer) + ": " + list.ofAnswer(answer).size())
                .collect(Collectors.joining(" · "));
    }

    private void questions(MatchList list, int most, int depth) {
        Map<OpenPoint, List<Match>> points = list.unsettled();
        if (points.isEmpty()) {
            return;
        }
        line(depth, word("cli.match.questions"));
        points.entrySet().stream()
                .limit(most)
                .forEach(point -> line(
                        depth + 1,
                        "→ " + openPoint(point.getKey()) + " ("
                                + point.getValue().size() + ")"));
        if (points.size() > most) {
            line(depth + 1, word("cli.match.moreQuestions", Argument.number("count", points.size() - most)));
        }
    }

    private void match(Matches matches, MatchList list, Match match) {
        line(1, TreeText.MARKS.get(match.fits()) + " " + word("match." + match.fits()) + ": " + headline(match));
        String why = why(match.getCriteria());
        if (!why.isEmpty()) {
            line(4, why);
        }
        if (!match.getPreferences().isEmpty()) {
            String preferences =
                    match.getPreferences().stream().map(this::why).distinct().collect(Collectors.joining(" · "));
            line(4, word("cli.match.preference", Argument.text("what", preferences)));
        }
        match.getEntries().forEach(this::offer);
        if (match.fits() == Answer.NOT_MET) {
            line(4, alternative(matches, list, match));
        }
    }

    private String headline(Match match) {
        List<String> parts = new ArrayList<>(List.of(match.getName()));
        List<String> places = new ArrayList<>(match.places());
        if (match.foundNationwide()) {
            places.add(word("cli.match.nationwide"));
        }
        parts.add(places.isEmpty() ? word("cli.match.noPlace") : String.join(", ", places));
        match.getEntries().stream()
                .flatMap(entry -> entry.getPublished().stream())
                .map(published -> published.substring(0, Math.min(4, published.length())))
                .distinct()
                .forEach(parts::add);
        parts.add(fresh(match));
        return String.join(" – ", parts);
    }

    /** When somebody last made sure of it, or that nobody has. */
    private String fresh(Match match) {
        return match.lastChecked()
                .map(day -> word("cli.match.checked", Argument.date("date", day)))
                .or(() -> match.getEntries().stream()
                        .flatMap(entry -> entry.getFreshness().stream())
                        .findFirst()
                        .map(freshness -> freshness.in(language)))
                .orElseGet(() -> word("cli.match.neverChecked"));
    }

    /** What an entry says of asking for it here: whom, and how many there is room for. */
    private void offer(MatchedEntry entry) {
        entry.getProvider()
                .map(Unit::getName)
                .ifPresent(name -> line(4, word("cli.match.provider", Argument.text("unit", name))));
        if (entry.getCapacity() instanceof Fact.Known<Integer> capacity) {
            line(
                    4,
                    word("cli.match.capacity", Argument.number("count", capacity.getValue()))
                            + capacity.getDate()
                                    .map(day -> " (" + TextBundle.date(day, language) + ")")
                                    .orElse(""));
        }
    }

    private String alternative(Matches matches, MatchList list, Match match) {
        return match.getAlternative()
                .flatMap(list::findMatch)
                .map(other -> word(
                        "cli.match.alternative",
                        Argument.text("name", other.getName()),
                        Argument.key("answer", "match." + other.fits())))
                .orElseGet(() -> matches.getNextContact()
                        .map(contact -> word("cli.match.noAlternative", Argument.text("contact", contact)))
                        .orElseGet(() -> word("cli.match.noAlternativeNoContact")));
    }

    /** What decides the answer, and nothing else; each reason once. */
    private String why(Explanation node) {
        return reasons(node).distinct().collect(Collectors.joining(" · "));
    }

    private Stream<String> reasons(Explanation node) {
        if (node.getChildren().isEmpty()) {
            return said(node).stream();
        }
        if (node.contradictsItself()) {
            String descriptions = node.getChildren().stream()
                    .map(child -> said(child).orElse("") + ": " + word("match." + child.getAnswer()) + " (" + why(child)
                            + ")")
                    .collect(Collectors.joining("; "));
            return Stream.of(word("cli.match.contradiction", Argument.text("descriptions", descriptions)));
        }
        Stream<String> reasons = node.decisiveChildren().stream().flatMap(this::reasons);
        return node.getOperator().filter(Explanation.Operator.NONE::equals).isPresent()
                ? Stream.of(word("rule." + node.getRule().getCode() + ".title") + " "
                        + reasons.collect(Collectors.joining(", ")))
                : reasons;
    }

    private Optional<String> said(Explanation node) {
        return wording.find(
                "rule." + node.getRule().getCode() + "." + node.getAnswer(),
                node.getArguments(),
                language,
                Register.PROFESSIONAL);
    }

    private String openPoint(OpenPoint point) {
        return wording.find(point.toSubjectKey(), point.getArguments(), language, Register.PROFESSIONAL)
                .orElse(point.getCode());
    }

    private String grounds(Rule rule) {
        return "  [" + word("ground." + rule.getGround()) + ": "
                + rule.getSources().stream().map(Source::toText).collect(Collectors.joining(", ")) + "]";
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
    }

    private String word(String code, Argument... arguments) {
        return wording.text(code, Arrays.asList(arguments), language, Register.PROFESSIONAL);
    }
}
