package dk.roedtraad.examples.cli;

/** How an answer is given. */
enum Format {
    text,
    json
}
