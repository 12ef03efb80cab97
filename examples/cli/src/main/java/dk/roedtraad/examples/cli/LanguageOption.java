package dk.roedtraad.examples.cli;

import java.util.Arrays;

import dk.roedtraad.model.describe.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that every command has: the language, Danish unless said. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "da|en",
            defaultValue = "da",
            converter = Converter.class,
            descriptionKey = "lang")
    private Language language = Language.DANISH;

    Language get() {
        return language;
    }

    /** Reads {@code da} and {@code en}. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.getCode().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("da, en"));
        }
    }
}
