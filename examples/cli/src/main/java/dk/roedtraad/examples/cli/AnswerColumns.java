package dk.roedtraad.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.page.PlainText;

/** The columns of a file of answers, by name. Their order is free, and those that are not known are only passed on. */
final class AnswerColumns {
    static final String PERSON = "person";
    static final String DATE = "date";
    static final String INFORMANT = "informant";
    static final String BIRTH_DATE = "birthDate";
    static final String GENDER = "gender";

    /** The columns that scoring adds. */
    static final List<String> ADDED = List.of("status", "raw", "index", "band");

    private static final int NONE = -1;

    private final List<String> names;

    AnswerColumns(List<String> names) {
        this.names = names;
    }

    int count() {
        return names.size();
    }

    /** Where a column stands; -1 if it is not there. */
    int find(String name) {
        return names.indexOf(name);
    }

    /** Why the file cannot be scored: what is missing, doubled or taken. */
    List<String> problems(List<String> needed, Language language) {
        List<String> missing =
                needed.stream().filter(name -> find(name) == NONE).toList();
        List<String> problems = new ArrayList<>();
        if (missing.size() == needed.size()
                && needed.stream().filter(name -> similar(name).isPresent()).count() * 2 < needed.size()) {
            // Perhaps no header at all but somebody's answers, of which one looks like a name: no word of it is
            // repeated.
            List<String> all = new ArrayList<>(List.of(PERSON, DATE, INFORMANT));
            all.addAll(needed);
            return List.of(CliWording.text("cli.score.noHeader", language, String.join(",", all)));
        }
        for (String name : missing) {
            problems.add(similar(name)
                    .map(found -> meant("cli.score.missingColumnMeant", name, found, language))
                    .orElseGet(() -> CliWording.text("cli.score.missingColumn", language, name)));
        }
        for (String name : ADDED) {
            if (find(name) != NONE) {
                problems.add(CliWording.text("cli.score.taken", language, name));
            }
        }
        Set<String> seen = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        for (String name : names) {
            // A column without a name is what a spreadsheet leaves at the end.
            if (!name.isEmpty() && !seen.add(name) && doubled.add(name)) {
                problems.add(CliWording.text("cli.score.doubled", language, name));
            }
        }
        return problems;
    }

    /** The columns that are read where they are there, but are written otherwise here. */
    List<String> hints(List<String> read, Language language) {
        List<String> hints = new ArrayList<>();
        for (String name : read) {
            if (find(name) == NONE) {
                names.stream()
                        .filter(found -> fold(found).equals(fold(name)))
                        .findFirst()
                        .ifPresent(found -> hints.add(meant("cli.score.notRead", name, found, language)));
            }
        }
        return hints;
    }

    private static String meant(String code, String name, String found, Language language) {
        return CliWording.text(
                code, language, Argument.text("what", name), Argument.text("found", PlainText.oneLine(found)));
    }

    /** A column whose name is nearly this one. */
    private Optional<String> similar(String name) {
        return names.stream()
                .filter(found -> fold(found).equals(fold(name)))
                .findFirst()
                .or(() -> names.stream()
                        .filter(found -> distance(fold(found), fold(name)) <= Math.min(2, name.length() / 3))
                        .findFirst());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed, added or taken away to make one word of another (Levenshtein 1966). */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE; // far enough for us
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
