package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortStatus;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/** The plan on one page: goals with whose words they are, steps, efforts, people, and the plans that acts ask for. */
final class PlanSection {
    private static final String NOTHING = "–";

    private final Markup html;
    private final Texts texts;
    private final YouthCase youthCase;
    private final LocalDate on;
    private final People people;
    private final Plans plans;

    PlanSection(Markup html, Texts texts, YouthCase youthCase, LocalDate on) {
        this.html = html;
        this.texts = texts;
        this.youthCase = youthCase;
        this.on = on;
        this.people = new People(youthCase, on, texts);
        this.plans = new Plans(youthCase, on);
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.plan"));
        if (youthCase.getPlans().getItems().isEmpty()) {
            html.element("p", Parts.none(texts, youthCase.getPlans(), on, "page.plan"));
        } else if (plans.current().isEmpty()) {
            html.element("p", texts.text("page.plan.noneActive"));
        }
        plans.current().forEach(this::plan);
        others();
        html.element("h3", texts.text("page.plan.efforts"));
        efforts();
        html.element("h3", texts.text("page.plan.people"));
        team();
        network();
        html.element("h3", texts.text("page.plan.statutory"));
        statutory();
        html.close("section");
    }

    private void plan(CoherentPlan plan) {
        html.element(
                "h3",
                texts.text("page.plan.runs", Argument.text("period", texts.fact(plan.getPeriod(), texts::period))));
        List<String> facts = new ArrayList<>();
        if (plan.getTrack().on(on) instanceof Fact.Known<Code> track) {
            facts.add(texts.text("page.plan.track", Argument.text("track", texts.code(track.getValue()))));
        }
        plan.getAuthor()
                .ifPresent(
                        author -> facts.add(texts.text("page.plan.author", Argument.text("who", people.name(author)))));
        plan.getVersion()
                .ifPresent(version -> facts.add(texts.text("page.plan.version", Argument.text("version", version))));
        if (!facts.isEmpty()) {
            html.element("p", String.join(" · ", facts), "class", "quiet");
        }
        List<OwnWords> wishes = Stream.of(
                        youthCase.getYouth().getWishes().getItems().stream(),
                        plan.getWishes().getItems().stream(),
                        plan.getPositiveDestination().stream())
                .flatMap(words -> words)
                .filter(words -> !Parts.isPrivate(words))
                .toList();
        html.element("p", texts.text("page.plan.wishes"), "class", "label");
        if (wishes.isEmpty()) {
            html.element("p", texts.text("page.plan.wishes.notAsked"));
        }
        wishes.forEach(words -> Parts.words(html, texts, words));
        if (plan.getGoals().getItems().isEmpty()) {
            html.element("p", Parts.none(texts, plan.getGoals(), on, "page.plan.goals"));
        } else {
            html.open("ol", "class", "goals");
            plan.getGoals().getItems().forEach(this::goal);
            html.close("ol");
        }
        List<Plans.Task> promises =
                plans.tasks().stream().filter(task -> task.goal().isEmpty()).toList();
        if (plans.current().size() == 1 && !promises.isEmpty()) {
            steps(
                    texts.text("page.plan.promises"),
                    promises.stream().map(Plans.Task::step).toList());
        }
        plan.getReviews().getItems().stream()
                .filter(review -> !review.getDate().isAfter(on))
                .max(Comparator.comparing(PlanReview::getDate))
                .ifPresent(this::review);
    }

    private void goal(Goal goal) {
        html.open("li");
        if (Parts.isPrivate(goal.getWords())) {
            html.element("p", texts.text("page.plan.goal.private"), "class", "goal");
        } else {
            html.open("p", "class", "goal");
            html.element("span", goal.getWords().getText(), "class", "said");
            html.text(" ");
            html.element("span", Parts.by(texts, goal.getWords()), "class", "quiet");
            html.close("p");
        }
        html.element("p", goalFacts(goal), "class", "quiet");
        if (goal.getSteps().getItems().isEmpty()) {
            html.element("p", Parts.none(texts, goal.getSteps(), on, "page.plan.steps"));
        } else {
            steps(texts.text("page.plan.steps"), goal.getSteps().getItems());
        }
        String efforts = youthCase.getEfforts().getItems().stream()
                .filter(effort -> effort.getGoals().contains(goal.getId()))
                .map(Effort::getTitle)
                .collect(Collectors.joining(", "));
        if (!efforts.isEmpty()) {
            html.element("p", texts.text("page.plan.goal.efforts", Argument.text("efforts", efforts)));
        }
        html.close("li");
    }

    private String goalFacts(Goal goal) {
        List<String> facts = new ArrayList<>();
        goal.getArea().ifPresent(area -> facts.add(texts.code(area)));
        goal.getLevel().ifPresent(level -> facts.add(texts.code(level)));
        facts.add(texts.text(
                "page.plan.goal.status",
                Argument.text(
                        "status", texts.fact(goal.getStatus().on(on), status -> texts.text("GoalStatus." + status)))));
        facts.add(texts.text("page.plan.goal.due", Argument.text("due", texts.fact(goal.getDue(), texts::date))));
        return String.join(" · ", facts);
    }

    private void steps(String caption, List<Step> steps) {
        Parts.openTable(
                html,
                caption,
                "steps",
                List.of(
                        texts.text("page.step"),
                        texts.text("page.step.who"),
                        texts.text("page.step.due"),
                        texts.text("page.step.done")));
        for (Step step : steps) {
            html.open("tr");
            html.element("th", step.getTitle(), "scope", "row");
            html.open("td");
            html.text(step.getResponsible().map(people::name).orElseGet(() -> texts.text("page.step.nobody")));
            step.getCover().ifPresent(cover -> {
                html.text(" ");
                html.element(
                        "span",
                        texts.text("page.step.cover", Argument.text("who", people.name(cover))),
                        "class",
                        "quiet");
            });
            html.close("td");
            html.element("td", step.getDue().map(texts::shortDate).orElse(NOTHING), "class", "date");
            html.element("td", done(step), "class", plans.isDone(step) ? "date" : "not-done");
            html.close("tr");
        }
        Parts.closeTable(html);
    }

    /** That a step is done is told by the day; that it is not known to be is no more than that. */
    private String done(Step step) {
        if (step.getDone() instanceof Fact.Known<LocalDate> done
                && !done.getValue().isAfter(on)) {
            return texts.text("page.step.doneOn", Argument.text("date", texts.shortDate(done.getValue())));
        }
        boolean isLate = step.getDue().filter(due -> due.isBefore(on)).isPresent();
        return texts.text(isLate ? "page.step.late" : "page.step.open");
    }

    private void review(PlanReview review) {
        html.element(
                "p",
                texts.text(
                        "page.plan.review",
                        Argument.date("date", review.getDate()),
                        Argument.text(
                                "decision",
                                texts.fact(
                                        review.getDecision(), decision -> texts.text("FollowUpDecision." + decision)))),
                "class",
                "label");
        review.getReason().ifPresent(words -> Parts.words(html, texts, words));
        review.getVoice().ifPresent(words -> Parts.words(html, texts, words));
    }

    private void others() {
        if (plans.others().isEmpty()) {
            return;
        }
        html.element("p", texts.text("page.plan.others"), "class", "label");
        html.open("ul");
        for (CoherentPlan plan : plans.others()) {
            String ended = plan.getEndReason() instanceof Fact.Known<Code> reason
                    ? ". " + texts.text("page.plan.ended", Argument.text("reason", texts.code(reason.getValue())))
                    : "";
            html.element(
                    "li",
                    texts.text("page.plan.runs", Argument.text("period", texts.fact(plan.getPeriod(), texts::period)))
                            + ended);
        }
        html.close("ul");
    }

    private void efforts() {
        List<Effort> all = youthCase.getEfforts().getItems();
        if (all.isEmpty()) {
            html.element("p", Parts.none(texts, youthCase.getEfforts(), on, "page.plan.efforts"));
            return;
        }
        List<Effort> ended = all.stream()
                .filter(effort -> status(effort).equals(Optional.of(EffortStatus.ENDED)))
                .toList();
        List<Effort> others =
                all.stream().filter(effort -> !ended.contains(effort)).toList();
        if (!others.isEmpty()) {
            efforts(texts.text("page.plan.efforts.now"), others);
        }
        if (!ended.isEmpty()) {
            html.open("details");
            html.element("summary", texts.text("page.plan.efforts.ended"));
            efforts(texts.text("page.plan.efforts.ended"), ended);
            html.close("details");
        }
    }

    private void efforts(String caption, List<Effort> efforts) {
        Parts.openTable(
                html,
                caption,
                "efforts",
                List.of(texts.text("page.effort"), texts.text("page.effort.status"), texts.text("page.step.who")));
        for (Effort effort : efforts) {
            html.open("tr");
            html.open("th", "scope", "row");
            html.text(effort.getTitle());
            html.text(" ");
            html.element(
                    "span",
                    Stream.concat(
                                    Stream.of(texts.code(effort.getSector())),
                                    effort.getProvider().map(Unit::getName).stream())
                            .collect(Collectors.joining(" · ")),
                    "class",
                    "quiet");
            effort.getPurpose().filter(words -> !Parts.isPrivate(words)).ifPresent(words -> {
                html.text(" ");
                html.element("span", words.getText(), "class", "said");
            });
            html.close("th");
            html.open("td");
            html.text(texts.fact(effort.statusOn(on), status -> texts.text("EffortStatus." + status)));
            html.text(" ");
            if (effort.getPeriod() instanceof Fact.Known<?>) {
                html.element("span", texts.fact(effort.getPeriod(), texts::period), "class", "quiet");
            }
            html.close("td");
            html.element(
                    "td", effort.getResponsible().map(people::name).orElseGet(() -> texts.text("page.step.nobody")));
            html.close("tr");
        }
        Parts.closeTable(html);
    }

    private void team() {
        List<Professional> working = people.working();
        if (working.isEmpty()) {
            html.element("p", Parts.none(texts, youthCase.getTeam(), on, "page.plan.people"));
            return;
        }
        Parts.openTable(
                html,
                texts.text("page.plan.team"),
                "people",
                List.of(texts.text("page.person"), texts.text("page.person.role"), texts.text("page.person.cover")));
        for (Professional professional : working) {
            List<RolePeriod> roles = people.roles(professional);
            html.open("tr");
            html.open("th", "scope", "row");
            html.text(people.name(professional));
            professional.getUnit().ifPresent(unit -> {
                html.text(" ");
                html.element("span", unit.getName(), "class", "quiet");
            });
            html.close("th");
            html.open("td");
            html.text(people.rolesInWords(professional));
            roles.stream()
                    .map(role -> role.getPeriod().getStartInclusive())
                    .min(Comparator.naturalOrder())
                    .ifPresent(from -> {
                        html.text(" ");
                        html.element(
                                "span",
                                texts.text("page.period.from", Argument.text("from", texts.shortDate(from))),
                                "class",
                                "quiet");
                    });
            html.close("td");
            html.element(
                    "td",
                    roles.stream()
                            .flatMap(role -> role.getCover().stream())
                            .distinct()
                            .map(people::name)
                            .collect(Collectors.collectingAndThen(
                                    Collectors.joining(", "),
                                    names -> names.isEmpty() ? texts.text("page.person.noCover") : names)));
            html.close("tr");
        }
        Parts.closeTable(html);
    }

    private void network() {
        List<NetworkPerson> network = youthCase.getYouth().getNetwork().getItems();
        html.element("p", texts.text("page.plan.network"), "class", "label");
        if (network.isEmpty()) {
            html.element("p", Parts.none(texts, youthCase.getYouth().getNetwork(), on, "page.plan.network"));
            return;
        }
        html.open("ul");
        for (NetworkPerson person : network) {
            html.open("li");
            String relation = texts.code(person.getRelation());
            html.text(person.getName()
                    .map(name -> texts.text(
                            "page.nameAndUnit", Argument.text("name", name), Argument.text("unit", relation)))
                    .orElse(relation));
            html.text(". ");
            html.element(
                    "span",
                    texts.text(
                            "page.plan.network.wanted",
                            Argument.text(
                                    "answer",
                                    texts.fact(
                                            person.getWantedByYouth().on(on),
                                            wanted -> texts.text("page.value." + wanted)))),
                    "class",
                    "quiet");
            person.getOffers().forEach(words -> Parts.words(html, texts, words));
            html.close("li");
        }
        html.close("ul");
    }

    private void statutory() {
        List<StatutoryPlan> all = youthCase.getStatutoryPlans().getItems();
        if (all.isEmpty()) {
            html.element("p", Parts.none(texts, youthCase.getStatutoryPlans(), on, "page.plan.statutory"));
            return;
        }
        html.open("ul");
        for (StatutoryPlan plan : all) {
            String owner = plan.getOwner().map(Unit::getName).orElse("");
            String period = plan.getPeriod() instanceof Fact.Known<?>
                    ? texts.fact(plan.getPeriod(), texts::period)
                    : texts.text(
                            "page.period.unknown",
                            Argument.key(
                                    "state", "page.state." + plan.getPeriod().getState()));
            html.element(
                    "li",
                    Stream.of(texts.code(plan.getKind()), owner, period)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
        html.close("ul");
    }

    private Optional<EffortStatus> status(Effort effort) {
        return effort.statusOn(on) instanceof Fact.Known<EffortStatus> known
                ? Optional.of(known.getValue())
                : Optional.empty();
    }
}
