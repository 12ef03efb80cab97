package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.HousingSituations;
import dk.roedtraad.model.youth.NeedKinds;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Stand signs in the case of a child that may be harmed? (card P-26) Then one neutral line reminds of the duty to notify
 * (underretning). It asks only what stands in the case, decides nothing and counts nothing.
 */
final class ConsiderNotifying extends CodedRule {
    private static final Set<Code> SIGNS = Set.of(
            Characteristics.SUBSTANCE_PROBLEM,
            Characteristics.ACTIVE_SUBSTANCE_ABUSE,
            Characteristics.COMMUNITY_OF_MISUSE_OR_CRIME);

    ConsiderNotifying() {
        super("CONSIDER_NOTIFYING", Ground.LAW, Level.FOR_INFORMATION, "barnets lov kap. 16");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> majority = inquiry.number(ParameterKeys.MAJORITY);
        if (majority.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.MAJORITY));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(CaseFacts.BIRTH_DATE.toOpenPoint()));
        }
        int age = Age.on(inquiry.birthDate().get(), inquiry.on());
        if (age >= majority.get().getValue().intValueExact()) {
            return notApplicable();
        }
        Looked looked = new Looked();
        looked.with(majority.get());
        if (standsASign(inquiry)) {
            looked.find(Finding.builder().addPointer("/circumstances"));
        }
        return looked.of(this);
    }

    private static boolean standsASign(Inquiry inquiry) {
        Circumstances circumstances = inquiry.youthCase().getCircumstances();
        boolean isWithoutHome = circumstances.getHousing().on(inquiry.on()) instanceof Fact.Known<Code> housing
                && (housing.getValue().equals(HousingSituations.HOMELESS)
                        || housing.getValue().equals(HousingSituations.INSECURE));
        boolean isUnsafe = circumstances.getNeeds().getItems().stream()
                .anyMatch(need -> need.getKind()
                                .filter(kind ->
                                        kind.equals(NeedKinds.SAFETY) || kind.equals(NeedKinds.SUBSTANCE_TREATMENT))
                                .isPresent()
                        && need.getPeriod() instanceof Fact.Known<Period> known
                        && known.getValue().contains(inquiry.on()));
        return isWithoutHome
                || isUnsafe
                || SIGNS.stream()
                        .anyMatch(sign ->
                                circumstances.characteristic(sign).on(inquiry.on()) instanceof Fact.Known<Boolean> holds
                                        && holds.getValue());
    }
}
