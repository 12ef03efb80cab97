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

    /** A wording that asks each in turn. A host puts its own first. Keys among the arguments may be worded by any of them. */
    static Wording firstOf(Wording... wordings) {
        List<Wording> all = List.of(wordings);
        return new Wording() {
            @Override
            public Optional<String> find(String code, List<Argument> arguments, Language language, Register register) {
                List<Argument> worded = arguments.stream()
                        .map(argument -> worded(argument, language, register))
                        .toList();
                return all.stream()
                        .flatMap(wording -> wording.find(code, worded, language, register).stream())
                        .findFirst();
            }

            private Argument worded(Argument argument, Language language, Register register) {
                if (argument.getKind() != Argument.Kind.KEY) {
                    return argument;
                }
                String key = argument.getValue();
                return find(key, List.of(), language, register)
                        .or(() -> find(key, List.of(), language, Register.PROFESSIONAL))
                        .map(text -> Argument.text(argument.getName(), text))
                        // A host's own code that nobody has worded is shown as the host wrote it.
                        .orElse(Argument.text(argument.getName(), key.substring(key.lastIndexOf('.') + 1)));
            }
        };
    }
}
