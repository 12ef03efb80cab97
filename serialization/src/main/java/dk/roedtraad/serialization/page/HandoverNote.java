package dk.roedtraad.serialization.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;
import dk.roedtraad.serialization.view.CaseViews;
import dk.roedtraad.serialization.view.Recipient;

/**
 * The handover note (Danish: overleveringsnote, A-40): one page that the youth has approved, so that nobody has to tell it all again.
 * It holds only what the youth lets pass:
 *
 * <ul>
 *   <li>Unless the youth is known to have approved the handover by the day, it says so at the top and holds nothing else.
 *   <li>A summary that is kept private stays out; what somebody has declined to say about or withheld is private.
 *   <li>Efforts and commitments are those that the handover names and that the receiver may see by the {@linkplain CaseViews view}
 *       of the case, without those that the youth has said no to.
 *   <li>Of the people it names the name alone, and of the youth the name as the receiver may see it.
 * </ul>
 *
 * <pre>{@code
 * HandoverNote note = HandoverNote.of(youthCase, transition, on, LabelWording.get(), Language.DANISH);
 * note.html();
 * }</pre>
 */
public final class HandoverNote {
    private static final String STYLE = style();

    private final Texts texts;
    private final LocalDate on;
    private final String about;
    private final Optional<String> name;
    private final boolean isApproved;
    private final boolean isDeclined;
    private final Optional<LocalDate> approvedOn;
    private final Optional<OwnWords> summary;
    private final List<Line> practical;
    private final List<String> goesOn;
    private final List<String> promised;

    /** What a line is about, and what it says. */
    private record Line(String label, String text) {}

    private HandoverNote(YouthCase youthCase, Transition transition, LocalDate on, Texts texts) {
        this.texts = texts;
        this.on = on;
        this.about = texts.code(transition.getKind());
        Optional<Handover> handover = transition.getHandover();
        Optional<Fact<Boolean>> approval = handover.map(Handover::getApprovedByYouth)
                .filter(fact -> fact.getDate().filter(on::isBefore).isEmpty());
        this.isApproved = approval.filter(fact -> isKnown(fact, true)).isPresent();
        this.isDeclined = approval.filter(fact -> isKnown(fact, false)).isPresent();
        this.approvedOn = approval.flatMap(Fact::getDate);
        if (handover.isEmpty() || !isApproved) {
            this.name = Optional.empty();
            this.summary = Optional.empty();
            this.practical = List.of();
            this.goesOn = List.of();
            this.promised = List.of();
            return;
        }
        YouthCase seen = transition
                .getReceiver()
                .map(receiver -> CaseViews.of(youthCase, Recipient.professional(receiver), on)
                        .youthCase())
                .orElseGet(() -> YouthCase.builder()
                        .youth(youthCase.getYouth().withName(Optional.empty()))
                        .build());
        Passing passing = new Passing(youthCase, seen);
        this.name = seen.getYouth().getName();
        this.summary = handover.get().getSummary().filter(words -> !isPrivate(words));
        this.practical = practical(youthCase, transition, handover.get());
        this.goesOn = handover.get().getRunningEfforts().getItems().stream()
                .flatMap(id -> passing.effort(id).stream())
                .toList();
        this.promised = handover.get().getOpenCommitments().getItems().stream()
                .flatMap(id -> passing.commitment(id).stream())
                .toList();
    }

    /**
     * The note of a handover.
     *
     * @param youthCase the whole case; what the receiver may see of it is worked out here
     * @param transition the transition of the case whose handover it is
     * @param on the day on which the note is made
     * @param wording gives the words of codes; a host may also reword the texts of the note ({@code page.handover.*}) by it
     */
    public static HandoverNote of(
            YouthCase youthCase, Transition transition, LocalDate on, Wording wording, Language language) {
        return new HandoverNote(youthCase, transition, on, new Texts(wording, language));
    }

    private static boolean isKnown(Fact<Boolean> fact, boolean value) {
        return fact instanceof Fact.Known<Boolean> known && known.getValue() == value;
    }

    private static boolean isPrivate(OwnWords words) {
        FactState state = words.getKeptPrivate().getState();
        return isKnown(words.getKeptPrivate(), true) || state == FactState.DECLINED || state == FactState.WITHHELD;
    }

    private List<Line> practical(YouthCase youthCase, Transition transition, Handover handover) {
        List<Line> lines = new ArrayList<>();
        Optional<String> giver = transition.getGiver().flatMap(id -> person(youthCase, id));
        giver.ifPresent(person -> add(lines, "giver", person));
        transition
                .getReceiver()
                .flatMap(id -> person(youthCase, id))
                .ifPresent(person -> add(lines, "receiver", person));
        known(transition.getDate()).ifPresent(day -> add(lines, "date", texts.date(day)));
        known(handover.getNextMeeting())
                .ifPresent(day -> add(
                        lines,
                        "meeting",
                        texts.date(day)
                                + handover.getNextMeetingPlace()
                                        .map(place -> ", " + place)
                                        .orElse("")));
        known(handover.getContactUntil())
                .ifPresent(day -> add(
                        lines,
                        "until",
                        texts.text("page.handover.untilDay", Argument.date("day", day))
                                + giver.map(person -> ": " + person).orElse("")));
        handover.getEscort().flatMap(id -> person(youthCase, id)).ifPresent(person -> add(lines, "companion", person));
        return List.copyOf(lines);
    }

    private void add(List<Line> lines, String what, String text) {
        lines.add(new Line(texts.text("page.handover." + what), text));
    }

    private static Optional<LocalDate> known(Fact<LocalDate> fact) {
        return fact instanceof Fact.Known<LocalDate> day ? Optional.of(day.getValue()) : Optional.empty();
    }

    /** The name alone: which role somebody has, and in which unit, can tell more than the youth has approved. */
    private static Optional<String> person(YouthCase youthCase, String id) {
        return Stream.concat(
                        youthCase.getTeam().getItems().stream()
                                .filter(professional -> professional.getId().equals(id))
                                .flatMap(professional -> professional.getName().stream()),
                        youthCase.getYouth().getNetwork().getItems().stream()
                                .filter(person -> person.getId().equals(id))
                                .flatMap(person -> person.getName().stream()))
                .findFirst();
    }

    /** What of the case passes to the receiver. */
    private final class Passing {
        private final YouthCase whole;
        private final YouthCase seen;

        Passing(YouthCase whole, YouthCase seen) {
            this.whole = whole;
            this.seen = seen;
        }

        Optional<String> effort(String id) {
            boolean isOfTheCase = whole.getEfforts().getItems().stream()
                    .anyMatch(effort -> effort.getId().equals(id));
            return passes(
                    id,
                    isOfTheCase,
                    seen.getEfforts().getItems().stream()
                            .filter(effort -> effort.getId().equals(id))
                            .map(Effort::getTitle)
                            .findFirst());
        }

        Optional<String> commitment(String id) {
            boolean isOfTheCase = steps(whole).anyMatch(step -> step.getId().equals(id));
            return passes(
                    id,
                    isOfTheCase,
                    steps(seen)
                            .filter(step -> step.getId().equals(id))
                            .map(step -> step.getTitle()
                                    + step.getDue()
                                            .map(due -> " ("
                                                    + texts.text("page.handover.due", Argument.date("day", due)) + ")")
                                            .orElse(""))
                            .findFirst());
        }

        /** What the case does not hold under an id was written for the handover itself, and is shown as it was written. */
        private Optional<String> passes(String id, boolean isOfTheCase, Optional<String> title) {
            boolean saidNo = whole.getResponses().stream()
                    .anyMatch(response -> response.getAbout().equals(id) && isKnown(response.getAgreed(), false));
            return saidNo ? Optional.empty() : isOfTheCase ? title : Optional.of(id);
        }

        private static Stream<Step> steps(YouthCase youthCase) {
            return youthCase.getPlans().getItems().stream()
                    .flatMap(plan -> Stream.of(
                                    plan.getCommitments().getItems().stream(),
                                    plan.getGoals().getItems().stream()
                                            .flatMap(goal -> goal.getSteps().getItems().stream()),
                                    plan.getMeetings().getItems().stream()
                                            .flatMap(meeting -> meeting.getDecisions().stream()))
                            .flatMap(steps -> steps));
        }
    }

    /** The note as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                texts.text("page.handover.title") + name.map(who -> " – " + who).orElse(""));
        line(text, status());
        if (!isApproved) {
            return text.toString();
        }
        line(text, about);
        text.append('\n');
        summary.ifPresent(words -> {
            line(text, texts.text("page.handover.summary"));
            words.getText().lines().forEach(each -> line(text, "  " + each));
            line(text, "  – " + texts.code(words.getBy()));
            text.append('\n');
        });
        if (summary.isEmpty()) {
            line(text, texts.text("page.handover.noSummary"));
            text.append('\n');
        }
        practical.forEach(each -> line(text, each.label() + ": " + each.text()));
        list(text, "page.handover.goesOn", goesOn);
        list(text, "page.handover.promised", promised);
        text.append('\n');
        line(text, texts.text("page.handover.rest"));
        return text.toString();
    }

    private void list(StringBuilder text, String key, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n');
            line(text, texts.text(key));
            items.forEach(item -> line(text, "  - " + item));
        }
    }

    private static void line(StringBuilder text, String content) {
        text.append(PlainText.oneLine(content)).append('\n');
    }

    private String status() {
        if (!isApproved) {
            return texts.text(isDeclined ? "page.handover.notApproved" : "page.handover.notAsked");
        }
        return approvedOn
                .map(day -> texts.text("page.handover.approvedOn", Argument.date("day", day)))
                .orElseGet(() -> texts.text("page.handover.approved"));
    }

    /** The note as one printable page that stands alone: HTML that is well-formed XML too, without a script. */
    public String html() {
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", texts.language().getCode());
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "robots", "content", "noindex");
        // The name of a tab and of a printed file is seen by others.
        html.element("title", texts.text("page.handover.title"));
        html.open("style");
        html.raw(STYLE);
        html.close("style");
        html.close("head");
        html.open("body");
        html.open("main");
        html.open("header");
        html.element(
                "h1",
                texts.text("page.handover.title") + name.map(who -> " – " + who).orElse(""));
        html.element("p", status(), "class", isApproved ? "approved" : "not-approved");
        html.close("header");
        if (isApproved) {
            body(html);
        }
        html.close("main");
        html.close("body");
        html.close("html");
        return html.toString();
    }

    private void body(Markup html) {
        html.open("p", "class", "quiet");
        html.text(about + " · " + texts.text("page.on") + " ");
        Parts.time(html, texts, on);
        html.close("p");
        Parts.openSection(html, "summary", texts.text("page.handover.summary"));
        if (summary.isPresent()) {
            html.element("blockquote", summary.get().getText());
            html.element("p", "– " + texts.code(summary.get().getBy()), "class", "quiet");
        } else {
            html.element("p", texts.text("page.handover.noSummary"));
        }
        html.close("section");
        if (!practical.isEmpty()) {
            Parts.openSection(html, "practical", texts.text("page.handover.practical"));
            html.open("dl");
            for (Line line : practical) {
                html.element("dt", line.label());
                html.element("dd", line.text());
            }
            html.close("dl");
            html.close("section");
        }
        section(html, "goes-on", "page.handover.goesOn", goesOn);
        section(html, "promised", "page.handover.promised", promised);
        html.element("p", texts.text("page.handover.rest"), "class", "quiet");
    }

    private void section(Markup html, String id, String key, List<String> items) {
        if (!items.isEmpty()) {
            Parts.openSection(html, id, texts.text(key));
            html.open("ul");
            items.forEach(item -> html.element("li", item));
            html.close("ul");
            html.close("section");
        }
    }

    /** Says that it is a note, and nothing of what is in it. */
    @Override
    public String toString() {
        return "HandoverNote{***}";
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(HandoverNote.class.getResourceAsStream("handover.css"), "handover.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file handover.css cannot be read", e);
        }
    }
}
