package dk.roedtraad.serialization.view;

import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.law.Source;

/**
 * A place in an act that lets a recipient have kinds of information without an agreement (Danish: hjemmel). The host vouches for it:
 * the library cannot tell whether its conditions are met.
 *
 * @param source the place in the act
 * @param information the kinds; see {@link dk.roedtraad.model.plan.InformationKinds}
 */
public record LegalBasis(Source source, List<Code> information) {
    /**
     * A basis.
     *
     * @throws IllegalArgumentException if the source is no place in an act, or no kind is named
     */
    public LegalBasis {
        requireLaw(source, "source");
        if (information == null || information.isEmpty()) {
            throw new IllegalArgumentException("information: a basis names the kinds of information that it opens");
        }
        information = List.copyOf(information);
    }

    static void requireLaw(Source source, String parameter) {
        if (source == null || source.getKind() != Source.Kind.LAW) {
            throw new IllegalArgumentException(
                    parameter + ": a basis is one place in one act, such as barnets lov § 111");
        }
    }
}
