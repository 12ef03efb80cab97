package dk.roedtraad.model.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording read from two UTF-8 property files, one a language.
 *
 * <p>{@code key = text} is the professional's register, {@code key.youth = text} the youth's; where the youth has no text of
 * their own, {@link #find} gives none rather than the professional's. {@code {name}} is replaced by the argument of that
 * name.
 */
public final class TextBundle implements Wording {
    private static final String YOUTH_SUFFIX = ".youth";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final Map<Language, Properties> texts;

    private TextBundle(Map<Language, Properties> texts) {
        this.texts = texts;
    }

    /**
     * Reads a bundle.
     *
     * @param openByName opens a file of the caller's module by name; {@code baseName} gets {@code _da.properties} and {@code
     *     _en.properties} appended
     */
    public static TextBundle read(String baseName, Function<String, InputStream> openByName) {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = baseName + "_" + language.getCode() + ".properties";
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(openByName.apply(name), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
            }
            texts.put(language, properties);
        }
        return new TextBundle(texts);
    }

    @Override
    public Optional<String> find(String code, List<Argument> arguments, Language language, Register register) {
        String key = register == Register.YOUTH ? code + YOUTH_SUFFIX : code;
        return Optional.ofNullable(texts(language).getProperty(key))
                .map(template -> fill(template, arguments, language, register));
    }

    /** The keys of one language, in alphabetical order. */
    public Set<String> getKeys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private Properties texts(Language language) {
        return texts.getOrDefault(language, new Properties());
    }

    private String fill(String template, List<Argument> arguments, Language language, Register register) {
        // One pass, so that a youth's own words that happen to hold braces are not filled in turn.
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> arguments.stream()
                        .filter(argument -> argument.getName().equals(found.group(1)))
                        .findFirst()
                        .map(argument -> show(argument, language, register))
                        .map(Matcher::quoteReplacement)
                        .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }

    private String show(Argument argument, Language language, Register register) {
        String value = argument.getValue();
        return switch (argument.getKind()) {
            case TEXT -> value;
            case NUMBER -> number(new BigDecimal(value), language);
            case DATE -> date(LocalDate.parse(value), language);
            case KEY ->
                find(value, List.of(), language, register)
                        .or(() -> find(value, List.of(), language, Register.PROFESSIONAL))
                        .orElse(value);
        };
    }

    /** A date as people write it: "27. marts 2027", "27 March 2027". */
    public static String date(LocalDate date, Language language) {
        String pattern = language == Language.DANISH ? "d. MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.toLocale()).format(date);
    }

    /** A difference as people write it: {@link #number} with its sign. What rounds to zero has none. */
    public static String signed(BigDecimal number, Language language) {
        String shown = number(number.abs(), language);
        if (shown.equals(number(BigDecimal.ZERO, language))) {
            return shown;
        }
        return (number.signum() > 0 ? "+" : "−") + shown;
    }

    /** A number as people write it, with the decimal sign of the language and at most two decimals, rounded half up. */
    public static String number(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.toLocale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }
}
