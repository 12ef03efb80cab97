/**
 * The catalogue of what can be offered: its entries, whom each is for, and what its source says of it.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
