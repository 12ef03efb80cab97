/**
 * The dates towards and past the changes of a youth's life (Danish: overgange), and what changes at 18.
 */
@NullMarked
package dk.roedtraad.rules.transition;

import org.jspecify.annotations.NullMarked;
