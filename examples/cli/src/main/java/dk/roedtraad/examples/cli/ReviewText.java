package dk.roedtraad.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Level;
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
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.rules.review.Repair;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.serialization.page.PlainText;

/** A case review as text for a terminal, in the caseworker's register. */
final class ReviewText {
    private final Language language;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();
    private final TreeText trees;
    private List<Repair> repairs = List.of();

    /** A review in a language, by the words of the library and of the instruments of the case. */
    ReviewText(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
        this.trees = new TreeText(language, wording, this::line);
    }

    /** The review, with the changes that take a finding away without a judgement. */
    String of(CaseReview review, List<Repair> proposed) {
        repairs = proposed;
        line(0, word("cli.title", Argument.date("on", review.getDecision().getOn())));
        line(0, word("cli.advice"));
        decision(review.getDecision());
        review.getLawAnswers().ifPresent(this::law);
        progression(review.getProgression());
        findings(review.getFindings());
        review.getContinuity().ifPresent(this::continuity);
        timeline(review.getTimeline());
        review.getMatches().ifPresent(this::matches);
        return text.toString();
    }

    private void decision(Decision decision) {
        heading("cli.decision");
        line(1, word("outcome." + decision.getOutcome()));
        decision.getNextContact().ifPresent(contact -> line(1, word("cli.nextContact", Argument.text("who", contact))));
        trees.next(decision.unsettled(), 1);
        text.append('\n');
        trees.write(decision.getCriteria(), 1);
        trees.write(decision.getConditions(), 1);
        line(1, word("cli.indicators"));
        decision.getIndicators().forEach(indicator -> trees.write(indicator, 2));
        switchedOff(decision.getLayer(), decision.getSwitchedOff(), 2);
        trees.write(decision.getMunicipalResponsibility(), 1);
    }

    /** Those that arise with what is not met in them; those that do not concern the youth on one line. */
    private void law(LawAnswers answers) {
        heading("cli.law");
        trees.next(
                answers.arising().stream()
                        .flatMap(answer -> answer.unsettled().stream())
                        .distinct()
                        .toList(),
                1);
        Set<String> written = new HashSet<>();
        for (LawAnswer answer : answers.arising()) {
            trees.writeNotMet(answer.getApplies(), 1, written);
            answer.getKept().ifPresent(kept -> trees.writeNotMet(kept, 2, written));
        }
        if (!answers.notArising().isEmpty()) {
            String titles = answers.notArising().stream()
                    .map(answer -> word("rule." + answer.getApplies().getRule().getCode() + ".title"))
                    .collect(Collectors.joining("; "));
            line(1, word("cli.notArising", Argument.text("titles", titles)));
        }
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
            progression.getOpen().stream().map(trees::openPoint).distinct().forEach(point -> line(3, "→ " + point));
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
                line(
                        2,
                        "? " + word("rule." + result.getRule().getCode() + ".question")
                                + trees.grounds(result.getRule()));
                trees.own(result.getRule(), List.of(), 4);
                result.getOpen().forEach(point -> line(4, "→ " + trees.openPoint(point)));
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
                            + trees.grounds(result.getRule()));
            trees.own(result.getRule(), result.getParameters(), 4);
            finding.getAnswer().ifPresent(answer -> line(4, answered(answer)));
            finding.getAnsweredBefore()
                    .ifPresent(date -> line(4, word("cli.answeredBefore", Argument.date("date", date))));
            repairs.stream()
                    .filter(repair -> repair.rule().equals(result.getRule())
                            && repair.finding().equals(finding.withAnswer(Optional.empty())))
                    .flatMap(repair -> repair.edits().stream())
                    .forEach(edit -> line(4, word("cli.repair", Argument.text("edit", edit.toString()))));
        }
    }

    private String answered(FindingAnswer answer) {
        String said = word(
                "cli.answered",
                Argument.date("date", answer.getDate()),
                Argument.text("kind", word("Kind." + answer.getKind())));
        return answer.getReason().map(reason -> said + ": " + reason.getText()).orElse(said);
    }

    private void continuity(ContinuityReport report) {
        heading("cli.continuity");
        line(
                1,
                word(
                        report.getOpen().isEmpty() ? "cli.continuity.counts" : "cli.continuity.atLeast",
                        Argument.number("contacts", report.getContacts()),
                        Argument.number("changes", report.getChanges())));
        line(
                1,
                report.getPlannedDays() == 0
                        ? word("cli.continuity.noPlan")
                        : word(
                                report.getOpen().isEmpty() ? "cli.continuity.without" : "cli.continuity.perhapsWithout",
                                Argument.number("days", report.getGapDays())));
        if (report.getLongestRelationDays() > 0) {
            line(1, word("cli.continuity.longest", Argument.number("days", report.getLongestRelationDays())));
        }
        report.getGaps().forEach(gap -> line(2, stretch("cli.continuity.gap", gap)));
        report.getOverlaps().forEach(overlap -> line(2, stretch("cli.continuity.overlap", overlap)));
        report.getOpen().forEach(point -> line(1, "→ " + trees.openPoint(point)));
    }

    private String stretch(String key, Period days) {
        return word(
                key,
                Argument.date("from", days.getStartInclusive()),
                Argument.date(
                        "lastDay", days.getEndExclusive().orElseThrow().minusDays(1))); // a report counts up to a day
    }

    private void timeline(Timeline timeline) {
        heading("cli.timeline");
        text.append(new TimelineText(language, wording).lines(timeline));
    }

    private void matches(Matches matches) {
        heading("cli.matches");
        text.append(new MatchText(language, wording).inShort(matches));
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

    private void heading(String code) {
        text.append('\n');
        line(0, word(code));
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
    }

    private String word(String code, Argument... arguments) {
        return word(code, List.of(arguments));
    }

    private String word(String code, List<Argument> arguments) {
        return wording.text(code, arguments, language, Register.PROFESSIONAL);
    }
}
