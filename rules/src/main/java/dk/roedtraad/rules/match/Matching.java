package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;

/**
 * What the catalogues have for a youth (Danish: match med indsatskataloget): every programme of the kind <em>intervention</em> fits, does
 * not fit, or nobody can tell. Roles, meeting forums, tools and steering are nothing to offer and never answer.
 *
 * <pre>{@code
 * Matching matching = Matching.ofLocalOffers(ownCatalogue).andInspiration(Documents.catalogue()); // once
 * Matches matches = matching.match(youthCase, LocalDate.of(2026, 11, 22), decision.getCriteria().getAnswer());
 * }</pre>
 *
 * <p><strong>One answer a programme.</strong> Several entries may tell of one programme. Each is one reading of it, and none is wrong for
 * being shorter: what an entry does not state it does not deny. So the entries are held together thing by thing: the ages, the grades, the
 * year of an STU, and the words for whom it is. Where those that state a thing say the same, that is what holds, be it one entry or all
 * the case alone has the age). Where they say it differently, each description is asked, and the answer is theirs if they agree on
 * this youth; if one fits and another does not, nobody can tell, and the question is which description holds, which the provider must
 * say. What any entry excludes is excluded. An entry that states nothing says nothing, and a programme of which no entry states anything
 * is never said to fit.
 *
 * <p><strong>Unknown is not no.</strong> Answers are combined by Kleene's logic, and what is settled stays settled whatever is learnt. A
 * programme that is settled asks nothing. Criteria that a source calls <em>primarily</em> are preferences: they stand apart and decide
 * nothing, so that a programme with no others fits everybody, and says whom it is meant for first of all.
 *
 * <p><strong>The order</strong> says nothing of which is best: fits, cannot tell, does not fit, and each of these by name in the Danish
 * alphabet. The order of the entries in the catalogue changes nothing.
 *
 * <p>What depends on the catalogues alone is prepared once. Immutable, and safe for many threads.
 */
public final class Matching {
    /** The version of the rule set: counted up when any answer can change. */
    public static final String RULE_SET = "matching-1";

    private static final Comparator<Answer> ORDER =
            Comparator.comparing(List.of(Answer.MET, Answer.UNDETERMINED, Answer.NOT_MET)::indexOf);

    private final List<Prepared> lists;

    /** A list before anybody is asked about: everything but the matches, and the programmes in their order. */
    private record Prepared(MatchList empty, List<Programme> programmes, Blanks blanks) {}

    private Matching(List<Prepared> lists) {
        this.lists = lists;
    }

    /** Matching with what the youth's own municipality offers. */
    public static Matching ofLocalOffers(Catalogue catalogue) {
        return new Matching(List.of(prepared(MatchList.Kind.LOCAL_OFFERS, catalogue)));
    }

    /** Matching with what is found elsewhere. */
    public static Matching ofInspiration(Catalogue catalogue) {
        return new Matching(List.of(prepared(MatchList.Kind.INSPIRATION, catalogue)));
    }

    /** This matching and, in a list of its own after the others, what is found elsewhere. */
    public Matching andInspiration(Catalogue catalogue) {
        return new Matching(Stream.concat(lists.stream(), Stream.of(prepared(MatchList.Kind.INSPIRATION, catalogue)))
                .toList());
    }

    /** The rules of matching. */
    public static List<Rule> rules() {
        return MatchRules.ALL;
    }

    /**
     * What there is for a youth on a day, where visitation has not been asked.
     *
     * @param on the day of the question; statuses that have ended by it settle nothing
     */
    public Matches match(YouthCase youthCase, LocalDate on) {
        return match(youthCase, on, Answer.UNDETERMINED);
    }

    /**
     * What there is for a youth on a day.
     *
     * @param on the day of the question; statuses that have ended by it settle nothing
     * @param modelTargetGroup whether the youth is in the target group of the national model: what the criteria of visitation answer
     */
    public Matches match(YouthCase youthCase, LocalDate on, Answer modelTargetGroup) {
        Asked asked = new Asked(
                youthCase,
                on,
                modelTargetGroup,
                lists.stream().map(Prepared::blanks).toList());
        Matches.Builder matches = Matches.builder()
                .on(on)
                .ruleSet(RULE_SET)
                .order(MatchRules.ORDER)
                .alternatives(MatchRules.ALTERNATIVE)
                .nextContact(
                        CaseFacts.NEXT_CONTACT.in(youthCase, on) instanceof Fact.Known<String> contact
                                ? Optional.of(contact.getValue())
                                : Optional.empty());
        lists.forEach(list -> matches.addList(list.empty().withMatches(matches(list.programmes(), asked))));
        return matches.build();
    }

    private static List<Match> matches(List<Programme> programmes, Asked asked) {
        List<Explanation> answers = programmes.stream()
                .map(programme -> asked.ask(programme.criteria()))
                .toList();
        Alternatives alternatives = new Alternatives();
        for (int i = 0; i < answers.size(); i++) {
            alternatives.add(programmes.get(i), answers.get(i), asked);
        }
        return IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparing(i -> answers.get(i).getAnswer(), ORDER))
                .map(i -> {
                    Programme programme = programmes.get(i);
                    Explanation answer = answers.get(i);
                    return programme.match(
                            asked,
                            answer,
                            answer.getAnswer() == Answer.NOT_MET ? alternatives.to(programme) : Optional.empty());
                })
                .toList();
    }

    private static Prepared prepared(MatchList.Kind kind, Catalogue catalogue) {
        Programmes programmes = new Programmes(catalogue);
        List<Programme> all = programmes.programmes();
        return new Prepared(
                MatchList.builder()
                        .kind(kind)
                        .catalogue(catalogue.getTitle())
                        .sources(catalogue.getSources())
                        .build(),
                all,
                new Blanks(programmes.questions()));
    }

    /**
     * What to look at instead of a programme that does not fit: the first by name that fits and is not meant for others first of all, of
     * the same part of the way if there is one; else the first of which nobody can tell yet, though somebody has stated whom it is for;
     * else the first that fits, whomever it is meant for.
     */
    private static final class Alternatives {
        private static final int NONE = 3;

        private final List<Map<Code, String>> firstOfPhase = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
        private final List<List<String>> first = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        void add(Programme programme, Explanation answer, Asked asked) {
            int tier = tier(programme, answer.getAnswer(), asked);
            if (tier != NONE) {
                if (first.get(tier).isEmpty()) {
                    first.get(tier).add(programme.id());
                }
                programme.phase().ifPresent(phase -> firstOfPhase.get(tier).putIfAbsent(phase, programme.id()));
            }
        }

        private static int tier(Programme programme, Answer answer, Asked asked) {
            return switch (answer) {
                case NOT_MET -> NONE;
                case UNDETERMINED -> programme.isStated() ? 1 : NONE;
                case MET ->
                    programme.preferences().stream()
                                    .anyMatch(
                                            preference -> asked.ask(preference).getAnswer() == Answer.NOT_MET)
                            ? 2
                            : 0;
            };
        }

        Optional<String> to(Programme programme) {
            for (int tier = 0; tier < NONE; tier++) {
                Map<Code, String> ofPhase = firstOfPhase.get(tier);
                Optional<String> anywhere = first.get(tier).stream().findFirst();
                Optional<String> found = programme.phase().map(ofPhase::get).or(() -> anywhere);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }
}
