package dk.roedtraad.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;

/** Many cases, the shipped ones in turn, of youths born on other days; and how large the heap became with them. */
final class ManyCases {
    /** How many are counted or reviewed. */
    static final int CASES = 100_000;

    /** How many threads do it. */
    static final int THREADS = 2;

    /** The birth dates are so many, one a day. */
    static final int DAYS_OF_BIRTH = 5_000;

    private static final LocalDate LAST_BIRTH = LocalDate.of(2013, 11, 22);

    private static final List<YouthCase> SHIPPED = Documents.exampleNames().stream()
            .map(name ->
                    Documents.read(DocumentKind.CASE, Documents.example(name)).get())
            .toList();

    private ManyCases() {}

    /** How many different cases there are before the birth date is another. */
    static int shipped() {
        return SHIPPED.size();
    }

    /** The case whose turn it is, of a youth who was born so many days before the last of the birth dates. */
    static YouthCase of(int number, long daysBefore) {
        YouthCase shipped = SHIPPED.get(number % SHIPPED.size());
        return shipped.withYouth(shipped.getYouth().withBirthDate(Fact.known(LAST_BIRTH.minusDays(daysBefore))));
    }

    /** The most bytes that each part of the heap has held, together. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
