package dk.roedtraad.examples.cli;

/** A file that cannot be opened. The message is for the user. */
final class CannotOpenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpenException(String message) {
        super(message);
    }
}
