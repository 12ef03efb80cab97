package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;

/**
 * What went on beside the measurements, from the first of them to the day of the question.
 *
 * @param spans the stretches, by their first days
 * @param open what must be known before it can be said that no other stretch was without effort
 */
record Course(List<CourseSpan> spans, List<OpenPoint> open) {
    private static final Course NONE = new Course(List.of(), List.of());

    static Course none() {
        return NONE;
    }

    static Course of(YouthCase youthCase, LocalDate first, LocalDate on) {
        Period measured = Period.of(first, on.plusDays(1));
        List<CourseSpan> spans = new ArrayList<>();
        List<OpenPoint> open = new ArrayList<>(0);
        addEfforts(youthCase, measured, spans, open);
        if (!youthCase.getEfforts().isCompleteOn(on)) {
            open.add(0, OpenPoint.fact(CaseFacts.EFFORTS));
        } else if (open.isEmpty()) {
            addWithoutEffort(youthCase, measured, spans);
        }
        addCoordinators(youthCase, measured, spans);
        spans.sort((one, other) -> byStart(one.getPeriod(), other.getPeriod()));
        return new Course(spans, open);
    }

    private static void addEfforts(YouthCase youthCase, Period measured, List<CourseSpan> spans, List<OpenPoint> open) {
        List<Effort> efforts = youthCase.getEfforts().getItems();
        for (int i = 0; i < efforts.size(); i++) {
            Effort effort = efforts.get(i);
            String pointer = CaseFacts.EFFORTS.getPointer() + "/items/" + i;
            if (!(effort.getPeriod() instanceof Fact.Known<Period> known)) {
                open.add(OpenPoint.fact(FactKey.at(pointer + "/period")));
            } else if (known.getValue().overlaps(measured)) {
                spans.add(CourseSpan.builder()
                        .kind(CourseSpan.Kind.EFFORT)
                        .title(effort.getTitle())
                        .pointer(pointer)
                        .period(known.getValue())
                        .build());
            }
        }
    }

    /** The days on which no effort ran and none was planned to: between efforts, and after the last. Pauses count as such days. */
    private static void addWithoutEffort(YouthCase youthCase, Period measured, List<CourseSpan> spans) {
        LocalDate end = measured.getEndExclusive().orElseThrow();
        LocalDate idleSince = measured.getStartInclusive();
        for (Period running : running(youthCase)) {
            LocalDate start = running.getStartInclusive();
            if (!start.isBefore(end)) {
                break;
            }
            if (idleSince.isBefore(start)) {
                spans.add(withoutEffort(Period.of(idleSince, start)));
            }
            LocalDate runsUntil = running.getEndExclusive().orElse(end);
            idleSince = runsUntil.isAfter(idleSince) ? runsUntil : idleSince;
        }
        if (idleSince.isBefore(end)) {
            spans.add(withoutEffort(Period.from(idleSince))); // it still lasts
        }
    }

    private static CourseSpan withoutEffort(Period period) {
        return CourseSpan.builder()
                .kind(CourseSpan.Kind.WITHOUT_EFFORT)
                .period(period)
                .build();
    }

    /** When efforts ran, by the first days. */
    private static List<Period> running(YouthCase youthCase) {
        List<Period> running = new ArrayList<>();
        for (Effort effort : youthCase.getEfforts().getItems()) {
            if (effort.getPeriod() instanceof Fact.Known<Period> known) {
                if (effort.getPauses().isEmpty()) {
                    running.add(known.getValue()); // nearly always
                } else {
                    running.addAll(without(List.of(known.getValue()), effort.getPauses()));
                }
            }
        }
        running.sort(Course::byStart);
        return running;
    }

    private static int byStart(Period one, Period other) {
        return one.getStartInclusive().compareTo(other.getStartInclusive());
    }

    /** What is left of some periods when others are taken out of them. */
    private static List<Period> without(List<Period> periods, List<Period> takenOut) {
        List<Period> left = periods;
        for (Period out : takenOut) {
            List<Period> next = new ArrayList<>();
            for (Period period : left) {
                if (!period.overlaps(out)) {
                    next.add(period);
                    continue;
                }
                if (period.getStartInclusive().isBefore(out.getStartInclusive())) {
                    next.add(Period.of(period.getStartInclusive(), out.getStartInclusive()));
                }
                Optional<LocalDate> outEnd = out.getEndExclusive();
                if (outEnd.isPresent()
                        && period.getEndExclusive().map(outEnd.get()::isBefore).orElse(true)) {
                    next.add(period.withStartInclusive(outEnd.get()));
                }
            }
            left = next;
        }
        return left;
    }

    private static void addCoordinators(YouthCase youthCase, Period measured, List<CourseSpan> spans) {
        List<Professional> team = youthCase.getTeam().getItems();
        for (int i = 0; i < team.size(); i++) {
            List<RolePeriod> roles = team.get(i).getRoles();
            for (int j = 0; j < roles.size(); j++) {
                RolePeriod role = roles.get(j);
                if (role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL)
                        && role.getPeriod().overlaps(measured)) {
                    spans.add(CourseSpan.builder()
                            .kind(CourseSpan.Kind.COORDINATOR)
                            .pointer(CaseFacts.TEAM.getPointer() + "/items/" + i + "/roles/" + j)
                            .period(role.getPeriod())
                            .build());
                }
            }
        }
    }
}
