/**
 * The people who work with the youth: who they are, in which unit, and in which role when.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.professional;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
