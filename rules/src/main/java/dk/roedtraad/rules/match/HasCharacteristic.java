package dk.roedtraad.rules.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristics;

/**
 * Does a characteristic hold of the youth?
 *
 * <p>What the case states counts. Besides, two facts tell two characteristics: whether a youth education is completed, {@link
 * Characteristics#WITHOUT_YOUTH_EDUCATION}; the year of an STU, {@link Characteristics#STU_THIRD_YEAR}. Nothing else is concluded from
 * anything else: a problem with substances is not an active misuse. Where the case contradicts itself, nobody can tell.
 *
 * <p>After its last day a status is no status: whatever the case says of it, the answer is undetermined, and what is asked is its
 * successor.
 *
 * @param code the characteristic
 * @param ended the end of the status, where the characteristic is a status that ends
 */
record HasCharacteristic(Code code, Optional<EndedStatus> ended) implements Question {
    /** The key of all characteristics. Which one is said beside it: in the arguments of an open point, and of what has read it. */
    static final FactKey KEY = FactKey.builder()
            .code("characteristic")
            .pointer("/circumstances/characteristics")
            .build();

    private static final int THIRD = 3;

    /** The characteristics that another fact tells with certainty. */
    private static final Map<Code, Conclusion<?>> CONCLUSIONS = Map.of(
            Characteristics.WITHOUT_YOUTH_EDUCATION,
            new Conclusion<>(CaseFacts.YOUTH_EDUCATION_COMPLETED, isCompleted -> !isCompleted),
            Characteristics.STU_THIRD_YEAR,
            new Conclusion<>(CaseFacts.STU_YEAR, year -> year == THIRD));

    /** A fact of the case, and what it tells of a characteristic. */
    private record Conclusion<T>(CaseFact<T> fact, Predicate<T> tells) {
        Optional<Boolean> of(Asked asked) {
            return known(fact.in(asked.youthCase(), asked.on())).map(tells::test);
        }
    }

    @Override
    public Explanation answer(Asked asked) {
        if (ended.isPresent() && ended.get().hasEndedBy(asked.on())) {
            return endedStatus(ended.get());
        }
        Explanation.Builder leaf = Explanation.builder()
                .rule(MatchRules.CHARACTERISTIC)
                .addArgument(name("characteristic", code))
                .addReading(asked.characteristicReading(code));
        Optional<Boolean> stated = known(asked.characteristic(code));
        Optional<Boolean> concluded = Optional.empty();
        OpenPoint question = question(code);
        Conclusion<?> conclusion = CONCLUSIONS.get(code);
        if (conclusion != null) {
            leaf.addReading(conclusion.fact().read(asked.youthCase(), asked.on()));
            concluded = conclusion.of(asked);
            question = stated.isPresent()
                    ? question
                    : OpenPoint.fact(conclusion.fact().getKey());
        }
        List<Answer> answers = Stream.of(stated, concluded)
                .flatMap(Optional::stream)
                .map(Answer::of)
                .toList();
        Answer answer = Answer.agreed(answers);
        return answer == Answer.UNDETERMINED
                ? leaf.answer(answer).addOpen(question).build()
                : leaf.answer(answer).build();
    }

    @Override
    public Optional<Set<Code>> onlyCharacteristics() {
        return ended.isPresent() || CONCLUSIONS.containsKey(code) ? Optional.empty() : Optional.of(Set.of(code));
    }

    /** A characteristic by the words for it: ours where the code is ours, and otherwise as its owner writes it. */
    static Argument name(String argument, Code code) {
        return code.getSystem().equals(Characteristics.SYSTEM)
                ? Argument.key(argument, code.toKey())
                : Argument.code(argument, code);
    }

    private static OpenPoint question(Code code) {
        return OpenPoint.fact(KEY).withArguments(name("characteristic", code));
    }

    private static Explanation endedStatus(EndedStatus status) {
        List<Argument> arguments = List.of(
                name("status", status.getStatus()),
                Argument.key("ended", status.isExpected() ? "match.ended.expected" : "match.ended.settled"),
                Argument.date("lastDay", status.getLastDay()),
                Argument.text("question", status.getSuccessorQuestion()));
        return Explanation.builder()
                .rule(MatchRules.ENDED_STATUS)
                .answer(Answer.UNDETERMINED)
                .arguments(arguments)
                .addOpen(OpenPoint.builder()
                        .kind(OpenPoint.Kind.JUDGEMENT)
                        .code("endedStatus")
                        .arguments(arguments)
                        .build())
                .build();
    }

    private static <T> Optional<T> known(Fact<T> fact) {
        return fact instanceof Fact.Known<T> known ? Optional.of(known.getValue()) : Optional.empty();
    }
}
