/** Reading whatever bytes there are. Driven by {@code .ci/fuzz}. */
@NullMarked
package dk.roedtraad.serialization.fuzz;

import org.jspecify.annotations.NullMarked;
