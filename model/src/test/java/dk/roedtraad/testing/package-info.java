/** Generators of domain values for the tests of every module. Shipped as a test jar. */
@NullMarked
package dk.roedtraad.testing;

import org.jspecify.annotations.NullMarked;
