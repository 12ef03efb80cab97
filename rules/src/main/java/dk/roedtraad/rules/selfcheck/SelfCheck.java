package dk.roedtraad.rules.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.model.organisation.InvolvementActivity;
import dk.roedtraad.model.organisation.ModelCheck;
import dk.roedtraad.model.organisation.MunicipalProfile;
import dk.roedtraad.model.organisation.OrganisationModels;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.youth.YouthCase;

/**
 * The self-check of the five core elements (Danish: tjekliste, S1-34 to S1-125): each of its 37 items with what people in the municipality
 * have answered and, where cases can show it, what they show. It counts cases and answers nothing itself: whether a municipality does a
 * thing is for people to say.
 *
 * <pre>{@code
 * SelfCheck check = new SelfCheck(profile, on);
 * cases.forEach(youthCase -> check.look(youthCase, decision(youthCase), findings(youthCase)));
 * check.lines().forEach(line -> …);
 * }</pre>
 *
 * <p>Cases are looked at one by one and not kept. It is not safe for several threads.
 */
public final class SelfCheck {
    /** What a rule of the review is a sign of; the cards of the rules name the items. */
    private static final Map<CheckItem, String> SHOWN_BY_RULE = Map.ofEntries(
            Map.entry(CheckItem.S1_37, "MEASURED_BEFORE_INFORMED"),
            Map.entry(CheckItem.S1_59, "NETWORK_NOT_CONSIDERED"),
            Map.entry(CheckItem.S1_60, "NO_COORDINATOR"),
            Map.entry(CheckItem.S1_61, "COORDINATION_LEFT_TO_YOUTH"),
            Map.entry(CheckItem.S1_62, "NO_PLAN"),
            Map.entry(CheckItem.S1_63, "REVIEW_DUE"),
            Map.entry(CheckItem.S1_65, "ONE_PLAN"),
            Map.entry(CheckItem.S1_80, "ONE_SECTOR_MEETINGS"),
            Map.entry(CheckItem.S1_86, "NO_COVER"),
            Map.entry(CheckItem.S1_118, "SAME_INSTRUMENT"),
            Map.entry(CheckItem.S1_121, "DIALOGUE_MISSING"),
            Map.entry(CheckItem.S1_122, "DECISION_OPEN"));

    /** What a criterion of visitation is a sign of. */
    private static final Map<CheckItem, String> SHOWN_BY_CRITERION =
            Map.of(CheckItem.S1_36, "DIALOGUE_HELD", CheckItem.S1_38, "YOUTH_ACCEPTS");

    /** The items that say that the youth is told what becomes of what they have given (card P-24). */
    private static final Set<CheckItem> SHOWN_BY_ACTIVITIES = Set.of(CheckItem.S1_103, CheckItem.S1_105);

    private final MunicipalProfile profile;
    private final LocalDate on;
    private final Map<CheckItem, Seen> seen = new EnumMap<>(CheckItem.class);
    private Seen mayGrant = Seen.NOTHING;

    /**
     * A self-check that has looked at no case yet.
     *
     * @param profile what the municipality says of itself, with the checks that people have answered
     * @param on the day of the question
     */
    public SelfCheck(MunicipalProfile profile, LocalDate on) {
        this.profile = profile;
        this.on = on;
        SHOWN_BY_ACTIVITIES.forEach(item -> seen.put(item, activities()));
    }

    /** Looks at a case, and at what visitation and the review said of it on the day. */
    public void look(YouthCase youthCase, Decision decision, Findings findings) {
        mayGrant = mayGrant.and(grants(youthCase));
        for (RuleResult result : findings.getResults()) {
            SHOWN_BY_RULE.forEach((item, code) -> {
                if (code.equals(result.getRule().getCode())) {
                    count(item, ofResult(result.getKind()));
                }
            });
        }
        decision.trees()
                .flatMap(Explanation::nodes)
                .forEach(node -> SHOWN_BY_CRITERION.forEach((item, code) -> {
                    if (code.equals(node.getRule().getCode())) {
                        count(item, ofAnswer(node.getAnswer()));
                    }
                }));
    }

    /** The 37 items in the order of the model. */
    public List<SelfCheckLine> lines() {
        Optional<ModelCheck> latest = profile.getChecks().stream()
                .filter(check -> !check.getOn().isAfter(on))
                .max(Comparator.comparing(ModelCheck::getOn));
        return Arrays.stream(CheckItem.values())
                .map(item -> new SelfCheckLine(
                        item,
                        latest.map(check -> check.answerTo(item)).orElseGet(Fact::notAsked),
                        Optional.ofNullable(seen.get(item))
                                .or(() -> canBeSeen(item) ? Optional.of(Seen.NOTHING) : Optional.empty())))
                .toList();
    }

    /**
     * In how many cases someone who coordinates may grant anything alone (card P-20, S3-22). It is the municipality's to arrange, and so is
     * told here once and in no case. Empty where the municipality says that it builds on other models than the coordinator's.
     */
    public Optional<Seen> coordinatorsWhoMayGrant() {
        boolean isOtherModel =
                !profile.getModels().isEmpty() && !profile.getModels().contains(OrganisationModels.COORDINATOR);
        return isOtherModel ? Optional.empty() : Optional.of(mayGrant);
    }

    private Seen grants(YouthCase youthCase) {
        List<Professional> coordinators = youthCase.getTeam().getItems().stream()
                .filter(professional -> professional.coordinates(on))
                .toList();
        if (coordinators.isEmpty()) {
            return youthCase.getTeam().isCompleteOn(on) ? Seen.NOTHING : Seen.UNKNOWN;
        }
        return ofAnswer(coordinators.stream().map(this::grants).reduce(Answer.NOT_MET, Answer::or));
    }

    private Answer grants(Professional coordinator) {
        return coordinator.getSpendingLimit().on(on) instanceof Fact.Known<BigDecimal> limit
                ? Answer.of(limit.getValue().signum() > 0)
                : Answer.UNDETERMINED;
    }

    private static boolean canBeSeen(CheckItem item) {
        return SHOWN_BY_RULE.containsKey(item) || SHOWN_BY_CRITERION.containsKey(item);
    }

    private void count(CheckItem item, Seen one) {
        seen.merge(item, one, Seen::and);
    }

    private static Seen ofResult(RuleResult.Kind kind) {
        return switch (kind) {
            case CLEAR -> Seen.KEPT;
            case FOUND -> Seen.NOT_KEPT;
            case UNDETERMINED -> Seen.UNKNOWN;
            case NOT_APPLICABLE, NOT_CONFIGURED -> Seen.NOTHING;
        };
    }

    private static Seen ofAnswer(Answer answer) {
        return switch (answer) {
            case MET -> Seen.KEPT;
            case NOT_MET -> Seen.NOT_KEPT;
            case UNDETERMINED -> Seen.UNKNOWN;
        };
    }

    /** Activities in which young people have given something, up to the day: were they told what became of it? */
    private Seen activities() {
        Seen counted = Seen.NOTHING;
        for (InvolvementActivity activity : profile.getActivities()) {
            if (activity.getInput().isPresent()) {
                boolean isTold = activity.getToldBackOn() instanceof Fact.Known<LocalDate> told
                        && !told.getValue().isAfter(on);
                counted = counted.and(isTold ? Seen.KEPT : Seen.UNKNOWN);
            }
        }
        return counted;
    }
}
