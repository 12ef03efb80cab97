package dk.roedtraad.examples.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The house keeps its shape: who may use what, and what no library class may do. */
final class LayeringTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "dk.roedtraad.model", "dk.roedtraad.rules", "dk.roedtraad.scoring", "dk.roedtraad.serialization");

    private static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK = DescribedPredicate.describe(
            "reads a clock", access -> asksTheTimeOfDay(access) || asksTheSystemForTime(access));

    private static final DescribedPredicate<JavaAccess<?>> PRINTS_OR_READS_THE_ENVIRONMENT =
            DescribedPredicate.describe(
                    "prints or reads the environment",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getTarget().getName().matches("out|err|in|getenv|getProperty"));

    private static final DescribedPredicate<JavaAccess<?>> MAKES_A_RANDOM_ID = DescribedPredicate.describe(
            "makes an id at random",
            access -> access.getTargetOwner().isEquivalentTo(UUID.class)
                    && access.getTarget().getName().equals("randomUUID"));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_shape() {
        return Stream.of(
                        uses("model", "jakarta.validation..", "org.jspecify..", "org.immutables.."),
                        uses("rules", "dk.roedtraad.model..", "de.siegmar.fastcsv..", "org.jspecify.."),
                        uses(
                                "scoring",
                                "dk.roedtraad.model..",
                                "de.siegmar.fastcsv..",
                                "org.apache.commons..",
                                "org.jspecify.."),
                        uses(
                                "serialization",
                                "dk.roedtraad.model..",
                                "tools.jackson.core..",
                                "javax.crypto..",
                                "org.jspecify.."),
                        library()
                                .accessTargetWhere(READS_A_CLOCK)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Clock.class),
                        library()
                                .accessTargetWhere(MAKES_A_RANDOM_ID)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Random.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(ThreadLocalRandom.class),
                        library()
                                .accessTargetWhere(PRINTS_OR_READS_THE_ENVIRONMENT)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(PrintStream.class)
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System.Logger"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("dk.roedtraad.serialization..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.nio.file..", "java.net..")
                                .as("only serialization reads more than the tables in the jar"),
                        slices().matching("dk.roedtraad.(rules|scoring|serialization).(*)..")
                                .should()
                                .beFreeOfCycles())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(LIBRARY)));
    }

    private static ClassesShould library() {
        return noClasses().should();
    }

    private static ArchRule uses(String module, String... permitted) {
        String[] all = Stream.concat(Stream.of("java..", "dk.roedtraad." + module + ".."), Stream.of(permitted))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("dk.roedtraad." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .as(module + " uses what it may, and nothing else");
    }

    private static boolean asksTheTimeOfDay(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now");
    }

    private static boolean asksTheSystemForTime(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && access.getTarget().getName().matches("currentTimeMillis|nanoTime");
    }
}
