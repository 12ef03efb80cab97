/**
 * Open codes: a system, a code in it, and how the sender shows it.
 *
 * <p>Code lists that the state or KL owns are never a closed enum here: an unknown code survives.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.code;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
