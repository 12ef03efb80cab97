package dk.example.vendor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.Diff;
import dk.roedtraad.model.describe.Edit;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.rules.wording.RulesWording;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/** The first hour with Rød Tråd, from an empty file to a case that is changed, compared, reviewed and written. */
public final class FirstHour {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private FirstHour() {}

    /** Runs every step and prints what it gives. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        out.println("1. A case is built");
        YouthCase before = usefulCase();
        out.println("   " + before);

        out.println("2. A goal three levels down is changed, in one expression; the case before is as it was");
        YouthCase after = before.withPlans(before.getPlans()
                .replaceIf(plan -> plan.getId().equals("p1"), plan -> plan.withGoals(plan.getGoals()
                        .replaceIf(goal -> goal.getId().equals("g1"), goal -> goal.withWords(words("Jeg vil være snedker."))))));

        out.println("3. What has changed, without a word of what was said; and the changes made again");
        List<Edit> edits = Diff.between(before, after);
        edits.forEach(edit -> out.println("   " + edit));
        out.println("   the same case: " + Diff.apply(before, edits).equals(after));

        out.println("4. An attribute and a code of the vendor's own come along to the document and back");
        YouthCase own = after.withExtra(Extra.of(Map.of("dk.example.case.colour", "\"blå\"")))
                .withEfforts(after.getEfforts()
                        .replaceIf(effort -> true, effort -> effort.withKind(
                                Code.of("https://example.dk/indsats", "svejsekursus").withDisplay("Svejsekursus"))));
        String json = Documents.write(DocumentKind.CASE, own);
        out.println("   read as it was written: "
                + Documents.read(DocumentKind.CASE, json).get().equals(own));

        out.println("5. A rule of the vendor's own, with words of its own");
        Decision decision = Visitation.standard().decide(own, ON);
        Findings findings =
                Review.standard().and(new NoWishes()).review(own, decision, Progressions.standard().progression(own, ON), ON);
        Wording wording = Wording.firstOf(
                (code, arguments, language, register) -> code.equals("rule.dk.example.NO_WISHES.finding")
                        ? Optional.of("Planen har ingen ønsker endnu")
                        : Optional.empty(),
                RulesWording.get());
        findings.getResults().stream()
                .filter(result -> result.getKind() == RuleResult.Kind.FOUND)
                .forEach(result -> out.println("   "
                        + wording.text(
                                "rule." + result.getRule().getCode() + ".finding",
                                result.getFindings().get(0).getArguments(),
                                Language.DANISH,
                                Register.PROFESSIONAL)));

        out.println("6. The labels of a form, from the description of the type");
        for (Attribute attribute : TypeDescription.of(Goal.class).getAttributes()) {
            out.println("   " + attribute.getLabel(Language.DANISH) + (attribute.isMandatory() ? " *" : ""));
        }
    }

    /** A useful case: one youth, one professional, one goal, one effort. */
    private static YouthCase usefulCase() {
        Identifier number = Identifier.of("https://example.dk/sag", "4711");
        Period autumn = Period.from(LocalDate.of(2026, 8, 10));
        RolePeriod stays = RolePeriod.builder().role(Roles.CONTINUOUS_PROFESSIONAL).period(autumn).build();
        Goal goal = Goal.builder().id("g1").words(words("Jeg vil være tømrer.")).build();
        Effort course = Effort.builder().id("e1").title("Værkstedsforløb").sector(Sectors.EDUCATION).addGoal("g1").build();
        CoherentPlan plan = CoherentPlan.builder().id("p1").period(Fact.known(autumn)).goals(FactList.atLeast(List.of(goal))).build();
        return YouthCase.builder()
                .youth(Youth.builder().addIdentifier(number).build())
                .plans(FactList.atLeast(List.of(plan)))
                .efforts(FactList.atLeast(List.of(course)))
                .team(FactList.atLeast(List.of(Professional.builder().id("mette").addRole(stays).build())))
                .build();
    }

    private static OwnWords words(String text) {
        return OwnWords.builder().text(text).by(Informants.YOUTH).build();
    }
}
