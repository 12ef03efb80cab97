package dk.roedtraad.serialization.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/** The week by day and time, as the current plans have it on the day. */
final class WeekSection {
    private final Markup html;
    private final Texts texts;
    private final YouthCase youthCase;
    private final LocalDate on;
    private final Plans plans;

    WeekSection(Markup html, Texts texts, YouthCase youthCase, LocalDate on) {
        this.html = html;
        this.texts = texts;
        this.youthCase = youthCase;
        this.on = on;
        this.plans = new Plans(youthCase, on);
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.week"));
        Map<DayOfWeek, List<WeeklyActivity>> byDay = byDay(plans, on);
        if (byDay.isEmpty()) {
            boolean isNone = !plans.current().isEmpty()
                    && plans.current().stream()
                            .allMatch(plan -> plan.getWeeklyProgramme().isCompleteOn(on));
            html.element("p", texts.text(isNone ? "page.week.none" : "page.week.notAsked"));
        } else {
            table(byDay);
        }
        html.close("section");
    }

    /** The activities that the day is in, or of which nobody has said when they run; an untimed one comes first. */
    static Map<DayOfWeek, List<WeeklyActivity>> byDay(Plans plans, LocalDate on) {
        Map<DayOfWeek, List<WeeklyActivity>> byDay = new TreeMap<>();
        plans.current().stream()
                .flatMap(plan -> plan.getWeeklyProgramme().getItems().stream())
                .filter(activity -> !(activity.getPeriod() instanceof Fact.Known<Period> period)
                        || period.getValue().contains(on))
                .sorted(Comparator.comparing(activity ->
                        activity.getStart().map(ClockTime::toMinutes).orElse(-1)))
                .forEach(activity -> byDay.computeIfAbsent(activity.getDay(), any -> new ArrayList<>())
                        .add(activity));
        return byDay;
    }

    private void table(Map<DayOfWeek, List<WeeklyActivity>> byDay) {
        Parts.openTable(
                html,
                texts.text("page.week.caption", Argument.date("date", on)),
                "week",
                List.of(
                        texts.text("page.week.day"),
                        texts.text("page.week.time"),
                        texts.text("page.week.what"),
                        texts.text("page.week.joint")));
        for (DayOfWeek day : DayOfWeek.values()) {
            List<WeeklyActivity> activities = byDay.getOrDefault(day, List.of());
            for (int i = 0; i < activities.size(); i++) {
                html.open("tr");
                if (i == 0) {
                    html.element(
                            "th",
                            texts.text("DayOfWeek." + day),
                            "scope",
                            "row",
                            "rowspan",
                            Integer.toString(activities.size()));
                }
                activity(activities.get(i));
                html.close("tr");
            }
            // Of a day without anything the plan says nothing; a working day is shown, so that the hole is seen.
            if (activities.isEmpty() && day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                html.open("tr");
                html.element("th", texts.text("DayOfWeek." + day), "scope", "row");
                html.element("td", texts.text("page.week.nothing"), "colspan", "3", "class", "quiet");
                html.close("tr");
            }
        }
        Parts.closeTable(html);
    }

    private void activity(WeeklyActivity activity) {
        html.element("td", time(texts, activity), "class", "number");
        html.open("td");
        html.text(activity.getTitle().orElseGet(() -> texts.code(activity.getKind())));
        String effort = activity.getEffort()
                .flatMap(id -> youthCase.getEfforts().getItems().stream()
                        .filter(each -> each.getId().equals(id))
                        .map(Effort::getTitle)
                        .findFirst())
                .orElse("");
        if (!effort.isEmpty() && !activity.getTitle().map(effort::equals).orElse(false)) {
            html.text(" ");
            html.element("span", effort, "class", "quiet");
        }
        html.close("td");
        html.element("td", texts.fact(activity.getJoint(), joint -> texts.text("page.value." + joint)));
    }

    static String time(Texts texts, WeeklyActivity activity) {
        String start = activity.getStart().map(ClockTime::toText).orElse("");
        String end = activity.getEnd().map(ClockTime::toText).orElse("");
        return start.isEmpty() && end.isEmpty() ? texts.text("page.week.noTime") : start + "–" + end;
    }
}
