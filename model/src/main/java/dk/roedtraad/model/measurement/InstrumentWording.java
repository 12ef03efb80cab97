package dk.roedtraad.model.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;

/**
 * What instruments call themselves, for those that no bundle words (Danish: måleredskabets egne navne): {@code instrument.ID},
 * {@code instrument.ID.SCALE}, {@code item.ID.KEY} and {@code scale.ID.SCALE}, in both registers. A host puts it after the bundles:
 *
 * <pre>{@code
 * Wording wording = Wording.firstOf(ScoringWording.get(), InstrumentWording.of(youthCase.getInstruments()));
 * }</pre>
 */
public final class InstrumentWording implements Wording {
    private final Map<String, LocalText> names = new HashMap<>();

    private InstrumentWording(List<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            add("instrument." + instrument.getId(), instrument.getName());
            for (Item item : instrument.getItems()) {
                add(
                        "item." + instrument.getId() + "." + item.getKey(),
                        item.getName().isPresent() ? item.getName() : item.getQuestion());
            }
            for (Scale scale : instrument.getScales()) {
                add("scale." + instrument.getId() + "." + scale.getKey(), scale.getName());
                add("instrument." + instrument.getId() + "." + scale.getKey(), named(instrument, scale));
            }
        }
    }

    /** The names in some instruments; of two versions that name the same, those of the first. */
    public static Wording of(List<Instrument> instruments) {
        return new InstrumentWording(instruments);
    }

    /** One of several scales by the names of both. */
    private static Optional<LocalText> named(Instrument instrument, Scale scale) {
        return instrument
                .getName()
                .map(name -> LocalText.builder()
                        .da(named(name, scale, Language.DANISH))
                        .en(named(name, scale, Language.ENGLISH))
                        .build());
    }

    private static String named(LocalText instrument, Scale scale, Language language) {
        return instrument.in(language) + ", "
                + scale.getName().map(name -> name.in(language)).orElse(scale.getKey());
    }

    private void add(String key, Optional<LocalText> name) {
        name.ifPresent(text -> names.putIfAbsent(key, text));
    }

    @Override
    public Optional<String> find(String code, List<Argument> arguments, Language language, Register register) {
        return Optional.ofNullable(names.get(code)).map(name -> name.in(language));
    }
}
