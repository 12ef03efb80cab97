/** What things cost, as ratios within one run. */
@NullMarked
package dk.roedtraad.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
