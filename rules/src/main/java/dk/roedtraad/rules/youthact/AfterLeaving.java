package dk.roedtraad.rules.youthact;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.DanishHolidays;
import dk.roedtraad.model.time.DayCount;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

import static dk.roedtraad.rules.youthact.YouthEffortActRules.*;

/**
 * What the act demands after a youth has left what was agreed (Danish: efter afbrud): contact within days, and then the offer of
 * a new activity. The deadlines are those of the law on the day from which each is counted.
 *
 * <p>While a deadline runs and nothing has happened, the answer is undetermined: it is neither kept nor broken, a yes would
 * reassure and a no accuse, and either could turn the next day. A no needs somebody's word, of a day after the deadline, that it
 * had not happened.
 */
final class AfterLeaving {
    /** "With regard to the summer holiday", says the source, and gives no days: these months are wide enough for any school's. */
    private static final List<Month> SUMMER = List.of(Month.JULY, Month.AUGUST);

    private AfterLeaving() {}

    /** Has the youth left what was agreed, and since when has the municipality known? */
    static Explanation left(Inquiry inquiry) {
        Explanation asked = inquiry.ask(LEFT_ACTIVITY, CaseFacts.LEFT_ACTIVITY);
        if (asked.getAnswer() != Answer.MET) {
            return asked;
        }
        Optional<LocalDate> aware = knownSince(inquiry);
        List<OpenPoint> open = aware.map(
                        day -> noRow(inquiry, day, ParameterKeys.CONTACT_WEEKDAYS, ParameterKeys.CONTACT_WORKING_DAYS))
                .orElse(List.of(CaseFacts.LEFT_ACTIVITY.toOpenPoint()));
        return open.isEmpty() ? asked : asked.withAnswer(Answer.UNDETERMINED).withOpen(open);
    }

    /**
     * Was the youth contacted in time? Two wordings of one deadline exist and which holds is not settled, so that only what is
     * in time by both is, and only what is late by both is not.
     */
    static Optional<Explanation> contactInTime(Inquiry inquiry) {
        return knownSince(inquiry)
                .filter(day -> left(inquiry).getAnswer() == Answer.MET)
                .map(aware -> contactInTime(inquiry, aware));
    }

    private static Explanation contactInTime(Inquiry inquiry, LocalDate aware) {
        Parameter weekdays = inquiry.parameters().get(ParameterKeys.CONTACT_WEEKDAYS, aware);
        Parameter workingDays = inquiry.parameters().get(ParameterKeys.CONTACT_WORKING_DAYS, aware);
        LocalDate byWeekdays = deadline(aware, DayCount.WEEKDAYS, weekdays);
        LocalDate byWorkingDays = deadline(aware, DayCount.WORKING_DAYS, workingDays);
        LocalDate earlier = byWeekdays.isBefore(byWorkingDays) ? byWeekdays : byWorkingDays;
        LocalDate later = byWeekdays.isBefore(byWorkingDays) ? byWorkingDays : byWeekdays;
        Since contact = contactSince(inquiry, aware);
        Explanation.Builder leaf = Explanation.builder()
                .rule(CONTACT_IN_TIME)
                .addReading(CaseFacts.LEFT_ACTIVITY.read(inquiry.youthCase(), inquiry.on()))
                .addReading(contact.reading())
                .addParameters(weekdays, workingDays)
                .addArguments(
                        Argument.date("aware", aware),
                        Argument.date("weekdays", byWeekdays),
                        Argument.date("workingDays", byWorkingDays));
        if (contact.isBy(earlier)) {
            return leaf.answer(Answer.MET).build();
        }
        if (contact.isNotBy(later)) {
            return leaf.answer(Answer.NOT_MET).build();
        }
        return leaf.answer(Answer.UNDETERMINED)
                .addOpen(
                        contact.isBy(later)
                                ? OpenPoint.judgement(CaseFacts.CONTACTED_AFTER_LEAVING.getKey()) // which unit holds
                                : CaseFacts.CONTACTED_AFTER_LEAVING.toOpenPoint())
                .build();
    }

    /** Has the youth been contacted since, so that the time for a new activity is counted? */
    static Explanation contacted(Inquiry inquiry) {
        Optional<LocalDate> aware = knownSince(inquiry);
        if (aware.isEmpty()) {
            return left(inquiry).withRule(CONTACTED); // not left, or not known since when
        }
        Since contact = contactSince(inquiry, aware.get());
        Explanation.Builder leaf = Explanation.builder().rule(CONTACTED).addReading(contact.reading());
        if (contact.first().isPresent()) {
            List<OpenPoint> open = noRow(inquiry, contact.first().get(), ParameterKeys.NEW_ACTIVITY_DAYS);
            return leaf.answer(open.isEmpty() ? Answer.MET : Answer.UNDETERMINED)
                    .open(open)
                    .build();
        }
        return contact.latest() instanceof Fact.Known
                ? leaf.answer(Answer.NOT_MET).build()
                : leaf.answer(Answer.UNDETERMINED)
                        .addOpen(CaseFacts.CONTACTED_AFTER_LEAVING.toOpenPoint())
                        .build();
    }

    /**
     * Was a new activity offered in time after the contact? Where a deadline that was missed had days of summer in it, a person
     * must judge, since the regard that the law has for the holiday is not stated in days.
     */
    static Optional<Explanation> newActivityInTime(Inquiry inquiry) {
        return knownSince(inquiry)
                .flatMap(aware -> contactSince(inquiry, aware)
                        .first()
                        .filter(day -> contacted(inquiry).getAnswer() == Answer.MET)
                        .map(contact -> newActivityInTime(inquiry, aware, contact)));
    }

    private static Explanation newActivityInTime(Inquiry inquiry, LocalDate aware, LocalDate contact) {
        Parameter days = inquiry.parameters().get(ParameterKeys.NEW_ACTIVITY_DAYS, contact);
        LocalDate deadline = contact.plusDays(days.getValue().longValueExact());
        Since offer = Since.of(
                CaseFacts.NEW_ACTIVITY_OFFERED,
                inquiry.youthCase().getCircumstances().getNewActivityOffered(),
                aware,
                inquiry.on());
        Explanation.Builder leaf = Explanation.builder()
                .rule(NEW_ACTIVITY_IN_TIME)
                .addReading(offer.reading())
                .addParameter(days)
                .addArguments(Argument.date("contact", contact), Argument.date("deadline", deadline));
        if (offer.isBy(deadline)) {
            return leaf.answer(Answer.MET).build();
        }
        if (!offer.isNotBy(deadline)) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(CaseFacts.NEW_ACTIVITY_OFFERED.toOpenPoint())
                    .build();
        }
        return hasSummerDay(contact, deadline)
                ? leaf.answer(Answer.UNDETERMINED)
                        .addOpen(OpenPoint.judgement(CaseFacts.NEW_ACTIVITY_OFFERED.getKey()))
                        .build()
                : leaf.answer(Answer.NOT_MET).build();
    }

    private static boolean hasSummerDay(LocalDate contact, LocalDate deadline) {
        return contact.plusDays(1).datesUntil(deadline.plusDays(1)).anyMatch(day -> SUMMER.contains(day.getMonth()));
    }

    /** The day on which the municipality became aware that the youth had left, where that is known. */
    private static Optional<LocalDate> knownSince(Inquiry inquiry) {
        FactHistory<Boolean> left = inquiry.youthCase().getCircumstances().getLeftActivity();
        return left.on(inquiry.on()) instanceof Fact.Known<Boolean> known && known.getValue()
                ? left.since(inquiry.on())
                : Optional.empty();
    }

    private static Since contactSince(Inquiry inquiry, LocalDate aware) {
        return Since.of(
                CaseFacts.CONTACTED_AFTER_LEAVING,
                inquiry.youthCase().getCircumstances().getContactedAfterLeaving(),
                aware,
                inquiry.on());
    }

    private static LocalDate deadline(LocalDate from, DayCount count, Parameter days) {
        return count.after(from, days.getValue().intValueExact(), DanishHolidays.standard());
    }

    private static List<OpenPoint> noRow(Inquiry inquiry, LocalDate day, String... keys) {
        return Stream.of(keys)
                .filter(key -> inquiry.parameters().find(key, day).isEmpty())
                .map(inquiry::noNumber)
                .toList();
    }

    /**
     * What is known by the day of the question of something that may have happened since the youth left. A word of a day before
     * is of an earlier time, and one without a date says nothing of a deadline.
     *
     * @param reading what is noted down
     * @param latest the latest word
     * @param first the day on which it first happened, where the latest word is that it has
     */
    private record Since(Reading reading, Fact<Boolean> latest, Optional<LocalDate> first) {

        static Since of(CaseFact<Boolean> fact, FactHistory<Boolean> history, LocalDate from, LocalDate on) {
            FactHistory<Boolean> later = history.from(from);
            Fact<Boolean> latest = later.on(on);
            boolean hasHappened = latest instanceof Fact.Known<Boolean> known && known.getValue();
            return new Since(fact.toReading(latest), latest, hasHappened ? later.since(on) : Optional.empty());
        }

        /** Whether it is known to have happened on or before a day. */
        boolean isBy(LocalDate day) {
            return first.filter(happened -> !happened.isAfter(day)).isPresent();
        }

        /** Whether it is known not to have: it first happened later, or somebody said later that it had not. */
        boolean isNotBy(LocalDate day) {
            return latest instanceof Fact.Known
                    && first.or(latest::getDate).filter(day::isBefore).isPresent();
        }
    }
}
