/** The nouns of the coherent municipal youth effort: what a case is made of and what may be said about it. */
module dk.roedtraad.model {
    requires static java.compiler; // the generated sources' own annotation
    requires static org.immutables.value.annotations; // read at build time only
    requires static transitive org.jspecify; // nullness, for those who compile against us
    requires transitive jakarta.validation; // constraints, also for a vendor's own validator

    exports dk.roedtraad.model.catalogue;
    exports dk.roedtraad.model.code;
    exports dk.roedtraad.model.decision;
    exports dk.roedtraad.model.describe;
    exports dk.roedtraad.model.fact;
    exports dk.roedtraad.model.figure;
    exports dk.roedtraad.model.finding;
    exports dk.roedtraad.model.identity;
    exports dk.roedtraad.model.law;
    exports dk.roedtraad.model.measurement;
    exports dk.roedtraad.model.organisation;
    exports dk.roedtraad.model.plan;
    exports dk.roedtraad.model.professional;
    exports dk.roedtraad.model.time;
    exports dk.roedtraad.model.transition;
    exports dk.roedtraad.model.youth;

    provides jakarta.validation.valueextraction.ValueExtractor with
            dk.roedtraad.model.fact.FactHistoryValueExtractor,
            dk.roedtraad.model.fact.FactListValueExtractor,
            dk.roedtraad.model.fact.FactValueExtractor; // or a constraint inside a fact kills a vendor's validation
}
