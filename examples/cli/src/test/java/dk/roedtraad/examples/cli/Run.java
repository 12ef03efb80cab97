package dk.roedtraad.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A call of the command line, as somebody at a terminal sees it.
 *
 * @param status the exit status
 * @param out what was printed
 * @param err what was printed on standard error
 */
record Run(int status, String out, String err) {

    /** Calls it with this on standard input. */
    static Run of(String in, String... arguments) {
        return of(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Calls it with these bytes on standard input. */
    static Run of(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(arguments, new Terminal(new ByteArrayInputStream(in), new Output(out), errStream));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All that was printed. */
    String all() {
        return out + err;
    }
}
