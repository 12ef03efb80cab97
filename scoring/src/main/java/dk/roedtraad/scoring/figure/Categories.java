package dk.roedtraad.scoring.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.figure.FigureCategories;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.model.organisation.Perspective;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.model.youth.NeedKinds;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;

/**
 * The groups that key figures are divided into. They are fixed: a list that grew with the cases would itself tell that somebody is in a
 * group of one. The last is for everything that is in none of the others, such as a code of the host's own.
 */
final class Categories {
    static final Categories AGE =
            withOther(FigureCategories.AGE_15_TO_17, FigureCategories.AGE_18_TO_22, FigureCategories.AGE_23_TO_25);

    static final Categories GENDER = withOther(Genders.FEMALE, Genders.MALE, Genders.NON_BINARY);

    static final Categories SECTOR = withOther(Sectors.EDUCATION, Sectors.EMPLOYMENT, Sectors.SOCIAL, Sectors.HEALTH);

    /** Its last is the list's own for something else. */
    static final Categories END_REASON = new Categories(List.of(
            EndReasons.GOAL_REACHED,
            EndReasons.COMPLETED,
            EndReasons.STARTED_EDUCATION,
            EndReasons.STARTED_JOB,
            EndReasons.MOVED,
            EndReasons.DROPPED_OUT,
            EndReasons.YOUTH_DECLINED,
            EndReasons.REPLACED,
            EndReasons.NO_LONGER_IN_TARGET_GROUP,
            EndReasons.OTHER));

    static final Categories EFFORT_KIND = withOther(
            EffortKinds.PLACEMENT,
            EffortKinds.FGU,
            EffortKinds.CONTACT_PERSON,
            EffortKinds.MENTOR,
            EffortKinds.AFTER_CARE,
            EffortKinds.YOUTH_SUPPORT,
            EffortKinds.FINANCIAL_SUPPORT,
            EffortKinds.FAMILY_TREATMENT,
            EffortKinds.SUPPORT_CONTACT_PERSON,
            EffortKinds.PSYCHOLOGIST,
            EffortKinds.ASSESSMENT,
            EffortKinds.TREATMENT,
            EffortKinds.SUBSTANCE_TREATMENT,
            EffortKinds.WORK_PLACEMENT,
            EffortKinds.PART_TIME_JOB,
            EffortKinds.BRIDGING,
            EffortKinds.GUIDANCE,
            EffortKinds.TEACHING,
            EffortKinds.STU,
            EffortKinds.IPS,
            EffortKinds.GROUP_COURSE);

    static final Categories NEED_KIND = withOther(
            NeedKinds.HOUSING,
            NeedKinds.ECONOMY,
            NeedKinds.FOOD,
            NeedKinds.SAFETY,
            NeedKinds.DAILY_STRUCTURE,
            NeedKinds.SLEEP,
            NeedKinds.TRANSPORT,
            NeedKinds.FRIENDSHIP,
            NeedKinds.TREATMENT,
            NeedKinds.SUBSTANCE_TREATMENT,
            NeedKinds.LEARNING_SUPPORT,
            NeedKinds.GUIDANCE,
            NeedKinds.FAMILY_SUPPORT);

    static final Categories INSTRUMENT =
            withOther(Stream.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument())
                    .map(instrument -> FigureCategories.ofInstrument(instrument.getId()))
                    .toArray(Code[]::new));

    /** The youth's column of the check items; nothing else is asked. */
    static final Categories QUESTION = new Categories(Arrays.stream(CheckItem.values())
            .filter(item -> item.getPerspective() == Perspective.YOUTH)
            .map(CheckItem::toCode)
            .toList());

    private final List<Code> codes;
    private final Map<Code, Integer> index = new HashMap<>();

    private Categories(List<Code> codes) {
        this.codes = codes;
        codes.forEach(code -> index.put(code, index.size()));
    }

    private static Categories withOther(Code... codes) {
        return new Categories(Stream.concat(Arrays.stream(codes), Stream.of(FigureCategories.OTHER))
                .toList());
    }

    /** The categories in order. */
    List<Code> codes() {
        return codes;
    }

    int size() {
        return codes.size();
    }

    /** The category of a code. */
    int of(Code code) {
        return index.getOrDefault(code, codes.size() - 1);
    }

    /** The category of an age in whole years. */
    static int ofAge(int years) {
        Code group = years < 15
                ? FigureCategories.OTHER
                : years <= 17
                        ? FigureCategories.AGE_15_TO_17
                        : years <= 22
                                ? FigureCategories.AGE_18_TO_22
                                : years <= 25 ? FigureCategories.AGE_23_TO_25 : FigureCategories.OTHER;
        return AGE.of(group);
    }
}
