/**
 * Pictures of nouns as SVG: plain Java, deterministic, with a title, a description and a table beside them.
 */
@NullMarked
package dk.roedtraad.serialization.chart;

import org.jspecify.annotations.NullMarked;
