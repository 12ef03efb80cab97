package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.serialization.markup.Markup;

/** Pieces that several sections of a page are made of. */
final class Parts {
    private Parts() {}

    /** Opens a section that is named by its heading. */
    static void openSection(Markup html, String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.element("h2", heading, "id", id + "-heading");
    }

    /** What a rule rests on, where that is written, and which rule it was. */
    static void basis(Markup html, Texts texts, Rule rule) {
        html.open("p", "class", "basis");
        html.element("span", texts.text("page.ground", Argument.text("ground", texts.ground(rule))), "class", "ground");
        html.text(" ");
        html.element("span", texts.text("page.sources", Argument.text("sources", texts.sources(rule))));
        html.text(" ");
        html.element(
                "span",
                texts.text(
                        "page.rule",
                        Argument.text("code", rule.getCode()),
                        Argument.number("version", rule.getVersion())));
        html.close("p");
    }

    /** What a municipality calls a rule, where it has a name of its own for it. */
    static void ownName(Markup html, Texts texts, Rule rule) {
        texts.ownName(rule).ifPresent(name -> html.element("p", name, "class", "quiet"));
    }

    /** The rules that were not asked, and whose choice that was. */
    static void switchedOff(Markup html, Texts texts, Optional<String> layer, List<String> codes) {
        if (!codes.isEmpty()) {
            html.element("p", texts.switchedOff(layer, codes), "class", "quiet");
        }
    }

    /** The dated numbers used, each with the days on which it holds and where it comes from. */
    static void numbers(Markup html, Texts texts, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        html.element("p", texts.text("page.numbers"), "class", "label");
        html.open("ul", "class", "plain numbers");
        for (Parameter parameter : parameters) {
            html.open("li");
            html.text(texts.firstOf(List.of(), parameter.getKey(), "parameter." + parameter.getKey()));
            html.text(" ");
            html.element("strong", texts.amount(parameter));
            html.text(" ");
            html.element("span", texts.detail(parameter), "class", "quiet");
            html.close("li");
        }
        html.close("ul");
    }

    /** A date for people and machines. */
    static void time(Markup html, Texts texts, LocalDate date) {
        html.element("time", texts.date(date), "datetime", date.toString());
    }

    /** An answer with its sign, in words of the caller's. */
    static void answer(Markup html, Answer answer, String words) {
        String icon = switch (answer) {
            case MET -> "✓";
            case NOT_MET -> "✕";
            case UNDETERMINED -> "?";
        };
        String cssClass = switch (answer) {
            case MET -> "met";
            case NOT_MET -> "not-met";
            case UNDETERMINED -> "undetermined";
        };
        html.open("span", "class", "answer " + cssClass);
        html.element("span", icon, "class", "icon", "aria-hidden", "true");
        html.text(" " + words);
        html.close("span");
        html.text(" ");
    }

    /** When a value that was read was established, and how carefully it must be handled. */
    static void established(Markup html, Texts texts, Reading reading, LocalDate on) {
        html.open("span", "class", "quiet");
        html.text(reading.getDate()
                .map(date -> texts.established(date, on))
                .orElseGet(() -> reading.getState() == FactState.KNOWN ? texts.text("page.reading.noDate") : ""));
        // Nearly everything in a case is confidential; what is more than that is said.
        if (reading.getSensitivity().compareTo(Sensitivity.CONFIDENTIAL) > 0) {
            html.text(" " + texts.text("page.sensitivity." + reading.getSensitivity()));
        }
        html.close("span");
    }

    /** One line of a list of names and values; the name is a label that the value follows. */
    static void named(Markup html, String name, String value) {
        html.element("dt", name);
        html.element("dd", value);
    }

    /** Who was asked and did not wish to say, or said it to somebody else, is taken to want it private, as in every view. */
    static boolean isPrivate(OwnWords words) {
        return isPrivate(words.getKeptPrivate());
    }

    static boolean isPrivate(Fact<Boolean> keptPrivate) {
        return keptPrivate instanceof Fact.Known<Boolean> known
                ? known.getValue()
                : keptPrivate.getState() == FactState.DECLINED || keptPrivate.getState() == FactState.WITHHELD;
    }

    /** Somebody's own words with whose they are and when; those kept private are on no page. */
    static void words(Markup html, Texts texts, OwnWords words) {
        if (isPrivate(words)) {
            return;
        }
        html.open("p", "class", "own-words");
        html.element("span", words.getText(), "class", "said");
        html.text(" ");
        html.element("span", by(texts, words), "class", "quiet");
        html.close("p");
    }

    /** Whose words they are and when. */
    static String by(Texts texts, OwnWords words) {
        String who = texts.code(words.getBy());
        return words.getDate()
                .map(date -> texts.text("page.said.on", Argument.text("who", who), Argument.date("date", date)))
                .orElseGet(() -> texts.text("page.said", Argument.text("who", who)));
    }

    /** Says of a list without elements whether there is none or whether nobody has asked. */
    static String none(Texts texts, FactList<?> list, LocalDate on, String key) {
        return texts.text(key + (list.isCompleteOn(on) ? ".none" : ".notAsked"));
    }

    /** The head of a table: its caption, and one heading a column. */
    static void openTable(Markup html, String caption, String cssClass, List<String> headings) {
        html.open("table", "class", cssClass);
        html.element("caption", caption);
        html.open("thead");
        html.open("tr");
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close("tr");
        html.close("thead");
        html.open("tbody");
    }

    static void closeTable(Markup html) {
        html.close("tbody");
        html.close("table");
    }
}
