/**
 * From the numbers that are reckoned with to those that nouns hold. Not exported.
 */
@NullMarked
package dk.roedtraad.scoring.number;

import org.jspecify.annotations.NullMarked;
