package dk.roedtraad.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8. It knows why it could not be written, which a {@link PrintStream} forgets. */
final class Output extends PrintStream {
    private final Kept kept;

    Output(OutputStream out) {
        this(new Kept(out));
    }

    private Output(Kept kept) {
        super(new BufferedOutputStream(kept), false, StandardCharsets.UTF_8);
        this.kept = kept;
    }

    /** Writes what is left; whether anything could not be written, although somebody still reads. */
    boolean isLost() {
        return checkError() && !kept.isReaderGone();
    }

    /** Keeps the first failure, and writes no more after it: what came later would stand after a hole. */
    private static final class Kept extends OutputStream {
        private final OutputStream out;
        private @Nullable IOException failure;

        Kept(OutputStream out) {
            this.out = out;
        }

        /** Whether whoever read has stopped, as after {@code | head}. Only the message of the system tells, in its language. */
        boolean isReaderGone() {
            String message = failure == null ? null : failure.getMessage();
            if (message == null) {
                return false;
            }
            String lower = message.toLowerCase(Locale.ROOT);
            return lower.contains("pipe") || lower.contains("kanal");
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            run(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            run(out::flush);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private void run(Step step) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                step.run();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** One step of writing. */
    private interface Step {
        void run() throws IOException;
    }
}
