package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.TypeDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The picture in the docs is that of the model. {@code -Droedtraad.rewrite=true} draws it anew. */
final class ModelPictureTest {
    private static final Path DOCS = Path.of("..", "..", "docs");

    @ParameterizedTest
    @CsvSource({"DANISH, model.svg", "ENGLISH, model-en.svg"})
    void the_picture_in_the_docs_is_drawn_from_the_model_as_it_is(Language language, String file) throws IOException {
        String drawn = ModelPicture.draw(language);
        Path picture = DOCS.resolve(file);
        if (Boolean.getBoolean("roedtraad.rewrite")) {
            Files.writeString(picture, drawn);
        }
        assertEquals(
                Files.readString(picture).replace("\r\n", "\n"),
                drawn,
                "draw it anew with -Droedtraad.rewrite=true and look at it");
    }

    @ParameterizedTest
    @CsvSource({"DANISH", "ENGLISH"})
    void every_type_stands_in_the_picture_once(Language language) {
        String drawn = ModelPicture.draw(language);
        int boxes = drawn.split("<rect x=", -1).length - 1;

        assertEquals(ModelPicture.types().size(), boxes);
        for (Class<? extends DomainValue> type : ModelPicture.types()) {
            String title = ">" + TypeDescription.of(type).getLabel(language) + "</text>";
            assertEquals(true, drawn.contains(title), title);
        }
    }
}
