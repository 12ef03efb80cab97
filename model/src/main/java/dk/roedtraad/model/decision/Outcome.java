package dk.roedtraad.model.decision;

/** What visitation proposes (Danish: udfald). Never a bare refusal. */
public enum Outcome {
    /** In the target group, and ready: the effort can be offered. */
    ADMIT,
    /** Something must be found out before there is an answer. */
    CLARIFY,
    /** Not this effort; the youth is followed on to a named next contact. */
    REFER_ELSEWHERE,
    /** The youth has said no. The door stays open. */
    DECLINED_BY_YOUTH
}
