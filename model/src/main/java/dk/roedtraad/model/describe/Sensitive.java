package dk.roedtraad.model.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States the sensitivity of an attribute. An attribute without it is {@link Sensitivity#ORDINARY}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {
    /** The class of the attribute's value. */
    Sensitivity value();
}
