package dk.roedtraad.examples.cli;

import java.util.OptionalInt;

import dk.roedtraad.serialization.document.ReadResult;

/** How validation is told: piece by piece, since there may be more documents than there is memory. */
interface ValidationReport {

    /** What comes before the first document. */
    String begin();

    /**
     * What is said of one document.
     *
     * @param line the line that it stands on, where there is one on each line
     */
    String document(String file, OptionalInt line, ReadResult<?> result);

    /** What is said at the end of a file with one document on each line. */
    String endOfLines(String file, Tally tally);

    /** What comes after the last document. */
    String end(int files, Tally total);
}
