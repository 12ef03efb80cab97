package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * The latest day to decide on ungestøtte when a placement ends at 18 (barnets lov § 111). Counted backwards, and never moved
 * later because it falls on a day off.
 */
public final class YouthSupportDeadline {
    private YouthSupportDeadline() {}

    /** The day of the 18th birthday, where the day of birth is known. */
    public static Optional<LocalDate> turns18(Inquiry inquiry) {
        return inquiry.number(ParameterKeys.MAJORITY)
                .flatMap(years -> inquiry.birthDate()
                        .map(birthDate ->
                                Age.reachedOn(birthDate, years.getValue().intValueExact())));
    }

    /** The latest day to decide, where it can be counted. */
    public static Optional<LocalDate> of(Inquiry inquiry) {
        return turns18(inquiry)
                .flatMap(turns18 -> lead(inquiry)
                        .map(months -> turns18.minusMonths(months.getValue().longValueExact())));
    }

    /** The lead time by the act in force on the 18th birthday itself. */
    private static Optional<Parameter> lead(Inquiry inquiry) {
        return turns18(inquiry)
                .flatMap(turns18 -> inquiry.parameters().find(ParameterKeys.YOUTH_SUPPORT_LEAD, turns18));
    }

    /** What is missing before the day can be counted. */
    public static List<OpenPoint> missing(Inquiry inquiry) {
        List<OpenPoint> missing = new ArrayList<>();
        if (inquiry.birthDate().isEmpty()) {
            missing.add(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()));
        }
        if (inquiry.number(ParameterKeys.MAJORITY).isEmpty()) {
            missing.add(inquiry.noNumber(ParameterKeys.MAJORITY));
        }
        if (turns18(inquiry).isPresent() && lead(inquiry).isEmpty()) {
            missing.add(inquiry.noNumber(ParameterKeys.YOUTH_SUPPORT_LEAD));
        }
        return missing;
    }

    /** The numbers it is counted with. */
    public static List<Parameter> numbers(Inquiry inquiry) {
        return Stream.of(inquiry.number(ParameterKeys.MAJORITY), lead(inquiry))
                .flatMap(Optional::stream)
                .toList();
    }
}
