package dk.roedtraad.serialization.view;

import java.util.Objects;

import dk.roedtraad.model.describe.TextBundle;

/** The words of the reasons, from the bundle beside this class. */
final class ViewWording {
    private static final TextBundle BUNDLE =
            TextBundle.read("views", name -> Objects.requireNonNull(ViewWording.class.getResourceAsStream(name), name));

    private ViewWording() {}

    static TextBundle get() {
        return BUNDLE;
    }
}
