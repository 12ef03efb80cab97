package dk.roedtraad.serialization.document;

/**
 * One of many documents (Danish: linje).
 *
 * @param number the line that it stands on, from 1
 * @param result what reading it gave
 * @param <T> the type of the value
 */
public record DocumentLine<T>(int number, ReadResult<T> result) {}
