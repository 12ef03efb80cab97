package dk.roedtraad.model.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one shape of every composite domain type: a sealed public interface with a nested {@code Builder}; the generated
 * class is package-private and its name never shows. {@link dk.roedtraad.model.decision.Explanation} alone is written by hand, in
 * this shape.
 *
 * <p>Kept in the source only: a vendor who compiles with every warning on meets no trace of the generator.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        get = {"get*", "is*"},
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {
            "answer:answers",
            "check:checklist",
            "child:children",
            "criterion:criteria",
            "entry:entries",
            "event:meanwhile",
            "match:matches",
            "own:ownWords",
            "row:table",
            "series:series",
            "span:course",
            "status:statuses",
            "step:journey"
        },
        redactedMask = "***",
        throwForNullPointer = IllegalArgumentException.class,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class, SuppressWarnings.class})
public @interface DomainStyle {}
