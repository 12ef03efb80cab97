/** Flat tables for research with their codebook (Danish: forskningstabeller), from the research view of a case and what was answered on it. */
@NullMarked
package dk.roedtraad.serialization.table;

import org.jspecify.annotations.NullMarked;
