package dk.roedtraad.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/**
 * The whole review of a hundred thousand cases on two threads: the shipped cases in turn, of youths born on other days. Run it as a
 * program under {@code -Xmx256m}.
 */
public final class ManyReviews {
    private static final int CASES = 100_000;
    private static final int THREADS = 2;
    private static final int DAYS_OF_BIRTH = 5_000;
    private static final LocalDate LAST_BIRTH = LocalDate.of(2013, 11, 22);

    private static final List<YouthCase> SHIPPED = Documents.exampleNames().stream()
            .map(name ->
                    Documents.read(DocumentKind.CASE, Documents.example(name)).get())
            .toList();

    private ManyReviews() {}

    /** Reviews them, and says how long it took, how much was found, and how large the heap became. */
    public static void main(String[] arguments) throws InterruptedException {
        long[] findings = new long[THREADS];
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> new Thread(() -> findings[thread] = review(thread)))
                .toList();
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(CASES + " cases with " + (findings[0] + findings[1]) + " findings in "
                + (System.nanoTime() - start) / 1_000_000 + " ms, at most " + peakHeap() / (1 << 20) + " MB of heap");
    }

    /** Every case whose turn it is for one of the threads: the number of findings. */
    private static long review(int thread) {
        long findings = 0;
        for (int i = thread; i < CASES; i += THREADS) {
            for (RuleResult result :
                    WholeReview.of(youthCase(i), BigCase.ON).findings().getResults()) {
                findings += result.getFindings().size();
            }
        }
        return findings;
    }

    private static YouthCase youthCase(int number) {
        YouthCase shipped = SHIPPED.get(number % SHIPPED.size());
        LocalDate birth = LAST_BIRTH.minusDays(number / SHIPPED.size() % DAYS_OF_BIRTH);
        return shipped.withYouth(shipped.getYouth().withBirthDate(Fact.known(birth)));
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
