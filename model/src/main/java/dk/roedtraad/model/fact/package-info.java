/**
 * What it means to know something about a case.
 *
 * <p>A {@link dk.roedtraad.model.fact.Fact} is known, or unknown in a stated way; unknown is never no. Rules that read facts
 * live elsewhere.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.fact;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
