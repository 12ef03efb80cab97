package dk.roedtraad.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;

import dk.roedtraad.serialization.document.DocumentReader;

/**
 * Tells many documents, one on each line (NDJSON), from one document. They are many when the first line that is not blank is an
 * object from its first to its last character, and there is more after it. A document on one line has nothing after it; of one on
 * many lines, the first line is not a whole object.
 */
final class Ndjson {
    private static final int END = -1;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final BufferedInputStream in;

    /** How many bytes may be looked at, and so be kept. */
    private int left = DocumentReader.MOST_BYTES;

    private Ndjson(BufferedInputStream in) {
        this.in = in;
    }

    /** Whether a file of the name holds documents one on each line, whatever is in it. */
    static boolean isNamedSo(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /**
     * Whether there are documents one on each line. The stream is afterwards where it was; no more of it has been kept than a
     * document may have.
     */
    static boolean isIn(BufferedInputStream in) throws IOException {
        in.mark(DocumentReader.MOST_BYTES);
        boolean many = new Ndjson(in).isMany();
        in.reset();
        in.mark(0); // lets go of what was kept as soon as it has been read again
        return many;
    }

    private boolean isMany() throws IOException {
        return skipBlank(next()) == '{' && restOfLineEndsObject() && skipBlank(next()) != END;
    }

    /** Reads the line after the brace that begins it: whether the brace that ends it is that of the object. */
    private boolean restOfLineEndsObject() throws IOException {
        int depth = 1;
        boolean inText = false;
        for (int b = next(); b != END && b != '\n'; b = next()) {
            if (depth == 0) {
                if (!isBlank(b)) {
                    return false;
                }
            } else if (inText) {
                if (b == '\\') {
                    next();
                }
                inText = b != '"';
            } else if (b == '"') {
                inText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
        return depth == 0;
    }

    /** The first byte from a byte on that is not blank, past the mark that some editors begin a file with. */
    private int skipBlank(int first) throws IOException {
        int b = first;
        for (int i = 0; i < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[i]; i++) {
            b = next();
        }
        while (isBlank(b) || b == '\n') {
            b = next();
        }
        return b;
    }

    private int next() throws IOException {
        return left-- > 0 ? in.read() : END;
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
