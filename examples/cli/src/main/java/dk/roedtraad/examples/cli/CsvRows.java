package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a CSV file (RFC 4180) as they stand, one at a time, so that a row can be passed on byte for byte and one with a
 * broken quote takes no other along. What the cells of a row hold is for a CSV parser to say.
 *
 * <p>Each byte is one character here. What divides a row is ASCII, so that text in UTF-8, or in the Windows-1252 of an older Excel,
 * comes through unharmed.
 */
final class CsvRows {
    /** The longest row. What is longer is a quote that is never closed. */
    static final int MOST_BYTES = 1 << 20;

    private static final int FIRST_BUFFER = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int start;
    private int limit;

    /** Empty until it is known: then each of those that may separate does. */
    private String separator = "";

    private long line;
    private long nextLine = 1;
    private int length;
    private boolean broken;
    private String lineEnd = "";

    CsvRows(InputStream in) {
        this.in = in;
    }

    /** Whether the next bytes are these. */
    boolean begins(String bytes) throws IOException {
        for (int i = 0; i < bytes.length(); i++) {
            if (at(i) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes past bytes that have been seen. */
    void skip(int count) {
        start += count;
    }

    /** Says what separates the cells from here on. */
    void separateBy(char character) {
        separator = String.valueOf(character);
    }

    /** Goes to the next row; false if there is none. */
    boolean advance() throws IOException {
        start += length + lineEnd.length();
        line = nextLine;
        length = 0;
        lineEnd = "";
        broken = false;
        if (at(0) == END) {
            return false;
        }
        int firstLine = END; // how long the first line of a row of several lines is
        String firstLineEnd = "";
        boolean atCellStart = true;
        boolean quoted = false;
        boolean afterQuote = false;
        for (int b = at(0); b != END && length < MOST_BYTES; b = at(length)) {
            String ending = lineEnd(b);
            if (!ending.isEmpty() && !quoted) {
                lineEnd = ending;
                nextLine++;
                break;
            }
            if (!ending.isEmpty()) {
                nextLine++;
                if (firstLine == END) {
                    firstLine = length;
                    firstLineEnd = ending;
                }
                length += ending.length();
                continue;
            }
            if (b == '"' && (atCellStart || afterQuote)) {
                quoted = true;
                afterQuote = false;
            } else if (b == '"' && quoted) {
                quoted = false;
                afterQuote = true;
            } else {
                broken |= afterQuote && !isSeparator(b);
                afterQuote = false;
            }
            atCellStart = !quoted && isSeparator(b);
            length++;
        }
        broken |= quoted || length >= MOST_BYTES;
        if (broken && firstLine != END) {
            // A quote that is not closed would take the rows after it along, up to the next quote.
            length = firstLine;
            lineEnd = firstLineEnd;
            nextLine = line + 1;
        } else if (length >= MOST_BYTES) {
            skipLine();
        }
        return true;
    }

    /** Goes to the end of a line that alone is too long. Most of it is not kept. */
    private void skipLine() throws IOException {
        while (length >= MOST_BYTES) {
            start += length;
            length = 0;
            int b = at(0);
            while (b != END && length < MOST_BYTES && lineEnd(b).isEmpty()) {
                length++;
                b = at(length);
            }
        }
        lineEnd = lineEnd(at(length));
        nextLine = line + 1;
    }

    /** The line of the file on which the row begins; the first is 1. */
    long line() {
        return line;
    }

    /** The row, without its line end. */
    String text() {
        return new String(buffer, start, length, StandardCharsets.ISO_8859_1);
    }

    /** What ends the row; empty at the end of the file. */
    String lineEnd() {
        return lineEnd;
    }

    /** Whether the quotes of the row do not match, or it is too long. Then it is no row, but one line of the file. */
    boolean isBroken() {
        return broken;
    }

    private boolean isSeparator(int b) {
        return separator.isEmpty() ? b == ',' || b == ';' || b == '\t' : b == separator.charAt(0);
    }

    private String lineEnd(int b) throws IOException {
        if (b == '\n') {
            return "\n";
        }
        if (b != '\r') {
            return "";
        }
        return at(length + 1) == '\n' ? "\r\n" : "\r";
    }

    /** The byte so far into the row, or {@link #END} where the file ends. */
    private int at(int offset) throws IOException {
        while (start + offset >= limit) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[start + offset] & 0xFF;
    }

    /** Reads on, keeping what has been read of the row; false at the end of the file. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read >= 0;
    }
}
