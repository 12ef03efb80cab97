package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/** Who it is about and how things stand on the day: age, the one who stays, the next contact, the plan. */
final class NowPart {
    private final Markup html;
    private final Texts texts;
    private final YouthCase youthCase;
    private final LocalDate on;
    private final People people;
    private final Plans plans;

    NowPart(Markup html, Texts texts, YouthCase youthCase, LocalDate on) {
        this.html = html;
        this.texts = texts;
        this.youthCase = youthCase;
        this.on = on;
        this.people = new People(youthCase, on, texts);
        this.plans = new Plans(youthCase, on);
    }

    void write(Decision decision) {
        html.open("dl", "class", "now");
        youthCase.getYouth().getName().ifPresent(name -> Parts.named(html, texts.text("page.now.youth"), name));
        Parts.named(
                html,
                texts.text("page.now.age"),
                texts.fact(youthCase.getYouth().getBirthDate(), this::age));
        if (youthCase.getYouth().getNameAndAddressProtected().on(on) instanceof Fact.Known<Boolean> known
                && known.getValue()) {
            Parts.named(html, texts.text("page.now.protected"), texts.text("page.now.protected.how"));
        }
        Parts.named(html, texts.text("page.now.continuous"), continuous());
        Parts.named(html, texts.text("page.now.nextContact"), nextContact(decision));
        Parts.named(html, texts.text("page.now.nextMeeting"), nextMeeting());
        Parts.named(html, texts.text("page.now.plan"), plan());
        html.close("dl");
    }

    private String age(LocalDate birthDate) {
        int age = Age.on(birthDate, on);
        Argument born = Argument.date("born", birthDate);
        return age < 0
                ? texts.text("page.now.born", born)
                : texts.text("page.now.years", Argument.number("age", age), born);
    }

    private String continuous() {
        List<String> holders = new ArrayList<>();
        for (People.Holder holder : people.continuous()) {
            String who = texts.text(
                    "page.now.since",
                    Argument.text(
                            "who", people.nameAndUnit(holder.professional().getId())),
                    Argument.date("from", holder.role().getPeriod().getStartInclusive()));
            Optional<String> cover = holder.role().getCover();
            holders.add(who + " "
                    + cover.map(id -> texts.text("page.now.cover", Argument.text("who", people.nameAndUnit(id))))
                            .orElseGet(() -> texts.text("page.now.noCover")));
        }
        return holders.isEmpty()
                ? Parts.none(texts, youthCase.getTeam(), on, "page.now.continuous")
                : String.join(" ", holders);
    }

    private String nextContact(Decision decision) {
        return decision.getNextContact()
                .map(people::nameAndUnit)
                .orElseGet(
                        () -> texts.fact(youthCase.getIntake().getNextContact().on(on), people::nameAndUnit));
    }

    private String nextMeeting() {
        return plans.coming().stream().findFirst().map(this::meeting).orElseGet(() -> texts.text("page.now.noMeeting"));
    }

    private String meeting(Meeting meeting) {
        return texts.text(
                "page.meetingOn",
                Argument.text("kind", texts.code(meeting.getKind())),
                Argument.date("date", Plans.day(meeting)));
    }

    private String plan() {
        if (plans.current().isEmpty()) {
            return youthCase.getPlans().getItems().isEmpty()
                    ? Parts.none(texts, youthCase.getPlans(), on, "page.plan")
                    : texts.text("page.plan.noneActive");
        }
        return plans.current().stream()
                .map(plan -> texts.text(
                        "page.plan.runs", Argument.text("period", texts.fact(plan.getPeriod(), this::period))))
                .collect(Collectors.joining("; "));
    }

    private String period(Period period) {
        return texts.period(period);
    }
}
