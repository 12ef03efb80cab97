package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.youth.StandalonePlan;
import dk.roedtraad.model.youth.YouthCase;

/**
 * A kind of document (Danish: dokumenttype): its name and the type it holds.
 *
 * @param <T> the type of the value that a document of the kind holds
 */
public final class DocumentKind<T extends DomainValue> {
    /** The version of all schemas: major and minor. */
    public static final String SCHEMA_VERSION = "1.0";

    /** A case. */
    public static final DocumentKind<YouthCase> CASE = new DocumentKind<>("case", YouthCase.class);
    /** One plan with the people and efforts that it names. */
    public static final DocumentKind<StandalonePlan> PLAN = new DocumentKind<>("plan", StandalonePlan.class);
    /** What can be offered, and what is known of it. */
    public static final DocumentKind<Catalogue> CATALOGUE = new DocumentKind<>("catalogue", Catalogue.class);
    /** The definition of an instrument. */
    public static final DocumentKind<Instrument> INSTRUMENT = new DocumentKind<>("instrument", Instrument.class);
    /** A municipality's own numbers and rules. */
    public static final DocumentKind<MunicipalOverlay> PARAMETERS =
            new DocumentKind<>("parameters", MunicipalOverlay.class);
    /** What visitation says. */
    public static final DocumentKind<Decision> DECISION = new DocumentKind<>("decision", Decision.class);
    /** What a review says. */
    public static final DocumentKind<Findings> FINDINGS = new DocumentKind<>("findings", Findings.class);
    /** The development over time. */
    public static final DocumentKind<Progression> PROGRESSION = new DocumentKind<>("progression", Progression.class);
    /** The dates towards and past the changes. */
    public static final DocumentKind<Timeline> TIMELINE = new DocumentKind<>("timeline", Timeline.class);
    /** What a catalogue has for a youth. */
    public static final DocumentKind<Matches> MATCHES = new DocumentKind<>("matches", Matches.class);
    /** Numbers over many cases, for a leader. */
    public static final DocumentKind<KeyFigures> KEYFIGURES = new DocumentKind<>("keyfigures", KeyFigures.class);
    /** Every rule there is. */
    public static final DocumentKind<RuleCatalogue> RULES = new DocumentKind<>("rules", RuleCatalogue.class);
    /** All results of a case together. */
    public static final DocumentKind<CaseReview> REVIEW = new DocumentKind<>("review", CaseReview.class);

    private static final List<DocumentKind<?>> ALL = List.of(
            CASE,
            PLAN,
            CATALOGUE,
            INSTRUMENT,
            PARAMETERS,
            DECISION,
            FINDINGS,
            PROGRESSION,
            TIMELINE,
            MATCHES,
            KEYFIGURES,
            RULES,
            REVIEW);

    private final String name;
    private final Class<T> type;

    private DocumentKind(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** Every kind. */
    public static List<DocumentKind<?>> all() {
        return ALL;
    }

    /** The versions that a document which is read as our own may say it follows: every minor one up to ours. */
    public static List<String> readableVersions() {
        return SchemaVersion.OURS.readable();
    }

    /** The kind of a name. */
    public static Optional<DocumentKind<?>> find(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The name, as documents give it. */
    public String getName() {
        return name;
    }

    /** The id of the schema of this kind. */
    public String getSchemaId() {
        return "urn:roedtraad:schema:" + name + ":" + SCHEMA_VERSION;
    }

    /** The description of the value. */
    public TypeDescription<T> getDescription() {
        return TypeDescription.of(type);
    }

    @Override
    public String toString() {
        return name;
    }
}
