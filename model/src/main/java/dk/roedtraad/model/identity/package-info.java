/**
 * Who someone is: identifiers as system and value.
 *
 * <p>A CPR number is one identifier among others: never a key, and never the source of an age.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.identity;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
