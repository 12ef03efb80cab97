package dk.roedtraad.serialization.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.serialization.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the values of one type, straight from the token stream: parsing, checking and building are one. Made once for each type
 * from its description. A value with a problem is read as null, and so is everything that holds it, while reading goes on to the
 * next problem.
 */
abstract class ValueReader {

    /** The reader of a type. */
    static ValueReader of(ValueType type) {
        if (type instanceof ValueType.Text) {
            return new OfText(type);
        } else if (type instanceof ValueType.WholeNumber) {
            return new OfWholeNumber(type);
        } else if (type instanceof ValueType.Decimal) {
            return new OfDecimal(type);
        } else if (type instanceof ValueType.Truth) {
            return new OfTruth();
        } else if (type instanceof ValueType.Date) {
            return new OfDate();
        } else if (type instanceof ValueType.Choice choice) {
            return new OfChoice(choice.constants());
        } else if (type instanceof ValueType.OneText oneText) {
            return new OfOneText(oneText);
        } else if (type instanceof ValueType.Composite composite) {
            return new OfComposite(composite);
        } else if (type instanceof ValueType.ListOf list) {
            return new OfList(type, of(list.element()));
        } else if (type instanceof ValueType.FactOf fact) {
            return new FactReader(fact);
        } else if (type instanceof ValueType.HistoryOf history) {
            return new OfHistory(new OfList(type, of(history.fact())));
        }
        return new FactListReader((ValueType.FactListOf) type);
    }

    /** The value at the current token, which is not null; or null after saying what is wrong with it. */
    abstract @Nullable Object read(Pass pass);

    /** The value, or null after naming the first limit of the type that it breaks. */
    private static @Nullable Object kept(Pass pass, ValueType type, Object value, long start) {
        if (pass.namesLimits()) {
            for (Constraint constraint : type.constraints()) {
                if (!constraint.isKeptBy(value)) {
                    pass.error(start, constraint.code(), constraint.arguments().toArray(Argument[]::new));
                    return null;
                }
            }
        }
        return value;
    }

    static Argument allowed(List<String> values) {
        return Argument.text("allowed", String.join(", ", values));
    }

    /** Reads what stands in a document as a text, whatever it means. */
    abstract static class OfTexts extends ValueReader {
        private final String expected;

        OfTexts(String expected) {
            this.expected = expected;
        }

        /** The value of the text at the current token, or null after saying what is wrong with it. */
        abstract @Nullable Object readText(Pass pass);

        @Override
        final @Nullable Object read(Pass pass) {
            return pass.parser.currentToken() == JsonToken.VALUE_STRING ? readText(pass) : pass.wrongType(expected);
        }
    }

    private static final class OfText extends OfTexts {
        private final ValueType type;

        OfText(ValueType type) {
            super("text");
            this.type = type;
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            String text = pass.texts.text(pass.parser);
            return JsonText.isWhole(text) ? kept(pass, type, text, pass.offset()) : pass.bad("json.character");
        }
    }

    private static final class OfWholeNumber extends ValueReader {
        /** Nine digits are within the reach of an int, whatever they are. */
        private static final int SHORT = 9;

        private final ValueType type;

        OfWholeNumber(ValueType type) {
            this.type = type;
        }

        @Override
        @Nullable
        Object read(Pass pass) {
            if (!pass.parser.currentToken().isNumeric()) {
                return pass.wrongType("wholeNumber");
            }
            if (pass.parser.currentToken() == JsonToken.VALUE_NUMBER_INT && pass.parser.getStringLength() <= SHORT) {
                return kept(pass, type, pass.parser.getIntValue(), pass.offset());
            }
            BigDecimal number = OfDecimal.number(pass);
            if (number == null) {
                return null;
            }
            if (number.stripTrailingZeros().scale() > 0) {
                return pass.bad("number.notWhole");
            }
            // Compared before it is written out: 1e999999999 is a short text and an endless number.
            if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                return pass.bad("number.tooHigh", Argument.number("limit", Integer.MAX_VALUE));
            }
            if (number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0) {
                return pass.bad("number.tooLow", Argument.number("limit", Integer.MIN_VALUE));
            }
            return kept(pass, type, number.intValueExact(), pass.offset());
        }
    }

    private static final class OfDecimal extends ValueReader {
        private final ValueType type;

        OfDecimal(ValueType type) {
            this.type = type;
        }

        static @Nullable BigDecimal number(Pass pass) {
            try {
                return pass.parser.getDecimalValue();
            } catch (NumberFormatException e) {
                Constraint reach = new Constraint.WithinReach();
                pass.bad(reach.code(), reach.arguments().toArray(Argument[]::new));
                return null;
            }
        }

        @Override
        @Nullable
        Object read(Pass pass) {
            if (!pass.parser.currentToken().isNumeric()) {
                return pass.wrongType("decimal");
            }
            BigDecimal number = number(pass);
            if (number == null || kept(pass, type, number, pass.offset()) == null) {
                return null;
            }
            // 1E+3 is written as 1000, and so is read as that; 3.50 keeps its zero. Never written out beyond its reach.
            return number.scale() < 0 && new Constraint.WithinReach().isKeptBy(number) ? number.setScale(0) : number;
        }
    }

    private static final class OfTruth extends ValueReader {
        @Override
        @Nullable
        Object read(Pass pass) {
            JsonToken token = pass.parser.currentToken();
            return token.isBoolean() ? Boolean.valueOf(token == JsonToken.VALUE_TRUE) : pass.wrongType("truth");
        }
    }

    static final class OfDate extends OfTexts {
        private static final int LENGTH = "2026-11-22".length();

        /** Nobody in a case, and no law in force, is from before the twentieth century; and no plan is for after the next. */
        private static final int FIRST_CENTURY = 19;

        private static final int LAST_CENTURY = 21;

        OfDate() {
            super("date");
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            char[] text = pass.parser.getStringCharacters();
            int at = pass.parser.getStringOffset();
            if (pass.parser.getStringLength() != LENGTH || text[at + 4] != '-' || text[at + 7] != '-') {
                return pass.bad("date.invalid");
            }
            int century = twoDigits(text, at);
            int year = twoDigits(text, at + 2);
            int month = twoDigits(text, at + 5);
            int day = twoDigits(text, at + 8);
            if (century < 0 || year < 0) {
                return pass.bad("date.invalid");
            }
            try {
                LocalDate date = LocalDate.of(100 * century + year, month, day);
                if (century < FIRST_CENTURY || century > LAST_CENTURY) {
                    pass.warning(pass.offset(), "date.unlikely");
                }
                return date;
            } catch (DateTimeException e) {
                return pass.bad("date.invalid");
            }
        }

        /** The number that two digits make, or a negative one, which no month or day is. */
        private static int twoDigits(char[] text, int at) {
            boolean digits = text[at] >= '0' && text[at] <= '9' && text[at + 1] >= '0' && text[at + 1] <= '9';
            return digits ? 10 * (text[at] - '0') + text[at + 1] - '0' : -1;
        }
    }

    static final class OfChoice extends OfTexts {
        private final Map<String, Object> byText = new HashMap<>();
        private final Argument allowed;

        OfChoice(List<? extends Enum<?>> constants) {
            super("choice");
            constants.forEach(constant -> byText.put(constant.name(), constant));
            allowed = allowed(constants.stream().map(Enum::name).toList());
        }

        /** A choice among texts that stand for values. */
        OfChoice(Map<String, ?> byText, List<String> inOrder) {
            super("choice");
            this.byText.putAll(byText);
            allowed = allowed(inOrder);
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            Object chosen = byText.get(pass.texts.text(pass.parser));
            return chosen == null ? pass.bad("choice.unknown", allowed) : chosen;
        }
    }

    private static final class OfOneText extends OfTexts {
        private final ValueType.OneText type;
        private final Pattern form;

        OfOneText(ValueType.OneText type) {
            super("text");
            this.type = type;
            this.form = Pattern.compile(type.pattern());
        }

        @Override
        @Nullable
        Object readText(Pass pass) {
            String text = pass.parser.getString();
            try {
                return type.parse(text);
            } catch (IllegalArgumentException e) {
                // Of the right form but meaning nothing, such as a wrong check digit: beyond a schema.
                return form.matcher(text).matches()
                        ? pass.bad("text.impossible")
                        : pass.bad(
                                "text.form",
                                Argument.key("form", "form." + type.type().getSimpleName()));
            }
        }
    }

    /** Looks its fields up when it is asked, since a type may hold itself. */
    private static final class OfComposite extends ValueReader {
        private final ValueType.Composite type;

        OfComposite(ValueType.Composite type) {
            this.type = type;
        }

        @Override
        @Nullable
        Object read(Pass pass) {
            return CompositeReader.of(type.type()).read(pass);
        }
    }

    static final class OfList extends ValueReader {
        private final ValueType type;
        private final ValueReader element;

        OfList(ValueType type, ValueReader element) {
            this.type = type;
            this.element = element;
        }

        @Override
        @Nullable
        List<Object> read(Pass pass) {
            if (pass.parser.currentToken() != JsonToken.START_ARRAY) {
                pass.wrongType("list");
                return null;
            }
            long start = pass.offset();
            int before = pass.errors();
            List<Object> elements = new ArrayList<>();
            while (pass.parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = pass.value(element);
                if (value != null) {
                    elements.add(value);
                }
            }
            boolean whole = pass.errors() == before && kept(pass, type, elements, start) != null;
            return whole ? elements : null;
        }
    }

    private static final class OfHistory extends ValueReader {
        private final OfList facts;

        OfHistory(OfList facts) {
            this.facts = facts;
        }

        @Override
        @SuppressWarnings("unchecked") // every element was read as a fact of the one type
        @Nullable
        Object read(Pass pass) {
            List<Object> read = facts.read(pass);
            return read == null ? null : FactHistory.of((List<Fact<Object>>) (List<?>) read);
        }
    }
}
