package dk.roedtraad.serialization.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.EmploymentKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.SupportKinds;
import dk.roedtraad.model.youth.YouthCase;

/**
 * Takes away the codes that tell of health or of an offence, for a study without a basis for them (GDPR art. 9 and 10). That an effort
 * is, and its months, stay: what it is does not.
 *
 * <p>A code of a host's own is taken away too. Nobody but the host knows what it tells of; and were health alone taken away, that
 * something is taken away would tell of health.
 */
final class Withholding {
    /** The system of what stands in place of a code that is taken away. */
    static final String SYSTEM = "urn:roedtraad:withheld";

    private static final String OURS = "urn:roedtraad:";

    private static final Code WITHHELD = Code.of(SYSTEM, "withheld");

    /** Each with why it tells of health: the sources name no kind of ours that tells of an offence. */
    private static final Set<Code> HEALTH = Set.of(
            Sectors.HEALTH,
            // treatment, and what leads to it
            EffortKinds.PSYCHOLOGIST,
            EffortKinds.ASSESSMENT,
            EffortKinds.TREATMENT,
            EffortKinds.SUBSTANCE_TREATMENT,
            TransitionKinds.CHILD_TO_ADULT_PSYCHIATRY,
            // for those with a mental disorder or a substance problem
            EffortKinds.IPS,
            EffortKinds.SUPPORT_CONTACT_PERSON,
            // for those whose functioning is reduced
            EffortKinds.STU,
            EducationKinds.STU,
            TransitionKinds.STU_TO_JOB,
            EducationKinds.SPECIAL_SCHOOL,
            EmploymentKinds.FLEX_JOB,
            SupportKinds.SICKNESS_BENEFIT,
            SupportKinds.RESOURCE_COURSE_BENEFIT,
            SupportKinds.DISABILITY_PENSION);

    private final LocalDate on;

    /** Two sectors that are taken away are still two, since rules count them. */
    private final Map<Code, Code> sectors = new HashMap<>();

    private Withholding(LocalDate on) {
        this.on = on;
    }

    /** A research view without what the study has no basis for. */
    static YouthCase of(YouthCase view, LocalDate on) {
        return new Withholding(on).withheld(view);
    }

    /** Whether a code stands in place of one that was taken away. */
    static boolean isIn(Code code) {
        return code.getSystem().equals(SYSTEM);
    }

    private static boolean tells(Code code) {
        return !code.getSystem().startsWith(OURS) || HEALTH.contains(code);
    }

    private static boolean tells(Fact<Code> act) {
        return act instanceof Fact.Known<Code> known
                && !known.getValue().getSystem().equals(Acts.SYSTEM);
    }

    private YouthCase withheld(YouthCase view) {
        Circumstances circumstances = view.getCircumstances();
        boolean referredByHealth = view.getIntake().getReferringSector().on(on) instanceof Fact.Known<Code> sector
                && tells(sector.getValue());
        return view.withEfforts(view.getEfforts().replaceIf(Withholding::tells, this::withheld))
                .withTransitions(view.getTransitions().replaceIf(Withholding::tells, Withholding::withheld))
                .withIntake(
                        referredByHealth
                                ? view.getIntake().withReferringSector(FactHistory.of(Fact.<Code>withheld()))
                                : view.getIntake())
                .withCircumstances(circumstances
                        .withEducation(
                                circumstances.getEducation().replaceIf(Withholding::tells, Withholding::withheld))
                        .withEmployment(
                                circumstances.getEmployment().replaceIf(Withholding::tells, Withholding::withheld))
                        .withPublicSupport(
                                circumstances.getPublicSupport().replaceIf(Withholding::tells, Withholding::withheld))
                        .withNeeds(circumstances
                                .getNeeds()
                                .replaceIf(
                                        need -> tells(need.getSector()),
                                        need -> need.withSector(sector(need.getSector()))))
                        .withStuYear(FactHistory.of(Fact.<Integer>withheld())));
    }

    private static boolean tells(Effort effort) {
        return effort.getKind().filter(Withholding::tells).isPresent()
                || tells(effort.getSector())
                || effort.getMeasureKind().filter(Withholding::tells).isPresent()
                || tells(effort.getAct());
    }

    /** The rules still see that an effort is of a sector that tells nothing; the table does not show it. */
    private Effort withheld(Effort effort) {
        return effort.withKind(Optional.of(WITHHELD))
                .withSector(tells(effort.getSector()) ? sector(effort.getSector()) : effort.getSector())
                .withAct(Fact.withheld())
                .withMeasureKind(Optional.of(WITHHELD));
    }

    private Code sector(Code sector) {
        return sectors.computeIfAbsent(sector, other -> Code.of(SYSTEM, "sector-" + (sectors.size() + 1)));
    }

    private static boolean tells(Transition transition) {
        return tells(transition.getKind()) || tells(transition.getFromAct()) || tells(transition.getToAct());
    }

    private static Transition withheld(Transition transition) {
        return transition.withKind(WITHHELD).withFromAct(Fact.withheld()).withToAct(Fact.withheld());
    }

    private static boolean tells(Spell spell) {
        return tells(spell.getKind());
    }

    private static Spell withheld(Spell spell) {
        return spell.withKind(WITHHELD);
    }
}
