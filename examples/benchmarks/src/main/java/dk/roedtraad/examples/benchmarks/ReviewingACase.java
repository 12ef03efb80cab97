package dk.roedtraad.examples.benchmarks;

import java.util.concurrent.TimeUnit;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.continuity.Continuity;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole review of a case of ten years, with 50 efforts and 200 measurements, and each part of it apart; and the whole review of an
 * ordinary case. At most 200 microseconds are asked of the first. Compare the best of all forks, within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ReviewingACase {
    private final YouthCase big = BigCase.make();
    private final YouthCase ordinary =
            Documents.read(DocumentKind.CASE, Documents.example("faelles-plan")).get();
    private final Decision decision = WholeReview.decision(big, BigCase.ON);
    private final Progression progression = WholeReview.progression(big, BigCase.ON);

    /** Everything that is said of the big case. */
    @Benchmark
    public Object whole() {
        return WholeReview.of(big, BigCase.ON);
    }

    /** Everything that is said of an ordinary case. */
    @Benchmark
    public Object wholeOrdinary() {
        return WholeReview.of(ordinary, BigCase.ON);
    }

    /** The decision on the big case. */
    @Benchmark
    public Decision decision() {
        return WholeReview.decision(big, BigCase.ON);
    }

    /** The progression of the big case. */
    @Benchmark
    public Progression progression() {
        return WholeReview.progression(big, BigCase.ON);
    }

    /** The findings in the big case, given decision and progression. */
    @Benchmark
    public Findings findings() {
        return WholeReview.findings(big, decision, progression, BigCase.ON);
    }

    /** The timeline of the big case. */
    @Benchmark
    public Timeline timeline() {
        return WholeReview.timeline(big, BigCase.ON);
    }

    /** The continuity report of the big case. */
    @Benchmark
    public ContinuityReport continuity() {
        return Continuity.of(big, BigCase.ON);
    }
}
