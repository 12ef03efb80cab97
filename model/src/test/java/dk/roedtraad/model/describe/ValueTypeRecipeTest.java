package dk.roedtraad.model.describe;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.plan.Goal;
import jakarta.validation.constraints.AssertTrue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every composite domain type keeps the one recipe; a type added tomorrow is tested here without a line being written. */
class ValueTypeRecipeTest {

    /** Switches of a definition. A fact about a case is never among them: unknown is not no. */
    private static final Map<String, String> PERMITTED_SWITCHES = Map.of(
            "Parameter.local",
            "says what a municipality may do with a row, not what is so in a case",
            "Item.reversed",
            "a definition's own switch: how the item is scored",
            "Clause.hard",
            "says what a criterion of a catalogue means",
            "EndedStatus.expected",
            "says whether the end of a status is settled by law",
            "TargetGroup.ageHard",
            "says what the ages of a catalogue mean");

    /**
     * Texts that tell nothing about a youth: keys, ids that a host made, names of instruments and units. Most texts are
     * sensitive; another one that is not is read by a person before it is written here.
     */
    private static final Set<String> READ_AS_ORDINARY = Set.of(
            "ContinuityReport.longestRelationWith",
            "Adherence.instrument",
            "AfterCare.id",
            "AfterCare.responsible",
            "AfterCareOffer.asStated",
            "AfterCareOffer.form",
            "AfterCareOffer.name",
            "Alternative.id",
            "Argument.name",
            "Band.key",
            "BandSet.key",
            "BandSet.source",
            "Caseload.asStated",
            "Caseload.basis",
            "Caseload.conflict",
            "Caseload.role",
            "CatalogueEntry.anchoringAsStated",
            "CatalogueEntry.canonicalId",
            "CatalogueEntry.contextNote",
            "CatalogueEntry.id",
            "CatalogueEntry.name",
            "CatalogueEntry.namedActors",
            "CatalogueEntry.notes",
            "CatalogueEntry.region",
            "CatalogueEntry.start",
            "CatalogueFact.key",
            "CatalogueFact.values",
            "CatalogueSource.date",
            "CatalogueSource.id",
            "CatalogueSource.publisher",
            "CatalogueSource.reuse",
            "CatalogueSource.title",
            "CatalogueTerm.note",
            "CheckAnswer.note",
            "CitedNumber.source",
            "Code.code",
            "Code.display",
            "Code.system",
            "CoherentPlan.author",
            "CoherentPlan.id",
            "CoherentPlan.replaces",
            "CoherentPlan.statutoryPlans",
            "CoherentPlan.version",
            "CooperationAgreement.id",
            "CooperationAgreement.responsibilities",
            "CooperationAgreement.structure",
            "CooperationAgreement.subject",
            "CourseSpan.pointer",
            "Decision.layer",
            "Decision.libraryVersion",
            "Decision.ruleSet",
            "Decision.switchedOff",
            "DecisionProposal.proposedBy",
            "Discrepancy.instrument",
            "Discrepancy.item",
            "Discrepancy.version",
            "Effort.goals",
            "Effort.id",
            "Effort.responsible",
            "EndedStatus.successorQuestion",
            "EntryRelation.note",
            "EntryRelation.target",
            "EntrySource.lines",
            "EntrySource.section",
            "EntrySource.source",
            "Evidence.note",
            "Evidence.on",
            "Evidence.scale",
            "Evidence.size",
            "FactKey.code",
            "FactKey.pointer",
            "Finding.pointers",
            "FindingAnswer.by",
            "FindingAnswer.pointers",
            "FindingAnswer.rule",
            "Findings.layer",
            "Findings.ruleSet",
            "Findings.switchedOff",
            "Goal.id",
            "Goal.parent",
            "Handover.escort",
            "Handover.openCommitments",
            "Handover.runningEfforts",
            "Identifier.system",
            "Instrument.definedBy",
            "Instrument.id",
            "Instrument.licence",
            "Instrument.version",
            "InvolvementActivity.frames",
            "InvolvementActivity.id",
            "InvolvementActivity.influence",
            "InvolvementActivity.purpose",
            "InvolvementActivity.reward",
            "InvolvementActivity.use",
            "Item.key",
            "ItemAnswer.item",
            "ItemDevelopment.item",
            "JourneyStep.id",
            "KeyFigure.method",
            "LawAnswers.ruleSet",
            "LeftOut.instrument",
            "LeftOut.pointer",
            "LeftOut.version",
            "LocalText.da",
            "LocalText.en",
            "Match.alternative",
            "Match.name",
            "Match.programme",
            "MatchedEntry.contextNote",
            "MatchedEntry.entry",
            "MatchedEntry.name",
            "MatchedEntry.published",
            "MatchedEntry.region",
            "Matches.ruleSet",
            "Measurement.instrument",
            "Measurement.version",
            "Meeting.id",
            "Meeting.participants",
            "MeetingForum.id",
            "MeetingForum.name",
            "MissingAnswer.item",
            "MunicipalOverlay.layer",
            "MunicipalOverlay.switchedOff",
            "NamedMunicipality.name",
            "NetworkPerson.id",
            "Norm.population",
            "Norm.source",
            "OpenPoint.code",
            "OpenPoint.pointer",
            "Parameter.key",
            "Parameter.layer",
            "PlanReview.efforts",
            "PlanReview.participants",
            "PracticeElementCheck.note",
            "Professional.directContacts",
            "Professional.id",
            "Receipt.keyId",
            "RenamedRule.rule",
            "RenamedRule.titleDa",
            "RenamedRule.titleEn",
            "ReportedOutcome.note",
            "ReportedOutcome.period",
            "Response.about",
            "Response.version",
            "RolePeriod.backing",
            "RolePeriod.cover",
            "RolePeriod.goals",
            "Rule.code",
            "RuleSet.version",
            "Scale.items",
            "Scale.key",
            "Scale.parts",
            "Score.bandSource",
            "Series.definedBy",
            "Series.instrument",
            "Series.scale",
            "Series.version",
            "SharingAgreement.givenBy",
            "SharingAgreement.id",
            "SharingAgreement.onBehalfOf",
            "SharingAgreement.recipients",
            "Spell.id",
            "StatedNumber.note",
            "StatutoryPlan.id",
            "Step.cover",
            "Step.goal",
            "Step.id",
            "Step.responsible",
            "TalkingPoint.instrument",
            "TalkingPoint.scale",
            "TargetGroup.asStated",
            "TargetGroup.note",
            "Timeline.layer",
            "Timeline.switchedOff",
            "Transition.giver",
            "Transition.id",
            "Transition.receiver",
            "TypicalDuration.anchor",
            "TypicalDuration.note",
            "Unit.id",
            "Unit.name",
            "WeeklyActivity.effort",
            "WeeklyActivity.id");

    /** What the builders' {@code addX} are called. A new name is read by a person before it is written here. */
    private static final Set<String> READ_SINGULARS = Set.of(
            "Activity",
            "Adherence",
            "Agreement",
            "Anchoring",
            "AnchoringAsStated",
            "Answer",
            "AnyOf",
            "Argument",
            "Away",
            "Bad",
            "Band",
            "BandSet",
            "Change",
            "ChangedBy",
            "Characteristic",
            "Check",
            "Child",
            "Code",
            "Competence",
            "Date",
            "Decision",
            "Descriptor",
            "Dialogue",
            "DirectContact",
            "Discrepancy",
            "Gap",
            "Overlap",
            "Effort",
            "EndedStatus",
            "Entry",
            "Event",
            "Evidence",
            "Exclusion",
            "Fact",
            "Figure",
            "Finding",
            "FindingAnswer",
            "Forum",
            "Gender",
            "GivenBy",
            "Goal",
            "Good",
            "Identifier",
            "Indicator",
            "Informant",
            "Information",
            "Instrument",
            "Item",
            "LeftOut",
            "List",
            "LongTermGoal",
            "Match",
            "MeasureKind",
            "Measurement",
            "Missing",
            "Model",
            "Municipality",
            "NamedActor",
            "Norm",
            "Note",
            "Observation",
            "Offer",
            "Open",
            "Option",
            "Outcome",
            "Parameter",
            "Part",
            "Participant",
            "Partner",
            "Pause",
            "Pointer",
            "Preference",
            "PromisingPractice",
            "Reading",
            "Recipient",
            "RecipientSector",
            "Relation",
            "Renamed",
            "Response",
            "Result",
            "Role",
            "Row",
            "Rule",
            "RuleSet",
            "Scale",
            "Score",
            "Sector",
            "Series",
            "Source",
            "Span",
            "StatutoryPlan",
            "SettledBy",
            "Step",
            "SwitchedOff",
            "TalkingPoint",
            "Team",
            "Term",
            "Type",
            "Value");

    static List<Class<? extends DomainValue>> types() {
        return DomainTypes.all();
    }

    @Test
    void the_search_for_types_finds_known_ones_in_several_packages() {
        Set<String> names = types().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        assertTrue(
                names.containsAll(Set.of("YouthCase", "Goal", "Period", "Code", "Argument", "Rule")), names.toString());
    }

    @Test
    void simple_names_are_unique_so_that_labels_and_documents_can_use_them() {
        Map<String, Long> count = types().stream()
                .collect(Collectors.groupingBy(Class::getSimpleName, TreeMap::new, Collectors.counting()));

        assertEquals(Set.of(), namesWithMoreThanOne(count));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_is_public_and_sealed_around_one_hidden_implementation(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();

        assertTrue(type.isSealed() && Modifier.isPublic(type.getModifiers()));
        assertEquals(1, permitted.length);
        assertEquals("Immutable" + type.getSimpleName(), permitted[0].getSimpleName());
        assertTrue(Modifier.isFinal(permitted[0].getModifiers()));
        assertFalse(Modifier.isPublic(permitted[0].getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_has_a_public_static_builder(Class<?> type) throws NoSuchMethodException {
        Method builder = type.getMethod("builder");

        assertTrue(Modifier.isStatic(builder.getModifiers()));
        assertEquals(type, builder.getReturnType().getEnclosingClass());
        assertTrue(Modifier.isPublic(builder.getReturnType().getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_generated_name_shows_in_a_public_signature(Class<?> type) throws NoSuchMethodException {
        Class<?> builder = type.getMethod("builder").getReturnType();
        Set<String> shown = Stream.of(type, builder)
                .flatMap(shape -> Arrays.stream(shape.getMethods()))
                .filter(method -> !method.isBridge())
                .map(Method::toGenericString)
                .map(signature -> signature.replaceAll("\\S+\\(", "(")) // the declaring class is no part of a signature
                .filter(signature -> signature.matches(".*[.$](Immutable|With)[A-Z].*"))
                .collect(Collectors.toSet());

        assertEquals(Set.of(), shown);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_accessor_is_an_attribute_or_a_cross_rule(Class<? extends DomainValue> type) {
        Set<String> accessors = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> !method.isAnnotationPresent(AssertTrue.class))
                .map(method -> method.getName().replaceFirst("^(get|is)", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .filter(name -> !name.equals("extra")) // what no type knows is no attribute of any
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                accessors,
                TypeDescription.of(type).getAttributes().stream()
                        .map(Attribute::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_a_builder_can_set_is_an_attribute(Class<? extends DomainValue> type) throws NoSuchMethodException {
        Class<?> builder = type.getMethod("builder").getReturnType();
        Set<String> set = Arrays.stream(builder.getMethods())
                .filter(method -> method.getReturnType() == builder && method.getParameterCount() == 1)
                .map(Method::getName)
                .filter(name ->
                        !name.startsWith("add") && !Set.of("from", "extra").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                TypeDescription.of(type).getAttributes().stream()
                        .map(Attribute::getName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                set);
    }

    /** Neither we nor a validator looks at a constraint anywhere else, and nobody would notice. */
    @ParameterizedTest
    @MethodSource("types")
    void a_constraint_stands_on_an_accessor(Class<? extends DomainValue> type) {
        for (Method method : type.getMethods()) {
            boolean accessor = method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0;
            String annotated = Arrays.toString(method.getAnnotations())
                    + method.getAnnotatedReturnType()
                    + Arrays.toString(method.getAnnotatedParameterTypes());
            assertTrue(accessor || !annotated.contains("@jakarta.validation"), () -> method + " " + annotated);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_set_is_what_is_held(Class<? extends DomainValue> type) {
        DomainValue sample = Samples.of(type);

        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            Object held = attribute.get(sample);
            assertEquals(
                    Samples.valueOf(type, attribute),
                    held instanceof Optional<?> optional ? optional.orElseThrow() : held,
                    attribute.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void equal_attributes_make_equal_values(Class<? extends DomainValue> type) {
        DomainValue one = Samples.of(type);
        DomainValue other = Samples.of(type);

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
    }

    @ParameterizedTest
    @MethodSource("types")
    void to_string_masks_every_value_above_ordinary(Class<? extends DomainValue> type) {
        DomainValue sample = Samples.of(type);
        String shown = sample.toString();

        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            if (attribute.getSensitivity() != Sensitivity.ORDINARY && isMaskedByItsHolder(attribute.getValueType())) {
                Object set = Samples.valueOf(type, attribute);
                Object fact = set instanceof FactHistory<?> history
                        ? history.getFacts().get(0)
                        : set;
                Object value = fact instanceof Fact.Known<?> known ? known.getValue() : fact;
                assertFalse(shown.contains(attribute.getName() + "=" + value), () -> attribute + " shows in " + shown);
                if (!(value instanceof Enum || value instanceof Boolean)) {
                    assertFalse(shown.contains(value.toString()), () -> attribute + " shows in " + shown);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_fact_about_a_case_is_never_a_bare_yes_or_no(Class<? extends DomainValue> type) {
        for (Attribute attribute : TypeDescription.of(type).getAttributes()) {
            ValueType valueType = attribute.getValueType();
            boolean bare = valueType instanceof ValueType.Truth
                    || (valueType instanceof ValueType.ListOf list && list.element() instanceof ValueType.Truth);
            assertEquals(PERMITTED_SWITCHES.containsKey(attribute.toString()), bare, attribute.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_absent_fact_is_not_asked_and_an_absent_fact_list_is_unknown(Class<? extends DomainValue> type) {
        TypeDescription<? extends DomainValue> description = TypeDescription.of(type);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            if (!isFact(attribute.getValueType())) {
                attribute.set(builder, Samples.valueOf(type, attribute));
            }
        }
        DomainValue sparse = description.build(builder);

        for (Attribute attribute : description.getAttributes()) {
            if (attribute.getValueType() instanceof ValueType.FactOf) {
                assertFalse(attribute.isMandatory(), attribute.toString());
                assertEquals(Fact.notAsked(), attribute.get(sparse), attribute.toString());
            }
            if (attribute.getValueType() instanceof ValueType.HistoryOf) {
                assertFalse(attribute.isMandatory(), attribute.toString());
                assertEquals(FactHistory.notAsked(), attribute.get(sparse), attribute.toString());
            }
            if (attribute.getValueType() instanceof ValueType.FactListOf) {
                assertFalse(attribute.isMandatory(), attribute.toString());
                assertEquals(FactList.unknown(), attribute.get(sparse), attribute.toString());
            }
        }
    }

    @Test
    void a_text_is_sensitive_unless_a_person_has_read_that_it_is_not() {
        Set<String> ordinary = types().stream()
                .flatMap(type -> TypeDescription.of(type).getAttributes().stream())
                .filter(attribute -> attribute.getSensitivity() == Sensitivity.ORDINARY)
                .filter(attribute -> attribute.getValueType().innermost() instanceof ValueType.Text)
                .map(Attribute::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(READ_AS_ORDINARY), ordinary);
    }

    @Test
    void the_singular_of_every_list_has_been_read_by_a_person() {
        Set<String> singulars = types().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getName().startsWith("add") && !method.isVarArgs() && !method.isBridge())
                .map(method -> method.getName().substring("add".length()))
                .filter(name -> !name.startsWith("All"))
                .collect(Collectors.toSet());

        assertEquals(READ_SINGULARS, singulars);
    }

    @Test
    void each_language_labels_exactly_what_the_model_has() throws IllegalAccessException {
        Set<String> wanted = new TreeSet<>();
        for (Class<? extends DomainValue> type : types()) {
            wanted.add(type.getSimpleName());
            TypeDescription.of(type).getAttributes().forEach(attribute -> wanted.add(attribute.toString()));
        }
        Set<Class<?>> choices = new LinkedHashSet<>(DomainTypes.enums());
        choices.add(DayOfWeek.class); // the one enum that is not ours
        for (Class<?> choice : choices) {
            for (Object constant : choice.getEnumConstants()) {
                assertTrue(
                        wanted.add(choice.getSimpleName() + "." + ((Enum<?>) constant).name()),
                        () -> "two things would share the label of " + choice.getSimpleName() + "." + constant);
            }
        }
        for (Code code : shippedCodes()) {
            wanted.add(code.toKey());
        }

        for (Language language : Language.values()) {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(labels().getKeys(language));
            assertEquals(Set.of(), missing, () -> "without a label in " + language);
            Set<String> stale = new TreeSet<>(labels().getKeys(language));
            stale.removeAll(wanted);
            assertEquals(Set.of(), stale, () -> "labels of nothing in " + language);
        }
    }

    @Test
    @Tag("slow")
    void no_label_is_blank_or_ends_in_a_full_stop() {
        for (Language language : Language.values()) {
            for (String key : labels().getKeys(language)) {
                String label = labels().text(key, List.of(), language, Register.PROFESSIONAL);
                assertTrue(label.strip().equals(label) && !label.isEmpty() && !label.endsWith("."), key);
            }
        }
    }

    @Test
    void danish_labels_keep_their_letters() {
        assertEquals("Mål", TypeDescription.of(Goal.class).getLabel(Language.DANISH));
        assertEquals("Goal", TypeDescription.of(Goal.class).getLabel(Language.ENGLISH));
    }

    /**
     * A leaf, or a composite that masks nothing itself, such as a code, must be masked by the attribute that holds it. A
     * composite with sensitive attributes of its own masks those.
     */
    private static boolean isMaskedByItsHolder(ValueType valueType) {
        return !(valueType.innermost() instanceof ValueType.Composite composite
                && masksSomething(composite.type(), new HashSet<>()));
    }

    private static boolean isFact(ValueType valueType) {
        return valueType instanceof ValueType.FactOf
                || valueType instanceof ValueType.HistoryOf
                || valueType instanceof ValueType.FactListOf;
    }

    private static boolean masksSomething(Class<? extends DomainValue> type, Set<Class<?>> seen) {
        return seen.add(type)
                && TypeDescription.of(type).getAttributes().stream()
                        .anyMatch(attribute -> attribute.getSensitivity() != Sensitivity.ORDINARY
                                || (attribute.getValueType() instanceof ValueType.Composite composite
                                        && masksSomething(composite.type(), seen)));
    }

    private static List<Code> shippedCodes() throws IllegalAccessException {
        List<Code> codes = new ArrayList<>();
        for (Class<?> holder : DomainTypes.classes().toList()) {
            for (Field field : holder.getDeclaredFields()) {
                if (field.getType() == Code.class && Modifier.isStatic(field.getModifiers())) {
                    codes.add((Code) field.get(null));
                }
            }
        }
        return codes;
    }

    private static TextBundle labels() {
        return TextBundle.read(
                "labels", name -> Objects.requireNonNull(LabelWording.class.getResourceAsStream(name), name));
    }

    private static Set<String> namesWithMoreThanOne(Map<String, Long> count) {
        return count.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
