package dk.roedtraad.serialization.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.view.CaseViews;
import dk.roedtraad.serialization.view.ResearchPurpose;

/**
 * A case as research gets it on a day (Danish: sagen til forskning), in the two shapes that rows are made of.
 *
 * <p>Rules are asked about {@link #getView()}: what they answer can then tell no more than the view does, neither the day of birth by
 * a deadline counted from it nor what the study has no basis for. Scores are made of {@link #getMeasured()}, since two measurements of
 * one month still come one after the other; of their days the tables keep the month.
 */
public final class ResearchCase {
    private final LocalDate on;
    private final boolean hasSpecialBasis;
    private final YouthCase measured;
    private final YouthCase view;

    private ResearchCase(LocalDate on, boolean hasSpecialBasis, YouthCase measured, YouthCase view) {
        this.on = on;
        this.hasSpecialBasis = hasSpecialBasis;
        this.measured = measured;
        this.view = view;
    }

    /**
     * A case for a study.
     *
     * @throws IllegalArgumentException if the day is outside the period of the purpose, or the youth has no identifier of the system
     *     that the purpose names
     */
    public static ResearchCase of(YouthCase youthCase, ResearchPurpose purpose, LocalDate on) {
        List<Measurement> inOrder = youthCase.getMeasurements().stream()
                .filter(measurement -> !measurement.getDate().isAfter(on))
                .filter(measurement -> youthCase.getIntake().wasToldOfProgressionDataBy(measurement.getDate()))
                .sorted(Comparator.comparing(Measurement::getDate))
                .toList();
        YouthCase measured = youthCase.withMeasurements(inOrder);
        boolean hasSpecialBasis = purpose.getSpecialBasis().isPresent();
        YouthCase view = CaseViews.forResearch(measured, purpose, on).youthCase();
        return new ResearchCase(on, hasSpecialBasis, measured, hasSpecialBasis ? view : Withholding.of(view, on));
    }

    /** The day. */
    public LocalDate getOn() {
        return on;
    }

    /**
     * The pseudonymous case: what the rules are asked about, and what all but scores is taken from. Without a basis for what is of a
     * special category, codes that tell of health are not in it either, such as the kind of an effort that is a treatment.
     */
    public YouthCase getView() {
        return view;
    }

    /**
     * The whole case with the measurements that count: up to the day, in order, and none from before it is known that the youth had
     * been told (card C-01). For scoring alone, and not for anybody to read.
     */
    public YouthCase getMeasured() {
        return measured;
    }

    /** Whether the study has a basis for what is of a special category, such as measurements. */
    boolean hasSpecialBasis() {
        return hasSpecialBasis;
    }

    /** The pseudonym. */
    String person() {
        return view.getYouth().getIdentifiers().get(0).getValue();
    }

    /** Says that there is a case, never whose. */
    @Override
    public String toString() {
        return "ResearchCase{***}";
    }
}
