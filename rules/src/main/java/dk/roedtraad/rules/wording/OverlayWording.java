package dk.roedtraad.rules.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.organisation.RenamedRule;

/**
 * What a municipality calls the rules that it has renamed (Danish: kommunens egne navne på regler). It stands before the texts of the
 * rules:
 *
 * <pre>{@code
 * Wording wording = Wording.firstOf(OverlayWording.of(overlay), RulesWording.get());
 * }</pre>
 *
 * <p>It knows two texts of each: {@code rule.CODE.title}, the name; and {@code rule.CODE.local}, the name with whose it is, for where
 * the question of a rule is shown and not its title. Both are for professionals. A municipality gives no name for the youth, who is
 * never shown one that nobody has written for them.
 */
public final class OverlayWording implements Wording {
    private static final Pattern CODE = Pattern.compile("rule\\.(?<rule>.+)\\.(?<part>title|local)", Pattern.DOTALL);

    private final String layer;
    private final Map<String, RenamedRule> byCode;

    private OverlayWording(String layer, Map<String, RenamedRule> byCode) {
        this.layer = layer;
        this.byCode = byCode;
    }

    /** The names that a municipality has given. */
    public static OverlayWording of(MunicipalOverlay overlay) {
        return new OverlayWording(
                overlay.getLayer(),
                overlay.getRenamed().stream().collect(Collectors.toMap(RenamedRule::getRule, Function.identity())));
    }

    @Override
    public Optional<String> find(String code, List<Argument> arguments, Language language, Register register) {
        Matcher asked = CODE.matcher(code);
        if (register != Register.PROFESSIONAL || !asked.matches()) {
            return Optional.empty();
        }
        Optional<String> name = Optional.ofNullable(byCode.get(asked.group("rule")))
                .map(renamed -> language == Language.DANISH
                        ? renamed.getTitleDa()
                        : renamed.getTitleEn().orElse(renamed.getTitleDa()));
        return asked.group("part").equals("title") ? name : name.map(given -> whose(given, language));
    }

    private String whose(String name, Language language) {
        return RulesWording.get()
                .text(
                        "overlay.local",
                        List.of(Argument.text("layer", layer), Argument.text("name", name)),
                        language,
                        Register.PROFESSIONAL);
    }
}
