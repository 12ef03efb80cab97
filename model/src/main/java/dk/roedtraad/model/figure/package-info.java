/**
 * Key figures for a leader (nøgletal): numbers over many cases, with small cells hidden.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.figure;

import dk.roedtraad.model.describe.DomainStyle;
import org.jspecify.annotations.NullMarked;
