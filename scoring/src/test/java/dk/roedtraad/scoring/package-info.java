/** Measurements that several tests of scoring start from. */
@NullMarked
package dk.roedtraad.scoring;

import org.jspecify.annotations.NullMarked;
