package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchedEntry;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.FactHistory;

/**
 * One programme of a catalogue, prepared for being asked about.
 *
 * @param id its id
 * @param name its name
 * @param phase the part of the way it belongs to
 * @param isStated whether any entry states whom it is for
 * @param criteria what its target group demands
 * @param preferences whom it is meant for first of all
 * @param entries what a match shows of each of its entries, the one that names it first, but for the capacity of a day
 * @param capacities the capacity of each of its entries; none where no entry states any
 */
record Programme(
        String id,
        String name,
        Optional<Code> phase,
        boolean isStated,
        Question criteria,
        List<Question> preferences,
        List<MatchedEntry> entries,
        List<FactHistory<Integer>> capacities) {

    Match match(Asked asked, Explanation answer, Optional<String> alternative) {
        Match.Builder match = Match.builder()
                .programme(id)
                .name(name)
                .criteria(answer)
                .entries(entriesOn(asked.on()))
                .alternative(alternative);
        preferences.forEach(preference -> match.addPreference(asked.ask(preference)));
        return match.build();
    }

    private List<MatchedEntry> entriesOn(LocalDate on) {
        return capacities.isEmpty()
                ? entries
                : IntStream.range(0, entries.size())
                        .mapToObj(i ->
                                entries.get(i).withCapacity(capacities.get(i).on(on)))
                        .<MatchedEntry>map(entry -> entry)
                        .toList();
    }
}
