package dk.roedtraad.examples.spark;

import java.util.List;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.ResearchCase;
import dk.roedtraad.serialization.table.ResearchTables;

/** What each worker makes once for itself, rather than being sent it. Everything in it is safe between threads. */
final class Library {
    private static final List<Instrument> INSTRUMENTS =
            List.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument());

    static final ResearchTables TABLES = ResearchTables.of(INSTRUMENTS, ShippedRules.get());

    private Library() {}

    /** What is said of a case: the verbs know nothing of each other, and are joined here. */
    static CaseResults results(YouthCase youthCase, Study study) {
        ResearchCase researchCase = ResearchCase.of(youthCase, study.toPurpose(), study.on());
        return new CaseResults(
                researchCase,
                Visitation.standard().decide(researchCase.getView(), study.on()),
                Progressions.standard().progression(researchCase.getMeasured(), study.on()),
                Transitions.standard().timeline(researchCase.getView(), study.on()));
    }
}
