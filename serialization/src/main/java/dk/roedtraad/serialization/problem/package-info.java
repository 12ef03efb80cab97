/**
 * What is wrong with a document: code, place, severity and advice, never the value.
 */
@NullMarked
package dk.roedtraad.serialization.problem;

import org.jspecify.annotations.NullMarked;
