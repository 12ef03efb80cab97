package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Edit;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.law.Rule;

/**
 * A finding and the one change that takes it away (Danish: forslag til rettelse), where the change needs no judgement. People see it
 * before anybody takes it over.
 *
 * @param rule the rule that found it
 * @param finding the finding
 * @param edits what to change in the case; {@link dk.roedtraad.model.describe.Diff#apply} makes the changes
 */
public record Repair(Rule rule, Finding finding, List<Edit> edits) {
    /** A repair. */
    public Repair {
        edits = List.copyOf(edits);
    }
}
