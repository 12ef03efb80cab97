package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import dk.roedtraad.model.describe.Language;

/** A file that cannot be opened, or is not one that the command can work on. The message is for the user. */
final class CannotOpenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpenException(String message) {
        super(message);
    }

    /** Of a file that failed; with the reason, where it is one that the user can do something about. */
    static CannotOpenException of(IOException e, String file, Language language) {
        String code = e instanceof NoSuchFileException
                ? "cli.noSuchFile"
                : e instanceof AccessDeniedException ? "cli.mayNotOpen" : "cli.cannotOpen";
        return new CannotOpenException(CliWording.text(code, language, file));
    }
}
