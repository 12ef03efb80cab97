package dk.roedtraad.serialization.receipt;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;

/**
 * What came of making a stored decision again (Danish: efterprøvning): whether it was the same case, whether it was made on the same
 * ground, and whether the answer is the same. Made by {@link Receipts}.
 *
 * @param input whether the case at hand is the one that was looked at
 * @param otherBasis what the two decisions were not alike in before any rule was asked; empty where they were alike
 * @param sameAnswer whether outcome and all trees are the same to the byte, with the numbers in them, and next steps
 *     where both decisions have them
 */
public record Replay(Input input, Set<Basis> otherBasis, boolean sameAnswer) {
    /** Whether the case at hand is the one that was looked at. */
    public enum Input {
        /** It is. */
        SAME,
        /** It is another, or it has been changed since. */
        DIFFERS,
        /** Nobody can tell without the key that the receipt was made with. */
        OTHER_KEY,
        /** Nobody can tell: the stored decision has no receipt. */
        NO_RECEIPT
    }

    /** What a decision is made with, beside the case. */
    public enum Basis {
        /** The day of the question. */
        DAY,
        /** The version of the rule set. */
        RULE_SET,
        /** The version of the library. */
        LIBRARY_VERSION,
        /** Whose numbers and rules lay over those of the library. */
        LAYER,
        /** The rules that were not asked. */
        SWITCHED_OFF,
        /** The dated numbers that were used. */
        NUMBERS
    }

    /** What there is to say, the first that holds: without the same case on the same ground, another answer says nothing. */
    public enum Verdict {
        /** The stored decision has no receipt, so that nobody can tell which case it was made from. */
        NO_RECEIPT,
        /** The receipt was made with another key, so that nobody can tell here which case it was made from. */
        OTHER_KEY,
        /** The case is another, or it has been changed since. */
        INPUT_DIFFERS,
        /** The same case was asked of another version, for another day or with other numbers; see {@link Replay#otherBasis}. */
        BASIS_DIFFERS,
        /** The same case on the same ground, and another answer: the stored decision has been changed, or the rules are not what they say. */
        ANSWER_DIFFERS,
        /** The same case, the same ground and the same answer, to the byte. */
        SAME
    }

    /**
     * What came of making a decision again.
     *
     * @param otherBasis copied
     */
    public Replay {
        otherBasis = Collections.unmodifiableSet(
                otherBasis.isEmpty() ? EnumSet.noneOf(Basis.class) : EnumSet.copyOf(otherBasis));
    }

    /** What there is to say. */
    public Verdict verdict() {
        return switch (input) {
            case NO_RECEIPT -> Verdict.NO_RECEIPT;
            case OTHER_KEY -> Verdict.OTHER_KEY;
            case DIFFERS -> Verdict.INPUT_DIFFERS;
            case SAME ->
                !otherBasis.isEmpty() ? Verdict.BASIS_DIFFERS : sameAnswer ? Verdict.SAME : Verdict.ANSWER_DIFFERS;
        };
    }

    /** All of it in sentences, for a professional: the verdict, and where that leaves it open, what differs in the ground and whether the answer does. */
    public String text(Language language) {
        Verdict verdict = verdict();
        String text = ReceiptWording.text("verdict." + verdict, language);
        if (verdict == Verdict.SAME || verdict == Verdict.ANSWER_DIFFERS) {
            return text;
        }
        String basis = otherBasis.isEmpty()
                ? ""
                : " " + ReceiptWording.text("otherBasis", language, Argument.text("basis", list(language)));
        return text + basis + " " + ReceiptWording.text(sameAnswer ? "answer.SAME" : "answer.DIFFERS", language);
    }

    private String list(Language language) {
        List<String> words = otherBasis.stream()
                .map(basis -> ReceiptWording.text("basis." + basis, language))
                .toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " "
                        + ReceiptWording.text("and", language) + " " + words.get(last);
    }
}
