/**
 * What a rule set answers: met, not met or undetermined, with the whole explanation as a tree.
 *
 * <p>A decision is advice to people. It refuses nobody.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.decision;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
