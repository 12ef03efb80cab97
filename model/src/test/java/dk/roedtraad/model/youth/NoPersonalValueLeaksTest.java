package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainTypes;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Samples;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A log line or a stack trace is read by people who have no business in the case. */
class NoPersonalValueLeaksTest {
    private static final String CPR = "8703094002";
    private static final String ANSWER = "7351";

    static List<Class<? extends DomainValue>> types() {
        return DomainTypes.all();
    }

    @Test
    void no_part_of_a_case_shows_a_name_a_number_or_somebodys_words() {
        List<DomainValue> parts = partsOf(fullCase());

        assertTrue(parts.size() > 20, "the search reaches into the case");
        for (DomainValue part : parts) {
            assertShowsNothing(part.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_type_shows_a_personal_text_however_deep_it_lies(Class<? extends DomainValue> type) {
        assertShowsNothing(Samples.of(type).toString());
    }

    /** 10,000 objects: every type in turn, and of each the text it shows and the exceptions of four ways to spoil it. */
    @Test
    @Tag("slow")
    void ten_thousand_objects_of_all_types_show_no_personal_text() {
        List<Class<? extends DomainValue>> types = types();
        int marked = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            Class<? extends DomainValue> type = types.get(seed % types.size());
            DomainValue value = DomainArbitraries.marked(type, Samples.MARK, seed);
            marked += holdsMark(value) ? 1 : 0;

            assertFalse(value.toString().contains(Samples.MARK), () -> type + " shows " + value);
            spoiled(value).forEach(NoPersonalValueLeaksTest::assertShowsNothing);
        }
        assertTrue(marked > 3_000, "the search is for something that is there: " + marked);
    }

    private static boolean holdsMark(DomainValue value) {
        return partsOf(value).stream()
                .flatMap(part ->
                        TypeDescription.ofValue(part).getAttributes().stream().map(attribute -> attribute.get(part)))
                .map(held -> held instanceof Optional<?> optional && optional.isPresent() ? optional.get() : held)
                .anyMatch(held -> held instanceof String text && text.contains(Samples.MARK));
    }

    /** What is said when the value is built again with one attribute left out, blank, of the wrong type, or null. */
    @SuppressWarnings("NullAway") // a caller without nullness checks can do it
    private static List<String> spoiled(DomainValue value) {
        List<String> said = new ArrayList<>();
        TypeDescription<?> description = TypeDescription.ofValue(value);
        for (Attribute spoiled : description.getAttributes()) {
            for (Object instead : Arrays.asList(Optional.empty(), " ", Samples.MARK, null)) {
                try {
                    Object builder = description.newBuilder();
                    for (Attribute attribute : description.getAttributes()) {
                        Object held = attribute.equals(spoiled) ? instead : attribute.get(value);
                        Object given = held instanceof Optional<?> optional ? optional.orElse(null) : held;
                        if (given != null || (attribute.equals(spoiled) && instead == null)) {
                            attribute.set(builder, given);
                        }
                    }
                    description.build(builder);
                } catch (RuntimeException e) {
                    said.add(withCauses(e));
                }
            }
        }
        return said;
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_missing_attribute_is_named_without_showing_the_others(Class<? extends DomainValue> type) {
        TypeDescription<? extends DomainValue> description = TypeDescription.of(type);
        for (Attribute attribute : description.getAttributes()) {
            if (attribute.isMandatory()) {
                Exception e = assertThrows(
                        IllegalArgumentException.class,
                        () -> description.build(Samples.builderWithout(description, attribute)));
                assertTrue(e.toString().contains(attribute.getName()), e.toString());
                assertShowsNothing(withCauses(e));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_broken_constraint_is_named_without_showing_any_value(Class<? extends DomainValue> type) {
        TypeDescription<? extends DomainValue> description = TypeDescription.of(type);
        for (Attribute attribute : description.getAttributes()) {
            Object builder = Samples.builderWithout(description, attribute);
            if (attribute.getValueType() instanceof ValueType.Text text
                    && !text.constraints().isEmpty()) {
                attribute.set(builder, " ");
                Exception e = assertThrows(IllegalArgumentException.class, () -> description.build(builder));
                assertShowsNothing(withCauses(e));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_of_the_wrong_type_is_refused_without_showing_it(Class<? extends DomainValue> type) {
        TypeDescription<? extends DomainValue> description = TypeDescription.of(type);
        for (Attribute attribute : description.getAttributes()) {
            if (!(attribute.getValueType() instanceof ValueType.Text)) {
                Exception e = assertThrows(
                        RuntimeException.class, () -> attribute.set(description.newBuilder(), Samples.MARK));
                assertShowsNothing(withCauses(e));
            }
        }
    }

    private static YouthCase fullCase() {
        OwnWords words = OwnWords.builder()
                .text("Jeg vil være " + Samples.MARK)
                .by(Informants.CUSTODY_HOLDER.withDisplay("Mor, " + Samples.MARK))
                .build();
        LocalDate day = LocalDate.of(2026, 11, 2);
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of(IdentifierSystems.CPR, CPR))
                        .name(Samples.MARK)
                        .birthDate(Fact.known(LocalDate.of(1994, 9, 27)).withSource(Samples.MARK))
                        .wishes(FactList.atLeast(List.of(words)))
                        .build())
                .circumstances(Circumstances.builder()
                        .needs(FactList.atLeast(List.of(Need.builder()
                                .sector(Code.builder()
                                        .from(Sectors.HEALTH)
                                        .display(Samples.MARK)
                                        .build())
                                .words(words)
                                .build())))
                        .reducedFunctioning(FactHistory.of(Fact.known(true).withSource(Samples.MARK)))
                        .build())
                .intake(Intake.builder()
                        .nextContact(FactHistory.of(Fact.known(Samples.MARK)))
                        .build())
                .efforts(FactList.atLeast(List.of(Effort.builder()
                        .id("e1")
                        .title(Samples.MARK)
                        .sector(Sectors.SOCIAL)
                        .purpose(words)
                        .build())))
                .plans(FactList.complete(
                        List.of(CoherentPlan.builder()
                                .id("p1")
                                .wishes(FactList.atLeast(List.of(words)))
                                .goals(FactList.complete(
                                        List.of(Goal.builder()
                                                .id("g1")
                                                .words(words)
                                                .steps(FactList.atLeast(List.of(Step.builder()
                                                        .id("s1")
                                                        .title(Samples.MARK)
                                                        .build())))
                                                .build()),
                                        day))
                                .reviews(FactList.atLeast(List.of(PlanReview.builder()
                                        .date(day)
                                        .reason(words)
                                        .build())))
                                .build()),
                        day))
                .team(FactList.atLeast(List.of(
                        Professional.builder().id("f1").name(Samples.MARK).build())))
                .addMeasurement(Measurement.builder()
                        .instrument("who-5")
                        .version("1")
                        .date(LocalDate.of(2026, 10, 1))
                        .informant(Informants.YOUTH)
                        .addAnswer(ItemAnswer.builder()
                                .item("happy")
                                .value(Integer.parseInt(ANSWER))
                                .build())
                        .build())
                .build();
    }

    private static void assertShowsNothing(String shown) {
        for (String personal : List.of(Samples.MARK, CPR, ANSWER, "1994-09-27", "2026-10-01")) {
            assertFalse(shown.contains(personal), () -> personal + " shows in " + shown);
        }
    }

    private static String withCauses(Throwable e) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        return all.toString();
    }

    private static List<DomainValue> partsOf(DomainValue whole) {
        List<DomainValue> parts = new ArrayList<>(List.of(whole));
        for (Attribute attribute : TypeDescription.ofValue(whole).getAttributes()) {
            collect(attribute.get(whole), parts);
        }
        return parts;
    }

    private static void collect(Object held, List<DomainValue> parts) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(value -> collect(value, parts));
        } else if (held instanceof Fact.Known<?> known) {
            collect(known.getValue(), parts);
        } else if (held instanceof FactHistory<?> history) {
            history.getFacts().forEach(fact -> collect(fact, parts));
        } else if (held instanceof FactList<?> list) {
            list.getItems().forEach(item -> collect(item, parts));
        } else if (held instanceof List<?> list) {
            list.forEach(item -> collect(item, parts));
        } else if (held instanceof DomainValue value) {
            parts.addAll(partsOf(value));
        }
    }
}
