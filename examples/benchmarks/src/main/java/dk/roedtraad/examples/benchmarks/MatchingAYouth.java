package dk.roedtraad.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.catalogue.CatalogueKinds;
import dk.roedtraad.model.catalogue.Clause;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.catalogue.TargetGroup;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.match.Matching;
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
 * Matching one youth with a thousand entries: made from the shipped ones, and, as the worst a vendor may have, a thousand programmes no two
 * of which state the same. And what it costs to make ready, once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatchingAYouth {
    private static final int ENTRIES = 1000;
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue =
            Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get();
    private final YouthCase youthCase = Documents.read(DocumentKind.CASE, Documents.example("psykisk-sygdom-ips"))
            .get();
    private final Catalogue thousand = catalogue.withEntries(copies());
    private final Matching shipped = Matching.ofInspiration(catalogue);
    private final Matching ofThousand = Matching.ofLocalOffers(thousand);
    private final Matching ofThousandUnlike = Matching.ofLocalOffers(catalogue.withEntries(unlike()));

    private List<CatalogueEntry> copies() {
        List<CatalogueEntry> copies = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            CatalogueEntry entry =
                    catalogue.getEntries().get(i % catalogue.getEntries().size());
            String copy = "-" + i / catalogue.getEntries().size();
            copies.add(entry.withId(entry.getId() + copy)
                    .withCanonicalId(entry.getCanonicalId().orElse(entry.getId()) + copy));
        }
        return copies;
    }

    private List<CatalogueEntry> unlike() {
        Random random = new Random(22);
        List<Code> codes = catalogue.getEntries().stream()
                .flatMap(entry -> entry.getTargetGroup().stream())
                .flatMap(group -> group.getDescriptors().stream())
                .distinct()
                .toList();
        List<CatalogueEntry> unlike = new ArrayList<>();
        for (CatalogueEntry entry : copies()) {
            int age = 14 + random.nextInt(6);
            unlike.add(entry.withKind(CatalogueKinds.INTERVENTION)
                    .withCanonicalId(entry.getId())
                    .withTargetGroup(TargetGroup.builder()
                            .minAge(age)
                            .maxAge(age + random.nextInt(15))
                            .addAllOf(clause(codes, random), clause(codes, random))
                            .build()));
        }
        return unlike;
    }

    private static Clause clause(List<Code> codes, Random random) {
        return Clause.builder()
                .addAnyOf(codes.get(random.nextInt(codes.size())), codes.get(random.nextInt(codes.size())))
                .build();
    }

    /** The shipped catalogue. */
    @Benchmark
    public Matches shipped() {
        return shipped.match(youthCase, ON);
    }

    /** A thousand entries made from the shipped ones: 540 programmes that youths can be offered. */
    @Benchmark
    public Matches thousand() {
        return ofThousand.match(youthCase, ON);
    }

    /** A thousand programmes, each with ages and two criteria of its own. */
    @Benchmark
    public Matches thousandUnlike() {
        return ofThousandUnlike.match(youthCase, ON);
    }

    /** Making a thousand entries ready, once. */
    @Benchmark
    public Matching makingReady() {
        return Matching.ofLocalOffers(thousand);
    }
}
