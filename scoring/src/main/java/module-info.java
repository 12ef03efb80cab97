/** Verbs on the model: answers to scores to progression. */
module dk.roedtraad.scoring {
    requires static transitive org.jspecify; // nullness, for those who compile against us
    requires transitive dk.roedtraad.model;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;

    exports dk.roedtraad.scoring.change;
    exports dk.roedtraad.scoring.cohort;
    exports dk.roedtraad.scoring.figure;
    exports dk.roedtraad.scoring.group;
    exports dk.roedtraad.scoring.instrument;
    exports dk.roedtraad.scoring.progression;
    exports dk.roedtraad.scoring.trend;
    exports dk.roedtraad.scoring.wording;
}
