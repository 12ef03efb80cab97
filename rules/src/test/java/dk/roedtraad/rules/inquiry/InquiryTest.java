package dk.roedtraad.rules.inquiry;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.SpellEndings;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is told to have ended and has no last day neither runs nor does not, and is asked about. */
class InquiryTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Period SINCE = Period.from(LocalDate.of(2026, 1, 1));

    @Test
    void an_effort_that_is_told_to_have_ended_without_a_last_day_is_asked_about() {
        Effort dropped = Cases.effort("fgu", Sectors.EDUCATION, Acts.FGU_ACT)
                .withPeriod(Fact.known(SINCE))
                .withEndReason(Fact.known(EndReasons.DROPPED_OUT));

        assertEquals(
                List.of(OpenPoint.fact(FactKey.at("/efforts/items/0/period"))),
                inquiry(Cases.bare().withEfforts(Cases.complete(dropped))).openAboutRunningEfforts());
    }

    @Test
    void a_school_that_is_told_to_be_completed_without_a_last_day_is_asked_about() {
        Spell school = Spell.builder()
                .id("folkeskole")
                .kind(EducationKinds.PRIMARY_SCHOOL)
                .period(Fact.known(SINCE))
                .build();

        assertEquals(Answer.MET, education(school));
        assertEquals(Answer.UNDETERMINED, education(school.withEnding(Fact.known(SpellEndings.COMPLETED))));
    }

    private static Answer education(Spell spell) {
        YouthCase youthCase = Cases.bare();
        return RunningSpells.education(inquiry(
                        youthCase.withCircumstances(youthCase.getCircumstances().withEducation(Cases.complete(spell)))))
                .any();
    }

    private static Inquiry inquiry(YouthCase youthCase) {
        return new Inquiry(youthCase, ON, ShippedParameters.get());
    }
}
