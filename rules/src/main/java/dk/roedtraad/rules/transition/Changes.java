package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.Tables;

/** What changes on a birthday, from {@code changes.csv}: rights, duties and acts that begin, end or move. */
final class Changes {
    private static final List<CaseFact<Boolean>> CONDITIONS = List.of(CaseFacts.PLACED_OUTSIDE_HOME);

    private static final List<Change> CHANGES =
            Tables.read(Objects.requireNonNull(Changes.class.getResourceAsStream("changes.csv"))).stream()
                    .map(Changes::toChange)
                    .toList();

    private Changes() {}

    private record Change(Rule rule, int age, Optional<CaseFact<Boolean>> onlyIf, Period valid) {}

    /** The rules, one a line of the table. */
    static List<Rule> rules() {
        return CHANGES.stream().map(Change::rule).toList();
    }

    /** The lines that concern the youth, each by the law in force on the birthday itself. */
    static List<TimelineEntry> entries(Inquiry inquiry, LocalDate birthDate) {
        return CHANGES.stream()
                .filter(change -> change.valid().contains(Age.reachedOn(birthDate, change.age())))
                .filter(change ->
                        change.onlyIf().map(fact -> isKnownTrue(fact, inquiry)).orElse(true))
                .map(change -> TimelineEntry.builder()
                        .date(Age.reachedOn(birthDate, change.age()))
                        .rule(change.rule())
                        .build())
                .toList();
    }

    private static boolean isKnownTrue(CaseFact<Boolean> fact, Inquiry inquiry) {
        return fact.in(inquiry.youthCase(), inquiry.on()) instanceof Fact.Known<Boolean> known && known.getValue();
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
                        : Optional.of(CONDITIONS.stream()
                                .filter(fact -> fact.getKey().getCode().equals(onlyIf))
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException("changes.csv: no fact " + onlyIf))),
                Tables.valid(row));
    }
}
