/**
 * From the measurements of a case to its progression: series, rhythm, the course beside it, and what there is to talk about.
 */
@NullMarked
package dk.roedtraad.scoring.progression;

import org.jspecify.annotations.NullMarked;
