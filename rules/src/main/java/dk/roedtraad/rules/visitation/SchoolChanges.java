package dk.roedtraad.rules.visitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.EducationKinds;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.inquiry.NumberArguments;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Has the youth changed school as often as the host calls many? (card V-10) How often is always shown. */
final class SchoolChanges implements Criterion {
    private static final OpenPoint PERHAPS_MORE = OpenPoint.fact(CaseFacts.EDUCATION);
    private static final NumberArguments CHANGES = new NumberArguments("changes");
    private static final Set<Code> SCHOOLS = EducationKinds.primaryAndLowerSecondary();

    @Override
    public Rule rule() {
        return VisitationRules.SCHOOL_CHANGES;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        FactList<Spell> education = inquiry.youthCase().getCircumstances().getEducation();
        int least = Spell.leastChangesOfPlace(education, SCHOOLS, inquiry.on());
        Argument changes = CHANGES.of(least);
        List<Reading> read = List.of(Readings.ofList(CaseFacts.EDUCATION, education, inquiry.on(), changes.getValue()));
        List<Argument> shown = List.of(changes);
        Optional<Parameter> many = inquiry.number(ParameterKeys.SCHOOL_CHANGES);
        if (many.isEmpty()) {
            OpenPoint noNumber = inquiry.noNumber(ParameterKeys.SCHOOL_CHANGES);
            return Explanation.leaf(rule(), Answer.UNDETERMINED, read, List.of(), List.of(noNumber), shown);
        }
        List<Parameter> used = List.of(many.get());
        if (least >= many.get().getValue().intValueExact()) {
            return Explanation.leaf(rule(), Answer.MET, read, used, List.of(), shown);
        }
        boolean isKnown = Spell.changesOfPlace(education, SCHOOLS, inquiry.on()) instanceof Fact.Known<Integer>;
        return isKnown
                ? Explanation.leaf(rule(), Answer.NOT_MET, read, used, List.of(), shown)
                : Explanation.leaf(rule(), Answer.UNDETERMINED, read, used, List.of(PERHAPS_MORE), shown);
    }
}
