package dk.roedtraad.examples.cli;

import dk.roedtraad.rules.version.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} shows: the one that stands in every decision. */
final class LibraryVersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {LibraryVersion.get()};
    }
}
