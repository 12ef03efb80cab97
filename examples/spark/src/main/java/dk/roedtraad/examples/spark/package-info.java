/** The tables, the scoring and the key figures of many cases as Spark jobs: how the library is used where one machine is too small. */
@NullMarked
package dk.roedtraad.examples.spark;

import org.jspecify.annotations.NullMarked;
