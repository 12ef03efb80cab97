package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.instrument.Who5;

/** Made-up cases around measurements. */
final class Cases {
    /** Three items from 1 to 5, answered every three months, the last of them by the professional alone. */
    static final Instrument PROFILE = Instrument.builder()
            .id("profile")
            .version("1")
            .definedBy("Eksempelkommunen")
            .addItems(
                    Instruments.item("cooperation", 1, 5),
                    Instruments.item("everyday", 1, 5),
                    Instruments.item("belief", 1, 5).withInformants(Informants.PROFESSIONAL))
            .every(Interval.ofMonths(3))
            .build();

    private Cases() {}

    static YouthCase with(Measurement... measurements) {
        return with(List.of(measurements));
    }

    static YouthCase with(List<Measurement> measurements) {
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .measurements(measurements)
                .addInstrument(PROFILE)
                .build();
    }

    static Progression progression(String on, Measurement... measurements) {
        return progression(on, with(measurements));
    }

    static Progression progression(String on, YouthCase youthCase) {
        return Progressions.standard().progression(youthCase, LocalDate.parse(on));
    }

    /** WHO-5 with the index given, a multiple of four: the five answers differ by one at most. */
    static Measurement who5(String day, int index) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            answers.append((index / 4 + i) / 5);
        }
        return Instruments.answers(Who5.instrument(), day, answers.toString());
    }

    /** Answers to the profile in order, a full stop for none. */
    static Measurement profile(String day, Code informant, String answers) {
        return Instruments.answers(PROFILE, day, answers).withInformant(informant);
    }

    /** A WHO-5 on which nothing was answered. */
    static Measurement empty(String day) {
        return Measurements.who5(day, "-,-,-,-,-");
    }

    static YouthCase withEfforts(YouthCase youthCase, String completeAsOf, Effort... efforts) {
        return youthCase.withEfforts(FactList.complete(List.of(efforts), LocalDate.parse(completeAsOf)));
    }

    /** An effort; the end is the first day without it, and empty where none is set. */
    static Effort effort(String title, String start, String end) {
        return effort(title).withPeriod(Fact.known(period(start, end)));
    }

    /** An effort of which nobody has said when it ran. */
    static Effort effort(String title) {
        return Effort.builder().id(title).title(title).sector(Sectors.SOCIAL).build();
    }

    static Period period(String start, String end) {
        return end.isEmpty()
                ? Period.from(LocalDate.parse(start))
                : Period.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    static Professional professional(String id, Code role, Period... periods) {
        return Professional.builder()
                .id(id)
                .roles(List.of(periods).stream()
                        .map(period ->
                                RolePeriod.builder().role(role).period(period).build())
                        .toList())
                .build();
    }
}
