package dk.roedtraad.serialization.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Receipt;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.json.CanonicalJson;

/**
 * Makes receipts of what decisions were made from, and checks them (Danish: kvitteringer). Immutable, and safe to share between
 * threads.
 *
 * <pre>{@code
 * Receipts receipts = Receipts.keyed("key-2026", key);
 * Decision stored = decision.withReceipt(receipts.receiptOf(youthCase));
 * // years later
 * Replay replay = receipts.replay(stored, youthCase, Visitation.standard()::decide);
 * System.out.println(replay.text(Language.DANISH));
 * }</pre>
 *
 * <p>The hash is over the canonical form (RFC 8785) of the whole case document as {@link Documents} writes it, and not only over
 * what the rules have read: what they read stands in the decision already, and the receipt is there to tell whether the case at
 * hand is the one that was looked at, with what nobody had asked then. So fields that this library does not know count, and so do
 * the words that a code shows and the order of a list. What says nothing does not: order of fields, white space, escapes, a fact
 * written as not asked, and how a number is written (a decimal is its nearest double). Neither does {@code schemaVersion}, so
 * that a later minor version of the library, which writes the same case under its own, makes the same hash.
 */
public final class Receipts {
    /** The least length of a key, in bytes. */
    public static final int LEAST_KEY_LENGTH = 32;

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String MAC = "HmacSHA256";
    private static final String DIGEST = "SHA-256";
    private static final String SCHEMA_VERSION = "schemaVersion";

    /** What stands around the answer: the ground that it was given on, which is compared by itself, and the receipt. */
    private static final Set<String> AROUND_THE_ANSWER =
            Set.of(SCHEMA_VERSION, "on", "ruleSet", "libraryVersion", "layer", "switchedOff", "receipt");

    private final Optional<Key> key;

    /** A key and the name by which receipts refer to it. */
    private record Key(String id, SecretKeySpec secret) {
        @Override
        public String toString() {
            return id + ", key=***";
        }
    }

    private Receipts(Optional<Key> key) {
        this.key = key;
    }

    /**
     * Receipts with HMAC-SHA-256. Without the key nobody can guess the case from the hash by trying.
     *
     * @param keyId the name of the key: letters, digits, dot, underscore and hyphen, at most 64. It stands in each receipt, so that the
     *     key can be found again; a new key gets a new name
     * @param key the secret key, at least {@value #LEAST_KEY_LENGTH} bytes and random, kept away from the receipts; copied
     * @throws IllegalArgumentException if the name has another form, or the key is missing or shorter
     */
    public static Receipts keyed(String keyId, byte[] key) {
        if (keyId == null || !KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("keyId: letters, digits, dot, underscore and hyphen, at most 64");
        }
        if (key == null || key.length < LEAST_KEY_LENGTH) {
            throw new IllegalArgumentException("key: at least " + LEAST_KEY_LENGTH + " bytes");
        }
        return new Receipts(Optional.of(new Key(keyId, new SecretKeySpec(key, MAC))));
    }

    /**
     * Receipts with SHA-256 alone. A case is small and follows a pattern, so that whoever has such a hash can guess the case by trying:
     * the receipt is as confidential as the case, and is kept and shared as the case is.
     */
    public static Receipts confidential() {
        return new Receipts(Optional.empty());
    }

    /**
     * The receipt of a decision that was made from a case: {@code decision.withReceipt(receipts.receiptOf(youthCase))}.
     *
     * @param youthCase the very case that the decision was made from
     * @throws IllegalArgumentException if a field that the case keeps as text is no sound JSON or has a name that is taken
     */
    public Receipt receiptOf(YouthCase youthCase) {
        return Receipt.builder()
                .algorithm(key.isPresent() ? Receipt.Algorithm.HMAC_SHA_256 : Receipt.Algorithm.SHA_256)
                .keyId(key.map(Key::id))
                .inputHash(hash(canonical(youthCase)))
                .build();
    }

    /**
     * Makes a stored decision again for the day that it was made for, and says what came of it.
     *
     * @param decide the rules, such as {@code Visitation.standard()::decide}, with the overlay of then where there was one
     */
    public Replay replay(Decision stored, YouthCase youthCase, BiFunction<YouthCase, LocalDate, Decision> decide) {
        return check(stored, youthCase, decide.apply(youthCase, stored.getOn()));
    }

    /**
     * Holds a stored decision against one made anew from the case at hand.
     *
     * <p>Next steps are worked out apart, so they are compared where both have them. The receipt of the one made anew and fields at
     * the top of either that the library does not know, such as a vendor's own number, are not looked at. A receipt without a key is
     * checked without one; a keyed one by the key of its name alone. Two keys of one name cannot be told from two cases.
     */
    public Replay check(Decision stored, YouthCase youthCase, Decision madeAnew) {
        boolean withNextSteps =
                stored.getNextSteps().isPresent() && madeAnew.getNextSteps().isPresent();
        boolean sameAnswer = Arrays.equals(answer(stored, withNextSteps), answer(madeAnew, withNextSteps));
        return new Replay(input(stored.getReceipt(), youthCase), otherBasis(stored, madeAnew, sameAnswer), sameAnswer);
    }

    /** Says which key, never the key itself. */
    @Override
    public String toString() {
        return "Receipts{" + key.map(Key::toString).orElse("confidential") + "}";
    }

    private Replay.Input input(Optional<Receipt> receipt, YouthCase youthCase) {
        if (receipt.isEmpty()) {
            return Replay.Input.NO_RECEIPT;
        }
        Optional<Key> madeWith = Optional.empty();
        if (receipt.get().getAlgorithm() == Receipt.Algorithm.HMAC_SHA_256) {
            if (!receipt.get().getKeyId().equals(key.map(Key::id))) {
                return Replay.Input.OTHER_KEY;
            }
            madeWith = key;
        }
        return MessageDigest.isEqual(bytes(receipt.get().getInputHash()), bytes(hash(madeWith, canonical(youthCase))))
                ? Replay.Input.SAME
                : Replay.Input.DIFFERS;
    }

    private static Set<Replay.Basis> otherBasis(Decision stored, Decision madeAnew, boolean sameAnswer) {
        Set<Replay.Basis> other = EnumSet.noneOf(Replay.Basis.class);
        if (!stored.getOn().equals(madeAnew.getOn())) {
            other.add(Replay.Basis.DAY);
        }
        if (!stored.getRuleSet().equals(madeAnew.getRuleSet())) {
            other.add(Replay.Basis.RULE_SET);
        }
        if (!stored.getLibraryVersion().equals(madeAnew.getLibraryVersion())) {
            other.add(Replay.Basis.LIBRARY_VERSION);
        }
        if (!stored.getLayer().equals(madeAnew.getLayer())) {
            other.add(Replay.Basis.LAYER);
        }
        if (!stored.getSwitchedOff().equals(madeAnew.getSwitchedOff())) {
            other.add(Replay.Basis.SWITCHED_OFF);
        }
        // The numbers stand in the trees, so that the same answer has the same ones.
        if (!sameAnswer && !numbers(stored).equals(numbers(madeAnew))) {
            other.add(Replay.Basis.NUMBERS);
        }
        return other;
    }

    private static byte[] canonical(YouthCase youthCase) {
        return CanonicalJson.without(Set.of(SCHEMA_VERSION), Documents.writeLine(DocumentKind.CASE, youthCase));
    }

    private static byte[] answer(Decision decision, boolean withNextSteps) {
        Decision compared = decision.withExtra(Extra.none());
        return CanonicalJson.without(
                AROUND_THE_ANSWER,
                Documents.writeLine(
                        DocumentKind.DECISION, withNextSteps ? compared : compared.withNextSteps(Optional.empty())));
    }

    private static Set<Parameter> numbers(Decision decision) {
        return decision.numbersUsed().stream()
                .map(row -> row.withValue(row.getValue().stripTrailingZeros()))
                .collect(Collectors.toSet());
    }

    /** The hash of any content as these receipts make it. */
    String hash(byte[] content) {
        return hash(key, content);
    }

    /** The hash in lower-case hexadecimal: HMAC where there is a key. */
    private static String hash(Optional<Key> key, byte[] content) {
        try {
            if (key.isEmpty()) {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance(DIGEST).digest(content));
            }
            Mac mac = Mac.getInstance(MAC);
            mac.init(key.get().secret());
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC + " and " + DIGEST, e);
        }
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.UTF_8);
    }
}
