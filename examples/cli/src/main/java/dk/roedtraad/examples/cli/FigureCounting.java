package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.figure.FigureCounter;
import org.jspecify.annotations.Nullable;

/** Decides and counts cases on a thread of its own, while the next ones are read. Few wait in between, so that there is always room. */
final class FigureCounting {
    private static final int WAITING = 64;

    private final LocalDate on;
    private final FigureCounter counter;
    private final BlockingQueue<Optional<YouthCase>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = new Thread(this::count, "figures");
    private volatile @Nullable Throwable failure;

    FigureCounting(LocalDate from, LocalDate on, Parameter leastCell) {
        this.on = on;
        this.counter = new FigureCounter(from, on, leastCell);
        thread.setDaemon(true); // if the reading fails, nothing waits for it
        thread.start();
    }

    /** Hands over a case. */
    void add(YouthCase youthCase) {
        put(Optional.of(youthCase));
    }

    /** Waits until all cases are counted. */
    FigureCounter finish() {
        put(Optional.empty());
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        if (failure != null) {
            throw new IllegalStateException("A case could not be counted", failure);
        }
        return counter;
    }

    private void put(Optional<YouthCase> next) {
        try {
            waiting.put(next);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while counting", e);
    }

    private void count() {
        try {
            for (Optional<YouthCase> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                if (failure == null) {
                    count(next.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is told when all have been handed over; until then the others are still taken, so that the reader can go on. */
    private void count(YouthCase youthCase) {
        try {
            counter.add(youthCase, Visitation.standard().decide(youthCase, on));
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }
}
