/**
 * The self-check of the five core elements.
 */
@NullMarked
package dk.roedtraad.rules.selfcheck;

import org.jspecify.annotations.NullMarked;
