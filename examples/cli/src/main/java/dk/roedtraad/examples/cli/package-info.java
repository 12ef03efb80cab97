/** The library at work from a terminal. An example: not published, and nothing depends on it. */
@NullMarked
package dk.roedtraad.examples.cli;

import org.jspecify.annotations.NullMarked;
