/**
 * What is missing, late or contradictory in a case (Danish: gennemgang). One class, one rule.
 */
@NullMarked
package dk.roedtraad.rules.review;

import org.jspecify.annotations.NullMarked;
