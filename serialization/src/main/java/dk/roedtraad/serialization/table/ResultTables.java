package dk.roedtraad.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.transition.TimelineEntry;

import static dk.roedtraad.serialization.table.TableMaker.NEVER;
import static dk.roedtraad.serialization.table.TableMaker.NONE;
import static dk.roedtraad.serialization.table.TableMaker.UNDETERMINED;
import static dk.roedtraad.serialization.table.TableMaker.about;

/** The tables of what the rules answer about the research view of a case. */
final class ResultTables {
    private static final CodeList ANSWERS = CodeList.of(Answer.class, Answer.UNDETERMINED);
    private static final CodeList ROLES = CodeList.ofSystems("role");

    private ResultTables() {}

    private static Cell answer(Answer answer) {
        return answer == Answer.UNDETERMINED ? Cell.of(Missing.UNDETERMINED) : Cell.of(answer);
    }

    /** One row for each case: what is proposed, and the answers that it follows from. */
    static Table decisions(RuleCodes codes) {
        return new TableMaker<Decision>("decisions", results -> List.of(results.decision()))
                .add(
                        about("as_of").handled(Sensitivity.ORDINARY),
                        Column.Type.DATE,
                        NEVER,
                        line -> Cell.day(line.what().getOn()))
                .code(
                        about(Decision.class, "ruleSet"),
                        codes.sets,
                        NEVER,
                        line -> line.what().getRuleSet(),
                        CodeList::cell)
                .code(
                        about(Decision.class, "outcome")
                                .handled(Sensitivity.CONFIDENTIAL)
                                .of(CodeList.of(Outcome.class)),
                        NEVER,
                        line -> Cell.of(line.what().getOutcome()))
                .code(
                        about(Decision.class, "criteria").of(ANSWERS),
                        UNDETERMINED,
                        line -> answer(line.what().getCriteria().getAnswer()))
                .code(
                        about(Decision.class, "conditions").of(ANSWERS),
                        UNDETERMINED,
                        line -> answer(line.what().getConditions().getAnswer()))
                .code(
                        about(Decision.class, "municipalResponsibility").of(ANSWERS),
                        UNDETERMINED,
                        line -> answer(line.what().getMunicipalResponsibility().getAnswer()))
                .add(
                        about("open_points"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().unsettled().size()))
                .table();
    }

    /** Which tree of a decision a rule was asked in. */
    enum Part {
        /** The criteria of the target group. */
        CRITERIA,
        /** What must have happened before. */
        CONDITIONS,
        /** Signs that propose a dialogue. */
        INDICATORS,
        /** Whether the municipality has the responsibility. */
        RESPONSIBILITY;

        private static CodeList list() {
            List<CodedValue> values = new ArrayList<>();
            for (Part part : values()) {
                values.add(new CodedValue(part.name(), "part." + part.name().toLowerCase(Locale.ROOT)));
            }
            return CodeList.closed(values);
        }
    }

    /**
     * A rule that was asked.
     *
     * @param part in which tree
     * @param depth how far below the top of the tree, from 0
     * @param node what it answered
     */
    private record Asked(Part part, int depth, Explanation node) {}

    /** One row for each rule that was asked. */
    static Table ruleAnswers(RuleCodes codes) {
        CodeList grounds = CodeList.of(Ground.class);
        return new TableMaker<>("rule_answers", results -> asked(results.decision()))
                .numbered("rule_answer")
                .code(
                        about("part").of(Part.list()),
                        NEVER,
                        line -> Cell.of(line.what().part()))
                .add(
                        about("depth"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().depth()))
                .code(
                        about(Rule.class, "code").called("rule"),
                        codes.codes,
                        NEVER,
                        line -> line.what().node().getRule().getCode(),
                        CodeList::cell)
                .add(
                        about(Rule.class, "version").called("rule_version"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().node().getRule().getVersion()))
                .code(
                        about(Rule.class, "ground").of(grounds),
                        NEVER,
                        line -> Cell.of(line.what().node().getRule().getGround()))
                .code(
                        about(Explanation.class, "answer")
                                .handled(Sensitivity.SPECIAL_CATEGORY)
                                .of(ANSWERS),
                        UNDETERMINED,
                        line -> answer(line.what().node().getAnswer()))
                .table();
    }

    private static List<Asked> asked(Decision decision) {
        List<Asked> asked = new ArrayList<>();
        add(asked, Part.CRITERIA, 0, decision.getCriteria());
        add(asked, Part.CONDITIONS, 0, decision.getConditions());
        decision.getIndicators().forEach(tree -> add(asked, Part.INDICATORS, 0, tree));
        add(asked, Part.RESPONSIBILITY, 0, decision.getMunicipalResponsibility());
        return asked;
    }

    private static void add(List<Asked> asked, Part part, int depth, Explanation node) {
        asked.add(new Asked(part, depth, node));
        node.getChildren().forEach(child -> add(asked, part, depth + 1, child));
    }

    /** One row for each dated line that the rules draw, past and to come. */
    static Table timeline(RuleCodes codes) {
        return new TableMaker<TimelineEntry>(
                        "timeline", results -> results.timeline().getEntries())
                .numbered("line")
                .code(
                        about(Rule.class, "code").called("rule"),
                        codes.codes,
                        NEVER,
                        line -> line.what().getRule().getCode(),
                        CodeList::cell)
                .add(
                        about(Rule.class, "version").called("rule_version"),
                        Column.Type.NUMBER,
                        NEVER,
                        line -> Cell.of(line.what().getRule().getVersion()))
                .add(
                        about(TimelineEntry.class, "date").called("due_month"),
                        Column.Type.MONTH,
                        NEVER,
                        line -> Cell.month(line.what().getDate()))
                .add(
                        about(TimelineEntry.class, "prepareFrom").called("prepare_month"),
                        Column.Type.MONTH,
                        NONE,
                        line -> Cell.of(line.what().getPrepareFrom(), Missing.THERE_IS_NONE, Cell::month))
                .code(
                        about(TimelineEntry.class, "responsible").of(ROLES),
                        NONE,
                        line -> Cell.of(line.what().getResponsible(), Missing.THERE_IS_NONE, ROLES::cell))
                .table();
    }
}
