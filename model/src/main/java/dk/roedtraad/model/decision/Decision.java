package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.law.Parameter;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The answer of visitation to one question on one day (Danish: visitationssvar), with the whole tree. Advice to a professional, never a ruling.
 */
@Value.Immutable
public sealed interface Decision extends DomainValue, WithDecision permits ImmutableDecision {

    /** The day of the question. */
    @Value.Parameter
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    @Value.Parameter
    String getRuleSet();

    /** The version of this library that answered; absent where the rules were not ours. */
    @Value.Parameter
    Optional<String> getLibraryVersion();

    /** Whose numbers and rules lay over those of the library, such as a municipality; see {@link dk.roedtraad.model.organisation.MunicipalOverlay}. */
    @Value.Parameter
    Optional<String> getLayer();

    /** The codes of the rules that were not asked, since the municipality has switched them off. */
    @Value.Parameter
    List<String> getSwitchedOff();

    /** What is proposed. */
    @Value.Parameter
    Outcome getOutcome();

    /** The criteria of the target group. */
    @Value.Parameter
    Explanation getCriteria();

    /** What must have happened with the youth before admission. */
    @Value.Parameter
    Explanation getConditions();

    /** Signs that propose a dialogue and never decide. */
    @Value.Parameter
    List<Explanation> getIndicators();

    /** Whether the municipality has the responsibility for the youth. Stands apart. */
    @Value.Parameter
    Explanation getMunicipalResponsibility();

    /** The id of the professional who takes the youth on, where one is named. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Parameter
    Optional<String> getNextContact();

    /** What to ask next and what would change the answer; absent where nobody has asked for it, since it is worked out apart. */
    Optional<NextSteps> getNextSteps();

    /** What the decision was made from; absent where no receipt has been made. */
    Optional<Receipt> getReceipt();

    /** As {@link DomainValue#check}, without a look at the description where its limit is kept. */
    @Override
    @Value.Check
    default void check() {
        if (!new Constraint.NotBlankText().isKeptBy(getRuleSet())) {
            DomainValue.super.check();
        }
    }

    /** Every tree of the decision, in the order in which they are read: criteria, conditions, signs, responsibility. */
    default Stream<Explanation> trees() {
        return Stream.of(
                        Stream.of(getCriteria(), getConditions()),
                        getIndicators().stream(),
                        Stream.of(getMunicipalResponsibility()))
                .flatMap(trees -> trees);
    }

    /**
     * What must be found out before there is an outcome, each point once, in the order of the trees. Empty where the outcome is
     * settled, since what cannot change it is not to be collected.
     */
    default List<OpenPoint> unsettled() {
        return getOutcome() == Outcome.CLARIFY
                ? Stream.of(getCriteria(), getConditions())
                        .flatMap(tree -> tree.unsettled().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The dated numbers that the decision used, each row once, in the order of the trees. */
    default List<Parameter> numbersUsed() {
        return trees().flatMap(Explanation::nodes)
                .flatMap(node -> node.getParameters().stream())
                .distinct()
                .toList();
    }

    /**
     * A decision from the parts that a rule set works out, in the order of the attributes: what {@link #builder()} makes of them,
     * without copying the lists into lists that can grow, since one is made for each case of a cohort.
     *
     * @param on the day of the question
     * @param ruleSet the version of the rule set
     * @param libraryVersion the version of this library that answered
     * @param layer whose numbers and rules lay over those of the library
     * @param switchedOff the codes of the rules that were not asked
     * @param outcome what is proposed
     * @param criteria the criteria of the target group
     * @param conditions what must have happened with the youth before admission
     * @param indicators signs that propose a dialogue
     * @param municipalResponsibility whether the municipality has the responsibility
     * @param nextContact the id of the professional who takes the youth on
     * @throws IllegalArgumentException if a required part, a list or something in it is null
     * @throws dk.roedtraad.model.describe.InvalidValueException if the rule set is blank
     */
    static Decision of(
            LocalDate on,
            String ruleSet,
            Optional<String> libraryVersion,
            Optional<String> layer,
            List<String> switchedOff,
            Outcome outcome,
            Explanation criteria,
            Explanation conditions,
            List<Explanation> indicators,
            Explanation municipalResponsibility,
            Optional<String> nextContact) {
        return ImmutableDecision.of(
                on,
                ruleSet,
                libraryVersion,
                layer,
                Copies.of(switchedOff, "switchedOff"),
                outcome,
                criteria,
                conditions,
                Copies.of(indicators, "indicators"),
                municipalResponsibility,
                nextContact);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
