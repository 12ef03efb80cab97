/**
 * From scores to progression: the difference between measurements, with two verdicts.
 */
@NullMarked
package dk.roedtraad.scoring.change;

import org.jspecify.annotations.NullMarked;
