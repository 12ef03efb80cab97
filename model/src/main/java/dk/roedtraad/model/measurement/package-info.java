/**
 * Instruments, measurements, scores and progression. What was answered and what came of it; scoring itself is elsewhere.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
