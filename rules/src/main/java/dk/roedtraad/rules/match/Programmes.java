package dk.roedtraad.rules.match;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.CatalogueSource;
import dk.roedtraad.model.catalogue.Clause;
import dk.roedtraad.model.catalogue.EndedStatus;
import dk.roedtraad.model.catalogue.EntrySource;
import dk.roedtraad.model.catalogue.MatchedEntry;
import dk.roedtraad.model.catalogue.RecordTypes;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Characteristics;

/** Makes the programmes of a catalogue from its entries; see {@link Matching} for how entries of one programme are read. */
final class Programmes {
    /** Which of a programme's entries names it and is shown first: the one it is called after, then the tables. */
    private static final List<Code> RECORD_TYPES =
            List.of(RecordTypes.TABLE_ROW, RecordTypes.CASE, RecordTypes.EXAMPLE_BOX);

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Explanation NOT_STATED = Explanation.builder()
            .rule(MatchRules.NOT_STATED)
            .answer(Answer.UNDETERMINED)
            .addOpen(OpenPoint.builder()
                    .kind(OpenPoint.Kind.JUDGEMENT)
                    .code("targetGroup")
                    .build())
            .build();

    private static final Explanation OPEN_TO_ALL = Explanation.builder()
            .rule(MatchRules.OPEN_TO_ALL)
            .answer(Answer.MET)
            .build();

    private final Catalogue catalogue;
    private final Map<Code, EndedStatus> ended = new HashMap<>();
    private final Map<String, String> publishedOfSource;
    private final Map<Question, Question> questions = new HashMap<>();

    Programmes(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (EndedStatus status : catalogue.getEndedStatuses()) {
            ended.merge(
                    status.getStatus(),
                    status,
                    (one, other) -> other.getLastDay().isBefore(one.getLastDay()) ? other : one);
        }
        publishedOfSource = catalogue.getSources().stream()
                .filter(source -> source.getDate().isPresent())
                .collect(Collectors.toMap(
                        CatalogueSource::getId, source -> source.getDate().orElseThrow(), (one, other) -> one));
    }

    /** The programmes of the catalogue that youths can be offered, by name in the Danish alphabet. */
    List<Programme> programmes() {
        Map<String, List<CatalogueEntry>> records = catalogue.getEntries().stream()
                .filter(entry -> entry.getKind().equals(CatalogueKinds.INTERVENTION))
                .collect(Collectors.groupingBy(Programmes::programmeOf));
        Collator alphabet = Collator.getInstance(DANISH);
        return records.entrySet().stream()
                .map(programme -> programme(programme.getKey(), programme.getValue()))
                .sorted(Comparator.comparing(Programme::name, alphabet)
                        .thenComparing(Programme::name)
                        .thenComparing(Programme::id))
                .toList();
    }

    /** Every question that the programmes made so far ask. */
    Set<Question> questions() {
        return Set.copyOf(questions.keySet());
    }

    private static String programmeOf(CatalogueEntry entry) {
        return entry.getCanonicalId().orElse(entry.getId());
    }

    private Programme programme(String id, List<CatalogueEntry> entries) {
        List<CatalogueEntry> records = entries.stream()
                .sorted(Comparator.comparing(
                                (CatalogueEntry entry) -> !entry.getId().equals(id))
                        .thenComparing(Programmes::rank)
                        .thenComparing(CatalogueEntry::getId))
                .toList();
        List<CatalogueEntry> stating = records.stream()
                .filter(entry ->
                        entry.getTargetGroup().filter(TargetGroup::hasCriteria).isPresent())
                .toList();
        CatalogueEntry first = records.get(0);
        return new Programme(
                id,
                first.getName(),
                first.getPhase(),
                !stating.isEmpty(),
                criteria(stating),
                preferences(stating),
                records.stream().map(this::shown).toList(),
                capacities(records));
    }

    private static List<FactHistory<Integer>> capacities(List<CatalogueEntry> records) {
        List<FactHistory<Integer>> capacities =
                records.stream().map(CatalogueEntry::getCapacity).toList();
        boolean none =
                capacities.stream().allMatch(capacity -> capacity.getFacts().isEmpty());
        return none ? List.of() : capacities;
    }

    private static int rank(CatalogueEntry entry) {
        int rank = entry.getRecordType().map(RECORD_TYPES::indexOf).orElse(-1);
        return rank < 0 ? RECORD_TYPES.size() : rank;
    }

    private Question criteria(List<CatalogueEntry> stating) {
        if (stating.isEmpty()) {
            return together(MatchRules.PROGRAMME, Explanation.Operator.ALL, List.of(one(new FixedAnswer(NOT_STATED))));
        }
        List<Question> parts = new ArrayList<>();
        agreed(stating, group -> group.isAgeHard() ? age(group) : Optional.empty())
                .ifPresent(parts::add);
        agreed(stating, this::grade).ifPresent(parts::add);
        agreed(stating, this::stuYear).ifPresent(parts::add);
        agreed(stating, this::group).ifPresent(parts::add);
        exclusions(stating).ifPresent(parts::add);
        return together(MatchRules.PROGRAMME, Explanation.Operator.ALL, parts);
    }

    /** What is meant for some first of all, each once. */
    private List<Question> preferences(List<CatalogueEntry> stating) {
        Set<Question> preferences = new LinkedHashSet<>();
        for (TargetGroup group : groups(stating)) {
            if (!group.isAgeHard()) {
                age(group).ifPresent(preferences::add);
            }
            group.getAllOf().stream()
                    .filter(clause -> !clause.isHard())
                    .map(this::clause)
                    .forEach(preferences::add);
        }
        return List.copyOf(preferences);
    }

    /**
     * What the entries say of one thing: nothing where none states it, the question itself where all that state it say the same, and
     * otherwise what their descriptions agree on.
     */
    private Optional<Question> agreed(
            List<CatalogueEntry> stating, Function<TargetGroup, Optional<Question>> statement) {
        Map<Question, List<CatalogueEntry>> statements = new LinkedHashMap<>();
        for (CatalogueEntry entry : stating) {
            entry.getTargetGroup()
                    .flatMap(statement)
                    .ifPresent(question -> statements
                            .computeIfAbsent(question, any -> new ArrayList<>())
                            .add(entry));
        }
        if (statements.size() < 2) {
            return statements.keySet().stream().findFirst();
        }
        List<Question> descriptions = new ArrayList<>();
        statements.forEach((question, entries) -> descriptions.add(one(new Together(
                MatchRules.DESCRIPTION,
                Explanation.Operator.ALL,
                List.of(question),
                List.of(Argument.text(
                        "record",
                        entries.stream().map(Programmes::record).distinct().collect(Collectors.joining("; "))))))));
        return Optional.of(together(MatchRules.RECORDS, Explanation.Operator.AGREE, descriptions));
    }

    private static String record(CatalogueEntry entry) {
        return entry.getName()
                + entry.getRecordType()
                        .map(type -> " (" + type.getDisplay().orElse(type.getCode()) + ")")
                        .orElse("");
    }

    private Optional<Question> age(TargetGroup group) {
        return group.getMinAge().isEmpty() && group.getMaxAge().isEmpty()
                ? Optional.empty()
                : Optional.of(one(new AgeBetween(group.getMinAge(), group.getMaxAge())));
    }

    private Optional<Question> grade(TargetGroup group) {
        return group.getGradeMin().isEmpty() && group.getGradeMax().isEmpty()
                ? Optional.empty()
                : Optional.of(one(new NumberBetween(
                        MatchRules.GRADE, CaseFacts.SCHOOL_GRADE, group.getGradeMin(), group.getGradeMax())));
    }

    private Optional<Question> stuYear(TargetGroup group) {
        return group.getStuYear()
                .map(year -> one(new NumberBetween(
                        MatchRules.STU_YEAR, CaseFacts.STU_YEAR, Optional.of(year), Optional.of(year))));
    }

    /** The clauses that must be met, each once; in which order an entry has them makes no difference. */
    private Optional<Question> group(TargetGroup group) {
        List<Question> clauses = group.getAllOf().stream()
                .filter(Clause::isHard)
                .sorted(Comparator.comparing(clause -> clause.getAnyOf().get(0).toKey()))
                .map(this::clause)
                .distinct()
                .toList();
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        clauses.size() == 1
                                ? clauses.get(0)
                                : together(MatchRules.GROUP, Explanation.Operator.ALL, clauses));
    }

    private Question clause(Clause clause) {
        List<Question> alternatives = clause.getAnyOf().stream()
                .sorted(Comparator.comparing(Code::toKey))
                .map(this::characteristic)
                .distinct()
                .toList();
        return alternatives.size() == 1
                ? alternatives.get(0)
                : together(MatchRules.CLAUSE, Explanation.Operator.ANY, alternatives);
    }

    /** Every exclusion that any entry states: one that another does not mention is not contradicted. */
    private Optional<Question> exclusions(List<CatalogueEntry> stating) {
        List<Question> excluded = groups(stating).stream()
                .flatMap(group -> group.getExclusions().stream())
                .sorted(Comparator.comparing(Code::toKey))
                .map(this::characteristic)
                .distinct()
                .toList();
        return excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(together(MatchRules.EXCLUSIONS, Explanation.Operator.NONE, excluded));
    }

    private Question characteristic(Code code) {
        if (code.equals(Characteristics.OPEN_TO_ALL)) {
            return one(new FixedAnswer(OPEN_TO_ALL));
        }
        if (code.equals(Characteristics.MODEL_TARGET_GROUP)) {
            return one(new ModelTargetGroup());
        }
        return one(new HasCharacteristic(code, Optional.ofNullable(ended.get(code))));
    }

    private Question together(Rule rule, Explanation.Operator operator, List<Question> parts) {
        return one(new Together(rule, operator, parts, List.of()));
    }

    /** The one question of all that are equal. */
    private Question one(Question question) {
        Question before = questions.putIfAbsent(question, question);
        return before == null ? question : before;
    }

    private static List<TargetGroup> groups(List<CatalogueEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.getTargetGroup().stream())
                .toList();
    }

    private MatchedEntry shown(CatalogueEntry entry) {
        return MatchedEntry.builder()
                .entry(entry.getId())
                .name(entry.getName())
                .recordType(entry.getRecordType())
                .municipalities(entry.getMunicipalities())
                .national(entry.getNational())
                .region(entry.getRegion())
                .contextNote(entry.getContextNote())
                .provider(entry.getProvider())
                .published(entry.getSource().map(EntrySource::getSource).map(publishedOfSource::get))
                .lastChecked(entry.getLastChecked())
                .freshness(entry.getFreshness())
                .build();
    }
}
