package dk.roedtraad.rules.review;

import java.time.LocalDate;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.rules.inquiry.Inquiry;

/** What the rules about waiting for an effort have in common. */
final class WaitingEffort {
    private WaitingEffort() {}

    /**
     * Looks whether an effort that was to start by a day still waits after it. One that has started, also too late, is no longer to
     * be acted upon.
     */
    static void lookForStart(Located<Effort> effort, LocalDate latest, Inquiry inquiry, Looked looked) {
        if (!latest.isBefore(inquiry.on())) {
            return;
        }
        if (effort.item().getPeriod() instanceof Fact.Known<Period> period) {
            if (period.getValue().getStartInclusive().isAfter(inquiry.on())) {
                looked.find(effort.finding("/period")
                        .addArguments(
                                Argument.text("effort", effort.item().getTitle()), Argument.date("latest", latest)));
            }
        } else {
            looked.ask(effort.ask("/period"));
        }
    }
}
