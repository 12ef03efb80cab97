/**
 * On what ground something rests: law, national model, practice or this library; and the dated numbers that come from it.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.law;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
