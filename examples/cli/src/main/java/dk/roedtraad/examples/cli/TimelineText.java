package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.serialization.page.PlainText;

/** A timeline as text for a terminal, in the caseworker's register. */
final class TimelineText {
    private final Language language;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();
    private final TreeText trees;

    TimelineText(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
        this.trees = new TreeText(language, wording, this::line);
    }

    /** The timeline under a title of its own. */
    String of(Timeline timeline) {
        line(0, word("cli.timeline.title", Argument.date("on", timeline.getOn())));
        line(0, word("cli.advice"));
        text.append('\n');
        return lines(timeline);
    }

    /** The lines alone, to stand in a longer text. */
    String lines(Timeline timeline) {
        timeline.getEntries().forEach(entry -> entry(timeline, entry));
        timeline.getOpen().forEach(point -> line(1, "→ " + trees.openPoint(point)));
        if (!timeline.getSwitchedOff().isEmpty()) {
            String titles = timeline.getSwitchedOff().stream()
                    .map(code -> word("rule." + code + ".title"))
                    .collect(Collectors.joining(", "));
            line(
                    1,
                    word(
                            "cli.switchedOff",
                            Argument.text("layer", timeline.getLayer().orElse("?")),
                            Argument.text("rules", titles)));
        }
        return text.toString();
    }

    private void entry(Timeline timeline, TimelineEntry entry) {
        String mark = entry.getDate().isBefore(timeline.getOn()) ? "  " : "▸ ";
        line(
                1,
                mark + TextBundle.date(entry.getDate(), language) + "  "
                        + wording.text(
                                "rule." + entry.getRule().getCode() + ".timeline",
                                entry.getArguments(),
                                language,
                                Register.PROFESSIONAL)
                        + trees.grounds(entry.getRule()));
        entry.getResponsible()
                .ifPresent(role -> line(3, word("cli.timeline.responsible", Argument.code("role", role))));
        entry.getPrepareFrom()
                .ifPresent(from -> line(3, word("cli.timeline.prepareFrom", Argument.date("from", from))));
        trees.own(entry.getRule(), entry.getParameters(), 3);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
    }

    private String word(String code, Argument... arguments) {
        return wording.text(code, List.of(arguments), language, Register.PROFESSIONAL);
    }
}
