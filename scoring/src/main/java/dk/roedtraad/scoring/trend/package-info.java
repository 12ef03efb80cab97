/**
 * The line through many measurements, and how far two phases overlap.
 */
@NullMarked
package dk.roedtraad.scoring.trend;

import org.jspecify.annotations.NullMarked;
