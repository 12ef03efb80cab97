package dk.roedtraad.model.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form that the text of a {@link TextValue} has, as a regular expression for the whole text, in the part of the syntax that
 * Java and JSON Schema share. The schema and {@code parse} both read it here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {
    /** The expression, without anchors. */
    String value();
}
