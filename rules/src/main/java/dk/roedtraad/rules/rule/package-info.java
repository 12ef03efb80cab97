/** Every rule that comes with the library, in one catalogue. */
@NullMarked
package dk.roedtraad.rules.rule;

import org.jspecify.annotations.NullMarked;
