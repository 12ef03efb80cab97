/**
 * What a review says about a case: one result a rule, and the findings (opmærksomhedspunkter) among them.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.finding;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
