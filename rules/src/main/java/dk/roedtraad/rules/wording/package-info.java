/**
 * What the codes of the rules say in Danish and English, to professionals and to youths.
 */
@NullMarked
package dk.roedtraad.rules.wording;

import org.jspecify.annotations.NullMarked;
