/**
 * What the catalogues have for a youth (Danish: match med indsatskataloget): fits, does not fit or cannot tell, one answer a programme.
 */
@NullMarked
package dk.roedtraad.rules.match;

import org.jspecify.annotations.NullMarked;
