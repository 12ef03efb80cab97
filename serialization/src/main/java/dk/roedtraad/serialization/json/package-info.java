/** How every JSON text of the library is parsed and laid out. Not exported. */
@NullMarked
package dk.roedtraad.serialization.json;

import org.jspecify.annotations.NullMarked;
