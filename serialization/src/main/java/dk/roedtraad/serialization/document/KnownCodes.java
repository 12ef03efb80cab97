package dk.roedtraad.serialization.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import org.jspecify.annotations.Nullable;

/** The codes of our own lists: those that we have words for. The lists are open, so another code is no error. */
final class KnownCodes {
    private static final String OURS = "urn:roedtraad:";
    private static final String LABEL = "code.";

    /**
     * Lists of ours that anybody may lengthen, since a catalogue or an instrument brings the words along; and one whose words are questions
     * and no labels.
     */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            OURS + "anchoring",
            OURS + "catalogue-type",
            OURS + "check-item",
            OURS + "entry-relation",
            OURS + "instrument",
            OURS + "outcome-kind",
            OURS + "statistic",
            OURS + "weekly-activity");

    private static final Map<String, Map<String, Code>> BY_SYSTEM = bySystem();

    private KnownCodes() {}

    private static Map<String, Map<String, Code>> bySystem() {
        Map<String, Map<String, Code>> codes = new HashMap<>();
        for (String key : LabelWording.get().getKeys(Language.DANISH)) {
            int dot = key.indexOf('.', LABEL.length());
            if (key.startsWith(LABEL)) {
                Code code = Code.of(OURS + key.substring(LABEL.length(), dot), key.substring(dot + 1));
                codes.computeIfAbsent(code.getSystem(), system -> new HashMap<>())
                        .put(code.getCode(), code);
            }
        }
        return codes;
    }

    /** The code of a system; null where we know none. */
    static @Nullable Code find(Object system, Object code) {
        Map<String, Code> ofSystem = BY_SYSTEM.get(system);
        return ofSystem == null ? null : ofSystem.get(code);
    }

    /** Whether a system says that it is ours and is not: most likely misspelt. */
    static boolean isMistaken(String system) {
        return system.startsWith(OURS) && !BY_SYSTEM.containsKey(system) && !WITHOUT_WORDS.contains(system);
    }

    /** The systems that we have words for. */
    static Set<String> systems() {
        return BY_SYSTEM.keySet();
    }

    /** The codes that we know of a system; none where it is not one of those that we have words for. */
    static Set<String> of(String system) {
        return BY_SYSTEM.getOrDefault(system, Map.of()).keySet();
    }
}
