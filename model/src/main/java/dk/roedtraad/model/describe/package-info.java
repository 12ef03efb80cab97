/**
 * How types describe themselves, and how codes become words.
 *
 * <p>{@link dk.roedtraad.model.describe.TypeDescription} is the one description that reader, writer, schema and checks are
 * driven by; {@link dk.roedtraad.model.describe.Wording} turns codes into Danish and English. No rule and no document format
 * lives here.
 */
@DomainStyle
@NullMarked
package dk.roedtraad.model.describe;

import org.jspecify.annotations.NullMarked;
