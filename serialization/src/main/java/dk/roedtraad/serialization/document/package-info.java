/**
 * Reading and writing documents. {@link dk.roedtraad.serialization.document.Documents} is the one entry point.
 */
@NullMarked
package dk.roedtraad.serialization.document;

import org.jspecify.annotations.NullMarked;
