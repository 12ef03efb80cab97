/**
 * What the codes of scoring say in Danish and English, to professionals and to youths.
 */
@NullMarked
package dk.roedtraad.scoring.wording;

import org.jspecify.annotations.NullMarked;
