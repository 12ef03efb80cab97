package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.page.CaseReviewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The main job: a case in; decision, progression, findings, timeline and matches out. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = DateConverter.class,
            descriptionKey = "on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--html", paramLabel = "OUT", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (html.isPresent() && isTheCase(html.get())) {
            terminal.err().println(CliWording.text("cli.overTheCase", language.get(), ""));
            return Main.WRONG_USAGE;
        }
        if (overlay.isInTheWayOf(file, terminal, language.get())) {
            return Main.WRONG_USAGE;
        }
        Optional<MunicipalRules> rules = overlay.read(terminal, language.get());
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, terminal.read(file, language.get()));
        terminal.err().print(ProblemText.of(file, read.getProblems(), language.get()));
        if (rules.isEmpty() || !read.isValid()) {
            return Main.NOT_VALID;
        }
        CaseReview review = review(read.get(), on, rules.get());
        Wording wording = Wording.firstOf(rules.get().names(), CliWording.of(read.get()));
        if (html.isPresent()) {
            terminal.write(html.get(), CaseReviewPage.html(review, wording, language.get()), language.get());
            terminal.err()
                    .println(CliWording.text(
                            "cli.written", language.get(), html.get().toString()));
            return Main.DONE;
        }
        terminal.out()
                .print(
                        format == Format.json
                                ? Documents.write(DocumentKind.REVIEW, review)
                                : new ReviewText(language.get(), wording).of(review));
        return Main.DONE;
    }

    /** Whether the page would be written over the case that it is about, by whatever name. */
    private boolean isTheCase(Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(out, Path.of(file));
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be opened is said by whoever opens it
        }
    }

    /** Joins the verbs: each answers on the case alone, and the review of the plan is given what the others said. */
    private static CaseReview review(YouthCase youthCase, LocalDate on, MunicipalRules rules) {
        Decision decision = rules.visitation().decide(youthCase, on);
        Progression progression = Progressions.standard().progression(youthCase, on);
        return CaseReview.builder()
                .decision(decision)
                .progression(progression)
                .findings(rules.review().review(youthCase, decision, progression, on))
                .timeline(rules.transitions().timeline(youthCase, on))
                .matches(Matching.ofInspiration(MatchCommand.shipped())
                        .match(youthCase, on, decision.getCriteria().getAnswer()))
                .build();
    }

    /** Reads an ISO 8601 date. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate date = LocalDate.parse(value);
                if (date.getYear() < 1 || date.getYear() > 9999) { // as in documents
                    throw new TypeConversionException("YYYY-MM-DD");
                }
                return date;
            } catch (DateTimeException e) {
                throw new TypeConversionException("YYYY-MM-DD");
            }
        }
    }
}
