/**
 * What every rule is asked with: the case, the day of the question and the dated numbers, and how an answer is noted down.
 */
@NullMarked
package dk.roedtraad.rules.inquiry;

import org.jspecify.annotations.NullMarked;
