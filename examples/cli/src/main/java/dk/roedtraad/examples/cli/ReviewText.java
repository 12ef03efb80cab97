package dk.roedtraad.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.CourseEvent;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.scoring.instrument.Who5;

/** A case review as text for a terminal, in the caseworker's register. */
final class ReviewText {
    private static final Map<Answer, String> MARKS =
            new EnumMap<>(Map.of(Answer.MET, "[+]", Answer.NOT_MET, "[-]", Answer.UNDETERMINED, "[?]"));

    private final Language language;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    /** A review in a language, by the words of the library and of the instruments of the case. */
    ReviewText(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    String of(CaseReview review) {
        line(0, word("cli.title", Argument.date("on", review.getDecision().getOn())));
        line(0, word("cli.advice"));
        decision(review.getDecision());
        progression(review.getProgression());
        findings(review.getFindings());
        timeline(review.getTimeline());
        review.getMatches().ifPresent(this::matches);
        return text.toString();
    }

    private void decision(Decision decision) {
        heading("cli.decision");
        line(1, word("outcome." + decision.getOutcome()));
        decision.getNextContact().ifPresent(contact -> line(1, word("cli.nextContact", Argument.text("who", contact))));
        List<OpenPoint> next = Stream.of(decision.getCriteria(), decision.getConditions())
                .flatMap(tree -> tree.unsettled().stream())
                .distinct()
                .toList();
        if (!next.isEmpty()) {
            line(1, word("cli.next"));
            next.forEach(point -> line(2, "→ " + openPoint(point)));
        }
        text.append('\n');
        explanation(decision.getCriteria(), 1);
        explanation(decision.getConditions(), 1);
        line(1, word("cli.indicators"));
        decision.getIndicators().forEach(indicator -> explanation(indicator, 2));
        switchedOff(decision.getLayer(), decision.getSwitchedOff(), 2);
        explanation(decision.getMunicipalResponsibility(), 1);
    }

    private void explanation(Explanation node, int depth) {
        Rule rule = node.getRule();
        line(
                depth,
                MARKS.get(node.getAnswer()) + " " + word("rule." + rule.getCode() + ".question") + " – "
                        + word("answer." + node.getAnswer()) + grounds(rule));
        ownName(rule, depth + 2);
        ownNumbers(node.getParameters(), depth + 2);
        wording.find(
                        "rule." + rule.getCode() + "." + node.getAnswer(),
                        node.getArguments(),
                        language,
                        Register.PROFESSIONAL)
                .ifPresent(reason -> line(depth + 2, reason));
        // Said once above; here only the judgement that a settled answer leaves open.
        if (node.getAnswer() != Answer.UNDETERMINED) {
            node.getOpen().forEach(point -> line(depth + 2, "→ " + openPoint(point)));
        }
        node.getChildren().forEach(child -> explanation(child, depth + 2));
    }

    private String openPoint(OpenPoint point) {
        String what = wording.find(point.toSubjectKey(), point.getArguments(), language, Register.PROFESSIONAL)
                .orElse(point.getCode());
        return word("open." + point.getKind(), Argument.text("what", what));
    }

    private void progression(Progression progression) {
        heading("cli.progression");
        if (progression.getSeries().isEmpty()) {
            line(1, word("cli.noMeasurements"));
        }
        progression.getSeries().forEach(series -> series(progression, series));
        progression.getAdherence().forEach(this::adherence);
        progression.getLeftOut().forEach(this::leftOut);
        if (!progression.getSeries().isEmpty()) {
            talk(progression);
        }
    }

    private static boolean hasSeveralScales(Progression progression, Series one) {
        return progression.getSeries().stream()
                .anyMatch(other -> other.getInstrument().equals(one.getInstrument())
                        && other.getVersion().equals(one.getVersion())
                        && !other.getScale().equals(one.getScale()));
    }

    private void series(Progression progression, Series series) {
        String scale = hasSeveralScales(progression, series)
                ? series.getScale()
                        .map(key -> ", " + named("scale." + series.getInstrument() + ".", key))
                        .orElse("")
                : "";
        List<Argument> arguments = new ArrayList<>(List.of(
                Argument.text("instrument", instrument(series.getInstrument()) + scale),
                Argument.code("informant", series.getInformant()),
                Argument.text("definedBy", series.getDefinedBy())));
        series.getMode().ifPresent(mode -> arguments.add(Argument.code("mode", mode)));
        line(
                1,
                word(
                        series.getMode().isPresent() ? "cli.seriesInMode" : "cli.series",
                        arguments.toArray(Argument[]::new)));
        if (series.getScores().isEmpty()) {
            profile(series);
        } else {
            scores(progression, series);
        }
    }

    private void scores(Progression progression, Series series) {
        series.getScores().forEach(this::score);
        series.getChanges().forEach(this::change);
        Optional<TalkingPoint> trend = progression.getTalkingPoints().stream()
                .filter(point -> point.getKind() == TalkingPoint.Kind.TREND && isAbout(point, series))
                .findFirst();
        if (trend.isPresent()) {
            trend(trend.get());
        } else if (series.getChanges().isEmpty()) {
            line(2, word("scoring.TOO_FEW", Argument.number("count", Trend.LEAST_DAYS)));
        }
        if (!series.getChanges().isEmpty()) {
            series.getReference()
                    .flatMap(ChangeReference::getRelevant)
                    .ifPresent(number -> cited("cli.relevant", number));
            series.getReference()
                    .flatMap(ChangeReference::getDetectable)
                    .ifPresent(number -> cited("cli.detectable", number));
        }
        if (series.getInstrument().equals(Who5.ID)) {
            line(2, word("scoring.NOT_A_DIAGNOSIS"));
        }
    }

    private void score(Score score) {
        String date = TextBundle.date(score.getDate(), language);
        if (score.getIndex().isEmpty()) {
            line(2, date + ": " + word("status." + score.getStatus()));
            return;
        }
        String shown = word(
                "cli.score",
                Argument.text("date", date),
                Argument.number("raw", score.getRaw().orElseThrow()),
                Argument.number("index", score.getIndex().orElseThrow()));
        String prorated = score.getStatus() == Score.Status.PRORATED ? " (" + word("cli.prorated") + ")" : "";
        line(
                2,
                shown
                        + prorated
                        + score.getBand()
                                .map(key -> " – " + named("band.", key))
                                .orElse(""));
    }

    private static boolean isAbout(TalkingPoint point, Series series) {
        return point.getInstrument().equals(Optional.of(series.getInstrument()))
                && point.getInformant().equals(Optional.of(series.getInformant()))
                && (point.getScale().isEmpty() || point.getScale().equals(series.getScale()))
                && point.getSince().equals(series.getTrend().flatMap(Trend::getFirstDay))
                && point.getUntil().equals(series.getTrend().flatMap(Trend::getLatestDay));
    }

    private void trend(TalkingPoint trend) {
        boolean isSure = trend.getReliability()
                .filter(Change.Reliability.BEYOND_MEASUREMENT_ERROR::equals)
                .isPresent();
        line(
                2,
                word(
                        isSure ? "cli.trendSure" : "cli.trendNotSure",
                        Argument.text("amount", signed(trend.getAmount().orElseThrow())),
                        Argument.number("count", trend.getCount().orElseThrow())));
    }

    private void profile(Series series) {
        int last = series.getDates().size() - 1;
        if (last > 0) {
            line(
                    2,
                    word(
                            "cli.profile",
                            Argument.date("earlier", series.getDates().get(last - 1)),
                            Argument.date("later", series.getDates().get(last))));
        } else {
            series.getDates()
                    .forEach(day -> line(
                            2,
                            word("cli.profileOnce", Argument.date("date", day)) + " "
                                    + word("scoring.TOO_FEW", Argument.number("count", 2))));
        }
        series.getItems().forEach(this::item);
    }

    private void adherence(Adherence adherence) {
        line(1, word(adherence.toKey(), adherence.toArguments()));
    }

    private void leftOut(LeftOut measurement) {
        line(1, word(measurement.toKey(), measurement.toArguments()));
    }

    /** What there is to talk about besides the changes, which stand at their series. */
    private void talk(Progression progression) {
        line(1, word("talk.title"));
        for (TalkingPoint point : progression.getTalkingPoints()) {
            switch (point.getKind()) {
                case NOT_SCORED, OVERDUE, NO_EFFORT -> line(2, word(point.toKey(), point.toArguments(language)));
                case DISCREPANCY -> {} // with the two answers, below
                case CHANGE, TREND, STEPS_UP, STEPS_DOWN, TOO_FEW -> {} // at the series
            }
        }
        discrepancies(progression.getDiscrepancies());
        List<CourseEvent> events = progression.getTalkingPoints().stream()
                .flatMap(point -> point.getMeanwhile().stream())
                .distinct()
                .sorted(Comparator.comparing(CourseEvent::getDate))
                .toList();
        if (!events.isEmpty()) {
            line(2, word("talk.meanwhile"));
            events.forEach(event -> line(3, word(event.toKey(), event.toArguments())));
            line(3, word("talk.notCause"));
        }
        if (!progression.getOpen().isEmpty()) {
            line(2, word("cli.gapsNotKnown"));
            progression.getOpen().stream().map(this::openPoint).distinct().forEach(point -> line(3, "→ " + point));
        }
        line(2, word("talk.question"));
        progression
                .getProposal()
                .ifPresent(proposal -> line(
                        2,
                        word(
                                "talk.proposal",
                                Argument.text("by", proposal.getProposedBy()),
                                Argument.key("decision", "proposed." + proposal.getDecision()),
                                Argument.text("reason", proposal.getReason().in(language)))));
    }

    /** One line for each profile, of the items on which the two answers differ. */
    private void discrepancies(List<Discrepancy> all) {
        Map<List<String>, List<Discrepancy>> byProfile = all.stream()
                .filter(discrepancy -> discrepancy.steps() != 0)
                .collect(Collectors.groupingBy(
                        discrepancy -> List.of(discrepancy.getInstrument(), discrepancy.getVersion()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byProfile.forEach((profile, items) -> line(
                2,
                word(
                        "talk.DISCREPANCY",
                        Argument.text("instrument", instrument(profile.get(0))),
                        Argument.date(
                                "since",
                                days(items).min(Comparator.naturalOrder()).orElseThrow()),
                        Argument.date(
                                "until",
                                days(items).max(Comparator.naturalOrder()).orElseThrow()),
                        Argument.text(
                                "items", items.stream().map(this::twoViews).collect(Collectors.joining(", "))))));
    }

    private static Stream<LocalDate> days(List<Discrepancy> discrepancies) {
        return discrepancies.stream()
                .flatMap(discrepancy -> Stream.of(discrepancy.getYouthDate(), discrepancy.getProfessionalDate()));
    }

    private String twoViews(Discrepancy discrepancy) {
        return word(
                "cli.twoViews",
                Argument.text(
                        "item",
                        discrepancy.getName().map(name -> name.in(language)).orElse(discrepancy.getItem())),
                Argument.number("youth", discrepancy.getYouth()),
                Argument.number("professional", discrepancy.getProfessional()));
    }

    private String instrument(String id) {
        return named("instrument.", id);
    }

    /** What something of a host's may be called; its key where there are no words for it. */
    private String named(String prefix, String key) {
        return wording.find(prefix + key, List.of(), language, Register.PROFESSIONAL)
                .orElse(key);
    }

    private void cited(String code, CitedNumber number) {
        line(2, word(code, Argument.number("points", number.getValue()), Argument.text("source", number.getSource())));
    }

    private void change(Change change) {
        List<Argument> arguments = new ArrayList<>(List.of(
                Argument.date("earlier", change.getEarlier()),
                Argument.date("later", change.getLater()),
                Argument.text("difference", signed(change.getDifference())),
                Argument.key("verdict", "change." + change.getRelevance() + "." + change.getReliability())));
        change.getMeanOf().ifPresent(count -> arguments.add(Argument.number("count", count)));
        String code = change.getMeanOf().isPresent() ? "cli.changeOfMeans" : "cli.change";
        // Means swing less than the single scores that the number below is for.
        String detectable = change.getMeanOf()
                .flatMap(count -> change.getDetectable())
                .map(points -> " (" + word("cli.detectableHere", Argument.number("points", points)) + ")")
                .orElse("");
        line(2, word(code, arguments.toArray(Argument[]::new)) + detectable);
    }

    private void item(ItemDevelopment item) {
        String name = item.getName().map(text -> text.in(language)).orElse(item.getItem());
        line(
                3,
                item.steps()
                        .map(steps -> word(
                                "cli.itemMoved",
                                Argument.text("item", name),
                                Argument.number("earlier", item.getEarlier().orElseThrow()),
                                Argument.number("latest", item.getLatest()),
                                Argument.text("steps", signed(BigDecimal.valueOf(steps)))))
                        .orElseGet(() -> word(
                                "cli.item", Argument.text("item", name), Argument.number("latest", item.getLatest()))));
    }

    private String signed(BigDecimal number) {
        return TextBundle.signed(number, language);
    }

    private void findings(Findings findings) {
        heading("cli.findings");
        for (Level level : Level.values()) {
            List<RuleResult> found = findings.ofKind(RuleResult.Kind.FOUND).stream()
                    .filter(result ->
                            result.getRule().getLevel().filter(level::equals).isPresent())
                    .toList();
            if (!found.isEmpty()) {
                line(1, word("level." + level));
                found.forEach(this::found);
            }
        }
        List<RuleResult> open = new ArrayList<>(findings.ofKind(RuleResult.Kind.UNDETERMINED));
        open.addAll(findings.ofKind(RuleResult.Kind.NOT_CONFIGURED));
        if (!open.isEmpty()) {
            line(1, word("cli.openRules"));
            open.forEach(result -> {
                line(2, "? " + word("rule." + result.getRule().getCode() + ".question") + grounds(result.getRule()));
                ownName(result.getRule(), 4);
                result.getOpen().forEach(point -> line(4, "→ " + openPoint(point)));
            });
        }
        line(
                1,
                Arrays.stream(RuleResult.Kind.values())
                        .map(kind -> word("result." + kind) + ": "
                                + findings.ofKind(kind).size())
                        .collect(Collectors.joining(" · ")));
        switchedOff(findings.getLayer(), findings.getSwitchedOff(), 1);
    }

    private void found(RuleResult result) {
        for (Finding finding : result.getFindings()) {
            line(
                    2,
                    "! "
                            + word(
                                    "rule." + result.getRule().getCode() + ".finding",
                                    finding.getArguments().toArray(Argument[]::new))
                            + grounds(result.getRule()));
            ownName(result.getRule(), 4);
            ownNumbers(result.getParameters(), 4);
        }
    }

    private void timeline(Timeline timeline) {
        heading("cli.timeline");
        for (TimelineEntry entry : timeline.getEntries()) {
            String mark = entry.getDate().isBefore(timeline.getOn()) ? "  " : "▸ ";
            line(
                    1,
                    mark
                            + TextBundle.date(entry.getDate(), language) + "  "
                            + word(
                                    "rule." + entry.getRule().getCode() + ".timeline",
                                    entry.getArguments().toArray(Argument[]::new))
                            + grounds(entry.getRule()));
            ownName(entry.getRule(), 3);
            ownNumbers(entry.getParameters(), 3);
        }
        timeline.getOpen().forEach(point -> line(1, "→ " + openPoint(point)));
        switchedOff(timeline.getLayer(), timeline.getSwitchedOff(), 1);
    }

    /** What a municipality calls the rule, where it has a name of its own for it. */
    private void ownName(Rule rule, int depth) {
        wording.find("rule." + rule.getCode() + ".local", List.of(), language, Register.PROFESSIONAL)
                .ifPresent(name -> line(depth, name));
    }

    /** The numbers that were used and are not the library's, and whose they are. */
    private void ownNumbers(List<Parameter> numbers, int depth) {
        for (Parameter number : numbers) {
            number.getLayer()
                    .ifPresent(layer -> line(
                            depth,
                            word(
                                    "cli.ownNumber",
                                    Argument.text("layer", layer),
                                    Argument.key("what", "parameter." + number.getKey()),
                                    Argument.number("value", number.getValue()))));
        }
    }

    /** The rules that were not asked, and whose choice that was. */
    private void switchedOff(Optional<String> layer, List<String> codes, int depth) {
        if (!codes.isEmpty()) {
            line(
                    depth,
                    word(
                            "cli.switchedOff",
                            Argument.text("layer", layer.orElse("?")),
                            Argument.text(
                                    "rules",
                                    codes.stream()
                                            .map(code -> word("rule." + code + ".title"))
                                            .collect(Collectors.joining(", ")))));
        }
    }

    private void matches(Matches matches) {
        heading("cli.matches");
        text.append(new MatchText(language, wording).inShort(matches));
    }

    private String grounds(Rule rule) {
        return "  [" + word("ground." + rule.getGround()) + ": "
                + rule.getSources().stream().map(Source::toText).collect(Collectors.joining(", ")) + "]";
    }

    private void heading(String code) {
        text.append('\n');
        line(0, word(code));
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(Terminal.harmless(content)).append('\n');
    }

    private String word(String code, Argument... arguments) {
        return word(code, List.of(arguments));
    }

    private String word(String code, List<Argument> arguments) {
        return wording.text(code, arguments, language, Register.PROFESSIONAL);
    }
}
