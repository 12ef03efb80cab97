package dk.roedtraad.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.youth.YouthCase;

/**
 * The whole review of a hundred thousand cases on two threads: the shipped cases in turn, of youths born on other days. Run it as a
 * program under {@code -Xmx256m}.
 */
public final class ManyReviews {

    private ManyReviews() {}

    /** Reviews them, and says how long it took, how much was found, and how large the heap became. */
    public static void main(String[] arguments) throws InterruptedException {
        long[] findings = new long[ManyCases.THREADS];
        List<Thread> threads = IntStream.range(0, ManyCases.THREADS)
                .mapToObj(thread -> new Thread(() -> findings[thread] = review(thread)))
                .toList();
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(ManyCases.CASES + " cases with " + (findings[0] + findings[1]) + " findings in "
                + (System.nanoTime() - start) / 1_000_000 + " ms, at most " + ManyCases.peakHeap() / (1 << 20)
                + " MB of heap");
    }

    /** Every case whose turn it is for one of the threads: the number of findings. */
    private static long review(int thread) {
        long findings = 0;
        for (int i = thread; i < ManyCases.CASES; i += ManyCases.THREADS) {
            for (RuleResult result :
                    WholeReview.of(youthCase(i), BigCase.ON).findings().getResults()) {
                findings += result.getFindings().size();
            }
        }
        return findings;
    }

    private static YouthCase youthCase(int number) {
        return ManyCases.of(number, number / ManyCases.shipped() % ManyCases.DAYS_OF_BIRTH);
    }
}
