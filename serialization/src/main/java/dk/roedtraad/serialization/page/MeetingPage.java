package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortStatus;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/**
 * The page for the network meeting (Danish: netværksmøde): since last time, to decide today, who does what. The youth is at the
 * table, so it is made of what the youth may see, without what anybody keeps private, and it holds no measurement and no finding.
 */
final class MeetingPage {
    // Room to write in on paper.
    private static final int EMPTY_ROWS = 4;

    private final Markup html;
    private final Texts texts;
    private final YouthCase youthCase;
    private final LocalDate on;
    private final int top;
    private final People people;
    private final Plans plans;
    private final List<Plans.Task> open;

    /**
     * A page.
     *
     * @param youthCase what the youth may see of the case
     * @param top the step of the heading, 1 where the page stands alone
     */
    MeetingPage(Markup html, Texts texts, YouthCase youthCase, LocalDate on, int top) {
        this.html = html;
        this.texts = texts;
        this.youthCase = youthCase;
        this.on = on;
        this.top = top;
        this.people = new People(youthCase, on, texts);
        this.plans = new Plans(youthCase, on);
        this.open = plans.tasks().stream()
                .filter(task -> !plans.isDone(task.step()))
                .filter(task -> task.goal().map(plans.pursued()::contains).orElse(true))
                .toList();
    }

    void write(String id) {
        html.open("section", "id", id, "class", "sheet", "aria-labelledby", id + "-heading");
        html.element("h" + top, texts.text("page.meeting"), "id", id + "-heading", "class", "sheet-title");
        html.element("p", texts.text("page.meeting.how"), "class", "lead");
        html.open("dl", "class", "now");
        if (!isProtected()) {
            youthCase.getYouth().getName().ifPresent(name -> Parts.named(html, texts.text("page.now.youth"), name));
        }
        Parts.named(
                html,
                texts.text("page.meeting.next"),
                plans.coming().stream()
                        .findFirst()
                        .map(this::meeting)
                        .orElseGet(() -> texts.text("page.now.noMeeting")));
        Parts.named(
                html,
                texts.text("page.meeting.last"),
                plans.last().map(texts::date).orElseGet(() -> texts.text("page.meeting.noLast")));
        html.close("dl");
        heading("page.meeting.since");
        since();
        heading("page.meeting.decide");
        decide();
        heading("page.meeting.who");
        whoDoesWhat();
        html.close("section");
    }

    private boolean isProtected() {
        return youthCase.getYouth().getNameAndAddressProtected().on(on) instanceof Fact.Known<Boolean> known
                && known.getValue();
    }

    private String meeting(Meeting meeting) {
        String when = texts.text(
                "page.meetingOn",
                Argument.text("kind", texts.code(meeting.getKind())),
                Argument.date("date", Plans.day(meeting)));
        String place = meeting.getPlace().map(text -> ", " + text).orElse("");
        String participants = meeting.getParticipants().isEmpty()
                ? ""
                : ". "
                        + texts.text(
                                "page.meeting.participants",
                                Argument.text(
                                        "who",
                                        texts.listed(meeting.getParticipants().stream()
                                                .map(people::name)
                                                .toList())));
        return when + place + participants;
    }

    private void heading(String key) {
        html.element("h" + (top + 1), texts.text(key));
    }

    // --- since last time

    private void since() {
        // What happened on the day of the last meeting was known there.
        LocalDate last = plans.last().orElse(LocalDate.MIN);
        List<String> lines = new ArrayList<>();
        for (Plans.Task task : plans.tasks()) {
            if (task.step().getDone() instanceof Fact.Known<LocalDate> done && isSince(done.getValue(), last)) {
                lines.add(texts.text(
                        "page.meeting.done",
                        Argument.text("step", task.step().getTitle()),
                        Argument.text("who", who(task.step())),
                        Argument.date("date", done.getValue())));
            }
        }
        for (Goal goal : plans.goals()) {
            Optional<LocalDate> changed = goal.getStatus().since(on).filter(date -> isSince(date, last));
            if (changed.isPresent()
                    && goal.getStatus().on(on) instanceof Fact.Known<GoalStatus> status
                    && !Parts.isPrivate(goal.getWords())) {
                lines.add(texts.text(
                        "page.meeting.goal",
                        Argument.text("goal", goal.getWords().getText()),
                        Argument.key("status", "GoalStatus." + status.getValue())));
            }
        }
        for (Effort effort : youthCase.getEfforts().getItems()) {
            if (effort.getPeriod() instanceof Fact.Known<Period> period) {
                LocalDate start = period.getValue().getStartInclusive();
                if (isSince(start, last)) {
                    lines.add(texts.text(
                            "page.meeting.began",
                            Argument.text("effort", effort.getTitle()),
                            Argument.date("date", start)));
                }
                period.getValue()
                        .getEndExclusive()
                        .map(end -> end.minusDays(1))
                        .filter(end -> end.isBefore(on) && isSince(end, last))
                        .ifPresent(end -> lines.add(texts.text(
                                "page.meeting.ended",
                                Argument.text("effort", effort.getTitle()),
                                Argument.date("date", end))));
            }
        }
        list(lines, "page.meeting.since.none");
        plans.current().stream()
                .flatMap(plan -> plan.getReviews().getItems().stream())
                .filter(review -> plans.last().equals(Optional.of(review.getDate())))
                .flatMap(review -> review.getVoice().stream())
                .forEach(words -> Parts.words(html, texts, words));
    }

    private boolean isSince(LocalDate day, LocalDate last) {
        return day.isAfter(last) && !day.isAfter(on);
    }

    // --- to decide today

    private void decide() {
        List<String> lines = new ArrayList<>();
        for (Plans.Task task : open) {
            if (task.step().getDue().filter(due -> due.isBefore(on)).isPresent()) {
                lines.add(texts.text(
                        "page.meeting.late",
                        Argument.text("step", task.step().getTitle()),
                        Argument.date("due", task.step().getDue().orElseThrow()),
                        Argument.text("who", who(task.step()))));
            }
        }
        for (Goal goal : plans.pursued()) {
            // A step towards a part of a goal is one towards the whole.
            boolean hasStep = open.stream()
                    .flatMap(task -> task.goal().stream())
                    .anyMatch(towards ->
                            towards.equals(goal) || plans.partsOf(goal).contains(towards));
            if (!hasStep && !Parts.isPrivate(goal.getWords())) {
                lines.add(texts.text(
                        "page.meeting.nextStep",
                        Argument.text("goal", goal.getWords().getText())));
            }
        }
        String running = youthCase.getEfforts().getItems().stream()
                .filter(effort -> effort.statusOn(on) instanceof Fact.Known<EffortStatus> status
                        && (status.getValue() == EffortStatus.RUNNING || status.getValue() == EffortStatus.PAUSED))
                .map(Effort::getTitle)
                .collect(Collectors.joining("; "));
        if (!running.isEmpty()) {
            lines.add(texts.text("page.meeting.followUp", Argument.text("efforts", running)));
        }
        disagreements(lines);
        transitions(lines);
        if (people.continuous().isEmpty()) {
            lines.add(texts.text("page.meeting.noContinuous"));
        }
        people.continuous().stream()
                .filter(holder -> holder.role().getCover().isEmpty())
                .forEach(holder -> lines.add(
                        texts.text("page.meeting.noCover", Argument.text("who", people.name(holder.professional())))));
        if (plans.current().isEmpty()) {
            lines.add(texts.text("page.meeting.noPlan"));
        }
        if (plans.coming().stream().noneMatch(meeting -> Plans.day(meeting).isAfter(on))) {
            lines.add(texts.text("page.meeting.when"));
        }
        list(lines, "page.meeting.decide.none");
    }

    private void disagreements(List<String> lines) {
        for (Response response : youthCase.getResponses()) {
            boolean disagrees = response.getAgreed() instanceof Fact.Known<Boolean> agreed && !agreed.getValue();
            boolean isPrivate = Parts.isPrivate(response.getKeptPrivate())
                    || response.getWords().filter(Parts::isPrivate).isPresent();
            if (disagrees && !isPrivate) {
                lines.add(texts.text(
                        "page.meeting.disagrees",
                        Argument.text("what", new Subjects(youthCase, texts).of(response.getAbout())),
                        Argument.text(
                                "words",
                                response.getWords()
                                        .map(words -> words.getText())
                                        .orElse(""))));
            }
        }
    }

    private void transitions(List<String> lines) {
        for (Transition transition : youthCase.getTransitions().getItems()) {
            boolean isOver = transition.getDate() instanceof Fact.Known<LocalDate> date
                    && date.getValue().isBefore(on);
            if (isOver) {
                continue;
            }
            Argument what = Argument.text("transition", texts.code(transition.getKind()));
            Argument when = Argument.text("date", texts.fact(transition.getDate(), texts::date));
            if (transition.getReceiver().isEmpty()) {
                lines.add(texts.text("page.meeting.receiver", what, when));
            }
            if (!(transition.getHandoverMeeting() instanceof Fact.Known<?>)) {
                lines.add(texts.text("page.meeting.handover", what, when));
            }
        }
    }

    private void list(List<String> lines, String otherwise) {
        if (lines.isEmpty()) {
            html.element("p", texts.text(otherwise));
            return;
        }
        html.open("ul", "class", "asks");
        lines.forEach(line -> html.element("li", line));
        html.close("ul");
    }

    // --- who does what

    private void whoDoesWhat() {
        Parts.openTable(
                html,
                texts.text("page.meeting.open"),
                "steps",
                List.of(
                        texts.text("page.step"),
                        texts.text("page.step.who"),
                        texts.text("page.step.due"),
                        texts.text("page.person.cover")));
        if (open.isEmpty()) {
            html.open("tr");
            html.element("td", texts.text("page.meeting.open.none"), "colspan", "4");
            html.close("tr");
        }
        for (Plans.Task task : open) {
            html.open("tr");
            html.element("th", task.step().getTitle(), "scope", "row");
            html.element("td", who(task.step()));
            html.element(
                    "td",
                    task.step().getDue().map(texts::shortDate).orElseGet(() -> texts.text("page.meeting.noDate")),
                    "class",
                    "date");
            html.element(
                    "td", task.step().getCover().map(people::name).orElseGet(() -> texts.text("page.person.noCover")));
            html.close("tr");
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            html.open("tr", "class", "to-write");
            for (int cell = 0; cell < 4; cell++) {
                html.element("td", "");
            }
            html.close("tr");
        }
        Parts.closeTable(html);
    }

    private String who(Step step) {
        return step.getResponsible().map(people::name).orElseGet(() -> texts.text("page.step.nobody"));
    }
}
