package dk.roedtraad.serialization.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a stream of bytes that are not blank. No more of a line is kept than one byte above the most, so that an endless
 * line fills no memory and is still seen to be too long.
 */
final class Lines extends Spliterators.AbstractSpliterator<Lines.Line> {
    /** One line, without its end, and its number from 1. */
    static final class Line {
        final int number;
        final byte[] utf8;

        Line(int number, byte[] utf8) {
            this.number = number;
            this.utf8 = utf8;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int number;

    private Lines(InputStream in, int most) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.in = in;
        this.most = most;
    }

    static Stream<Line> of(InputStream in, int most) {
        return StreamSupport.stream(new Lines(in, most), false).onClose(() -> close(in));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        try {
            while (fill()) {
                number++;
                byte[] line = next();
                if (!isBlank(Utf8.withoutMark(line))) {
                    action.accept(new Line(number, line));
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a byte to read. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The bytes up to the end of the line, which is passed. */
    private byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, Math.min(at - from, most + 1 - line.size()));
            ended = at < end;
            at += ended ? 1 : 0;
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
