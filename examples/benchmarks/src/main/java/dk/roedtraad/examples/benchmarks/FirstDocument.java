package dk.roedtraad.examples.benchmarks;

import java.lang.management.ManagementFactory;

import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/** Milliseconds from the start of the JVM until the first document has been read, for a start from cold: run it as a program. */
public final class FirstDocument {
    private FirstDocument() {}

    /** Reads a shipped case and says how long after the start it was there. */
    public static void main(String[] arguments) {
        Documents.read(DocumentKind.CASE, Documents.example("anbragt-snart-18")).get();
        long now = System.currentTimeMillis();
        System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
