package dk.roedtraad.model.describe;

import java.util.List;
import java.util.Optional;

/**
 * Turns a code and its arguments into a text (Danish: ordlyd). Nouns carry codes; the words come from here.
 *
 * <pre>{@code
 * Wording wording = Wording.firstOf(RulesWording.get(), ScoringWording.get());
 * wording.text("finding.NO_PLAN", List.of(), Language.DANISH, Register.PROFESSIONAL);
 * }</pre>
 */
@FunctionalInterface
public interface Wording {

    /** The text of a code, or empty where this wording does not know the code in that language and register. */
    Optional<String> find(String code, List<Argument> arguments, Language language, Register register);

    /** The text of a code, or the code itself where no text is known, so that nothing is lost. */
    default String text(String code, List<Argument> arguments, Language language, Register register) {
        return find(code, arguments, language, register).orElse(code);
    }

    /** A wording that asks each in turn. A host puts its own first. */
    static Wording firstOf(Wording... wordings) {
        List<Wording> all = List.of(wordings);
        return (code, arguments, language, register) -> all.stream()
                .flatMap(wording -> wording.find(code, arguments, language, register).stream())
                .findFirst();
    }
}
