package dk.roedtraad.model.describe;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** One attribute of a composite type: its name, what it may hold, whether it must be there, and how sensitive it is. */
public final class Attribute {
    private final String typeName;
    private final int index;
    private final String name;
    private final ValueType valueType;
    private final boolean mandatory;
    private final Sensitivity sensitivity;
    private final MethodHandle getter;
    private final MethodHandle setter;

    Attribute(
            String typeName,
            int index,
            String name,
            ValueType valueType,
            boolean mandatory,
            Sensitivity sensitivity,
            MethodHandle getter,
            MethodHandle setter) {
        this.typeName = typeName;
        this.index = index;
        this.name = name;
        this.valueType = valueType;
        this.mandatory = mandatory;
        this.sensitivity = sensitivity;
        this.getter = getter;
        this.setter = setter;
    }

    /** The position among the attributes of its type, from 0. */
    public int getIndex() {
        return index;
    }

    /** The name, in English lowerCamelCase, as in documents. */
    public String getName() {
        return name;
    }

    /** What the attribute may hold. */
    public ValueType getValueType() {
        return valueType;
    }

    /** Whether the type cannot be built without it. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** How carefully the value must be handled. */
    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    /** The label that a form or a page shows. */
    public String getLabel(Language language) {
        return LabelWording.of(typeName + "." + name, language);
    }

    /** The value that a domain value has, as its accessor gives it. */
    public Object get(DomainValue owner) {
        try {
            return getter.invoke(owner);
        } catch (Throwable e) {
            throw TypeDescription.rethrow(e);
        }
    }

    /** The accessor, from the owner to the value. */
    MethodHandle getter() {
        return getter;
    }

    /** Sets the value on a builder that {@link TypeDescription#newBuilder} made. */
    public void set(Object builder, Object value) {
        try {
            setter.invoke(builder, value);
        } catch (Throwable e) {
            throw TypeDescription.rethrow(e);
        }
    }

    /** Sets on a builder what {@link #get} gave, or something of the same shape: of an {@link Optional} what is in it, if anything. */
    public void setHeld(Object builder, Object held) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(present -> set(builder, present));
        } else {
            set(builder, held);
        }
    }

    @Override
    public String toString() {
        return typeName + "." + name;
    }
}
