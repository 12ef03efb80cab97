package dk.roedtraad.examples.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;

/**
 * What a command reads: a file, or standard input.
 *
 * @param name what the user calls it
 * @param path the file; empty for standard input
 */
record Input(String name, Optional<Path> path) {

    InputStream open(Terminal terminal, Language language) {
        return path.isEmpty() ? terminal.in() : Terminal.open(path.get(), name, language);
    }
}
