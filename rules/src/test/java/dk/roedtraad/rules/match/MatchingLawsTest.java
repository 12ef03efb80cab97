package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.Clause;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of matching whatever the catalogue and whoever the youth. */
class MatchingLawsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /** Few, so that entries and youths meet; one is a status that has ended, and one is told by another fact too. */
    private static final List<Code> CODES = List.of(
            Characteristics.ANXIETY,
            Characteristics.ADHD,
            Characteristics.NOT_THRIVING,
            Characteristics.ON_UDDANNELSESHJAELP,
            Characteristics.WITHOUT_YOUTH_EDUCATION,
            Characteristics.OPEN_TO_ALL,
            Characteristics.MODEL_TARGET_GROUP);

    private static final List<Code> FACTS = CODES.subList(0, 5);

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<Code> codes = Arbitraries.of(CODES);
        Arbitrary<Clause> clauses = Combinators.combine(
                        codes.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, true, false))
                .as((anyOf, hard) -> Clause.builder().anyOf(anyOf).hard(hard).build());
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(14, 20).optional(0.5);
        Arbitrary<TargetGroup> groups = Combinators.combine(
                        clauses.list().ofMaxSize(3),
                        Arbitraries.of(FACTS).list().ofMaxSize(2),
                        numbers,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 3).optional(0.2))
                .as((allOf, exclusions, min, more, ageHard, stuYear) -> {
                    TargetGroup.Builder group = TargetGroup.builder()
                            .allOf(allOf)
                            .exclusions(exclusions)
                            .ageHard(ageHard)
                            .stuYear(stuYear);
                    min.ifPresent(age -> group.minAge(age).maxAge(age + more));
                    return group.build();
                });
        Arbitrary<CatalogueEntry> entries = Combinators.combine(
                        groups.optional(0.85),
                        Arbitraries.of("p", "q", "r", "s").optional(0.8),
                        Arbitraries.of(
                                CatalogueKinds.INTERVENTION,
                                CatalogueKinds.INTERVENTION,
                                CatalogueKinds.INTERVENTION,
                                CatalogueKinds.ROLE))
                .as((group, programme, kind) -> CatalogueEntry.builder()
                        .id("-")
                        .name("Indsats")
                        .kind(kind)
                        .canonicalId(programme)
                        .targetGroup(group)
                        .build());
        return entries.list().ofMaxSize(8).map(all -> {
            List<CatalogueEntry> numbered = new ArrayList<>();
            for (CatalogueEntry entry : all) {
                numbered.add(entry.withId("e" + numbered.size()).withName("Indsats " + numbered.size() % 3));
            }
            return Catalogue.builder()
                    .title(LocalText.builder().da("Katalog").build())
                    .addEndedStatus(EndedStatus.builder()
                            .status(Characteristics.ON_UDDANNELSESHJAELP)
                            .lastDay(LocalDate.of(2025, 6, 30))
                            .expected(false)
                            .successorQuestion("Modtager den unge kontanthjælp?")
                            .build())
                    .entries(numbered)
                    .build();
        });
    }

    @Provide
    Arbitrary<YouthCase> youths() {
        Arbitrary<Optional<Boolean>> known = Arbitraries.of(true, false).optional(0.6);
        return Combinators.combine(
                        Arbitraries.integers().between(13, 27).optional(0.8),
                        known.list().ofSize(CODES.size()),
                        known,
                        Arbitraries.integers().between(1, 3).optional(0.4))
                .as((age, holds, completed, stuYear) -> {
                    List<Characteristic> characteristics = new ArrayList<>();
                    for (int i = 0; i < CODES.size(); i++) {
                        if (holds.get(i).isPresent() && !contradicts(CODES.get(i), holds.get(i), completed)) {
                            characteristics.add(
                                    characteristic(CODES.get(i), holds.get(i).orElseThrow()));
                        }
                    }
                    Circumstances.Builder circumstances =
                            Circumstances.builder().characteristics(characteristics);
                    completed.ifPresent(
                            done -> circumstances.youthEducationCompleted(FactHistory.of(Fact.known(done))));
                    stuYear.ifPresent(year -> circumstances.stuYear(FactHistory.of(Fact.known(year))));
                    YouthCase youthCase = Cases.bare().withCircumstances(circumstances.build());
                    return age.map(years ->
                                    Cases.born(youthCase, ON.minusYears(years).toString()))
                            .orElse(youthCase);
                });
    }

    /** What is learnt is something new, and not the opposite of what was known in other words. */
    private static boolean contradicts(Code code, Optional<Boolean> holds, Optional<Boolean> completed) {
        return code.equals(Characteristics.WITHOUT_YOUTH_EDUCATION) && holds.equals(completed);
    }

    private static Characteristic characteristic(Code code, boolean holds) {
        return Characteristic.builder()
                .code(code)
                .holds(FactHistory.of(Fact.known(holds)))
                .build();
    }

    @Property
    void what_is_settled_stays_settled_when_one_thing_more_is_learnt(
            @ForAll("catalogues") Catalogue catalogue,
            @ForAll("youths") YouthCase youthCase,
            @ForAll Answer modelTargetGroup) {
        Matching matching = Matching.ofInspiration(catalogue);
        MatchList more = list(matching, youthCase, modelTargetGroup);
        for (YouthCase forgetful : knowingOneThingLess(youthCase)) {
            assertKept(list(matching, forgetful, modelTargetGroup), more);
        }
        assertKept(list(matching, youthCase, Answer.UNDETERMINED), more);
    }

    private static void assertKept(MatchList less, MatchList more) {
        for (Match match : less.getMatches()) {
            if (match.fits() != Answer.UNDETERMINED) {
                assertEquals(
                        match.fits(),
                        more.findMatch(match.getProgramme()).orElseThrow().fits(),
                        match.getProgramme());
            }
        }
    }

    private static List<YouthCase> knowingOneThingLess(YouthCase youthCase) {
        Circumstances known = youthCase.getCircumstances();
        List<YouthCase> less = new ArrayList<>();
        less.add(youthCase.withYouth(youthCase.getYouth().withBirthDate(Fact.notAsked())));
        less.add(youthCase.withCircumstances(known.withYouthEducationCompleted(FactHistory.notAsked())));
        less.add(youthCase.withCircumstances(known.withStuYear(FactHistory.notAsked())));
        for (int i = 0; i < known.getCharacteristics().size(); i++) {
            List<Characteristic> rest = new ArrayList<>(known.getCharacteristics());
            rest.remove(i);
            less.add(youthCase.withCircumstances(known.withCharacteristics(rest)));
        }
        return less;
    }

    @Property
    void every_programme_of_interventions_is_answered_once_and_nothing_else(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("youths") YouthCase youthCase) {
        MatchList list = list(Matching.ofInspiration(catalogue), youthCase, Answer.UNDETERMINED);

        List<CatalogueEntry> interventions = catalogue.getEntries().stream()
                .filter(entry -> entry.getKind().equals(CatalogueKinds.INTERVENTION))
                .toList();
        assertEquals(
                interventions.stream()
                        .map(entry -> entry.getCanonicalId().orElse(entry.getId()))
                        .sorted()
                        .distinct()
                        .toList(),
                list.getMatches().stream().map(Match::getProgramme).sorted().toList());
        assertEquals(
                interventions.stream().map(CatalogueEntry::getId).sorted().toList(),
                list.getMatches().stream()
                        .flatMap(match -> match.getEntries().stream())
                        .map(entry -> entry.getEntry())
                        .sorted()
                        .toList());
    }

    @Property
    void the_order_of_the_entries_changes_nothing(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("youths") YouthCase youthCase, @ForAll Random random) {
        List<CatalogueEntry> shuffled = new ArrayList<>(catalogue.getEntries());
        Collections.shuffle(shuffled, random);

        assertEquals(
                list(Matching.ofInspiration(catalogue), youthCase, Answer.UNDETERMINED),
                list(Matching.ofInspiration(catalogue.withEntries(shuffled)), youthCase, Answer.UNDETERMINED));
    }

    @Property
    void a_fact_that_no_entry_of_a_programme_mentions_changes_nothing_in_its_match(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("youths") YouthCase youthCase) {
        Matching matching = Matching.ofInspiration(catalogue);
        MatchList before = list(matching, youthCase, Answer.UNDETERMINED);
        List<Characteristic> stated = youthCase.getCircumstances().getCharacteristics();
        for (int i = 0; i < stated.size(); i++) {
            Code code = stated.get(i).getCode();
            List<Characteristic> flipped = new ArrayList<>(stated);
            flipped.set(i, characteristic(code, !holds(stated.get(i))));
            MatchList after = list(
                    matching,
                    youthCase.withCircumstances(youthCase.getCircumstances().withCharacteristics(flipped)),
                    Answer.UNDETERMINED);
            for (Match match : before.getMatches()) {
                if (!mentioned(catalogue, match).contains(code)) {
                    Match now = after.findMatch(match.getProgramme()).orElseThrow();
                    // the alternative is another programme, which may mention it
                    assertEquals(match.withAlternative(Optional.empty()), now.withAlternative(Optional.empty()));
                }
            }
        }
    }

    private static boolean holds(Characteristic characteristic) {
        return characteristic.getHolds().on(ON).equals(Fact.known(true));
    }

    private static Set<Code> mentioned(Catalogue catalogue, Match match) {
        return match.getEntries().stream()
                .flatMap(entry -> catalogue.findEntry(entry.getEntry()).stream())
                .flatMap(entry -> entry.getTargetGroup().stream())
                .flatMap(group -> Stream.concat(
                        group.getAllOf().stream().flatMap(clause -> clause.getAnyOf().stream()),
                        group.getExclusions().stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property
    void what_is_settled_asks_nothing_and_what_is_not_asks_something(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("youths") YouthCase youthCase) {
        for (Match match : list(Matching.ofInspiration(catalogue), youthCase, Answer.UNDETERMINED)
                .getMatches()) {
            assertEquals(
                    match.fits() != Answer.UNDETERMINED,
                    match.getCriteria().unsettled().isEmpty());
        }
    }

    @Property
    void an_alternative_is_another_programme_of_the_list_that_does_not_fail_itself(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("youths") YouthCase youthCase) {
        MatchList list = list(Matching.ofInspiration(catalogue), youthCase, Answer.UNDETERMINED);
        boolean anythingFits = !list.ofAnswer(Answer.MET).isEmpty();
        for (Match match : list.getMatches()) {
            assertTrue(match.getAlternative().isEmpty() || match.fits() == Answer.NOT_MET);
            match.getAlternative()
                    .ifPresent(other -> assertNotEquals(
                            Answer.NOT_MET, list.findMatch(other).orElseThrow().fits()));
            assertTrue(match.fits() != Answer.NOT_MET
                    || !anythingFits
                    || match.getAlternative().isPresent());
        }
    }

    @Property
    void a_list_stands_alone_whatever_stands_beside_it(
            @ForAll("catalogues") Catalogue own,
            @ForAll("catalogues") Catalogue shipped,
            @ForAll("youths") YouthCase youthCase) {
        List<MatchList> both = Matching.ofLocalOffers(own)
                .andInspiration(shipped)
                .match(youthCase, ON)
                .getLists();

        assertEquals(Matching.ofLocalOffers(own).match(youthCase, ON).getLists(), both.subList(0, 1));
        assertEquals(Matching.ofInspiration(shipped).match(youthCase, ON).getLists(), both.subList(1, 2));
    }

    private static MatchList list(Matching matching, YouthCase youthCase, Answer modelTargetGroup) {
        return matching.match(youthCase, ON, modelTargetGroup).getLists().get(0);
    }
}
