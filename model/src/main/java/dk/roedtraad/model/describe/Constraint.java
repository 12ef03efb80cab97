package dk.roedtraad.model.describe;

import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * A declared limit on a value. Said once, by a Jakarta Validation annotation on the accessor, and read from there by the
 * check in {@code build()}, the reader of documents and the schema.
 */
public sealed interface Constraint {

    /** Whether the value keeps the limit. */
    boolean isKeptBy(Object value);

    /** The stable code of a breach, a key of the problem texts. */
    String code();

    /** The limit to show in a text; never the value. */
    List<Argument> arguments();

    /** Text with at least one character that shows. */
    record NotBlankText() implements Constraint {
        /**
         * A character that shows: neither a control, a space of any width, nor a mark without width. Spelled out, since what
         * {@code \s} and {@code isBlank()} take for white space differs between Java, ECMAScript and their versions.
         */
        public static final String SHOWS = "[^\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F"
                + "\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]";

        private static final Pattern PATTERN = Pattern.compile(SHOWS);

        @Override
        public boolean isKeptBy(Object value) {
            String text = value.toString();
            // Nearly every text begins with a letter or a digit, and is asked in every build().
            return (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7F)
                    || PATTERN.matcher(text).find();
        }

        @Override
        public String code() {
            return "value.blank";
        }

        @Override
        public List<Argument> arguments() {
            return List.of();
        }
    }

    /** A list with at least one element. */
    record NotEmptyList() implements Constraint {
        @Override
        public boolean isKeptBy(Object value) {
            return !((Collection<?>) value).isEmpty();
        }

        @Override
        public String code() {
            return "list.empty";
        }

        @Override
        public List<Argument> arguments() {
            return List.of();
        }
    }

    /** A number no lower than the limit. */
    record AtLeast(BigDecimal limit) implements Constraint {
        @Override
        public boolean isKeptBy(Object value) {
            return toDecimal(value).compareTo(limit) >= 0;
        }

        @Override
        public String code() {
            return "number.tooLow";
        }

        @Override
        public List<Argument> arguments() {
            return List.of(Argument.number("limit", limit));
        }
    }

    /** A number no higher than the limit. */
    record AtMost(BigDecimal limit) implements Constraint {
        @Override
        public boolean isKeptBy(Object value) {
            return toDecimal(value).compareTo(limit) <= 0;
        }

        @Override
        public String code() {
            return "number.tooHigh";
        }

        @Override
        public List<Argument> arguments() {
            return List.of(Argument.number("limit", limit));
        }
    }

    /**
     * A decimal number that can be written in plain digits and shown to people. Every decimal has this limit, declared or
     * not: {@code 1e999999999} is eleven characters in a document and a gigabyte of digits.
     */
    record WithinReach() implements Constraint {
        /** The number farthest from zero, either way. */
        public static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

        private static final BigDecimal LOWEST = LIMIT.negate();
        private static final int DECIMALS = 100;

        @Override
        public boolean isKeptBy(Object value) {
            BigDecimal number = toDecimal(value);
            return number.scale() <= DECIMALS && number.compareTo(LIMIT) <= 0 && number.compareTo(LOWEST) >= 0;
        }

        @Override
        public String code() {
            return "number.outOfReach";
        }

        @Override
        public List<Argument> arguments() {
            return List.of(Argument.number("limit", LIMIT), Argument.number("decimals", DECIMALS));
        }
    }

    /** The constraints that the annotations of an accessor, or of a type argument, declare. */
    static List<Constraint> declaredOn(AnnotatedElement element) {
        List<Constraint> constraints = new ArrayList<>();
        if (element.isAnnotationPresent(NotBlank.class)) {
            constraints.add(new NotBlankText());
        }
        if (element.isAnnotationPresent(NotEmpty.class)) {
            constraints.add(new NotEmptyList());
        }
        Min min = element.getAnnotation(Min.class);
        if (min != null) {
            constraints.add(new AtLeast(BigDecimal.valueOf(min.value())));
        }
        Max max = element.getAnnotation(Max.class);
        if (max != null) {
            constraints.add(new AtMost(BigDecimal.valueOf(max.value())));
        }
        return List.copyOf(constraints);
    }

    private static BigDecimal toDecimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }
}
