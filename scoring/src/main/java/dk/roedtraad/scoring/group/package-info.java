/**
 * Statistics of a group: change before and after, comparison with the target group, shares, and time to an event. Plain numbers in;
 * what comes out says its interval, its number of persons, its method, and what it does not show.
 */
@NullMarked
package dk.roedtraad.scoring.group;

import org.jspecify.annotations.NullMarked;
