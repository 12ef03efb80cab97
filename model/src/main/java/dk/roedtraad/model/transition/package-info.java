/**
 * Changes that are coming: of age, unit, legal basis or professional, and the timeline towards and past them.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.transition;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
