/**
 * What each recipient may see of a case, what is left for research, what the youth is given, and how a part is erased.
 */
@NullMarked
package dk.roedtraad.serialization.view;

import org.jspecify.annotations.NullMarked;
