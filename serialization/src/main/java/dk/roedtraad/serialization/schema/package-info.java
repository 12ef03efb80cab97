/**
 * JSON Schemas (draft 2020-12), made from the same description that drives the reader.
 */
@NullMarked
package dk.roedtraad.serialization.schema;

import org.jspecify.annotations.NullMarked;
