package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.Tables;

/** What changes on a birthday, from {@code changes.csv}: rights, duties and acts that begin, end or move. */
final class Changes {
    /** Whom a line may be about, by the name that the table uses. Only who is known to be concerned is shown it. */
    private static final Map<String, Predicate<Inquiry>> CONDITIONS = Map.of(
            "placedOutsideHome", Changes::isPlaced,
            "disabilityOrLongIllness",
                    inquiry -> AdultLifeAssessment.of(inquiry).isDisabledOrLongIll() == Answer.MET,
            "underChildrensAct", inquiry -> AdultLifeAssessment.of(inquiry).isUnderTheAct() == Answer.MET);

    private static final List<Change> CHANGES =
            Tables.read(Objects.requireNonNull(Changes.class.getResourceAsStream("changes.csv"))).stream()
                    .map(Changes::toChange)
                    .toList();

    private Changes() {}

    private record Change(Rule rule, int age, Optional<Predicate<Inquiry>> onlyIf, Period valid) {}

    /** The rules, one a line of the table. */
    static List<Rule> rules() {
        return CHANGES.stream().map(Change::rule).toList();
    }

    /** The lines that concern the youth, each by the law in force on the birthday itself. */
    static List<TimelineEntry> entries(Inquiry inquiry, LocalDate birthDate) {
        return CHANGES.stream()
                .filter(change -> change.valid().contains(Age.reachedOn(birthDate, change.age())))
                .filter(change -> change.onlyIf()
                        .map(condition -> condition.test(inquiry))
                        .orElse(true))
                .map(change -> TimelineEntry.builder()
                        .date(Age.reachedOn(birthDate, change.age()))
                        .rule(change.rule())
                        .build())
                .toList();
    }

    private static boolean isPlaced(Inquiry inquiry) {
        return CaseFacts.PLACED_OUTSIDE_HOME.in(inquiry.youthCase(), inquiry.on()) instanceof Fact.Known<Boolean> known
                && known.getValue();
    }

    private static Change toChange(NamedCsvRecord row) {
        String onlyIf = row.getField("onlyIf");
        return new Change(
                Rule.builder()
                        .code(row.getField("code"))
                        .version(1)
                        .ground(Ground.LAW)
                        .sources(Tables.sources(row))
                        .build(),
                Integer.parseInt(row.getField("age")),
                onlyIf.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Optional.ofNullable(CONDITIONS.get(onlyIf))
                                .orElseThrow(() -> new IllegalStateException("changes.csv: no condition " + onlyIf))),
                Tables.valid(row));
    }
}
