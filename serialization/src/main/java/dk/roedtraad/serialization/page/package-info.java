/**
 * Self-contained HTML pages made from nouns and their wording alone.
 */
@NullMarked
package dk.roedtraad.serialization.page;

import org.jspecify.annotations.NullMarked;
