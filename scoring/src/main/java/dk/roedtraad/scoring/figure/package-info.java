/**
 * What may be shown of numbers over many persons (Danish: diskretion, små celler).
 */
@NullMarked
package dk.roedtraad.scoring.figure;

import org.jspecify.annotations.NullMarked;
