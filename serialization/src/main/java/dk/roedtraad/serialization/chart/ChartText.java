package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.Series;

/** The words of one chart: the host's wording first, the chart's own after it, in one language and one register. */
final class ChartText {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Wording wording;
    private final Language language;
    private final Register register;

    ChartText(Wording wording, Language language, Register register) {
        this.wording = Wording.firstOf(wording, ChartWording.get());
        this.language = language;
        this.register = register;
    }

    static void requireId(String idPrefix) {
        if (!ID.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("idPrefix: not a letter followed by letters, digits, _ and -");
        }
    }

    Language language() {
        return language;
    }

    boolean isForYouth() {
        return register == Register.YOUTH;
    }

    String text(String key, Argument... arguments) {
        return wording.text(key, List.of(arguments), language, register);
    }

    /** A count with its word: {@code KEY.one} or {@code KEY.many}, which knows {@code {count}}. */
    String counted(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".many"), Argument.number("count", count));
    }

    /** The name of something; one that has none for the youth is the same for both. */
    Optional<String> findName(String key) {
        return wording.find(key, List.of(), language, register)
                .or(() -> wording.find(key, List.of(), language, Register.PROFESSIONAL));
    }

    Optional<String> find(String key, List<Argument> arguments) {
        return wording.find(key, arguments, language, register);
    }

    String name(String key, String otherwise) {
        return findName(key).orElse(otherwise);
    }

    /** What the series is of, and whose answers they are. */
    String title(Series series) {
        Argument instrument =
                Argument.text("instrument", name("instrument." + series.getInstrument(), series.getInstrument()));
        Argument informant = Argument.text("informant", informant(series.getInformant()));
        return series.getScale()
                .flatMap(scale -> findName("scale." + series.getInstrument() + "." + scale))
                .map(scale -> text("chart.title.scale", instrument, Argument.text("scale", scale), informant))
                .orElseGet(() -> text("chart.title", instrument, informant));
    }

    private String informant(Code informant) {
        if (informant.getDisplay().isPresent()) {
            return informant.getDisplay().get();
        }
        String key = informant.toKey();
        // To the youth their own answers are "your answers", whatever the label of the code is.
        Optional<String> own = isForYouth()
                ? wording.find("chart" + key.substring("code".length()), List.of(), language, register)
                : Optional.empty();
        return own.orElseGet(() -> name(key, key));
    }

    String number(BigDecimal number) {
        return TextBundle.number(number, language);
    }

    String number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number that tells which way, with a sign that is no hyphen. */
    String signed(BigDecimal number) {
        return TextBundle.signed(number, language);
    }

    String date(LocalDate date) {
        return TextBundle.date(date, language);
    }

    String shortDate(LocalDate date) {
        String pattern = language == Language.DANISH ? "d.M.uuuu" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.toLocale()).format(date);
    }
}
