package dk.roedtraad.examples.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says how far long work has come, to somebody who sits and waits for it. */
final class Progress {
    private static final long FIRST_AFTER = TimeUnit.SECONDS.toNanos(2);
    private static final long THEN_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final long start;
    private long next = FIRST_AFTER;
    private int shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.start = terminal.nanoTime().getAsLong();
    }

    /** Says how far it is, if it is time. */
    void reached(Supplier<String> soFar) {
        if (!terminal.watched()) {
            return;
        }
        long gone = terminal.nanoTime().getAsLong() - start;
        if (gone >= next) {
            next = gone + THEN_EVERY;
            hide();
            String text = soFar.get() + " …";
            terminal.err().print(text);
            terminal.err().flush();
            shown = text.length();
        }
    }

    /** Takes the line away, so that something else can stand there. */
    void hide() {
        if (shown > 0) {
            terminal.err().print("\r" + " ".repeat(shown) + "\r");
            terminal.err().flush();
            shown = 0;
        }
    }
}
