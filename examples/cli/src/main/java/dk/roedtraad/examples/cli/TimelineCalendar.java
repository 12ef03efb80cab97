package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.serialization.page.PlainText;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The days of a timeline that are still to come, as iCalendar (RFC 5545): private all-day events that block no time.
 *
 * <p>Calendars are seen by many and copied far. So a title says no more than that there is a deadline or a meeting, unless asked
 * for more, and an event is known by a number that is counted from the host's own identifiers of the case, never from a national
 * one. Whoever holds the list of the case numbers could count it too; it tells nobody else anything.
 *
 * <p>The same timeline gives the same bytes: what the format wants of a clock is the day of the question.
 */
final class TimelineCalendar {
    private static final Set<String> NATIONAL = Set.of(IdentifierSystems.CPR, IdentifierSystems.X_ECPR);
    private static final String MEETING = "MEETING";

    private final Language language;
    private final Wording wording;
    private final boolean fullTitles;

    /** What shares a day and a title: one event, so that a birthday is not six. */
    private record Slot(LocalDate day, boolean meeting) {}

    TimelineCalendar(Language language, Wording wording, boolean fullTitles) {
        this.language = language;
        this.wording = wording;
        this.fullTitles = fullTitles;
    }

    /** Whether the case has an identifier that an event may be told apart by from that of another youth. */
    static boolean tellsApart(Youth youth) {
        return !own(youth).isEmpty();
    }

    /** Whether there is a day to come at all. */
    static boolean hasDays(Timeline timeline) {
        return timeline.getEntries().stream().anyMatch(entry -> isToCome(entry, timeline));
    }

    private static boolean isToCome(TimelineEntry entry, Timeline timeline) {
        return !entry.getDate().isBefore(timeline.getOn());
    }

    String of(Timeline timeline, Youth youth) {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//dk.roedtraad//timeline//" + language.getCode().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        Map<Slot, List<TimelineEntry>> slots = new LinkedHashMap<>();
        timeline.getEntries().stream()
                .filter(entry -> isToCome(entry, timeline))
                .forEach(entry -> slots.computeIfAbsent(
                                new Slot(entry.getDate(), isMeeting(entry)), any -> new ArrayList<>())
                        .add(entry));
        Map<String, Integer> seen = new LinkedHashMap<>();
        slots.forEach((slot, entries) -> {
            String what = code(entries.get(0));
            int number = seen.merge(what, 1, Integer::sum);
            calendar.add(event(slot, entries, timeline.getOn(), uid(youth, what + "#" + number)));
        });
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer into memory has no trouble of its own
        }
        return out.toString();
    }

    private VEvent event(Slot slot, List<TimelineEntry> entries, LocalDate on, String uid) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(on.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(slot.day()));
        List<String> lines = entries.stream().map(this::text).toList();
        String neutral = slot.meeting() ? "cli.ics.meeting" : "cli.ics.deadline";
        event.add(new Summary(fullTitles ? lines.get(0) : CliWording.text(neutral, language)));
        if (fullTitles && lines.size() > 1) {
            event.add(new Description(String.join("\n", lines)));
        }
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static boolean isMeeting(TimelineEntry entry) {
        return entry.getRule().getCode().endsWith(MEETING);
    }

    private String text(TimelineEntry entry) {
        return PlainText.oneLine(wording.text(
                "rule." + entry.getRule().getCode() + ".timeline",
                entry.getArguments(),
                language,
                Register.PROFESSIONAL));
    }

    /** What happens, apart from when: an event whose day is moved is still the same. */
    private static String code(TimelineEntry entry) {
        return entry.getRule().getCode()
                + entry.getArguments().stream()
                        .filter(argument -> argument.getKind() != Argument.Kind.DATE)
                        .map(argument -> "|" + argument.getName() + "=" + argument.getValue())
                        .collect(Collectors.joining());
    }

    private static String uid(Youth youth, String what) {
        String name = own(youth).stream()
                        .map(identifier -> identifier.getSystem() + "|" + identifier.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n" + what;
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            // Marked as the name-based sort that everybody makes in a way of their own (RFC 9562, version 8).
            long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static List<Identifier> own(Youth youth) {
        return youth.getIdentifiers().stream()
                .filter(identifier -> !NATIONAL.contains(identifier.getSystem()))
                .toList();
    }
}
