package dk.roedtraad.examples.cli;

/** Nobody reads standard output any more, as after {@code | head}: there is nobody left to tell, so the command stops. */
final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException() {
        super(null, null, false, false);
    }
}
