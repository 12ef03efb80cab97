package dk.roedtraad.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.scoring.instrument.Respondent;

/** Makes a measurement of the cells of a row, or says which of them cannot be read. */
final class AnswerReader {
    /** Of a row without a date. Nothing but an age depends on the day, and then none is told. */
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    /** A whole number, also as programs write it that know only decimal numbers: 3.0 or 3,0. But 1.000 may be a thousand. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([+-]?)0{0,9}(\\d{1,99})(?:[.,]0{1,2})?");

    /** More digits than a whole number on any scale has. */
    private static final int TOO_MANY_DIGITS = 10;

    private static final Pattern ISO_DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern DANISH_DATE =
            Pattern.compile("(?<day>\\d{1,2})(?<sign>[-.])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4})");

    /** What R writes where there is no answer. */
    private static final String NOT_AVAILABLE = "NA";

    private static final int NONE = -1;

    private final Instrument instrument;
    private final List<Item> items;
    private final int[] columns;
    private final Set<String> genders = new TreeSet<>();
    private final int date;
    private final int informant;
    private final int birthDate;
    private final int gender;

    /**
     * A reader of rows.
     *
     * @param items the items whose answers are needed
     * @param groups the norm groups that it may depend on, and with them on age and gender
     */
    AnswerReader(Instrument instrument, List<Item> items, List<NormGroup> groups, AnswerColumns all) {
        this.instrument = instrument;
        this.items = items;
        this.columns = items.stream().mapToInt(item -> all.find(item.getKey())).toArray();
        this.date = all.find(AnswerColumns.DATE);
        this.informant = all.find(AnswerColumns.INFORMANT);
        this.birthDate = groups.stream().anyMatch(AnswerReader::isOfAnAge) ? all.find(AnswerColumns.BIRTH_DATE) : NONE;
        groups.stream().flatMap(group -> group.getGenders().stream()).forEach(code -> genders.add(code.getCode()));
        this.gender = genders.isEmpty() ? NONE : all.find(AnswerColumns.GENDER);
        Stream.of(Genders.FEMALE, Genders.MALE, Genders.NON_BINARY).forEach(code -> genders.add(code.getCode()));
    }

    /** The columns besides the answers that are read where they are there. */
    static List<String> read(List<NormGroup> groups) {
        List<String> read = new ArrayList<>(List.of(AnswerColumns.DATE, AnswerColumns.INFORMANT));
        if (groups.stream().anyMatch(AnswerReader::isOfAnAge)) {
            read.add(AnswerColumns.BIRTH_DATE);
        }
        if (groups.stream().anyMatch(group -> !group.getGenders().isEmpty())) {
            read.add(AnswerColumns.GENDER);
        }
        return read;
    }

    private static boolean isOfAnAge(NormGroup group) {
        return group.getAgeFrom().isPresent() || group.getAgeBefore().isPresent();
    }

    /**
     * When and by whom a row was answered.
     *
     * @param day the day
     * @param informant who answered
     * @param respondent whom it is about, as far as the scale asks
     */
    record Occasion(LocalDate day, Code informant, Respondent respondent) {}

    /** When and by whom a row was answered. A problem is added to those there are. */
    Occasion occasion(List<String> cells, List<RowProblem> problems) {
        Optional<LocalDate> day = date(cells, date, AnswerColumns.DATE, problems);
        String code = cell(cells, informant);
        return new Occasion(
                day.orElse(NO_DATE),
                code.isEmpty() ? Informants.YOUTH : Code.of(Informants.SYSTEM, code),
                birthDate == NONE && gender == NONE
                        ? Respondent.unknown()
                        : respondent(cells, day.isPresent(), problems));
    }

    /** The answers of a row as they are written. */
    List<String> answers(List<String> cells) {
        List<String> answers = new ArrayList<>(columns.length);
        for (int column : columns) {
            answers.add(cell(cells, column));
        }
        return answers;
    }

    /** What was answered; nothing if there is a problem, which is added to those there are. */
    Optional<Measurement> measurement(List<String> answers, Occasion occasion, List<RowProblem> problems) {
        Measurement.Builder measurement = Measurement.builder()
                .instrument(instrument.getId())
                .version(instrument.getVersion())
                .date(occasion.day())
                .informant(occasion.informant());
        for (int i = 0; i < columns.length; i++) {
            String answer = answers.get(i);
            if (!answer.isEmpty()) {
                answer(items.get(i), answer, measurement, problems);
            }
        }
        return problems.isEmpty() ? Optional.of(measurement.build()) : Optional.empty();
    }

    private static void answer(Item item, String answer, Measurement.Builder measurement, List<RowProblem> problems) {
        OptionalInt value = wholeNumber(answer);
        if (value.isPresent() && item.isOnScale(value.getAsInt())) {
            measurement.addAnswer(ItemAnswer.builder()
                    .item(item.getKey())
                    .value(value.getAsInt())
                    .build());
            return;
        }
        problems.add(RowProblem.of(
                item.getKey(),
                value.isPresent() ? "answer.outOfRange" : "answer.notWhole",
                Argument.number("min", item.getMin().orElseThrow()),
                Argument.number("max", item.getMax().orElseThrow())));
    }

    /** A whole number. One with more digits than fit is the largest there is, which is on no scale worth the name. */
    private static OptionalInt wholeNumber(String text) {
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return OptionalInt.of(text.charAt(0) - '0'); // nearly always
        }
        Matcher number = WHOLE_NUMBER.matcher(text);
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        String digits = number.group(2);
        return OptionalInt.of(
                digits.length() < TOO_MANY_DIGITS ? Integer.parseInt(number.group(1) + digits) : Integer.MAX_VALUE);
    }

    private Respondent respondent(List<String> cells, boolean isDated, List<RowProblem> problems) {
        Optional<LocalDate> born = date(cells, birthDate, AnswerColumns.BIRTH_DATE, problems);
        String code = cell(cells, gender);
        if (!code.isEmpty() && !genders.contains(code)) {
            problems.add(RowProblem.of(
                    AnswerColumns.GENDER, "gender.unknown", Argument.text("what", String.join(", ", genders))));
        }
        return new Respondent(
                born.isPresent() && isDated ? Fact.known(born.get()) : Fact.notAsked(),
                code.isEmpty() ? FactHistory.notAsked() : FactHistory.of(Fact.known(Code.of(Genders.SYSTEM, code))));
    }

    /** A date, as in documents or as a Danish spreadsheet writes it. */
    private static Optional<LocalDate> date(List<String> cells, int column, String name, List<RowProblem> problems) {
        String text = cell(cells, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher iso = ISO_DATE.matcher(text);
        Matcher date = iso.matches() ? iso : DANISH_DATE.matcher(text);
        try {
            if (date.matches()) {
                int year = Integer.parseInt(date.group("year"));
                int month = Integer.parseInt(date.group("month"));
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group("day")));
                if (year > 0) { // as in documents
                    return Optional.of(day);
                }
            }
        } catch (DateTimeException e) {
            // A date that no calendar has is said to be one just as what is none.
        }
        problems.add(RowProblem.of(name, "date.invalid"));
        return Optional.empty();
    }

    /** A cell without blanks around it; empty if there is no such column, or if it says, as R does, that there is nothing. */
    private static String cell(List<String> cells, int column) {
        String cell = column == NONE ? "" : cells.get(column).strip();
        return cell.equals(NOT_AVAILABLE) ? "" : cell;
    }
}
