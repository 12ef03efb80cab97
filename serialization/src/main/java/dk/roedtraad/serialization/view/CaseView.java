package dk.roedtraad.serialization.view;

import java.util.List;

import dk.roedtraad.model.youth.YouthCase;

/**
 * What somebody may see of a case (Danish: visning af sagen), and what that leaves out.
 *
 * @param youthCase the case with only what may be seen; a case like any other, to be written as a case document
 * @param leftOut what the whole case holds besides, for those who made the view. It is not for the recipient, to whom it would tell
 *     that there is something
 */
public record CaseView(YouthCase youthCase, List<LeftOut> leftOut) {
    /** A view. */
    public CaseView {
        leftOut = List.copyOf(leftOut);
    }
}
