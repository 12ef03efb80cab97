package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.InstrumentWording;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.wording.RulesWording;
import dk.roedtraad.scoring.wording.ScoringWording;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.page.PlainText;

/** The texts of the command line, and all texts of the library together. */
final class CliWording {
    private static final TextBundle BUNDLE =
            TextBundle.read("cli", name -> Objects.requireNonNull(CliWording.class.getResourceAsStream(name), name));

    /** Every text that a review can show. */
    static final Wording ALL = Wording.firstOf(BUNDLE, RulesWording.get(), ScoringWording.get(), LabelWording.get());

    private CliWording() {}

    /** Every text that the review of a case can show, and what its own instruments call themselves. */
    static Wording of(YouthCase youthCase) {
        return Wording.firstOf(ALL, InstrumentWording.of(youthCase.getInstruments()));
    }

    /** One text of the command line, with what it is about, such as a file whose name may hold anything. */
    static String text(String code, Language language, String what) {
        return text(code, language, Argument.text("what", PlainText.oneLine(what)));
    }

    /** One text of the command line. */
    static String text(String code, Language language, Argument... arguments) {
        return BUNDLE.text(code, List.of(arguments), language, Register.PROFESSIONAL);
    }

    /** The codes of the texts of the command line itself, in one language. */
    static Set<String> keys(Language language) {
        return BUNDLE.getKeys(language);
    }

    /** Says which kinds of document there are, to somebody who has named another. */
    static String noSuchKind(Language language) {
        return text(
                "cli.noKind",
                language,
                DocumentKind.all().stream().map(DocumentKind::getName).collect(Collectors.joining(", ")));
    }
}
