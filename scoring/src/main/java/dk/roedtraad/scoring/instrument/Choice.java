package dk.roedtraad.scoring.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.measurement.NormGroup;

/**
 * Which of several entries, bands or rows of a table, is the one for a person. The first that is for the person counts; one before
 * it that may be for the person, and says something else, leaves it open.
 *
 * @param <T> what an entry says
 */
final class Choice<T> {
    private final Respondent respondent;
    private final LocalDate day;
    private final Code informant;

    private Optional<T> chosen = Optional.empty();

    // Most entries are for everybody, and then nothing is added to these.
    private List<T> possible = List.of();
    private List<OpenPoint> open = List.of();

    Choice(Respondent respondent, LocalDate day, Code informant) {
        this.respondent = respondent;
        this.day = day;
        this.informant = informant;
    }

    /** The next entry, and whom it is for. */
    void add(T entry, Optional<NormGroup> group) {
        if (chosen.isPresent()) {
            return;
        }
        Answer isFor = group.isEmpty() ? Answer.MET : respondent.isIn(group.get(), day, informant);
        if (isFor == Answer.MET) {
            chosen = Optional.of(entry);
        } else if (isFor == Answer.UNDETERMINED) {
            if (possible.isEmpty()) {
                possible = new ArrayList<>();
                open = new ArrayList<>();
            }
            possible.add(entry);
            open.addAll(respondent.open(group.orElseThrow(), day));
        }
    }

    /** The entry for the person; empty where there is none, or where it is open. */
    Optional<T> get() {
        return isOpen() ? Optional.empty() : chosen;
    }

    /** What must be known first; empty where the choice does not depend on it. */
    List<OpenPoint> open() {
        return isOpen() ? open.stream().distinct().toList() : List.of();
    }

    private boolean isOpen() {
        for (T entry : possible) {
            if (chosen.isEmpty() || !chosen.get().equals(entry)) {
                return true;
            }
        }
        return false;
    }
}
