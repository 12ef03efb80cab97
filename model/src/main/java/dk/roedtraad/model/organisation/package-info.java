/**
 * The municipalities, units and sectors that plans, professionals and efforts belong to.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.organisation;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
