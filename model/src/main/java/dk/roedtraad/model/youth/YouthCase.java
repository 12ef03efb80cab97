package dk.roedtraad.model.youth;

import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.transition.Transition;
import org.immutables.value.Value;

/**
 * The case of one young person (Danish: ungesag): the youth, the circumstances, and all that is around them. A youth with an identifier is a valid case.
 *
 * <pre>{@code
 * YouthCase youthCase = YouthCase.builder()
 *     .youth(Youth.builder().addIdentifier(Identifier.of("https://example.dk/case", "4711")).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface YouthCase extends DomainValue, WithYouthCase permits ImmutableYouthCase {

    /** The young person. */
    Youth getYouth();

    /** The circumstances. */
    @Value.Default
    default Circumstances getCircumstances() {
        return Circumstances.builder().build();
    }

    /** What has been said and agreed before admission. */
    @Value.Default
    default Intake getIntake() {
        return Intake.builder().build();
    }

    /** The efforts, whether or not a plan shows them. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Effort> getEfforts() {
        return FactList.unknown();
    }

    /** The plans that acts ask for. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<StatutoryPlan> getStatutoryPlans() {
        return FactList.unknown();
    }

    /** The coherent plans: one, several, historic or none. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<CoherentPlan> getPlans() {
        return FactList.unknown();
    }

    /** The professionals around the youth. */
    @Value.Default
    default FactList<Professional> getTeam() {
        return FactList.unknown();
    }

    /** Changes that are planned. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Transition> getTransitions() {
        return FactList.unknown();
    }

    /** Instruments that the host itself defines and the measurements refer to. */
    List<Instrument> getInstruments();

    /** The measurements. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Measurement> getMeasurements();

    /** What may be shared with whom (Danish: aftaler om deling af oplysninger, A-29). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<SharingAgreement> getAgreements() {
        return FactList.unknown();
    }

    /** What the youth says to goals, efforts, plans and anything else with an id (Danish: tilbagemeldinger, S0-66). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Response> getResponses();

    /** What professionals answer to findings (Danish: svar på opmærksomhedspunkter). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<FindingAnswer> getFindingAnswers();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link YouthCase}. */
    final class Builder extends ImmutableYouthCase.Builder {
        Builder() {}
    }
}
