package dk.roedtraad.rules.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** One interval is asked by all, each with numbers and a day of their own. */
class AgeIntervalTest {
    private static final LocalDate OLD_LAW = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 1);

    /** 18 years old on both days. */
    private static final YouthCase YOUTH = Cases.born(Cases.bare(), "2007-06-01");

    private static final AgeInterval BELOW = new AgeInterval(
            Rule.builder()
                    .code("BELOW")
                    .version(1)
                    .ground(Ground.LIBRARY)
                    .addSource("S1-08")
                    .build(),
            Optional.empty(),
            "age.max",
            false);

    private static final Parameters RAISED = Parameters.of(List.of(
            row(18, Period.of(LocalDate.of(2020, 1, 1), NEW_LAW)), row(20, Period.from(NEW_LAW))));
    private static final Parameters HIGH = Parameters.of(List.of(row(25, Period.from(LocalDate.of(2020, 1, 1)))));
    private static final Parameters NONE = Parameters.of(List.of());

    /** With what is asked, on which day, and what must come of it. */
    private record Asked(Parameters parameters, LocalDate on, Answer answer, Optional<Integer> highest) {}

    private static final List<Asked> ASKED = List.of(
            new Asked(RAISED, OLD_LAW, Answer.NOT_MET, Optional.of(18)),
            new Asked(RAISED, NEW_LAW, Answer.MET, Optional.of(20)),
            new Asked(HIGH, OLD_LAW, Answer.MET, Optional.of(25)),
            new Asked(HIGH, NEW_LAW, Answer.MET, Optional.of(25)),
            new Asked(NONE, NEW_LAW, Answer.UNDETERMINED, Optional.empty()));

    @Property
    void whoever_asked_before_changes_no_answer(@ForAll("inAnyOrder") List<Asked> order) {
        for (Asked asked : order) {
            Explanation leaf = BELOW.evaluate(new Inquiry(YOUTH, asked.on, asked.parameters));

            assertEquals(asked.answer, leaf.getAnswer(), asked + " in " + order);
            assertEquals(
                    asked.highest.map(years -> Argument.number("max", years)),
                    leaf.getArguments().stream()
                            .filter(argument -> argument.getName().equals("max"))
                            .findFirst());
            assertEquals(asked.highest.isPresent() ? 1 : 0, leaf.getParameters().size());
        }
    }

    @Provide
    Arbitrary<List<Asked>> inAnyOrder() {
        return Arbitraries.of(ASKED).list().ofMinSize(2).ofMaxSize(8);
    }

    private static Parameter row(int years, Period valid) {
        return Parameter.builder()
                .key("age.max")
                .value(BigDecimal.valueOf(years))
                .unit(Parameter.Unit.YEARS)
                .valid(valid)
                .local(false)
                .addSource("S1-08")
                .build();
    }
}
