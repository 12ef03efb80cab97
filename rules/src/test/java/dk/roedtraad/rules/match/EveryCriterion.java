package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.Clause;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.YouthCase;

/** A catalogue that asks everything a target group can ask, so that every text of matching is said over cases of all kinds. */
public final class EveryCriterion {
    private EveryCriterion() {}

    /** The catalogue. */
    public static Catalogue catalogue() {
        return Catalogue.builder()
                .title(LocalText.builder().da("Alt, der kan spørges om").build())
                .addEndedStatus(EndedStatus.builder()
                        .status(Characteristics.ON_UDDANNELSESHJAELP)
                        .lastDay(LocalDate.of(2025, 6, 30))
                        .expected(false)
                        .successorQuestion("Modtager den unge kontanthjælp?")
                        .build())
                .addEntries(
                        entry("intet", TargetGroup.builder()),
                        entry("alder", TargetGroup.builder().minAge(15).maxAge(25)),
                        entry("alder", TargetGroup.builder().minAge(15).maxAge(20)),
                        entry("fra", TargetGroup.builder().minAge(18)),
                        entry("til", TargetGroup.builder().maxAge(20)),
                        entry("klasse", TargetGroup.builder().gradeMin(7).gradeMax(9)),
                        entry("stu", TargetGroup.builder().stuYear(3)),
                        entry(
                                "kriterier",
                                TargetGroup.builder()
                                        .addAllOf(
                                                clause(Characteristics.ANXIETY, Characteristics.ADHD),
                                                clause(Characteristics.ON_UDDANNELSESHJAELP))
                                        .addExclusion(Characteristics.GANG_CRIME)),
                        entry("alle", TargetGroup.builder().addAllOf(clause(Characteristics.OPEN_TO_ALL))),
                        entry("uden", TargetGroup.builder().addAllOf(clause(Characteristics.WITHOUT_YOUTH_EDUCATION))),
                        entry("modellen", TargetGroup.builder().addAllOf(clause(Characteristics.MODEL_TARGET_GROUP))),
                        entry(
                                "primært",
                                TargetGroup.builder()
                                        .ageHard(false)
                                        .minAge(18)
                                        .maxAge(29)
                                        .addAllOf(
                                                clause(Characteristics.ANXIETY).withHard(false))))
                .build();
    }

    /** The case as it is, with a yes to what the catalogue asks, and with a no. */
    public static List<YouthCase> answered(YouthCase youthCase) {
        return List.of(youthCase, answered(youthCase, true, 8, 3), answered(youthCase, false, 5, 2));
    }

    private static YouthCase answered(YouthCase youthCase, boolean holds, int grade, int stuYear) {
        return youthCase.withCircumstances(youthCase
                .getCircumstances()
                .withSchoolGrade(FactHistory.of(Fact.known(grade)))
                .withStuYear(FactHistory.of(Fact.known(stuYear)))
                .withCharacteristics(Characteristic.builder()
                        .code(Characteristics.ANXIETY)
                        .holds(FactHistory.of(Fact.known(holds)))
                        .build()));
    }

    private static CatalogueEntry entry(String programme, TargetGroup.Builder group) {
        TargetGroup target = group.build();
        return CatalogueEntry.builder()
                .id(programme + "-" + List.of(target.getMaxAge(), target.getMinAge()))
                .name(programme)
                .canonicalId(programme)
                .kind(CatalogueKinds.INTERVENTION)
                .targetGroup(target)
                .build();
    }

    private static Clause clause(Code... anyOf) {
        return Clause.builder().addAnyOf(anyOf).build();
    }
}
