package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.describe.Language;

/** Finds what the arguments name: files, the documents in folders and below them, and standard input; each of them once. */
final class Inputs {
    private final Terminal terminal;
    private final Language language;
    private final List<Input> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean complete = true;

    Inputs(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** Adds what an argument names, or says on standard error why there is nothing to add. */
    void add(String argument) {
        if (argument.isBlank()) { // which would be the folder one stands in
            missing("cli.blankName", argument);
            return;
        }
        try {
            Path path = Path.of(argument);
            if (argument.equals(Terminal.STANDARD_INPUT)) {
                named(new Input(argument, Optional.empty()), argument);
            } else if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                named(new Input(argument, Optional.of(path)), identity(path));
            }
        } catch (InvalidPathException e) {
            missing("cli.cannotOpen", argument);
        } catch (IOException e) {
            missing("cli.cannotOpenFolder", argument);
        }
    }

    /** What was found, in the order of the arguments, and within a folder in that of the names. */
    List<Input> found() {
        return found;
    }

    /** Whether there was something under every argument. */
    boolean isComplete() {
        return complete;
    }

    private void named(Input input, String identity) {
        if (seen.add(identity)) {
            found.add(input);
        } else {
            terminal.err().println(CliWording.text("cli.namedTwice", language, input.name()));
        }
    }

    private void addFolder(Path folder) throws IOException {
        Path real = folder.toRealPath(); // a link to a folder is the folder
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) throws IOException {
                boolean hidden = !below.equals(real) && isHidden(below);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isDocument(file) && !isHidden(file) && !attributes.isOther() && !Files.isDirectory(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                missing(
                        "cli.cannotOpenFolder",
                        folder.resolve(real.relativize(file)).toString());
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty()) {
            missing("cli.emptyFolder", folder.toString());
        }
        files.sort(Comparator.comparing(Path::toString));
        for (Path file : files) {
            if (seen.add(identity(file))) {
                found.add(new Input(folder.resolve(real.relativize(file)).toString(), Optional.of(file)));
            }
        }
    }

    private void missing(String code, String what) {
        terminal.err().println(CliWording.text(code, language, what));
        complete = false;
    }

    /** The same for all names of one file. */
    private static String identity(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString(); // not there, or a pipe; opening it will tell
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || Ndjson.isNamedSo(name);
    }

    private static boolean isHidden(Path path) throws IOException {
        return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }
}
