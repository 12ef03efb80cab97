/**
 * The own questions of the municipal youth effort act (KUI-loven) and of the STU act: duty, target assessment, contact after
 * leaving, outreach, and the offers of FGU and STU. Only what the sources are sure of is here; docs/sources.md lists what is not.
 */
@NullMarked
package dk.roedtraad.rules.youthact;

import org.jspecify.annotations.NullMarked;
