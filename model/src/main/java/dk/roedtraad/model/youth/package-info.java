/**
 * The young person and the case around them.
 *
 * <p>{@link dk.roedtraad.model.youth.YouthCase} is where a newcomer starts; {@link dk.roedtraad.model.youth.CaseFacts} lists
 * the facts that rules ask for.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.youth;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
