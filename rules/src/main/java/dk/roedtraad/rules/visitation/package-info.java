/**
 * Whom the coordinated effort is for (Danish: visitation). One class, one question.
 */
@NullMarked
package dk.roedtraad.rules.visitation;

import org.jspecify.annotations.NullMarked;
