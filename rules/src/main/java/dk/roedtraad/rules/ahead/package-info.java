/**
 * What will be answered otherwise on a later day though nobody writes anything.
 */
@NullMarked
package dk.roedtraad.rules.ahead;

import org.jspecify.annotations.NullMarked;
