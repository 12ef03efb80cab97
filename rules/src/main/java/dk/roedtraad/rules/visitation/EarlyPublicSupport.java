package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.IsoDates;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Spell;
import dk.roedtraad.model.youth.SupportKinds;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Has the youth lived on public support before the age that the host calls early? (card V-10) What is paid to those who are in
 * education is none.
 */
final class EarlyPublicSupport implements Criterion {
    private static final OpenPoint PERHAPS_MORE = OpenPoint.fact(CaseFacts.PUBLIC_SUPPORT);

    /** Of most youths nothing is told, and then nothing in the answer hangs on the case or the day. */
    private static final Explanation NOTHING_TOLD = Explanation.leaf(
            VisitationRules.EARLY_PUBLIC_SUPPORT,
            Answer.UNDETERMINED,
            List.of(Readings.ofList(CaseFacts.PUBLIC_SUPPORT, FactList.unknown(), LocalDate.EPOCH, "")),
            List.of(),
            List.of(PERHAPS_MORE),
            List.of());

    private static final Set<Code> OF_EDUCATION = Set.of(SupportKinds.STUDENT_GRANT, SupportKinds.FGU_ALLOWANCE);

    @Override
    public Rule rule() {
        return VisitationRules.EARLY_PUBLIC_SUPPORT;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        FactList<Spell> support = inquiry.youthCase().getCircumstances().getPublicSupport();
        if (support.getItems().isEmpty() && !support.isCompleteOn(inquiry.on())) {
            return NOTHING_TOLD;
        }
        List<OpenPoint> open = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        for (int i = 0; i < support.getItems().size(); i++) {
            Spell spell = support.getItems().get(i);
            if (OF_EDUCATION.contains(spell.getKind())) {
                continue;
            }
            if (spell.getPeriod() instanceof Fact.Known<Period> known) {
                LocalDate start = known.getValue().getStartInclusive();
                if (!start.isAfter(inquiry.on())) {
                    first = Optional.of(first.filter(start::isAfter).orElse(start));
                }
            } else {
                open.add(OpenPoint.fact(FactKey.at(CaseFacts.PUBLIC_SUPPORT.getPointer() + "/items/" + i + "/period")));
            }
        }
        if (!support.isCompleteOn(inquiry.on())) {
            open.add(PERHAPS_MORE);
        }
        Reading read = Readings.ofList(
                CaseFacts.PUBLIC_SUPPORT,
                support,
                inquiry.on(),
                first.map(IsoDates::format).orElse(""));
        if (first.isEmpty()) {
            return Explanation.leaf(rule(), Criterion.notMetUnless(open), List.of(read), List.of(), open, List.of());
        }
        Optional<Parameter> age = inquiry.number(ParameterKeys.EARLY_SUPPORT_AGE);
        if (age.isEmpty()) {
            open.add(inquiry.noNumber(ParameterKeys.EARLY_SUPPORT_AGE));
        }
        if (inquiry.birthDate().isEmpty()) {
            open.add(CaseFacts.BIRTH_DATE.toOpenPoint());
        }
        boolean isEarly = age.isPresent()
                && inquiry.birthDate().isPresent()
                && first.get()
                        .isBefore(Age.reachedOn(
                                inquiry.birthDate().get(), age.get().getValue().intValueExact()));
        return Explanation.leaf(
                rule(),
                isEarly ? Answer.MET : Criterion.notMetUnless(open),
                List.of(read, inquiry.birthDateRead()),
                age.map(List::of).orElse(List.of()),
                isEarly ? List.of() : open,
                List.of());
    }
}
