package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.catalogue.Match;
import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.MatchedEntry;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.catalogue.NamedMunicipality;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.CourseEvent;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.MeasurementModes;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import org.jspecify.annotations.Nullable;

/** A review of an invented case, with something in every section. */
final class CaseReviews {
    static final LocalDate ON = LocalDate.of(2026, 11, 22);

    static final Wording WORDING = TextBundle.read(
            "fixture", name -> Objects.requireNonNull(CaseReviews.class.getResourceAsStream(name), name));

    /** A case of which nothing is known but that it is there. */
    static final YouthCase NOBODY = YouthCase.builder()
            .youth(Youth.builder()
                    .addIdentifier(Identifier.of("urn:example:case", "4711"))
                    .build())
            .build();

    private CaseReviews() {}

    static CaseReview full() {
        return of("Trine", "Være mere sammen med andre");
    }

    /** A review with two free texts of the host: the name of the youth, and a goal. */
    static CaseReview of(String name, String goal) {
        return CaseReview.builder()
                .decision(decision())
                .lawAnswers(lawAnswers())
                .progression(progression(goal))
                .findings(findings(goal))
                .continuity(ContinuityReport.builder()
                        .on(ON)
                        .contacts(3)
                        .changes(1)
                        .longestRelationWith("fagperson-7")
                        .longestRelationDays(206)
                        .addGap(Period.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)))
                        .plannedDays(290)
                        .gapDays(30)
                        .addOverlap(Period.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 21)))
                        .addOpen(OpenPoint.fact(FactKey.at("/team")))
                        .build())
                .timeline(timeline(name))
                .matches(matches())
                .build();
    }

    /** One that fits with whom to ask, one of which two sources disagree, and one that excludes. */
    private static Matches matches() {
        Match fits = match(
                        "mentor",
                        leaf("WITHIN", Answer.MET).addReading(anxiety()).build())
                .withPreferences(leaf("PREFERRED", Answer.UNDETERMINED).build())
                .withEntries(MatchedEntry.builder()
                        .entry("mentor-1")
                        .name("Mentor")
                        .addMunicipality(
                                NamedMunicipality.builder().name("Randers").build())
                        .provider(Unit.builder().id("u1").name("Ungehuset").build())
                        .capacity(Fact.known(3).withDate(LocalDate.of(2026, 11, 1)))
                        .lastChecked(LocalDate.of(2026, 10, 5))
                        .build());
        Match cannotTell = match(
                "brobygning",
                Explanation.agree(
                                rule("RECORDS", Ground.LIBRARY, null),
                                List.of(
                                        leaf("ROW", Answer.MET).build(),
                                        leaf("BOX", Answer.NOT_MET).build()))
                        .withOpen(OpenPoint.builder()
                                .kind(OpenPoint.Kind.JUDGEMENT)
                                .code("records")
                                .build()));
        Match doesNotFit = match(
                        "værksted",
                        Explanation.none(
                                rule("EXCLUDES", Ground.PRACTICE, null),
                                List.of(leaf("MISUSE", Answer.MET).build())))
                .withEntries(MatchedEntry.builder()
                        .entry("værksted-1")
                        .name("Værksted")
                        .published("2022-06")
                        .freshness(LocalText.builder()
                                .da("ikke efterprøvet siden juni 2022")
                                .build())
                        .build());
        return Matches.builder()
                .on(ON)
                .ruleSet("matching 1")
                .order(rule("ORDER", Ground.LIBRARY, null))
                .alternatives(rule("ALTERNATIVE", Ground.LIBRARY, null))
                .addLists(
                        MatchList.builder()
                                .kind(MatchList.Kind.LOCAL_OFFERS)
                                .catalogue(
                                        LocalText.builder().da("Vores tilbud").build())
                                .addMatches(fits, doesNotFit.withAlternative("mentor"))
                                .build(),
                        MatchList.builder()
                                .kind(MatchList.Kind.INSPIRATION)
                                .catalogue(
                                        LocalText.builder().da("Det landet har").build())
                                .addMatches(cannotTell, doesNotFit)
                                .build())
                .build();
    }

    private static Match match(String programme, Explanation criteria) {
        return Match.builder()
                .programme(programme)
                .name("Indsatsen " + programme)
                .criteria(criteria)
                .build();
    }

    private static Reading anxiety() {
        return Reading.builder()
                .fact(FactKey.at("/circumstances/characteristics/0"))
                .state(FactState.KNOWN)
                .value("true")
                .date(LocalDate.of(2026, 9, 14))
                .sensitivity(Sensitivity.SPECIAL_CATEGORY)
                .build();
    }

    static CaseReview empty() {
        return CaseReview.builder()
                .decision(Decision.builder()
                        .on(ON)
                        .ruleSet("visitation 1")
                        .outcome(Outcome.REFER_ELSEWHERE)
                        .criteria(leaf("TARGET_GROUP", Answer.NOT_MET).build())
                        .conditions(leaf("CONSENT", Answer.MET).build())
                        .municipalResponsibility(
                                leaf("MUNICIPALITY", Answer.MET).build())
                        .build())
                .progression(Progression.builder().on(ON).build())
                .findings(Findings.builder().on(ON).ruleSet("review 1").build())
                .timeline(Timeline.builder().on(ON).build())
                .build();
    }

    private static Progression progression(String goal) {
        Series youth = bip().withInformant(Informants.YOUTH)
                .withItems(item("mastering", null, 2, 4), item("cooperation", "Samarbejde", 4, 4));
        CourseSpan mentor = CourseSpan.builder()
                .kind(CourseSpan.Kind.EFFORT)
                .title(goal)
                .period(Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 9, 1)))
                .build();
        return Progression.builder()
                .on(ON)
                .addSeries(who5(), youth, bip())
                .addCourse(mentor)
                .addDiscrepancy(Discrepancy.builder()
                        .instrument("bip")
                        .version("1")
                        .item("mastering")
                        .lowest(1)
                        .highest(5)
                        .youth(4)
                        .youthDate(LocalDate.of(2026, 9, 14))
                        .professional(3)
                        .professionalDate(LocalDate.of(2026, 9, 14))
                        .build())
                .addAdherence(Adherence.builder()
                        .instrument("who-5")
                        .informant(Informants.YOUTH_WITH_PROFESSIONAL)
                        .every(Interval.ofMonths(3))
                        .windows(4)
                        .kept(3)
                        .latest(LocalDate.of(2026, 11, 16))
                        .nextDue(LocalDate.of(2027, 2, 16))
                        .daysOverdue(0)
                        .build())
                .addAdherence(Adherence.builder()
                        .instrument("bip")
                        .informant(Informants.PROFESSIONAL)
                        .every(Interval.ofMonths(2))
                        .windows(4)
                        .kept(2)
                        .latest(LocalDate.of(2026, 9, 14))
                        .nextDue(LocalDate.of(2026, 11, 14))
                        .daysOverdue(8)
                        .build())
                .addLeftOut(LeftOut.builder()
                        .pointer("/measurements/items/9")
                        .instrument("invented")
                        .version("7")
                        .date(LocalDate.of(2026, 5, 4))
                        .reason(LeftOut.Reason.NOT_DEFINED)
                        .build())
                .addOpen(OpenPoint.fact(FactKey.at("/efforts")))
                .addTalkingPoint(TalkingPoint.builder()
                        .kind(TalkingPoint.Kind.CHANGE)
                        .instrument("who-5")
                        .informant(Informants.YOUTH_WITH_PROFESSIONAL)
                        .since(LocalDate.of(2026, 1, 12))
                        .until(LocalDate.of(2026, 11, 16))
                        .amount(new BigDecimal("28"))
                        .relevance(Change.Relevance.IMPROVED)
                        .reliability(Change.Reliability.BEYOND_MEASUREMENT_ERROR)
                        .addMeanwhile(CourseEvent.builder()
                                .kind(CourseEvent.Kind.BEGAN)
                                .date(LocalDate.of(2026, 2, 1))
                                .span(mentor)
                                .build())
                        .build())
                .addTalkingPoint(TalkingPoint.builder()
                        .kind(TalkingPoint.Kind.DISCREPANCY)
                        .instrument("bip")
                        .addItem(LocalText.builder().da("Mestring").build())
                        .build())
                .proposal(DecisionProposal.builder()
                        .decision(DecisionProposal.Proposed.ADAPT)
                        .reason(LocalText.builder().da("Det går fremad.").build())
                        .proposedBy("Eksempelkommune")
                        .build())
                .build();
    }

    static List<Band> bands() {
        return List.of(band("low", "35"), band("middle", "50"), band("fine", "100"));
    }

    private static Band band(String key, String upper) {
        return Band.builder().key(key).upperInclusive(new BigDecimal(upper)).build();
    }

    private static Decision decision() {
        Explanation age = leaf("AGE", Answer.MET)
                .addReading(reading("birthDate", "2009-03-27", Sensitivity.CONFIDENTIAL))
                .addParameters(
                        parameter("visitation.age.min", "15", Parameter.Unit.YEARS, false),
                        parameter("visitation.age.max", "25", Parameter.Unit.YEARS, true),
                        parameter("visitation.age.max", "26", Parameter.Unit.YEARS, true)
                                .withLayer("Aarhus Kommune"))
                .addArguments(Argument.number("age", 17), Argument.date("on", ON))
                .build();
        Explanation sectors = leaf("SECTORS", Answer.NOT_MET)
                .addReading(reading("sectors", "school", Sensitivity.CONFIDENTIAL))
                .addArgument(Argument.key("sector", "code.sector.school"))
                .build();
        Explanation judged = leaf("JUDGED", Answer.UNDETERMINED)
                .addReading(reading("diagnosis", "true", Sensitivity.SPECIAL_CATEGORY))
                .addOpen(OpenPoint.judgement(FactKey.at("/judgements/coordination")))
                .build();
        Explanation complex = leaf("COMPLEX", Answer.UNDETERMINED)
                .operator(Explanation.Operator.ANY)
                .addChildren(sectors, judged)
                .build();
        return Decision.builder()
                .on(ON)
                .ruleSet("visitation 1")
                .outcome(Outcome.CLARIFY)
                .criteria(leaf("TARGET_GROUP", Answer.UNDETERMINED)
                        .operator(Explanation.Operator.ALL)
                        .addChildren(age, complex)
                        .build())
                .conditions(leaf("CONSENT", Answer.UNDETERMINED)
                        .addReading(Reading.builder()
                                .fact(FactKey.at("/circumstances/consent"))
                                .state(FactState.NOT_ASKED)
                                .sensitivity(Sensitivity.CONFIDENTIAL)
                                .build())
                        .addOpen(OpenPoint.fact(FactKey.at("/circumstances/consent")))
                        .build())
                .addIndicator(leaf("ABSENCE", Answer.NOT_MET).build())
                .municipalResponsibility(leaf("MUNICIPALITY", Answer.MET)
                        .addReading(reading("cpr", "270309-1234", Sensitivity.NATIONAL_ID))
                        .build())
                .nextContact("fagperson-7")
                .build();
    }

    private static LawAnswers lawAnswers() {
        return LawAnswers.builder()
                .on(ON)
                .ruleSet("kui 1")
                .addAnswers(
                        LawAnswer.builder()
                                .applies(leaf("DUTY", Answer.MET).build())
                                .kept(leaf("KEPT", Answer.UNDETERMINED)
                                        .addOpen(OpenPoint.fact(FactKey.at("/circumstances/activity")))
                                        .build())
                                .build(),
                        LawAnswer.builder()
                                .applies(leaf("OFFER", Answer.NOT_MET)
                                        .addReading(reading("leftOn", "2026-10-01", Sensitivity.CONFIDENTIAL))
                                        .build())
                                .build())
                .build();
    }

    private static Explanation.Builder leaf(String code, Answer answer) {
        return Explanation.builder().rule(rule(code, Ground.MODEL, null)).answer(answer);
    }

    private static Reading reading(String code, String value, Sensitivity sensitivity) {
        return Reading.builder()
                .fact(FactKey.at("/youth/" + code))
                .state(FactState.KNOWN)
                .value(value)
                .date(LocalDate.of(2026, 11, 2))
                .sensitivity(sensitivity)
                .build();
    }

    private static Parameter parameter(String key, String value, Parameter.Unit unit, boolean local) {
        return Parameter.builder()
                .key(key)
                .value(new BigDecimal(value))
                .unit(unit)
                .valid(
                        local
                                ? Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1))
                                : Period.from(LocalDate.of(2019, 8, 1)))
                .local(local)
                .addSource("KUI-loven § 2")
                .build();
    }

    private static Rule rule(String code, Ground ground, @Nullable Level level) {
        Rule.Builder rule =
                Rule.builder().code(code).version(1).ground(ground).addSources("S1-62", "barnets lov § 111");
        return (level == null ? rule : rule.level(level)).build();
    }

    static Series who5() {
        return Series.builder()
                .instrument("who-5")
                .version("1998")
                .definedBy("WHO")
                .informant(Informants.YOUTH_WITH_PROFESSIONAL)
                .bandSet(BandSet.builder()
                        .key("who-5.dk")
                        .source("Eksempelkilde")
                        .bands(bands())
                        .build())
                .addDates(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 6, 8))
                .addDates(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 11, 16))
                .addScores(
                        score(LocalDate.of(2026, 1, 12), "7", "28", "low"),
                        score(LocalDate.of(2026, 3, 3), "10", "40", "middle"),
                        Score.builder()
                                .date(LocalDate.of(2026, 6, 8))
                                .policy(MissingPolicy.STRICT)
                                .status(Score.Status.TOO_FEW_ANSWERS)
                                .answered(2)
                                .build(),
                        score(LocalDate.of(2026, 9, 14), "17", "68", "fine"),
                        score(LocalDate.of(2026, 11, 16), "14", "56", "fine"))
                .addChanges(
                        Change.builder()
                                .earlier(LocalDate.of(2026, 1, 12))
                                .later(LocalDate.of(2026, 11, 16))
                                .difference(new BigDecimal("28"))
                                .relevance(Change.Relevance.IMPROVED)
                                .reliability(Change.Reliability.BEYOND_MEASUREMENT_ERROR)
                                .build(),
                        Change.builder()
                                .earlier(LocalDate.of(2026, 9, 14))
                                .later(LocalDate.of(2026, 11, 16))
                                .difference(new BigDecimal("-12"))
                                .relevance(Change.Relevance.DECLINED)
                                .reliability(Change.Reliability.WITHIN_MEASUREMENT_ERROR)
                                .build(),
                        Change.builder()
                                .earlier(LocalDate.of(2026, 1, 12))
                                .later(LocalDate.of(2026, 11, 16))
                                .difference(new BigDecimal("28"))
                                .relevance(Change.Relevance.IMPROVED)
                                .reliability(Change.Reliability.BEYOND_MEASUREMENT_ERROR)
                                .meanOf(2)
                                .detectable(new BigDecimal("10.96"))
                                .method(Change.Method.JACOBSON_TRUAX)
                                .crossing(Change.Crossing.TO_BETTER)
                                .build())
                .mode(MeasurementModes.TOGETHER)
                .reference(ChangeReference.builder()
                        .relevant(CitedNumber.of("10", "Topp m.fl. 2015"))
                        .detectable(CitedNumber.of("15.5", "Eksempelstudie 2020, tabel 3"))
                        .build())
                .build();
    }

    private static Score score(LocalDate date, String raw, String index, String band) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.COMPLETE)
                .answered(5)
                .raw(new BigDecimal(raw))
                .index(new BigDecimal(index))
                .band(band)
                .bandSource("Eksempelkilde")
                .build();
    }

    private static Series bip() {
        return Series.builder()
                .instrument("bip")
                .version("1")
                .definedBy("Eksempelkommune")
                .informant(Informants.PROFESSIONAL)
                .addDates(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 9, 14))
                .addItems(
                        item("mastering", null, 2, 3),
                        item("cooperation", "Samarbejde", 4, 4),
                        item("daily-life", "Hverdag", 3, 2),
                        item("goals", "Mål for fremtiden", 1, 3))
                .build();
    }

    private static ItemDevelopment item(String key, @Nullable String name, int earlier, int latest) {
        ItemDevelopment.Builder item = ItemDevelopment.builder()
                .item(key)
                .lowest(1)
                .highest(5)
                .earlier(earlier)
                .first(earlier)
                .latest(latest);
        return (name == null ? item : item.name(LocalText.builder().da(name).build())).build();
    }

    private static Findings findings(String goal) {
        return Findings.builder()
                .on(ON)
                .ruleSet("review 1")
                .addResults(
                        RuleResult.builder()
                                .rule(rule("NO_PLAN", Ground.LAW, Level.ACT_NOW))
                                .kind(RuleResult.Kind.FOUND)
                                .addFinding(Finding.builder()
                                        .addArgument(Argument.date("due", LocalDate.of(2026, 9, 1)))
                                        .build())
                                .addParameter(parameter("plan.due", "1", Parameter.Unit.MONTHS, false))
                                .build(),
                        RuleResult.builder()
                                .rule(rule("NO_NEXT_STEP", Ground.PRACTICE, Level.LOOK_AT))
                                .kind(RuleResult.Kind.FOUND)
                                .addFindings(
                                        Finding.builder()
                                                .addArgument(Argument.text("goal", goal))
                                                .build(),
                                        Finding.builder()
                                                .addArgument(Argument.text("goal", "Fast søvn"))
                                                .answer(FindingAnswer.builder()
                                                        .rule("NO_NEXT_STEP")
                                                        .kind(FindingAnswer.Kind.SEEN)
                                                        .date(LocalDate.of(2026, 11, 16))
                                                        .reason(OwnWords.builder()
                                                                .text("Aftales " + goal)
                                                                .by(Informants.PROFESSIONAL)
                                                                .build())
                                                        .build())
                                                .build())
                                .build(),
                        RuleResult.builder()
                                .rule(rule("YOUTH_VOICE", Ground.MODEL, Level.LOOK_AT))
                                .kind(RuleResult.Kind.CLEAR)
                                .build(),
                        RuleResult.builder()
                                .rule(rule("LOW_SCORE", Ground.LIBRARY, Level.FOR_INFORMATION))
                                .kind(RuleResult.Kind.NOT_APPLICABLE)
                                .build(),
                        RuleResult.builder()
                                .rule(rule("HANDOVER", Ground.MODEL, Level.LOOK_AT))
                                .kind(RuleResult.Kind.UNDETERMINED)
                                .addOpen(OpenPoint.fact(FactKey.at("/circumstances/consent")))
                                .build(),
                        RuleResult.builder()
                                .rule(rule("FOLLOW_UP", Ground.PRACTICE, Level.LOOK_AT))
                                .kind(RuleResult.Kind.NOT_CONFIGURED)
                                .addOpen(OpenPoint.numberNotSet("review.followUp"))
                                .build())
                .build();
    }

    private static Timeline timeline(String name) {
        return Timeline.builder()
                .on(ON)
                .addEntries(
                        TimelineEntry.builder()
                                .date(LocalDate.of(2026, 9, 1))
                                .rule(rule("PLAN_DUE", Ground.LAW, null))
                                .responsible(Roles.KUI_ADVISER)
                                .build(),
                        TimelineEntry.builder()
                                .date(LocalDate.of(2027, 1, 15))
                                .rule(rule("HANDOVER", Ground.MODEL, null))
                                .responsible(Code.builder()
                                        .system("urn:example:role")
                                        .code("x")
                                        .display("Ungekoordinator")
                                        .build())
                                .build(),
                        TimelineEntry.builder()
                                .date(LocalDate.of(2027, 3, 27))
                                .rule(rule("TURNING_18", Ground.LAW, null))
                                .addArgument(Argument.text("name", name))
                                .responsible(Roles.CONTINUOUS_PROFESSIONAL)
                                .prepareFrom(LocalDate.of(2026, 3, 27))
                                .addParameter(parameter("visitation.age.min", "18", Parameter.Unit.YEARS, false))
                                .build())
                .addOpen(OpenPoint.fact(FactKey.at("/transitions/handoverMeeting")))
                .build();
    }
}
