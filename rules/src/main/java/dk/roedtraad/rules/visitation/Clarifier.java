package dk.roedtraad.rules.visitation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.SettlingSet;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Finds what is enough to find out. Each undetermined criterion is asked again with every possible answer to its open points, one
 * point more at a time, until it is settled; what settles the criteria apart is then put together to what settles the outcome, with
 * one answer to a point that several of them ask about.
 */
final class Clarifier {
    /** With more open points than these in one criterion, they are named together: each doubles the work. */
    static final int MOST_POINTS = 8;

    private final Inquiry inquiry;
    private final PossibleAnswers possibleAnswers;
    private final Map<OpenPoint, List<UnaryOperator<YouthCase>>> answers = new HashMap<>();
    /** The order of the tree, in which points are named. */
    private final Map<OpenPoint, Integer> order = new HashMap<>();

    Clarifier(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.possibleAnswers = new PossibleAnswers(inquiry);
    }

    /**
     * Answers to some points after which something is settled, whatever the rest is.
     *
     * @param chosen which of its possible answers each point has
     */
    private record Way(Map<OpenPoint, Integer> chosen) {

        static final Way NOTHING_NEEDED = new Way(Map.of());

        boolean holds(Way other) {
            return chosen.entrySet().containsAll(other.chosen.entrySet());
        }

        boolean agreesWith(Way other) {
            return chosen.entrySet().stream()
                    .allMatch(answer ->
                            answer.getValue().equals(other.chosen.getOrDefault(answer.getKey(), answer.getValue())));
        }

        Way and(Way other) {
            // In the order of answering: whether support is on its way is answered after whether there is a need.
            Map<OpenPoint, Integer> both = new LinkedHashMap<>(chosen);
            both.putAll(other.chosen);
            return new Way(both);
        }

        Way and(OpenPoint point, int answer) {
            return and(new Way(Map.of(point, answer)));
        }
    }

    /** The sets of a case that is to be clarified, the smallest first and in the order of the tree. */
    List<SettlingSet> settlingSets(List<Criterion> criteria, List<Criterion> conditions) {
        Set<Way> admit = Set.of(Way.NOTHING_NEEDED);
        Set<Way> refer = new LinkedHashSet<>();
        for (Criterion criterion : criteria) {
            Map<Answer, Set<Way>> ways = ways(criterion);
            admit = both(admit, ways.getOrDefault(Answer.MET, Set.of()));
            refer.addAll(ways.getOrDefault(Answer.NOT_MET, Set.of()));
        }
        for (Criterion condition : conditions) {
            admit = both(admit, ways(condition).getOrDefault(Answer.MET, Set.of()));
        }
        List<SettlingSet> sets = new ArrayList<>();
        sets.addAll(sets(Outcome.ADMIT, admit));
        sets.addAll(sets(Outcome.REFER_ELSEWHERE, refer));
        OpenPoint accepts = CaseFacts.YOUTH_ACCEPTS.toOpenPoint();
        if (order.containsKey(accepts)) {
            sets.addAll(sets(Outcome.DECLINED_BY_YOUTH, Set.of(Way.NOTHING_NEEDED.and(accepts, 0))));
        }
        sets.sort(Comparator.comparingInt((SettlingSet set) -> set.getOpen().size()));
        return sets;
    }

    /** By answer, the ways in which the criterion comes to it. */
    private Map<Answer, Set<Way>> ways(Criterion criterion) {
        Explanation now = criterion.evaluate(inquiry);
        if (now.getAnswer() != Answer.UNDETERMINED) {
            return Map.of(now.getAnswer(), Set.of(Way.NOTHING_NEEDED));
        }
        now.unsettled().forEach(point -> order.putIfAbsent(point, order.size()));
        if (now.unsettled().size() > MOST_POINTS) {
            return allAtOnce(now.unsettled());
        }
        Map<Answer, Set<Way>> found = new HashMap<>();
        Deque<Way> toTry = new ArrayDeque<>(List.of(Way.NOTHING_NEEDED));
        Set<Way> seen = new HashSet<>(toTry);
        while (!toTry.isEmpty()) {
            Way way = toTry.remove();
            YouthCase answered = applied(way);
            Explanation then = criterion.evaluate(inquiry.about(answered));
            if (then.getAnswer() != Answer.UNDETERMINED) {
                addUnlessMore(way, found.computeIfAbsent(then.getAnswer(), any -> new LinkedHashSet<>()));
                continue;
            }
            for (OpenPoint point : worthAnswering(then, answered)) {
                order.putIfAbsent(point, order.size());
                for (int i = 0;
                        !way.chosen().containsKey(point) && i < answersTo(point).size();
                        i++) {
                    Way longer = way.and(point, i);
                    if (seen.add(longer)) {
                        toTry.add(longer);
                    }
                }
            }
        }
        return found;
    }

    /**
     * The open points and, since support that begins is an effort in a sector, whether it is on its way; that is asked where a need
     * is known, and whether there is one where it is not.
     */
    private Set<OpenPoint> worthAnswering(Explanation undetermined, YouthCase then) {
        Set<OpenPoint> points = new LinkedHashSet<>(undetermined.unsettled());
        if (order.containsKey(PossibleAnswers.SUPPORT_IS_ON_ITS_WAY)) {
            if (!(CaseFacts.SOCIAL_NEED_ASSESSED.in(then, inquiry.on()) instanceof Fact.Known<Boolean> need)) {
                points.add(CaseFacts.SOCIAL_NEED_ASSESSED.toOpenPoint());
            } else if (need.getValue()) {
                points.add(PossibleAnswers.SUPPORT_IS_ON_ITS_WAY);
            }
        }
        return points;
    }

    /** The shorter ways come first, so that a way that holds another is never the one to keep. */
    private static void addUnlessMore(Way way, Set<Way> ways) {
        if (ways.stream().noneMatch(way::holds)) {
            ways.add(way);
        }
    }

    private static Map<Answer, Set<Way>> allAtOnce(List<OpenPoint> points) {
        Way all = Way.NOTHING_NEEDED;
        for (OpenPoint point : points) {
            all = all.and(point, 0);
        }
        return Map.of(Answer.MET, Set.of(all), Answer.NOT_MET, Set.of(all));
    }

    private List<UnaryOperator<YouthCase>> answersTo(OpenPoint point) {
        return answers.computeIfAbsent(point, possibleAnswers::to);
    }

    private YouthCase applied(Way way) {
        YouthCase changed = inquiry.youthCase();
        for (Map.Entry<OpenPoint, Integer> answer : way.chosen().entrySet()) {
            changed = answersTo(answer.getKey()).get(answer.getValue()).apply(changed);
        }
        return changed;
    }

    private static Set<Way> both(Set<Way> some, Set<Way> others) {
        Set<Way> both = new LinkedHashSet<>();
        for (Way one : some) {
            for (Way other : others) {
                if (one.agreesWith(other)) {
                    both.add(one.and(other));
                }
            }
        }
        return both;
    }

    /** The points of the ways, without those that hold all points of another way. */
    private List<SettlingSet> sets(Outcome outcome, Set<Way> ways) {
        List<Set<OpenPoint>> sets =
                ways.stream().map(way -> way.chosen().keySet()).distinct().toList();
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .map(set ->
                        set.stream().sorted(Comparator.comparing(order::get)).toList())
                .sorted(Comparator.comparingInt((List<OpenPoint> set) -> set.size())
                        .thenComparing(
                                set -> set.stream().map(order::get).toList().toString()))
                .filter(set -> !set.isEmpty())
                .map(set -> SettlingSet.builder().outcome(outcome).open(set).build())
                .toList();
    }
}
