package dk.roedtraad.examples.cli;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.ReadResult;

/** How many documents there were, and how many of them had errors. */
final class Tally {
    private long documents;
    private long invalid;

    void add(ReadResult<?> result) {
        documents++;
        invalid += result.isValid() ? 0 : 1;
    }

    boolean isEmpty() {
        return documents == 0;
    }

    boolean isAllValid() {
        return invalid == 0;
    }

    /** Such as "100.000 dokumenter, 3 med fejl". */
    String text(Language language) {
        return documents(language) + ", " + errors(language);
    }

    /** Such as "100.000 dokumenter". */
    String documents(Language language) {
        return CliWording.text(
                documents == 1 ? "cli.document" : "cli.documents", language, Argument.number("count", documents));
    }

    /** Such as "3 med fejl". */
    String errors(Language language) {
        return CliWording.text(
                invalid == 0 ? "cli.noneInvalid" : "cli.invalid", language, Argument.number("count", invalid));
    }
}
