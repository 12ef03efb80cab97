package dk.roedtraad.serialization.view;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Attribute;

/** What a text is for, from {@code texts.csv} beside this class. A text without a row is free text. */
enum TextRole {
    /** The id of something in the case. */
    ID,
    /** The id of something in the case or elsewhere, such as a professional or a unit. */
    REFERENCE,
    /** The id of a definition, the same in every case. */
    KEY,
    /** The id of a definition, where it is used. */
    KEY_REFERENCE,
    /** A code, a key or a version of one. */
    CODE,
    /** Anything that anybody may have written. */
    FREE;

    private static final Map<String, TextRole> BY_ATTRIBUTE = Tables.read("texts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> parse(cells.get(1))));

    private static TextRole parse(String role) {
        return valueOf(role.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static TextRole of(Attribute attribute) {
        return BY_ATTRIBUTE.getOrDefault(attribute.toString(), FREE);
    }

    /** The attributes that have a row. */
    static Set<String> attributes() {
        return BY_ATTRIBUTE.keySet();
    }
}
