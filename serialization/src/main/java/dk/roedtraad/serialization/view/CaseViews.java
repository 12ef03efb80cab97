package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.youth.YouthCase;

/**
 * What each recipient may see of a case (Danish: hvem må se hvad, A-29): the one entry point.
 *
 * <pre>{@code
 * CaseView view = CaseViews.of(youthCase, Recipient.school("school-1"), LocalDate.of(2026, 11, 22));
 * String json = Documents.write(DocumentKind.CASE, view.youthCase());
 * view.leftOut().forEach(l -> System.out.println(l.pointer() + ": " + l.reason().text(Language.DANISH)));
 * }</pre>
 *
 * <p>A view is derived from the sensitivity class of each attribute, so that a new one is closed until something opens it. A fact that
 * is hidden is withheld, with nothing that could tell what it was; an optional is emptied; an element is dropped, and its list no
 * longer complete; a value that must have what is hidden is hidden itself. A fact that nobody has asked for stays so. A view of a view
 * is the same view.
 */
public final class CaseViews {
    private CaseViews() {}

    /**
     * What a recipient may see on a day, by the case alone.
     *
     * <ul>
     *   <li>The youth: everything (S2-28), but what {@link #accessExport} leaves out and the fields that the library does not know.
     *   <li>Anybody else must be named: by an agreement that {@linkplain dk.roedtraad.model.plan.SharingAgreement#holdsOn holds} on the
     *       day, or by a role in the team on the day. To others the case is empty.
     *   <li>What is ordinary is open to all who are named; what is confidential to the coordinator, whose case it is, and to others
     *       under an agreement that holds, names them and covers its kind of information.
     *   <li>What is of a special category, about offences or a national id needs such an agreement, for the coordinator too: that a case
     *       is one's own is no basis by GDPR art. 9 and 10. Whoever has one in an act passes it as a {@link LegalBasis}.
     *   <li>Words kept private are in no view but that of the youth who said them; private is also what somebody has declined to say
     *       about or withheld. A protected name is shown to the coordinator alone, a summary for the next contact only when the youth
     *       has approved it, and a consent that others gave for the youth has lapsed at 18.
     * </ul>
     */
    public static CaseView of(YouthCase youthCase, Recipient recipient, LocalDate on) {
        return of(youthCase, recipient, on, List.of());
    }

    /** What a recipient may see on a day, by the case and by places in acts for which the host vouches. */
    public static CaseView of(YouthCase youthCase, Recipient recipient, LocalDate on, List<LegalBasis> bases) {
        return Redaction.view(
                youthCase,
                recipient.getKind() == Recipient.Kind.YOUTH
                        ? new YouthHandling(youthCase, false)
                        : new RecipientHandling(youthCase, recipient, on, bases));
    }

    /**
     * What research may see (Danish: forskningsvisning; databeskyttelsesloven § 10): codes, numbers and months under a pseudonym.
     *
     * <ul>
     *   <li>The youth has one identifier, the pseudonym; ids inside are replaced so that whoever refers to them still does.
     *   <li>There is no free text, name, display of a code, identifier, citation or unknown field. What has an id and must have a text
     *       has {@code ***}, so that an effort is still there with its kind and period.
     *   <li>Every date is the first of its month, and the end of a period the first of the month after its last day: the day of birth
     *       shows not in the birth date alone, but in a transition at 18 and in deadlines counted from it. Ages are right to the month. A
     *       history is put in the order of time.
     *   <li>What was measured before it is known that the youth had been told of it is not there (card C-01, S1-37).
     *   <li>What is of a special category or about offences is there only with a {@linkplain ResearchPurpose#withSpecialBasis basis}.
     * </ul>
     *
     * <p>It is still personal data (GDPR art. 4(5)): few live in one municipality with one course.
     *
     * @throws IllegalArgumentException if the day is outside the period of the purpose, or the youth has no identifier of the system
     *     that the purpose names
     */
    public static CaseView forResearch(YouthCase youthCase, ResearchPurpose purpose, LocalDate on) {
        if (!purpose.holdsOn(on)) {
            throw new IllegalArgumentException("on: outside the period of the purpose");
        }
        return Redaction.view(youthCase, new ResearchHandling(youthCase, purpose));
    }

    /**
     * What the youth is given on asking what is held (Danish: indsigt; GDPR art. 15): the whole case with the fields that the library
     * does not know. Left out, by art. 15(4), are words that another keeps private, CPR and replacement numbers that are not the
     * youth's, and the unknown fields of other people. Whether a private note must be given after all is for a person to weigh
     * (databeskyttelsesloven § 22): the list says where they are.
     */
    public static CaseView accessExport(YouthCase youthCase) {
        return Redaction.view(youthCase, new YouthHandling(youthCase, true));
    }
}
