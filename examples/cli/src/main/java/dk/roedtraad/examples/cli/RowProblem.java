package dk.roedtraad.examples.cli;

import java.util.List;

import dk.roedtraad.model.describe.Argument;

/**
 * What is wrong with a row of answers. It never holds what the cell says, which is about a person.
 *
 * @param column the name of the column; empty for the whole row
 * @param code the code, whose text is {@code cli.row.CODE}
 * @param arguments what the text knows
 */
record RowProblem(String column, String code, List<Argument> arguments) {
    static RowProblem ofRow(String code, Argument... arguments) {
        return new RowProblem("", code, List.of(arguments));
    }

    static RowProblem of(String column, String code, Argument... arguments) {
        return new RowProblem(column, code, List.of(arguments));
    }
}
