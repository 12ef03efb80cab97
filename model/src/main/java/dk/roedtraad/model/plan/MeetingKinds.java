package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of meeting about a youth (Danish: mødetyper). An open list. */
public final class MeetingKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:meeting-kind";

    /** The youth and those involved meet (Danish: netværksmøde, S1-93); the youth is always there. */
    public static final Code NETWORK_MEETING = Code.of(SYSTEM, "network-meeting");
    /** A formal meeting that decides content, goal and responsibility (Danish: sagskonference, S0-50). */
    public static final Code CASE_CONFERENCE = Code.of(SYSTEM, "case-conference");
    /** The first meeting of an effort (Danish: opstartsmøde, S2-84). */
    public static final Code START_MEETING = Code.of(SYSTEM, "start-meeting");
    /** The old and the new contact meet with the youth (Danish: overleveringsmøde, S3-21). */
    public static final Code HANDOVER_MEETING = Code.of(SYSTEM, "handover-meeting");
    /** Named in a figure of source 001 and nowhere explained (Danish: ungekonference, S1-48). */
    public static final Code YOUTH_CONFERENCE = Code.of(SYSTEM, "youth-conference");
    /** Those with efforts agree on who does what (Danish: koordinationsmøde, S1-45). */
    public static final Code COORDINATION_MEETING = Code.of(SYSTEM, "coordination-meeting");
    /** Looks at the target group before admission (Danish: indstillingsmøde, S1-39). */
    public static final Code INTAKE_MEETING = Code.of(SYSTEM, "intake-meeting");
    /** A standing meeting with another authority, such as psychiatry (Danish: samarbejdsmøde, S2-86). */
    public static final Code COOPERATION_MEETING = Code.of(SYSTEM, "cooperation-meeting");

    private MeetingKinds() {}
}
