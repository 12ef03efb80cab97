/**
 * Instruments, and how their answers become scores.
 */
@NullMarked
package dk.roedtraad.scoring.instrument;

import org.jspecify.annotations.NullMarked;
