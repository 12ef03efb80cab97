/** Cases that several tests of the rules start from. */
@NullMarked
package dk.roedtraad.rules;

import org.jspecify.annotations.NullMarked;
