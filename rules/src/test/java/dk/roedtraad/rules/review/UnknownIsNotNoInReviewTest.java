package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.visitation.Visitation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Unknown is not no in the review: what a poorer case settles, a finding or none, the richer one keeps. */
class UnknownIsNotNoInReviewTest {

    /** The record's own silence is what this rule is about: nobody named is the finding (card V-13). */
    private static final Set<String> ABOUT_THE_RECORD = Set.of("NEXT_CONTACT_MISSING");

    /** With a number for passivity, so that the rule has something to say. */
    private static final Parameters NUMBERS = Parameters.of(Stream.concat(
                    ShippedParameters.get().getRows().stream(),
                    Stream.of(Parameter.builder()
                            .key(ParameterKeys.PASSIVITY)
                            .value(BigDecimal.TEN)
                            .unit(Parameter.Unit.DAYS)
                            .valid(Period.from(LocalDate.of(1990, 1, 1)))
                            .local(true)
                            .source("a municipality")
                            .build()))
            .toList());

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.asked();
    }

    private enum Settled {
        FOUND,
        NOTHING_FOUND,
        OPEN
    }

    @Property
    void what_is_settled_stays_settled_when_one_thing_more_is_learnt(@ForAll("asked") Asked asked) {
        Map<String, RuleResult> more = review(asked.youthCase(), asked.on());
        for (YouthCase forgetful : Cases.knowingOneThingLess(asked.youthCase())) {
            review(forgetful, asked.on()).forEach((code, less) -> {
                if (settled(less) != Settled.OPEN && !ABOUT_THE_RECORD.contains(code)) {
                    RuleResult richer = more.getOrDefault(code, less);
                    assertEquals(settled(less), settled(richer), code);
                }
            });
        }
    }

    @Property
    void an_undetermined_result_names_what_is_open(@ForAll("asked") Asked asked) {
        review(asked.youthCase(), asked.on()).forEach((code, result) -> {
            if (settled(result) == Settled.OPEN) {
                assertFalse(result.getOpen().isEmpty(), code);
            }
        });
    }

    @Property
    void every_rule_says_exactly_one_thing(@ForAll("asked") Asked asked) {
        List<RuleResult> results = results(asked.youthCase(), asked.on());

        assertEquals(Review.rules(), results.stream().map(RuleResult::getRule).toList());
    }

    private static Settled settled(RuleResult result) {
        return switch (result.getKind()) {
            case FOUND -> Settled.FOUND;
            case CLEAR, NOT_APPLICABLE -> Settled.NOTHING_FOUND;
            case UNDETERMINED, NOT_CONFIGURED -> Settled.OPEN;
        };
    }

    private static Map<String, RuleResult> review(YouthCase youthCase, LocalDate on) {
        return results(youthCase, on).stream()
                .collect(Collectors.toMap(result -> result.getRule().getCode(), Function.identity()));
    }

    private static List<RuleResult> results(YouthCase youthCase, LocalDate on) {
        return Review.with(NUMBERS)
                .review(
                        youthCase,
                        Visitation.with(NUMBERS).decide(youthCase, on),
                        Progression.builder().on(on).build(),
                        on)
                .getResults();
    }
}
