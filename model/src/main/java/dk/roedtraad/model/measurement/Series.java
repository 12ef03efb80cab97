package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The scores of one instrument in one version by one informant, in order of date (Danish: måleserie). Series of two informants are never joined.
 */
@Value.Immutable
public sealed interface Series extends DomainValue, WithSeries permits ImmutableSeries {

    /** The id of the instrument. */
    @NotBlank
    String getInstrument();

    /** The version of the instrument. */
    @NotBlank
    String getVersion();

    /** Who defined the instrument. */
    @NotBlank
    String getDefinedBy();

    /** Who answered. */
    Code getInformant();

    /** How it was answered, where that was written down. Series of two modes are never joined. */
    Optional<Code> getMode();

    /** The key of the scale; absent for a profile. */
    Optional<String> getScale();

    /** The days of the measurements, in order. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<LocalDate> getDates();

    /** The scores, in order; empty for a profile. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Score> getScores();

    /**
     * From the first to the latest score, from the last but one to the latest, and from the mean of the first scores to that of
     * the latest ones where there are enough.
     */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<Change> getChanges();

    /** The direction over time; absent for a profile. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Trend> getTrend();

    /** The items of a profile in the latest measurement, and how they have moved; empty where there is a scale. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<ItemDevelopment> getItems();

    /** Which way is good. */
    Optional<Scale.Direction> getDirection();

    /** The lowest index that the scale can give, so that a chart can be drawn from the series alone. */
    Optional<BigDecimal> getLowest();

    /** The highest index that the scale can give. */
    Optional<BigDecimal> getHighest();

    /** The bands that the scores fall in. */
    Optional<BandSet> getBandSet();

    /** What the changes were held against; absent for a profile. */
    Optional<ChangeReference> getReference();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Series}. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
