package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.plan.OwnWords;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * The young person (Danish: den unge). Only an identifier is needed; each further fact makes the answers more certain.
 */
@Value.Immutable
public sealed interface Youth extends DomainValue, WithYouth permits ImmutableYouth {

    /** Identifiers, at least one. A CPR number is one among others. */
    @NotEmpty
    @Sensitive(Sensitivity.NATIONAL_ID)
    List<Identifier> getIdentifiers();

    /** The name the youth goes by. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getName();

    /** The day of birth, independent of any CPR number. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getBirthDate() {
        return Fact.notAsked();
    }

    /** Dreams and wishes in the youth's own words. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<OwnWords> getWishes() {
        return FactList.unknown();
    }

    /** Whether name and address are protected (Danish: navne- og adressebeskyttelse), so that neither may be passed on. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getNameAndAddressProtected() {
        return FactHistory.notAsked();
    }

    /** The gender, as stated (Danish: køn, S1-132); see {@link Genders}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getGender() {
        return FactHistory.notAsked();
    }

    /**
     * What the motivation consists of, in own words (Danish: motivation, S1-19). It arises between the youth and the
     * surroundings, so it is told, never scored.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<OwnWords> getMotivation() {
        return FactList.unknown();
    }

    /** The people around the youth who are not there as professionals (Danish: netværk, S3-14, S4-20). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<NetworkPerson> getNetwork() {
        return FactList.unknown();
    }

    /** The journey, step by step, in the order told (Danish: ungerejse, S0-09). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<JourneyStep> getJourney();

    /**
     * Those of the network who are known to hold custody on a day (Danish: forældremyndighedsindehavere). There may be others,
     * unless the network is complete and each in it says whether. What the age makes of custody is for a rule to say.
     */
    default List<NetworkPerson> custodyHoldersOn(LocalDate day) {
        return getNetwork().getItems().stream()
                .filter(person -> person.getCustody().on(day) instanceof Fact.Known<Boolean> known && known.getValue())
                .toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Youth}. */
    final class Builder extends ImmutableYouth.Builder {
        Builder() {}
    }
}
