package dk.roedtraad.serialization.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortStatus;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.SharingBases;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.professional.ContactAgreement;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/**
 * The page for the youth, in plain words: their own goals first, what happens, who their person is and who stands in, who may see
 * what, and what they disagree with.
 *
 * <p>It is made of what the youth may see of the case, and of nothing that the rules say: no outcome, no finding, no score. Words
 * kept private are not on it either, their own included, since paper lies about.
 */
final class YouthPage {
    private final Markup html;
    private final Texts texts;
    private final YouthCase youthCase;
    private final LocalDate on;
    private final int top;
    private final People people;
    private final Plans plans;

    /**
     * A page.
     *
     * @param youthCase what the youth may see of the case
     * @param top the step of the heading, 1 where the page stands alone
     */
    YouthPage(Markup html, Texts texts, YouthCase youthCase, LocalDate on, int top) {
        this.html = html;
        this.texts = texts;
        this.youthCase = youthCase;
        this.on = on;
        this.top = top;
        this.people = new People(youthCase, on, texts);
        this.plans = new Plans(youthCase, on);
    }

    void write(String id) {
        html.open("section", "id", id, "class", "sheet youth", "aria-labelledby", id + "-heading");
        html.element("h" + top, title(), "id", id + "-heading", "class", "sheet-title");
        html.element("p", say("intro"), "class", "lead");
        heading("wants");
        wants();
        heading("goals");
        goals();
        heading("now");
        help();
        week();
        heading("person");
        person();
        heading("next");
        next();
        heading("sees");
        sees();
        heading("disagree");
        disagree();
        html.element("p", texts.toYouth("text.closing"), "class", "closing");
        html.close("section");
    }

    private String title() {
        return youthCase
                .getYouth()
                .getName()
                .map(name -> say("title", Argument.text("name", name)))
                .orElseGet(() -> say("titleWithoutName"));
    }

    private void heading(String key) {
        html.element("h" + (top + 1), say(key));
    }

    private String say(String key, Argument... arguments) {
        return texts.toYouth("page.you." + key, arguments);
    }

    // --- what I want

    private void wants() {
        List<OwnWords> wishes = Stream.of(
                        youthCase.getYouth().getWishes().getItems().stream(),
                        plans.current().stream().flatMap(plan -> plan.getWishes().getItems().stream()),
                        plans.current().stream().flatMap(plan -> plan.getPositiveDestination().stream()))
                .flatMap(words -> words)
                .filter(YouthPage::isOwn)
                .toList();
        if (wishes.isEmpty()) {
            html.element("p", say("wants.notAsked"));
        }
        wishes.forEach(words -> html.element("p", words.getText(), "class", "said"));
    }

    private static boolean isOwn(OwnWords words) {
        return Informants.isYouth(words.getBy()) && !Parts.isPrivate(words);
    }

    private void goals() {
        List<Goal> shown = plans.goals().stream()
                .filter(goal -> !Parts.isPrivate(goal.getWords()))
                .toList();
        if (shown.isEmpty()) {
            html.element("p", say("goals.notAsked"));
            return;
        }
        List<Goal> own = shown.stream().filter(goal -> isOwn(goal.getWords())).toList();
        own.forEach(this::goal);
        List<Goal> others = shown.stream().filter(goal -> !own.contains(goal)).toList();
        if (!others.isEmpty()) {
            html.element("p", say("goals.others"), "class", "label");
            others.forEach(this::goal);
        }
    }

    private void goal(Goal goal) {
        html.open("div", "class", "own-goal");
        html.open("p", "class", "goal");
        html.element("span", goal.getWords().getText(), "class", "said");
        if (goal.getStatus().on(on) instanceof Fact.Known<GoalStatus> status) {
            html.text(" ");
            html.element("span", say("goal." + status.getValue()), "class", "quiet");
        }
        html.close("p");
        if (goal.getSteps().getItems().isEmpty()) {
            if (plans.pursued().contains(goal) && plans.partsOf(goal).isEmpty()) {
                html.element("p", say("steps.none"));
            }
        } else {
            html.open("ul", "class", "plain");
            goal.getSteps().getItems().forEach(this::step);
            html.close("ul");
        }
        html.close("div");
    }

    private void step(Step step) {
        html.open("li");
        boolean isDone = plans.isDone(step);
        html.element("span", isDone ? "✓" : "○", "class", "icon", "aria-hidden", "true");
        html.text(" " + step.getTitle() + " ");
        String who = step.getResponsible().map(this::name).orElseGet(() -> say("step.nobody"));
        String when = step.getDue()
                .map(due -> say("step.whoAndWhen", Argument.text("who", who), Argument.date("date", due)))
                .orElseGet(() -> say("step.who", Argument.text("who", who)));
        boolean isLate =
                !isDone && step.getDue().filter(due -> due.isBefore(on)).isPresent();
        html.element(
                "span", isDone ? say("step.done") : isLate ? when + " " + say("step.late") : when, "class", "quiet");
        html.close("li");
    }

    // --- what happens

    private void help() {
        List<Effort> running = youthCase.getEfforts().getItems().stream()
                .filter(effort -> isNow(effort, EffortStatus.RUNNING) || isNow(effort, EffortStatus.PAUSED))
                .toList();
        List<Effort> planned = youthCase.getEfforts().getItems().stream()
                .filter(effort -> isNow(effort, EffortStatus.PLANNED))
                .toList();
        if (running.isEmpty() && planned.isEmpty()) {
            html.element("p", say("now.notAsked"));
            return;
        }
        html.open("ul");
        for (Effort effort : running) {
            html.open("li");
            html.text(effort.getTitle());
            effort.getResponsible().ifPresent(who -> html.text(" – " + name(who)));
            if (isNow(effort, EffortStatus.PAUSED)) {
                html.text(". " + say("now.paused"));
            }
            effort.getPurpose().filter(YouthPage::isOwn).ifPresent(words -> {
                html.text(" ");
                html.element("span", words.getText(), "class", "said");
            });
            html.close("li");
        }
        for (Effort effort : planned) {
            html.open("li");
            html.text(effort.getTitle() + ". ");
            html.element(
                    "span",
                    effort.getPeriod() instanceof Fact.Known<Period> period
                            ? say(
                                    "now.begins",
                                    Argument.date("date", period.getValue().getStartInclusive()))
                            : "",
                    "class",
                    "quiet");
            html.close("li");
        }
        html.close("ul");
    }

    private boolean isNow(Effort effort, EffortStatus status) {
        return effort.statusOn(on) instanceof Fact.Known<EffortStatus> known && known.getValue() == status;
    }

    private void week() {
        Map<DayOfWeek, List<WeeklyActivity>> byDay = WeekSection.byDay(plans, on);
        if (byDay.isEmpty()) {
            return;
        }
        heading("week");
        html.open("ul");
        byDay.forEach((day, activities) -> html.element(
                "li",
                texts.text("DayOfWeek." + day) + ": "
                        + activities.stream()
                                .map(activity -> activity.getTitle().orElseGet(() -> texts.code(activity.getKind()))
                                        + " " + WeekSection.time(texts, activity))
                                .collect(Collectors.joining(", "))));
        html.close("ul");
    }

    // --- my person

    private void person() {
        List<People.Holder> holders = people.continuous();
        if (holders.isEmpty()) {
            html.element("p", say(youthCase.getTeam().isCompleteOn(on) ? "person.none" : "person.notAsked"));
            return;
        }
        holders.forEach(this::person);
    }

    private void person(People.Holder holder) {
        Argument who = Argument.text("who", name(holder.professional()));
        html.element(
                "p",
                holder.professional()
                        .getUnit()
                        .map(unit -> say("person.of", who, Argument.text("unit", unit.getName())))
                        .orElseGet(() -> say("person.is", who)));
        holder.role().getContact().ifPresent(this::contact);
        Optional<String> cover = holder.role().getCover();
        html.element(
                "p",
                cover.map(id -> say("person.cover", who, Argument.text("cover", name(id))))
                        .orElseGet(() -> say("person.noCover", who)),
                "class",
                "stands-in");
        if (holder.professional().getReachableEvenings().on(on) instanceof Fact.Known<Boolean> evenings
                && evenings.getValue()) {
            html.element("p", say("person.evenings", who));
        }
        if (holder.professional().getReachableWeekends().on(on) instanceof Fact.Known<Boolean> weekends
                && weekends.getValue()) {
            html.element("p", say("person.weekends", who));
        }
        holder.professional().getAway().stream()
                .filter(period -> period.getEndExclusive().map(on::isBefore).orElse(true))
                .forEach(period ->
                        html.element("p", say("person.away", who, Argument.text("period", texts.period(period)))));
    }

    private void contact(ContactAgreement contact) {
        if (contact.getEvery().on(on) instanceof Fact.Known<Interval> every) {
            html.element("p", say("person.every", Argument.text("every", texts.every(every.getValue()))));
        }
        contact.getWords()
                .filter(YouthPage::isOwn)
                .ifPresent(words -> html.element("p", words.getText(), "class", "said"));
    }

    private void next() {
        List<Meeting> coming = plans.coming();
        if (coming.isEmpty()) {
            html.element("p", say("next.none"));
            return;
        }
        html.open("ul");
        for (Meeting meeting : coming) {
            html.element(
                    "li",
                    meeting.getPlace()
                            .map(place -> say(
                                    "next.onAt",
                                    Argument.date("date", Plans.day(meeting)),
                                    Argument.text("place", place)))
                            .orElseGet(() -> say("next.on", Argument.date("date", Plans.day(meeting)))));
        }
        html.close("ul");
    }

    // --- who may see what

    private void sees() {
        people.continuous()
                .forEach(holder ->
                        html.element("p", say("sees.person", Argument.text("who", name(holder.professional())))));
        List<SharingAgreement> holding = youthCase.getAgreements().getItems().stream()
                .filter(agreement -> agreement.holdsOn(on) == Answer.MET)
                .toList();
        List<SharingAgreement> unsure = youthCase.getAgreements().getItems().stream()
                .filter(agreement -> agreement.holdsOn(on) == Answer.UNDETERMINED)
                .toList();
        if (holding.isEmpty() && unsure.isEmpty()) {
            html.element("p", say(youthCase.getAgreements().isCompleteOn(on) ? "sees.none" : "sees.notAsked"));
        } else {
            html.open("ul");
            holding.forEach(agreement -> agreement(agreement, ""));
            unsure.forEach(agreement -> agreement(agreement, say("sees.unsure")));
            html.close("ul");
        }
        html.element("p", say("sees.private"));
    }

    private void agreement(SharingAgreement agreement, String doubt) {
        String who = Stream.concat(
                        agreement.getRecipients().stream().map(this::name),
                        agreement.getRecipientSectors().stream().map(sector -> worded("sector", sector)))
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.toList(), texts::listed));
        String what = agreement.getInformation().stream()
                .map(kind -> worded("information", kind))
                .collect(Collectors.collectingAndThen(Collectors.toList(), texts::listed));
        html.open("li");
        html.text(say(
                "sees.agreement",
                Argument.text("who", who.isEmpty() ? say("sees.somebody") : who),
                Argument.text("what", what.isEmpty() ? say("sees.something") : what)));
        html.text(" ");
        html.element("span", because(agreement), "class", "quiet");
        if (!doubt.isEmpty()) {
            html.text(" " + doubt);
        }
        html.close("li");
    }

    private String because(SharingAgreement agreement) {
        if (!agreement.getBasis().equals(SharingBases.CONSENT)) {
            return say("sees.law");
        }
        if (agreement.getGivenBy().contains(SharingAgreement.YOUTH)) {
            return say("sees.youYes");
        }
        String givers =
                texts.listed(agreement.getGivenBy().stream().map(this::name).toList());
        return givers.isEmpty() ? say("sees.yes") : say("sees.othersYes", Argument.text("who", givers));
    }

    /** Our own codes in plain words; one of somebody else's by its name. */
    private String worded(String list, Code code) {
        return texts.findToYouth("page.you." + list + "." + code.getCode(), List.of())
                .orElseGet(() -> texts.code(code));
    }

    // --- what I disagree with

    private void disagree() {
        List<Response> said = youthCase.getResponses().stream()
                .filter(response -> !Parts.isPrivate(response.getKeptPrivate()))
                .filter(response -> response.getWords().map(YouthPage::isOwn).orElse(true))
                .filter(response -> response.getAgreed() instanceof Fact.Known<Boolean> agreed && !agreed.getValue())
                .toList();
        if (said.isEmpty()) {
            html.element("p", say("disagree.none"));
        } else {
            html.open("ul");
            for (Response response : said) {
                html.open("li");
                html.text(new Subjects(youthCase, texts)
                        .find(response.getAbout())
                        .map(what -> say("disagree.with", Argument.text("what", what)))
                        .orElseGet(() -> say("disagree.something")));
                response.getWords().ifPresent(words -> {
                    html.text(" ");
                    html.element("span", words.getText(), "class", "said");
                });
                html.close("li");
            }
            html.close("ul");
        }
        html.element("p", say("disagree.how"));
    }

    // --- names

    private String name(String id) {
        if (id.equals(SharingAgreement.YOUTH)) {
            return say("you");
        }
        Optional<Professional> professional = people.professional(id);
        if (professional.isPresent()) {
            return name(professional.get());
        }
        Optional<NetworkPerson> person = people.networkPerson(id);
        return person.flatMap(NetworkPerson::getName).orElseGet(() -> {
            String name = people.name(id);
            // An id that the case does not explain tells a youth nothing.
            return name.equals(id) && person.isEmpty() ? say("sees.somebody") : name;
        });
    }

    /** By name, else where the person works: the titles of the administration are no plain words. */
    private String name(Professional professional) {
        return professional
                .getName()
                .or(() -> professional.getUnit().map(Unit::getName))
                .orElseGet(() -> say("sees.somebody"));
    }
}
