package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;

/**
 * The answers that everybody gets of whom nothing is known, made once: of a long catalogue most questions are about what nobody has
 * stated of the youth. Not changed after it is made.
 */
final class Blanks {
    private final IdentityHashMap<Question, Blank> blanks = new IdentityHashMap<>();

    /** The answer, and the characteristics of which none may be stated. */
    private record Blank(List<Code> characteristics, Explanation answer) {}

    Blanks(Iterable<Question> questions) {
        Asked nobody = new Asked(
                YouthCase.builder()
                        .youth(Youth.builder()
                                .addIdentifier(Identifier.of("urn:roedtraad:nobody", "-"))
                                .build())
                        .build(),
                LocalDate.EPOCH,
                Answer.UNDETERMINED,
                List.of());
        for (Question question : questions) {
            Optional<Set<Code>> characteristics = question.onlyCharacteristics();
            if (characteristics.isPresent()) {
                blanks.put(question, new Blank(List.copyOf(characteristics.get()), nobody.ask(question)));
            }
        }
    }

    /** The answer to a question about which the youth's case says nothing. */
    Optional<Explanation> find(Question question, Set<Code> stated) {
        Blank blank = blanks.get(question);
        if (blank == null) {
            return Optional.empty();
        }
        List<Code> characteristics = blank.characteristics();
        for (int i = 0; i < characteristics.size(); i++) {
            if (stated.contains(characteristics.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(blank.answer());
    }
}
