package dk.roedtraad.serialization.table;

import java.util.List;

import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.measurement.Instrument;

/**
 * The flat tables that research gets (Danish: forskningstabeller), for R, Stata, SAS or anything that reads rows: the one entry point.
 *
 * <pre>{@code
 * ResearchTables tables = ResearchTables.of(instruments, rules);
 * ResearchCase researchCase = ResearchCase.of(youthCase, purpose, on);
 * CaseResults results = new CaseResults(
 *         researchCase,
 *         visitation.decide(researchCase.getView(), on),
 *         progressions.progression(researchCase.getMeasured(), on),
 *         transitions.timeline(researchCase.getView(), on));
 * for (Table table : tables.getTables()) {
 *     table.rows(results).forEach(row -> …);
 * }
 * }</pre>
 *
 * <p>Every table begins with the pseudonym of the person. There is no free text, name, identifier or day of birth: what is not in
 * {@linkplain dk.roedtraad.serialization.view.CaseViews#forResearch the research view} is not here, and every date of a person is a
 * month. A cell holds a value or the code of why there is none, and is never empty. It is still personal data (GDPR art. 4(5)).
 */
public final class ResearchTables {
    private final List<Table> tables;

    private ResearchTables(List<Table> tables) {
        this.tables = tables;
    }

    /**
     * The tables, whose columns know the codes of some instruments and rules. The codes of others stand in the rows as {@code own:other}.
     */
    public static ResearchTables of(List<Instrument> instruments, RuleCatalogue rules) {
        InstrumentCodes ofInstruments = new InstrumentCodes(instruments);
        RuleCodes ofRules = new RuleCodes(rules);
        return new ResearchTables(List.of(
                CaseTables.persons(),
                CaseTables.spells(),
                CaseTables.characteristics(),
                CaseTables.efforts(),
                CaseTables.transitions(),
                MeasurementTables.measurements(ofInstruments),
                MeasurementTables.itemAnswers(ofInstruments),
                MeasurementTables.scores(ofInstruments),
                MeasurementTables.changes(ofInstruments),
                ResultTables.decisions(ofRules),
                ResultTables.ruleAnswers(ofRules),
                ResultTables.timeline(ofRules)));
    }

    /** The tables, persons first. */
    public List<Table> getTables() {
        return tables;
    }
}
