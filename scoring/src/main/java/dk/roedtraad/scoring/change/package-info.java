/**
 * The difference between scores, with two verdicts, and the statistics of reliable change.
 */
@NullMarked
package dk.roedtraad.scoring.change;

import org.jspecify.annotations.NullMarked;
