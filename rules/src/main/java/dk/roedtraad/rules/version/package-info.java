/**
 * Which version of the library answered.
 */
@NullMarked
package dk.roedtraad.rules.version;

import org.jspecify.annotations.NullMarked;
