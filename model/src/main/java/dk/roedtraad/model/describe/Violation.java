package dk.roedtraad.model.describe;

import java.util.List;

/**
 * One breach of a constraint: where, by which code, with which limit. It never holds the value.
 *
 * @param path the attribute, such as {@code steps[2].title}; empty for a rule across attributes
 * @param code the stable code, a key of the problem texts
 * @param arguments what the text may show
 */
public record Violation(String path, String code, List<Argument> arguments) {}
