package dk.roedtraad.serialization.view;

/**
 * One part of a case that a view does not hold (Danish: udeladt oplysning): where, and why; never what.
 *
 * @param pointer where in the whole case, as a JSON pointer (RFC 6901)
 * @param reason why
 */
public record LeftOut(String pointer, Reason reason) {}
