/**
 * The coherent plan, and the efforts, goals and statutory plans it brings together.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.plan;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
