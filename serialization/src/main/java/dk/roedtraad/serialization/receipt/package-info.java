/** What a decision was made from, and whether it comes out the same when it is made again. */
@NullMarked
package dk.roedtraad.serialization.receipt;

import org.jspecify.annotations.NullMarked;
