package dk.roedtraad.serialization.page;

import java.util.Objects;

import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;

/**
 * The words that pages themselves need: headings, labels and captions, all under {@code page.}. What a case is about is
 * worded by the host and by the modules that know the rules and the instruments.
 */
public final class PageWording {
    private static final TextBundle BUNDLE =
            TextBundle.read("page", name -> Objects.requireNonNull(PageWording.class.getResourceAsStream(name), name));

    private PageWording() {}

    /** The words, in Danish and English. A host that says it otherwise puts its own wording first. */
    public static Wording get() {
        return BUNDLE;
    }

    static TextBundle getBundle() {
        return BUNDLE;
    }
}
