package dk.roedtraad.model.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every class of the module, found in the folder it was compiled to, so that a new type cannot be forgotten by a test. */
public final class DomainTypes {
    private DomainTypes() {}

    /** Every public interface that extends {@link DomainValue}. */
    public static List<Class<? extends DomainValue>> all() {
        return classes()
                .filter(type -> type.isInterface() && type != DomainValue.class)
                .filter(DomainValue.class::isAssignableFrom)
                .<Class<? extends DomainValue>>map(type -> type.asSubclass(DomainValue.class))
                .toList();
    }

    /** Every small value of one text form. */
    static List<Class<?>> textValues() {
        return classes()
                .filter(type -> TextValue.class.isAssignableFrom(type) && type != TextValue.class)
                .toList();
    }

    /** Every public enum. */
    static List<Class<?>> enums() {
        return classes().filter(Class::isEnum).toList();
    }

    /** Every compiled class that is not generated, nested ones too, in alphabetical order. */
    static Stream<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.contains(".Immutable") && !name.contains(".With"))
                    .sorted()
                    .<Class<?>>map(DomainTypes::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(DomainValue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DomainValue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
