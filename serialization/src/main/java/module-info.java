/** The door: JSON documents, schemas, problems, receipts, charts and pages. */
module dk.roedtraad.serialization {
    requires static transitive org.jspecify; // nullness, for those who compile against us
    requires transitive dk.roedtraad.model;
    requires tools.jackson.core; // the streaming core alone

    exports dk.roedtraad.serialization.chart;
    exports dk.roedtraad.serialization.document;
    exports dk.roedtraad.serialization.page;
    exports dk.roedtraad.serialization.problem;
    exports dk.roedtraad.serialization.receipt;
    exports dk.roedtraad.serialization.schema;
    exports dk.roedtraad.serialization.table;
    exports dk.roedtraad.serialization.view;
}
