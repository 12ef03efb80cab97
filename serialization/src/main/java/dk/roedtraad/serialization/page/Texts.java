package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Months;
import dk.roedtraad.model.time.Period;

/** The words of one page: the host's wording first, the page's own after it, in one language and the professional's register. */
final class Texts {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Wording wording;
    private final Language language;

    Texts(Wording wording, Language language) {
        this.wording = Wording.firstOf(wording, PageWording.get(), LabelWording.get());
        this.language = language;
    }

    Language language() {
        return language;
    }

    Wording wording() {
        return wording;
    }

    String text(String key, Argument... arguments) {
        return said(key, List.of(arguments));
    }

    /** What a noun says by its key and its arguments. */
    String said(String key, List<Argument> arguments) {
        return find(key, arguments).orElse(key);
    }

    Optional<String> find(String key, List<Argument> arguments) {
        return wording.find(key, arguments.stream().map(this::worded).toList(), language, Register.PROFESSIONAL);
    }

    /** The same in the youth's words; empty where there are none, since the professional's are never shown in their place. */
    Optional<String> findToYouth(String key, List<Argument> arguments) {
        return wording.find(key, arguments.stream().map(this::worded).toList(), language, Register.YOUTH);
    }

    /** A text of the page to the youth. */
    String toYouth(String key, Argument... arguments) {
        return findToYouth(key, List.of(arguments)).orElse(key);
    }

    /** A fact: its value in words, or why there is none. An unknown one is never a no. */
    <T> String fact(Fact<T> fact, Function<? super T, String> words) {
        return fact instanceof Fact.Known<T> known
                ? words.apply(known.getValue())
                : text("page.state." + fact.getState());
    }

    /** A period with its last day as people say it. */
    String period(Period period) {
        Argument from = Argument.date("from", period.getStartInclusive());
        return period.getEndExclusive()
                .map(end -> text("page.period.fromTo", from, Argument.date("to", end.minusDays(1))))
                .orElseGet(() -> text("page.period.from", from));
    }

    /** Several things as people say them: "a, b og c". */
    String listed(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + text("page.and") + " " + things.get(last);
    }

    /** How often. */
    String every(Interval every) {
        return counted("page.every." + every.getUnit().name(), BigDecimal.valueOf(every.getAmount()));
    }

    /** The first of several keys that has a text, or else something to show instead. */
    String firstOf(List<Argument> arguments, String otherwise, String... keys) {
        return List.of(keys).stream()
                .flatMap(key -> find(key, arguments).stream())
                .findFirst()
                .orElse(otherwise);
    }

    /** A count with its word: {@code KEY.one} or {@code KEY.many}, which know {@code {number}}. */
    String counted(String key, BigDecimal number) {
        String form = number.abs().compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
        return text(key + form, Argument.number("number", number));
    }

    String date(LocalDate date) {
        return TextBundle.date(date, language);
    }

    /** A date where there is little room. */
    String shortDate(LocalDate date) {
        String pattern = language == Language.DANISH ? "d.M.uuuu" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.toLocale()).format(date);
    }

    /** When a fact was established and how old it is on the day of the question; of a later day only when. */
    String established(LocalDate date, LocalDate on) {
        Argument when = Argument.date("date", date);
        return date.isAfter(on)
                ? text("page.reading.date", when)
                : text("page.reading.dateAndAge", when, Argument.text("age", age(date, on)));
    }

    /** Days below two months, months below two years, then years; so that a number is never one. */
    private String age(LocalDate date, LocalDate on) {
        int months = Months.passed(date, on);
        if (months >= 2) {
            return months < 24 ? age("months", months) : age("years", months / 12);
        }
        long days = ChronoUnit.DAYS.between(date, on);
        return days == 0 ? text("page.age.today") : days == 1 ? text("page.age.yesterday") : age("days", days);
    }

    private String age(String unit, long number) {
        return text("page.age." + unit, Argument.number("number", number));
    }

    String number(BigDecimal number) {
        return TextBundle.number(number, language);
    }

    String code(Code code) {
        return code.getDisplay().orElseGet(() -> text(code.toKey()));
    }

    String question(Rule rule) {
        return firstOf(List.of(), rule.getCode(), key(rule, "question"), key(rule, "title"));
    }

    String title(Rule rule) {
        return firstOf(List.of(), rule.getCode(), key(rule, "title"), key(rule, "question"));
    }

    /** What a municipality calls a rule, with whose name it is, where it has one of its own. */
    Optional<String> ownName(Rule rule) {
        return find(key(rule, "local"), List.of());
    }

    /** Which rules were not asked, and whose choice that was. */
    String switchedOff(Optional<String> layer, List<String> codes) {
        Argument rules = Argument.text(
                "rules",
                codes.stream()
                        .map(code -> firstOf(List.of(), code, "rule." + code + ".title"))
                        .collect(Collectors.joining(", ")));
        return layer.map(whose -> text("page.switchedOff.by", Argument.text("layer", whose), rules))
                .orElseGet(() -> text("page.switchedOff", rules));
    }

    static String key(Rule rule, String part) {
        return "rule." + rule.getCode() + "." + part;
    }

    String ground(Rule rule) {
        return text("ground." + rule.getGround());
    }

    String sources(Rule rule) {
        return cited(rule.getSources());
    }

    /** A value as documents write it, as people read it. */
    String value(Reading reading) {
        String value = reading.getValue().orElse("");
        if (reading.getSensitivity() == Sensitivity.NATIONAL_ID) {
            return text("page.value.hidden"); // no explanation gets clearer by it, and pages are printed
        }
        if (value.isEmpty()) {
            return text("page.value.none");
        }
        if (value.equals("true") || value.equals("false")) {
            return text("page.value." + value);
        }
        if (NUMBER.matcher(value).matches()) {
            return number(new BigDecimal(value));
        }
        try {
            return date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Stream.of(value.split(", ", -1))
                    .map(part -> firstOf(
                            List.of(), part, "value." + reading.getFact().getCode() + "." + part))
                    .collect(Collectors.joining(", "));
        }
    }

    /** What was read, for a line that goes on with its value: a name where there is one, else the question. */
    String subject(Reading reading) {
        String code = reading.getFact().getCode();
        return firstOf(List.of(), code, "reading." + code, reading.getFact().toQuestionKey());
    }

    String subject(OpenPoint point) {
        return firstOf(point.getArguments(), point.getCode(), point.toSubjectKey());
    }

    String openSentence(OpenPoint point) {
        return text("open." + point.getKind(), Argument.text("what", subject(point)));
    }

    String amount(Parameter parameter) {
        return counted("page.unit." + parameter.getUnit(), parameter.getValue());
    }

    /** The days on which a row holds, the last one included as people say it, whose it is, and where it comes from. */
    String detail(Parameter parameter) {
        Argument from = Argument.date("from", parameter.getValid().getStartInclusive());
        String valid = parameter
                .getValid()
                .getEndExclusive()
                .map(end -> text("page.parameter.fromTo", from, Argument.date("to", end.minusDays(1))))
                .orElseGet(() -> text("page.parameter.from", from));
        return text(
                "page.parameter.detail",
                Argument.text("valid", valid),
                Argument.text("scope", scope(parameter)),
                Argument.text("source", cited(parameter.getSources())));
    }

    private String scope(Parameter parameter) {
        return parameter
                .getLayer()
                .map(layer -> text("page.parameter.layer", Argument.text("layer", layer)))
                .orElseGet(() -> text(parameter.isLocal() ? "page.parameter.local" : "page.parameter.national"));
    }

    // A paragraph sign at the end of a line looks lost.
    private static String cited(List<Source> sources) {
        return sources.stream()
                .map(Source::toText)
                .collect(Collectors.joining(", "))
                .replace("§ ", "§\u00a0");
    }

    // A key may be worded by another bundle than the one that has the sentence around it, so it is looked up among all.
    private Argument worded(Argument argument) {
        return argument.getKind() == Argument.Kind.KEY
                ? Argument.text(
                        argument.getName(),
                        wording.find(argument.getValue(), List.of(), language, Register.PROFESSIONAL)
                                // A host's own code that nobody has worded is shown as the host wrote it.
                                .orElseGet(() -> argument.getValue()
                                        .substring(argument.getValue().lastIndexOf('.') + 1)))
                : argument;
    }
}
