package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        if (path.isEmpty()) {
            return terminal.in();
        }
        try {
            return Files.newInputStream(path.get());
        } catch (IOException e) {
            throw CannotOpenException.of(e, name, language);
        }
    }
}
