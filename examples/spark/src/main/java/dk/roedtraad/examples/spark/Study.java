package dk.roedtraad.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.law.Source;
import dk.roedtraad.serialization.view.ResearchPurpose;
import org.jspecify.annotations.Nullable;

/** What a study asks, in the shape that Spark sends to its workers (Danish: undersøgelse). The key goes along: only over a network that is trusted. */
final class Study implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDate on;
    private final String id;
    private final byte[] key;
    private final @Nullable String basis;

    Study(LocalDate on, String id, byte[] key, Optional<String> basis) {
        this.on = on;
        this.id = id;
        this.key = key.clone();
        this.basis = basis.orElse(null);
        toPurpose(); // says at once what is wrong with it
    }

    /** A study whose key is in a file of text, as {@code openssl rand -hex 32} writes it. */
    static Study of(LocalDate on, String id, Path key, Optional<String> basis) throws IOException {
        String text = Files.readString(key, StandardCharsets.US_ASCII).stripTrailing();
        return new Study(on, id, text.getBytes(StandardCharsets.US_ASCII), basis);
    }

    LocalDate on() {
        return on;
    }

    ResearchPurpose toPurpose() {
        ResearchPurpose purpose = ResearchPurpose.of(id, key);
        return basis == null ? purpose : purpose.withSpecialBasis(Source.parse(basis));
    }

    /** Says which study, never the key. */
    @Override
    public String toString() {
        return "Study{" + id + "}";
    }
}
