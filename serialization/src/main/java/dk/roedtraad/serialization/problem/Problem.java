package dk.roedtraad.serialization.problem;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;

/**
 * One thing that is wrong with a document (Danish: fejl i dokumentet): what, where, and what to do. It never holds the value
 * that was found there.
 *
 * @param code the stable code
 * @param severity how bad it is
 * @param pointer where in the document, as a JSON pointer (RFC 6901)
 * @param line the line in the text, from 1
 * @param column the column in the line, from 1, counted in characters
 * @param arguments what the text shows
 */
public record Problem(String code, Severity severity, String pointer, int line, int column, List<Argument> arguments) {

    /** What is wrong and what to do, for a person. */
    public String text(Language language) {
        return ProblemWording.get().text("problem." + code, arguments, language, Register.PROFESSIONAL);
    }
}
