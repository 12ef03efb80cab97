package dk.roedtraad.scoring.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Youth;

/**
 * What bands and tables may ask about whom the answers are of (Danish: den, svarene handler om). What is not known decides
 * nothing.
 *
 * @param birthDate the day of birth
 * @param gender the gender, as stated
 */
public record Respondent(Fact<LocalDate> birthDate, FactHistory<Code> gender) {
    /** The key of the gender, for those who must ask for it. */
    public static final FactKey GENDER = FactKey.at("/youth/gender");

    private static final Respondent UNKNOWN = new Respondent(Fact.notAsked(), FactHistory.notAsked());

    /** Somebody of whom nothing is known. */
    public static Respondent unknown() {
        return UNKNOWN;
    }

    /** A youth. */
    public static Respondent of(Youth youth) {
        return new Respondent(youth.getBirthDate(), youth.getGender());
    }

    /** Whether the person is in a norm group on the day of a measurement. */
    Answer isIn(NormGroup group, LocalDate day, Code informant) {
        boolean answered =
                group.getInformants().isEmpty() || group.getInformants().contains(informant);
        return Answer.of(answered).and(isOfAge(group, day)).and(isOfGender(group, day));
    }

    /** What must be known before it can be said whether the person is in a norm group. */
    List<OpenPoint> open(NormGroup group, LocalDate day) {
        List<OpenPoint> open = new ArrayList<>();
        if (isOfAge(group, day) == Answer.UNDETERMINED) {
            open.add(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()));
        }
        if (isOfGender(group, day) == Answer.UNDETERMINED) {
            open.add(OpenPoint.fact(GENDER));
        }
        return open;
    }

    private Answer isOfAge(NormGroup group, LocalDate day) {
        if (group.getAgeFrom().isEmpty() && group.getAgeBefore().isEmpty()) {
            return Answer.MET;
        }
        // A birth after the measurement was written down wrong, and is as good as unknown.
        if (!(birthDate instanceof Fact.Known<LocalDate> known)
                || known.getValue().isAfter(day)) {
            return Answer.UNDETERMINED;
        }
        int age = Age.on(known.getValue(), day);
        return Answer.of(group.getAgeFrom().map(from -> age >= from).orElse(true)
                && group.getAgeBefore().map(before -> age < before).orElse(true));
    }

    private Answer isOfGender(NormGroup group, LocalDate day) {
        if (group.getGenders().isEmpty()) {
            return Answer.MET;
        }
        return gender.on(day) instanceof Fact.Known<Code> known
                ? Answer.of(group.getGenders().contains(known.getValue()))
                : Answer.UNDETERMINED;
    }
}
