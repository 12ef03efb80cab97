package dk.roedtraad.model.identity;

/**
 * Systems that an {@link Identifier} may belong to (Danish: id-systemer). An open list: any URI is a system, such as that of the
 * host's own case numbers.
 */
public final class IdentifierSystems {
    /** CPR numbers; the value must be readable as a {@link CprNumber} (dk-core). */
    public static final String CPR = "urn:oid:1.2.208.176.1.2";

    /**
     * National replacement numbers with letters, X-eCPR (dk-core); see {@link ReplacementCprNumber}. The regional ones, D-eCPR, have
     * one OID a region, so the host names it.
     */
    public static final String X_ECPR = "urn:oid:1.2.208.176.1.6.1.1";

    /** CVR numbers of businesses. A URN of ours: versions of dk-core differ on theirs. */
    public static final String CVR = "urn:roedtraad:identifier:cvr";

    /** SOR, the register of organisations in health care (Danish: Sundhedsvæsenets Organisationsregister; dk-core). */
    public static final String SOR = "urn:oid:1.2.208.176.1.1";

    /** Units of the shared municipal organisation register (Danish: Fælleskommunalt Organisationssystem), by UUID (dk-core). */
    public static final String FK_ORGANISATION = "https://kombit.dk/sts/organisation";

    private IdentifierSystems() {}
}
