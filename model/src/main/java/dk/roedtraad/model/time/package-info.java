/**
 * When something holds: half-open periods, ages at a date, and deadlines counted in days or months.
 *
 * <p>Nothing here reads a clock; the date of the question is always an argument.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.time;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
