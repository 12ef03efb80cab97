package dk.roedtraad.model.plan;

/** Where an effort is on a day (Danish: indsatsstatus), as its period and its pauses say. */
public enum EffortStatus {
    /** Not yet begun. */
    PLANNED,
    /** Under way. */
    RUNNING,
    /** Begun, and standing still. */
    PAUSED,
    /** Over. */
    ENDED
}
