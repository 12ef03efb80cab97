package dk.roedtraad.serialization.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TextValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.serialization.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes any domain value by its description. What says nothing is left out: a fact not asked for, an empty list. */
final class DocumentWriter {
    private final JsonGenerator out;

    /** Whether everything stands on one line, so that a field which is kept as text loses its line feeds. */
    private final boolean oneLine;

    private DocumentWriter(JsonGenerator out, boolean oneLine) {
        this.out = out;
        this.oneLine = oneLine;
    }

    static <T extends DomainValue> String write(DocumentKind<T> kind, T value) {
        return JsonText.write(generator -> new DocumentWriter(generator, false).document(kind, value));
    }

    static <T extends DomainValue> String writeLine(DocumentKind<T> kind, T value) {
        return JsonText.writeLine(generator -> new DocumentWriter(generator, true).document(kind, value));
    }

    private void document(DocumentKind<?> kind, DomainValue value) {
        Map<String, String> extra = new TreeMap<>(value.getExtra().getJsonByName());
        String newerVersion = extra.remove(Envelope.SCHEMA_VERSION);
        out.writeStartObject();
        out.writeName(Envelope.KIND).writeString(kind.getName());
        out.writeName(Envelope.SCHEMA_VERSION);
        if (newerVersion == null) {
            out.writeString(DocumentKind.SCHEMA_VERSION);
        } else {
            raw(newerVersion);
        }
        attributes(value);
        extra(extra, name -> name.equals(Envelope.KIND) || isOurs(kind.getDescription(), name));
        out.writeEndObject();
    }

    private void composite(DomainValue value) {
        out.writeStartObject();
        attributes(value);
        TypeDescription<?> description = TypeDescription.ofValue(value);
        extra(value.getExtra().getJsonByName(), name -> isOurs(description, name));
        out.writeEndObject();
    }

    private void attributes(DomainValue value) {
        for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
            Object held = attribute.get(value);
            if (attribute.isMandatory() || !saysNothing(held)) {
                out.writeName(attribute.getName());
                value(held instanceof Optional<?> optional ? optional.orElseThrow() : held);
            }
        }
    }

    /** The fields that are not ours. */
    private void extra(Map<String, String> jsonByName, Predicate<String> isOurs) {
        jsonByName.forEach((name, json) -> {
            if (isOurs.test(name) || !JsonText.isWhole(name)) {
                throw new IllegalArgumentException("value: a field of its extra has a name that is taken or no text");
            }
            out.writeName(name);
            raw(json);
        });
    }

    private static boolean isOurs(TypeDescription<?> description, String name) {
        return description.findAttribute(name).isPresent();
    }

    private void raw(String json) {
        if (!JsonText.isSound(json)) {
            throw new IllegalArgumentException("value: a field of its extra is not sound JSON");
        }
        out.writeRawValue(oneLine ? JsonText.withoutWhiteSpace(json) : json);
    }

    private static boolean saysNothing(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        if (held instanceof List<?> list) {
            return list.isEmpty();
        }
        if (held instanceof FactHistory<?> history) {
            return history.getFacts().isEmpty();
        }
        if (held instanceof FactList<?> list) {
            return list.equals(FactList.unknown());
        }
        if (held instanceof Fact<?> fact) {
            return fact.equals(Fact.notAsked());
        }
        return held instanceof DomainValue value
                && value.getExtra().isEmpty()
                && TypeDescription.ofValue(value).getAttributes().stream()
                        .allMatch(attribute -> saysNothing(attribute.get(value)));
    }

    private void value(Object held) {
        if (held instanceof DomainValue composite) {
            composite(composite);
        } else if (held instanceof List<?> list) {
            list(list);
        } else if (held instanceof FactHistory<?> history) {
            list(history.getFacts());
        } else if (held instanceof FactList<?> list) {
            factList(list);
        } else if (held instanceof Fact<?> fact) {
            fact(fact);
        } else if (held instanceof TextValue small) {
            out.writeString(small.toText());
        } else if (held instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (held instanceof Integer number) {
            out.writeNumber(number);
        } else if (held instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (held instanceof Enum<?> constant) {
            out.writeString(constant.name());
        } else {
            out.writeString(held.toString());
        }
    }

    private void list(List<?> elements) {
        out.writeStartArray();
        elements.forEach(this::value);
        out.writeEndArray();
    }

    private void factList(FactList<?> list) {
        out.writeStartObject();
        if (list.getCompleteAsOf().isPresent()) {
            out.writeName("completeAsOf");
            value(list.getCompleteAsOf().get());
        }
        out.writeName("items");
        list(list.getItems());
        extra(list.getExtra().getJsonByName(), FactListReader.FIELDS::contains);
        out.writeEndObject();
    }

    private void fact(Fact<?> fact) {
        FactState state = fact.getState();
        out.writeStartObject();
        out.writeName("type").writeString(state.getType());
        if (fact instanceof Fact.Known<?> known) {
            out.writeName("value");
            value(known.getValue());
        }
        Optional<LocalDate> date = fact.getDate();
        if (date.isPresent()) {
            out.writeName("date").writeString(date.get().toString());
        }
        Optional<LocalDate> recorded = fact.getRecorded();
        if (recorded.isPresent()) {
            out.writeName("recorded").writeString(recorded.get().toString());
        }
        Optional<Code> informant = fact.getInformant();
        if (informant.isPresent()) {
            out.writeName("informant");
            value(informant.get());
        }
        Optional<String> source = fact.getSource();
        if (source.isPresent()) {
            out.writeName("source").writeString(source.get());
        }
        extra(fact.getExtra().getJsonByName(), FactReader.FIELDS::contains);
        out.writeEndObject();
    }
}
