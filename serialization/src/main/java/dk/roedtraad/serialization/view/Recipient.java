package dk.roedtraad.serialization.view;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.organisation.Sectors;

/**
 * Who is to see a case (Danish: modtager), named as a {@link dk.roedtraad.model.plan.SharingAgreement} names recipients: by id or by
 * sector.
 */
public final class Recipient {
    private static final Recipient YOUTH = new Recipient(Kind.YOUTH, Optional.empty(), Optional.empty());

    private final Kind kind;
    private final Optional<String> id;
    private final Optional<Code> sector;

    private Recipient(Kind kind, Optional<String> id, Optional<Code> sector) {
        this.kind = kind;
        this.id = id;
        this.sector = sector;
    }

    enum Kind {
        YOUTH,
        COORDINATOR,
        PROFESSIONAL,
        UNIT,
        PERSON
    }

    /** The youth. */
    public static Recipient youth() {
        return YOUTH;
    }

    /**
     * The one who holds the case together (Danish: gennemgående fagperson, tovholder). On a day without such a role the professional
     * sees what any professional does.
     *
     * @param professionalId the id in the team
     */
    public static Recipient coordinator(String professionalId) {
        return new Recipient(Kind.COORDINATOR, given(professionalId, "professionalId"), Optional.empty());
    }

    /** A professional, who may also have what the unit may have while in the team. */
    public static Recipient professional(String professionalId) {
        return new Recipient(Kind.PROFESSIONAL, given(professionalId, "professionalId"), Optional.empty());
    }

    /** A school or another place of education (Danish: skole, uddannelsessted). */
    public static Recipient school(String unitId) {
        return unit(unitId, Sectors.EDUCATION);
    }

    /** A unit of the job effort (Danish: beskæftigelsesindsatsen). */
    public static Recipient jobEffort(String unitId) {
        return unit(unitId, Sectors.EMPLOYMENT);
    }

    /** Any unit of a sector. */
    public static Recipient unit(String unitId, Code sector) {
        return new Recipient(Kind.UNIT, given(unitId, "unitId"), given(sector, "sector"));
    }

    /** Any unit. */
    public static Recipient unit(String unitId) {
        return new Recipient(Kind.UNIT, given(unitId, "unitId"), Optional.empty());
    }

    /** A whole sector; see {@link Sectors}. */
    public static Recipient sector(Code sector) {
        return new Recipient(Kind.UNIT, Optional.empty(), given(sector, "sector"));
    }

    /**
     * A parent or somebody else of the network (Danish: familie, netværk). Custody alone opens nothing here: what a custody holder
     * may see depends on the matter, the maturity of the youth and, in health, on the age of 15, so a person decides and records an
     * agreement or passes a {@link LegalBasis}.
     *
     * @param networkPersonId the id in the network
     */
    public static Recipient family(String networkPersonId) {
        return new Recipient(Kind.PERSON, given(networkPersonId, "networkPersonId"), Optional.empty());
    }

    private static <T> Optional<T> given(T value, String parameter) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + ": a recipient is named");
        }
        return Optional.of(value);
    }

    Kind getKind() {
        return kind;
    }

    Optional<String> getId() {
        return id;
    }

    Optional<Code> getSector() {
        return sector;
    }

    /** Says what sort of recipient it is, never which. */
    @Override
    public String toString() {
        return "Recipient{" + kind + "}";
    }
}
