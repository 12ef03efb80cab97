package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** The version of this library that answered; absent where the rules were not ours. */
    Optional<String> getLibraryVersion();

    /** Whose numbers and rules lay over those of the library, such as a municipality; see {@link dk.roedtraad.model.organisation.MunicipalOverlay}. */
    Optional<String> getLayer();

    /** The codes of the rules that were not asked, since the municipality has switched them off. */
    List<String> getSwitchedOff();

    /** What is proposed. */
    Outcome getOutcome();

    /** The criteria of the target group. */
    Explanation getCriteria();

    /** What must have happened with the youth before admission. */
    Explanation getConditions();

    /** Signs that propose a dialogue and never decide. */
    List<Explanation> getIndicators();

    /** Whether the municipality has the responsibility for the youth. Stands apart. */
    Explanation getMunicipalResponsibility();

    /** The id of the professional who takes the youth on, where one is named. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getNextContact();

    /** What to ask next and what would change the answer; absent where nobody has asked for it, since it is worked out apart. */
    Optional<NextSteps> getNextSteps();

    /** What the decision was made from; absent where no receipt has been made. */
    Optional<Receipt> getReceipt();

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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
