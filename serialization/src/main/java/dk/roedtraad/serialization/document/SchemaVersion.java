package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The version of the schema that a document follows.
 *
 * @param major counted up when an older reader would misread the document
 * @param minor counted up when there is more to read
 */
record SchemaVersion(int major, int minor) {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /** The version that is read and written here. */
    static final SchemaVersion OURS = parse(DocumentKind.SCHEMA_VERSION).orElseThrow();

    static Optional<SchemaVersion> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new SchemaVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Whether it has more than ours and means the same by what both have. */
    boolean isNewerMinor() {
        return OURS.isOlderMinorThan(this);
    }

    /** Whether all that it has is in ours too, so that a document of it is one of ours. */
    boolean isOlderMinor() {
        return isOlderMinorThan(OURS);
    }

    boolean isOlderMinorThan(SchemaVersion other) {
        return major == other.major && minor < other.minor;
    }

    /** The versions whose documents this one reads without more ado: every minor one up to itself. */
    List<String> readable() {
        return IntStream.rangeClosed(0, minor)
                .mapToObj(each -> major + "." + each)
                .toList();
    }

    /** Whether it may mean something else by the same names. */
    boolean isOfAnotherMajor() {
        return major != OURS.major;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
