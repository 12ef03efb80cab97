/**
 * The dated numbers that the rules use, read once from the shipped table.
 */
@NullMarked
package dk.roedtraad.rules.parameter;

import org.jspecify.annotations.NullMarked;
