package dk.roedtraad.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.figure.FigureCounter;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.DocumentReader;
import dk.roedtraad.serialization.document.Documents;

/**
 * The key figures of a hundred thousand cases on two threads, each case read from its document: the shipped cases in turn, of youths born
 * on other days. Run it as a program under {@code -Xmx256m}.
 */
public final class ManyFigures {
    private static final int WRITTEN = 1_000;
    private static final LocalDate FROM = LocalDate.of(2025, 11, 23);
    private static final Parameter LEAST_CELL = ShippedParameters.get().get(ParameterKeys.FIGURE_CELL_MIN, BigCase.ON);

    private ManyFigures() {}

    /** Counts them, and says how long it took, how many figures there are, and how large the heap became. */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> documents = IntStream.range(0, WRITTEN)
                .mapToObj(i -> Documents.write(DocumentKind.CASE, youthCase(i)))
                .toList();
        List<FigureCounter> counters = IntStream.range(0, ManyCases.THREADS)
                .mapToObj(thread -> new FigureCounter(FROM, BigCase.ON, LEAST_CELL))
                .toList();
        List<Thread> threads = IntStream.range(0, ManyCases.THREADS)
                .mapToObj(thread -> new Thread(() -> count(thread, counters.get(thread), documents)))
                .toList();
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        counters.get(0).merge(counters.get(1));
        long counted = System.nanoTime();
        KeyFigures figures = counters.get(0).figures();
        System.out.println(counters.get(0).cases() + " cases read and counted in " + (counted - start) / 1_000_000
                + " ms, " + figures.getFigures().size() + " figures in "
                + (System.nanoTime() - counted) / 1_000_000 + " ms, at most " + ManyCases.peakHeap() / (1 << 20)
                + " MB of heap");
    }

    /** Every case whose turn it is for one of the threads. */
    private static void count(int thread, FigureCounter counter, List<String> documents) {
        DocumentReader<YouthCase> reader = Documents.reader(DocumentKind.CASE);
        for (int i = thread; i < ManyCases.CASES; i += ManyCases.THREADS) {
            YouthCase youthCase = reader.read(documents.get(i % WRITTEN)).get();
            counter.add(youthCase, Visitation.standard().decide(youthCase, BigCase.ON));
        }
    }

    private static YouthCase youthCase(int number) {
        return ManyCases.of(number, (long) number * ManyCases.DAYS_OF_BIRTH / WRITTEN);
    }
}
