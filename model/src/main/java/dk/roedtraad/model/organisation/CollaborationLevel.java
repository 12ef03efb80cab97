package dk.roedtraad.model.organisation;

/** A step of the collaboration staircase, lowest first (Danish: samarbejdstrappen, S1-90). */
public enum CollaborationLevel {
    /** Disciplines work side by side, each for itself (Danish: flerfagligt samarbejde). */
    MULTI_DISCIPLINARY,
    /** They share knowledge and decisions, and carry them out each for itself (Danish: tværfagligt samarbejde). */
    INTER_DISCIPLINARY,
    /** They work together towards shared goals, whatever the profession (Danish: tværprofessionelt samarbejde). */
    TRANS_PROFESSIONAL
}
