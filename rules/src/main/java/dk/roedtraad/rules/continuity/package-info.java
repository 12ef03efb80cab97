/**
 * How steady those have been whom the youth has had to hold on to.
 */
@NullMarked
package dk.roedtraad.rules.continuity;

import org.jspecify.annotations.NullMarked;
