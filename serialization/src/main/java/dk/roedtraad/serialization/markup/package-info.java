/**
 * Writing HTML and SVG. Not exported: what leaves this module are finished pages and pictures.
 */
@NullMarked
package dk.roedtraad.serialization.markup;

import org.jspecify.annotations.NullMarked;
