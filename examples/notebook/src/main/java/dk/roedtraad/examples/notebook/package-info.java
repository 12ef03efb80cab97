/** What the notebooks of the three languages have in common. */
@NullMarked
package dk.roedtraad.examples.notebook;

import org.jspecify.annotations.NullMarked;
