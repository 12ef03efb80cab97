package dk.roedtraad.serialization.view;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dk.roedtraad.model.identity.CprNumber;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.Pseudonym;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.time.Period;

/**
 * What a research view is for (Danish: forskningsformål): the study, its secret key, and what it rests on.
 *
 * <p>A pseudonym is HMAC-SHA-256 with the key over {@code person}, the id of the purpose, the system and the value of the identifier,
 * each as UTF-8 led by its length in bytes as four bytes, big-endian. The same youth has the same pseudonym in one purpose, and
 * another in another, so that two studies cannot be put together. Whoever holds the key can tell who it is: keep it apart from the
 * views.
 */
public final class ResearchPurpose {
    /** The least length of a key, in bytes. */
    public static final int LEAST_KEY_LENGTH = 32;

    private static final String SYSTEM = "urn:roedtraad:research:";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private final SecretKeySpec key;
    private final Optional<Source> specialBasis;
    private final Optional<String> identifierSystem;
    private final Optional<Period> period;

    private ResearchPurpose(
            String id,
            SecretKeySpec key,
            Optional<Source> specialBasis,
            Optional<String> identifierSystem,
            Optional<Period> period) {
        this.id = id;
        this.key = key;
        this.specialBasis = specialBasis;
        this.identifierSystem = identifierSystem;
        this.period = period;
    }

    /**
     * A purpose.
     *
     * @param id the name of the study: letters, digits, dot, underscore and hyphen, at most 64
     * @param key the secret key, at least {@value #LEAST_KEY_LENGTH} bytes, random, and the same for all views of the study
     * @throws IllegalArgumentException if the id has another form, or the key is missing or shorter
     */
    public static ResearchPurpose of(String id, byte[] key) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: letters, digits, dot, underscore and hyphen, at most 64");
        }
        if (key == null || key.length < LEAST_KEY_LENGTH) {
            throw new IllegalArgumentException("key: at least " + LEAST_KEY_LENGTH + " bytes");
        }
        return new ResearchPurpose(
                id, new SecretKeySpec(key, ALGORITHM), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This purpose with a basis for what is of a special category or about offences, such as databeskyttelsesloven § 10. Without it a
     * view holds neither.
     */
    public ResearchPurpose withSpecialBasis(Source basis) {
        LegalBasis.requireLaw(basis, "basis");
        return new ResearchPurpose(id, key, Optional.of(basis), identifierSystem, period);
    }

    /**
     * This purpose with the system of the identifier that pseudonyms are made of. Without it that is the identifier whose system,
     * then value, comes first in the alphabet, which changes when a youth gets one that comes before.
     */
    public ResearchPurpose withIdentifierSystem(String system) {
        if (system == null) {
            throw new IllegalArgumentException("system: leave it out where any will do");
        }
        return new ResearchPurpose(id, key, specialBasis, Optional.of(system), period);
    }

    /** This purpose with the period in which views may be made for it. */
    public ResearchPurpose withPeriod(Period newPeriod) {
        if (newPeriod == null) {
            throw new IllegalArgumentException("newPeriod: leave it out where there is no end");
        }
        return new ResearchPurpose(id, key, specialBasis, identifierSystem, Optional.of(newPeriod));
    }

    /** The name of the study. */
    public String getId() {
        return id;
    }

    /** What lets it have what is of a special category or about offences. */
    public Optional<Source> getSpecialBasis() {
        return specialBasis;
    }

    /** The system of the pseudonyms as identifiers. */
    public String getSystem() {
        return SYSTEM + id;
    }

    /**
     * The pseudonym of a person.
     *
     * @param identifier an identifier of the person; a CPR number counts without its hyphen
     */
    public Pseudonym pseudonymOf(Identifier identifier) {
        String value = identifier.findCprNumber().map(CprNumber::toText).orElseGet(identifier::getValue);
        return Pseudonym.parse(hash("person", id, identifier.getSystem(), value));
    }

    boolean holdsOn(LocalDate day) {
        return period.map(given -> given.contains(day)).orElse(true);
    }

    /** What stands for an id inside a case, so that whoever refers to it still does. */
    String hashOfId(String innerId) {
        return hash("id", id, innerId);
    }

    /** The identifier of a youth that pseudonyms are made of; empty where there is none of the system asked for. */
    Optional<Identifier> choose(Iterable<Identifier> identifiers) {
        Comparator<Identifier> order =
                Comparator.comparing(Identifier::getSystem).thenComparing(Identifier::getValue);
        Identifier first = null;
        for (Identifier identifier : identifiers) {
            boolean asked = identifierSystem.map(identifier.getSystem()::equals).orElse(true);
            if (asked && (first == null || order.compare(identifier, first) < 0)) {
                first = identifier;
            }
        }
        return Optional.ofNullable(first);
    }

    private String hash(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(new byte[] {
                    (byte) (bytes.length >>> 24),
                    (byte) (bytes.length >>> 16),
                    (byte) (bytes.length >>> 8),
                    (byte) bytes.length
                });
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Says which study, never the key. */
    @Override
    public String toString() {
        return "ResearchPurpose{" + id + ", key=***}";
    }
}
