package dk.roedtraad.serialization.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.testing.DomainArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is written is read back as it was: the value by its equality, and the text byte for byte. */
class RoundTripTest {

    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    static Stream<String> examples() {
        return Documents.exampleNames().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsWrittenAsItIsShipped(String name) {
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, Documents.example(name));
        assertEquals(List.of(), read.getProblems());

        String written = Documents.write(DocumentKind.CASE, read.get());

        assertEquals(read.get(), Documents.read(DocumentKind.CASE, written).get());
        Rewrite.assertShipped(Examples.class, "example/" + name + ".json", written);
    }

    @Test
    void theExampleOfAnOverlayIsWrittenAsItIsShipped() {
        ReadResult<MunicipalOverlay> read = Documents.read(DocumentKind.PARAMETERS, Documents.exampleParameters());
        assertEquals(List.of(), read.getProblems());

        String written = Documents.write(DocumentKind.PARAMETERS, read.get());

        assertEquals(
                read.get(), Documents.read(DocumentKind.PARAMETERS, written).get());
        Rewrite.assertShipped(Examples.class, "parameters/parametre-kommune.json", written);
    }

    @Property(tries = 2000)
    void aRandomCaseIsReadAsItWas(@ForAll long seed) {
        assertReadAsItWas(DocumentKind.CASE, DomainArbitraries.ofSeed(YouthCase.class, seed));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRandomDocumentOfEveryKindIsReadAsItWas(DocumentKind<?> kind) {
        for (int seed = 0; seed < 200; seed++) {
            assertRandomReadAsItWas(kind, seed);
        }
    }

    private static <T extends DomainValue> void assertRandomReadAsItWas(DocumentKind<T> kind, int seed) {
        assertReadAsItWas(kind, DomainArbitraries.ofSeed(kind.getDescription().getType(), seed));
    }

    private static <T extends DomainValue> void assertReadAsItWas(DocumentKind<T> kind, T value) {
        String written = Documents.write(kind, value);
        ReadResult<T> read = Documents.read(kind, written);

        assertEquals(
                List.of(),
                read.getProblems().stream()
                        .filter(problem -> !problem.code().equals("date.unlikely"))
                        .toList());
        assertEquals(value, read.get());
        // What equality leaves out, such as the display of a code, shows in the text.
        assertEquals(written, Documents.write(kind, read.get()));
    }

    @Test
    void theTextIsTheSameOnEveryMachine() {
        YouthCase youthCase = DomainArbitraries.ofSeed(YouthCase.class, 4711);
        String expected = Documents.write(DocumentKind.CASE, youthCase);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.lineSeparator();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "da-DK")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                System.setProperty("line.separator", "\r\n");

                String written = Documents.write(DocumentKind.CASE, youthCase);

                assertEquals(expected, written);
                assertEquals(
                        youthCase, Documents.read(DocumentKind.CASE, written).get());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void theTextIsLaidOutByHand() {
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "4711"))
                        .name("Åse \"Æ\"\n😀")
                        .birthDate(Fact.<LocalDate>declined().withDate(LocalDate.of(2026, 1, 2)))
                        .wishes(FactList.complete(
                                List.of(OwnWords.builder()
                                        .text(" Dyr ")
                                        .by(Code.of("urn:x", "youth"))
                                        .build()),
                                LocalDate.of(2026, 11, 22)))
                        .build())
                .build();

        assertEquals("""
                {
                  "kind": "case",
                  "schemaVersion": "1.0",
                  "youth": {
                    "identifiers": [
                      {
                        "system": "urn:example:sag",
                        "value": "4711"
                      }
                    ],
                    "name": "Åse \\"Æ\\"\\n😀",
                    "birthDate": {
                      "type": "declined",
                      "date": "2026-01-02"
                    },
                    "wishes": {
                      "completeAsOf": "2026-11-22",
                      "items": [
                        {
                          "text": " Dyr ",
                          "by": {
                            "system": "urn:x",
                            "code": "youth"
                          }
                        }
                      ]
                    }
                  }
                }
                """, Documents.write(DocumentKind.CASE, youthCase));
    }

    private static Instrument scaledBy(BigDecimal multiplier) {
        return Instrument.builder()
                .id("i")
                .version("1")
                .definedBy("d")
                .addItem(Item.builder().key("a").min(0).max(5).build())
                .addScale(Scale.builder()
                        .key("sum")
                        .addItem("a")
                        .multiplier(multiplier)
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "4.0", "4.00", "-0.10", "1000000000000000", "0.0000001", "123456789.123456789"})
    void aDecimalKeepsItsDigits(String digits) {
        String written = Documents.write(DocumentKind.INSTRUMENT, scaledBy(new BigDecimal(digits)));

        assertTrue(written.contains("\"multiplier\": " + digits + ",\n"), written);
        assertEquals(
                new BigDecimal(digits),
                Documents.read(DocumentKind.INSTRUMENT, written)
                        .get()
                        .getScales()
                        .get(0)
                        .getMultiplier());
    }

    @Test
    void aPowerOfTenIsReadAsThePlainDigitsItIsWrittenWith() {
        String written = Documents.write(DocumentKind.INSTRUMENT, scaledBy(new BigDecimal("1E+3")));

        assertTrue(written.contains("\"multiplier\": 1000,\n"), written);
        assertEquals(
                new BigDecimal("1000"),
                Documents.read(DocumentKind.INSTRUMENT, written.replace("1000", "1E+3"))
                        .get()
                        .getScales()
                        .get(0)
                        .getMultiplier());
    }

    @Test
    void aFactThatIsNotAskedIsLeftOutUnlessItSaysWhen() {
        Youth youth = Youth.builder().addIdentifier(Identifier.of("s", "v")).build();
        YouthCase silent =
                YouthCase.builder().youth(youth.withBirthDate(Fact.notAsked())).build();
        YouthCase dated = YouthCase.builder()
                .youth(youth.withBirthDate(Fact.<LocalDate>notAsked().withDate(LocalDate.of(2026, 1, 2))))
                .build();

        assertFalse(Documents.write(DocumentKind.CASE, silent).contains("birthDate"));
        assertTrue(Documents.write(DocumentKind.CASE, dated).contains("\"notAsked\""));
    }

    @Test
    void theYouthsOwnWordsSurviveByteForByte() {
        StringBuilder every = new StringBuilder();
        for (int c = 0; c <= 0x10FFFF; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                every.appendCodePoint(c);
            }
        }
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("s", "v"))
                        .name(every.toString())
                        .build())
                .build();

        byte[] written = Documents.write(DocumentKind.CASE, youthCase).getBytes(StandardCharsets.UTF_8);

        assertEquals(
                every.toString(),
                Documents.read(DocumentKind.CASE, written)
                        .get()
                        .getYouth()
                        .getName()
                        .orElseThrow());
    }
}
