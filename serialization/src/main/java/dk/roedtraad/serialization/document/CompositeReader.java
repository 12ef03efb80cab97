package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the values of a composite domain type through its builder. */
class CompositeReader extends ObjectReader {
    private static final ClassValue<CompositeReader> READERS = new ClassValue<>() {
        @Override
        protected CompositeReader computeValue(Class<?> type) {
            return type == Code.class
                    ? new CodeReader()
                    : new CompositeReader(TypeDescription.of(type.asSubclass(DomainValue.class)), List.of());
        }
    };

    private final TypeDescription<?> description;
    private final Attribute[] attributes;

    /** The reader of a type with fields more than its attributes. */
    CompositeReader(TypeDescription<?> description, List<Field> more) {
        super(Stream.concat(
                        description.getAttributes().stream()
                                .map(attribute -> new Field(
                                        attribute.getName(), of(attribute.getValueType()), attribute.isMandatory())),
                        more.stream())
                .toList());
        this.description = description;
        this.attributes = description.getAttributes().toArray(Attribute[]::new);
    }

    static CompositeReader of(Class<? extends DomainValue> type) {
        return READERS.get(type);
    }

    @Override
    void missing(Pass pass, int field, long start) {
        pass.error(
                start,
                "field.missing",
                Argument.text("field", attributes[field].getName()),
                Argument.key("label", attributes[field].toString()));
    }

    @Override
    @Nullable
    Object build(Pass pass, @Nullable Object[] values, Extra extra, long start) {
        Object builder = description.newBuilder();
        for (int i = 0; i < attributes.length; i++) {
            Object value = values[i];
            if (value != null) {
                attributes[i].set(builder, value);
            }
        }
        if (!extra.isEmpty()) {
            description.setExtra(builder, extra);
        }
        try {
            return description.build(builder);
        } catch (InvalidValueException e) {
            for (Violation violation : e.getViolations()) {
                pass.error(start, violation.code(), violation.arguments().toArray(Argument[]::new));
            }
            return null;
        }
    }
}
